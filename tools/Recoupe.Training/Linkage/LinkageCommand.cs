using System.CommandLine;
using System.Globalization;
using Recoupe.Evaluation;
using Recoupe.Training.Calibration;

namespace Recoupe.Training.Linkage;

/// <summary>"linkage": fits data/linkage.tsv on the reports of one country; prints what it foretells of each vote when it has learnt from the others.</summary>
internal static class LinkageCommand
{
    private static readonly double[] thresholds = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45];

    public static Command Create()
    {
        var shared = new Option<string?>("--shared") { Description = "Folder that holds data/events/maverick." };
        var output = new Option<string>("--output") { Description = "Table of weights to write.", DefaultValueFactory = _ => "data/linkage.tsv" };
        var command = new Command("linkage", "Learns which reports of violence are of one act.") { shared, output };
        command.SetAction(parsed =>
        {
            if (Shared.Find(parsed.GetValue(shared)) is not { } data) throw new DirectoryNotFoundException("No reports: name their folder with --shared.");
            var lessons = new LinkageLessons(data);
            Console.WriteLine($"{lessons.Samples.Count} pairs, {lessons.Samples.Count(s => s.IsRight)} of one act");
            var foretold = Calibrator.Penalties.Select(penalty => (Penalty: penalty, Probabilities: Calibrator.CrossValidated(lessons.Samples, penalty))).ToList();
            foreach (var (penalty, probabilities) in foretold) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"penalty {penalty}: log loss {Calibrator.LogLoss(lessons.Samples, probabilities):F5}"));
            var best = foretold.MinBy(f => Calibrator.LogLoss(lessons.Samples, f.Probabilities));
            foreach (var threshold in thresholds)
            {
                var (precision, recall) = lessons.Gathered(best.Probabilities, threshold);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"threshold {threshold}: precision {precision:F3}, recall {recall:F3}, F1 {2 * precision * recall / (precision + recall):F3}"));
            }

            WeightTable.Write(
                parsed.GetValue(output)!,
                Calibrator.Fit(lessons.Samples, best.Penalty),
                "How likely two reports of violence are of one act: weights of a logistic model, its features as Linkage.cs defines them.",
                $"Fitted on {lessons.Samples.Count} pairs of MAVERICK's reports of Kenya by: dotnet run --project tools/Recoupe.Training -- linkage");
        });
        return command;
    }
}
