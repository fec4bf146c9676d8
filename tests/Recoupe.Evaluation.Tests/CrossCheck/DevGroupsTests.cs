using System.Text.Json.Nodes;
using Recoupe.Evaluation.CrossCheck;

namespace Recoupe.Evaluation.Tests.CrossCheck;

public sealed class DevGroupsTests(ITestOutputHelper output)
{
    [Fact]
    public void Articles_read_with_care_are_set_against_each_other_without_a_false_alarm()
    {
        var dev = Path.Combine(Shared.Find()?.FullName ?? "", "gold", "dev");
        if (!Directory.Exists(dev)) Assert.Skip("The folder of shared data is not here (RECOUPE_SHARED).");
        var scores = DevGroups.Measure(GoldArticles.Read(dev), JsonNode.Parse(File.ReadAllText(Path.Combine(dev, "groups.json")))!);
        foreach (var (metric, value) in scores) output.WriteLine($"{metric} {value:0.00}");
        Assert.Equal(0, scores["dev-contradictions.false-alarms"]);
        Assert.Equal(0, scores["dev-origins.merged"]);
        // Nine of the 28 articles have no gold, so most pairs cannot be found from it.
        Assert.True(scores["dev-groups.precision"] >= 0.75);
    }
}
