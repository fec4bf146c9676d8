using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;
using Recoupe.Evaluation;

namespace Recoupe.Cli;

/// <summary>`recoupe eval SUITE...`: scores of every ability against their floors.</summary>
internal sealed class EvalVerb : Verb
{
    private readonly IReadOnlyList<IEvaluationSuite> suites;
    private readonly Argument<string[]> names;
    private readonly Option<string?> shared;
    private readonly Option<string> floorsFile;
    private readonly Option<bool> json;
    private readonly Option<bool> raise;
    private readonly Option<bool> lower;
    private readonly Option<string?> lists;

    /// <summary>The verb.</summary>
    public EvalVerb(Screen screen, IReadOnlyList<IEvaluationSuite> suites)
        : base(screen, "eval", "recoupe eval", "recoupe eval claims --shared ../shared --json", "recoupe eval --raise-floors", "recoupe eval claims --lists eval")
    {
        this.suites = suites;
        names = new Argument<string[]>("SUITE")
        {
            Description = Text["eval.suite", string.Join("; ", suites.Select(suite => $"{suite.Name}: {suite.Description}"))],
            Arity = ArgumentArity.ZeroOrMore,
        };
        names.AcceptOnlyFromAmong([.. suites.Select(suite => suite.Name)]);
        shared = new Option<string?>("--shared") { Description = Text["eval.shared", Shared.Variable], HelpName = "DIR" };
        floorsFile = new Option<string>("--floors") { Description = Text["eval.floors"], HelpName = "FILE", DefaultValueFactory = _ => Path.Combine("eval", "floors.json") };
        json = CommonOptions.Json(screen);
        raise = new Option<bool>("--raise-floors") { Description = Text["eval.raise"] };
        lower = new Option<bool>("--lower-floors") { Description = Text["eval.lower"] };
        lists = new Option<string?>("--lists") { Description = Text["eval.lists"], HelpName = "DIR" };
        Takes(names, shared, floorsFile, json, raise, lower, lists);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (Shared.Find(parsed.GetValue(shared)) is not { } data)
        {
            await Screen.Error.WriteLineAsync(Text["eval.no_shared", parsed.GetValue(shared) ?? "../shared", Shared.Variable]);
            return ExitCode.Refused;
        }

        var named = parsed.GetValue(names)!;
        var path = parsed.GetValue(floorsFile)!;
        var floors = Floors.Read(path);
        var scores = new SortedDictionary<string, IReadOnlyDictionary<string, double>>(StringComparer.Ordinal);
        var shortfalls = new List<Shortfall>();
        var failed = false;
        foreach (var suite in suites.Where(suite => named.Length == 0 || named.Contains(suite.Name, StringComparer.Ordinal)))
        {
            await Screen.Error.WriteLineAsync(Text["eval.running", suite.Name]);
            try
            {
                scores[suite.Name] = suite.Run(data, cancellation);
                if (parsed.GetValue(lists) is { } folder && suite is IListingSuite listing) await WriteListsAsync(folder, listing.Lists(data, cancellation), cancellation);
            }
            catch (DirectoryNotFoundException e)
            {
                // Asked for by name, it must run; among all, it may lack its data.
                await Screen.Error.WriteLineAsync(Text["eval.skipped", suite.Name, e.Message]);
                failed |= named.Length > 0;
                continue;
            }

            shortfalls.AddRange(floors.Check(suite, scores[suite.Name]));
            if (parsed.GetValue(raise) || parsed.GetValue(lower)) floors.Raise(suite, scores[suite.Name], parsed.GetValue(lower));
        }

        if (parsed.GetValue(json)) Screen.WriteJson(scores);
        else ScoreTable.Print(Screen, scores, Floors.Read(path), shortfalls);
        if (parsed.GetValue(raise) || parsed.GetValue(lower)) floors.Write(path);
        foreach (var shortfall in shortfalls) await Screen.Error.WriteLineAsync(Describe(shortfall, parsed.GetValue(lower)));
        return failed || (shortfalls.Count > 0 && !parsed.GetValue(lower)) ? ExitCode.Refused : ExitCode.Ok;
    }

    private static async Task WriteListsAsync(string folder, IEnumerable<(string Name, IEnumerable<string> Lines)> lists, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, lines) in lists) await File.WriteAllTextAsync(Path.Combine(folder, name), string.Join('\n', lines) + "\n", cancellation);
    }

    private string Describe(Shortfall shortfall, bool lowered) => Text[
        lowered ? "eval.lowered" : "eval.shortfall",
        $"{shortfall.Suite}.{shortfall.Metric}",
        shortfall.Score is { } score ? ScoreTable.Score(score) : "–",
        ScoreTable.Score(shortfall.Floor)];
}
