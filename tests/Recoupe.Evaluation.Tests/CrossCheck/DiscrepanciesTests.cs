using Recoupe.Evaluation.CrossCheck;

namespace Recoupe.Evaluation.Tests.CrossCheck;

public sealed class DiscrepanciesTests(ITestOutputHelper output)
{
    [Fact]
    public void Pairs_of_figures_are_related_as_a_careful_reader_does()
    {
        var csv = Path.Combine(Shared.Find()?.FullName ?? "", "data", "domain", "discrepancies.csv");
        if (!File.Exists(csv)) Assert.Skip("The folder of shared data is not here (RECOUPE_SHARED).");
        var outcomes = Discrepancies.Run(File.ReadAllText(csv));
        foreach (var outcome in outcomes)
        {
            var mark = outcome.IsFalseAlarm ? "ALARM" : outcome.IsRight ? "right" : "wrong";
            output.WriteLine($"{outcome.Id} {mark}: {string.Join(" ", outcome.Found)} (accepted {string.Join(" ", outcome.Accepted)})");
        }

        Assert.Equal(35, outcomes.Count);
        Assert.Equal(["D31"], outcomes.Where(o => o.Cannot is not null).Select(o => o.Id));
        Assert.True(outcomes.Count(o => o.IsRight) >= 28, "28 of 35 is the bar");
        Assert.DoesNotContain(outcomes, o => o.IsFalseAlarm);
    }
}
