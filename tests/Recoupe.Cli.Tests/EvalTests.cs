using System.CommandLine;
using System.Text.Json;
using Recoupe.Cli.Frame;
using Recoupe.Evaluation;

namespace Recoupe.Cli.Tests;

public sealed class EvalTests : IDisposable
{
    private readonly Bench bench = new();
    private readonly Dictionary<string, double> scores = new(StringComparer.Ordinal) { ["f1"] = 0.75, ["invented"] = 0.2 };

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task Scores_are_one_object_of_suite_to_metric_to_value()
    {
        var result = await RunAsync("--json");

        Assert.Equal(0, result.Code);
        Assert.Equal(0.75, JsonDocument.Parse(result.Out).RootElement.GetProperty("made").GetProperty("f1").GetDouble());
    }

    [Fact]
    public async Task A_score_below_its_floor_fails_and_is_named()
    {
        bench.Write("floors.json", """{"made": {"f1": 0.8, "invented": 0.1}}""");

        var result = await RunAsync();

        Assert.Equal(1, result.Code);
        Assert.Contains("Below its floor: made.f1: found 0.75; expected 0.8.", result.Error, StringComparison.Ordinal);
        Assert.Contains("Below its floor: made.invented: found 0.2; expected 0.1.", result.Error, StringComparison.Ordinal);
        Assert.Contains("below its floor", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Floors_rise_and_never_fall_unless_told()
    {
        bench.Write("floors.json", """{"made": {"f1": 0.8, "invented": 0.5}}""");

        Assert.Equal(1, (await RunAsync("--raise-floors")).Code);
        Assert.Equal((0.8, 0.2), Floors());

        var lowered = await RunAsync("--lower-floors");
        Assert.Equal(0, lowered.Code);
        Assert.Contains("Floor lowered: made.f1: now 0.75, before 0.8.", lowered.Error, StringComparison.Ordinal);
        Assert.Equal((0.75, 0.2), Floors());
    }

    [Fact]
    public async Task A_suite_without_its_data_is_skipped_but_fails_when_it_was_named()
    {
        scores.Clear();

        var all = await RunAsync();
        var named = await RunAsync("made");

        Assert.Equal((0, 1), (all.Code, named.Code));
        Assert.Contains("made was skipped: no data here", all.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_shared_folder_it_says_where_it_looked()
    {
        var result = await bench.RunAsync("eval", "--shared", "{dir}/nowhere");

        Assert.Equal(1, result.Code);
        Assert.Contains("nowhere", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suite_that_does_not_exist_is_not_understood() => Assert.Equal(2, (await bench.RunAsync("eval", "nonsense")).Code);

    private (double, double) Floors()
    {
        var made = JsonDocument.Parse(File.ReadAllText(Path.Combine(bench.Folder, "floors.json"))).RootElement.GetProperty("made");
        return (made.GetProperty("f1").GetDouble(), made.GetProperty("invented").GetDouble());
    }

    private async Task<Result> RunAsync(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var verb = new EvalVerb(new Screen(output, error, new ScreenSetting("en", new StoppedClock())), [new MadeSuite(scores)]);
        var code = await verb.Parse([.. arguments, "--shared", bench.Folder, "--floors", Path.Combine(bench.Folder, "floors.json")])
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, TestContext.Current.CancellationToken);
        return new Result(code, output.ToString(), error.ToString());
    }

    private sealed class MadeSuite(IReadOnlyDictionary<string, double> scores) : IEvaluationSuite
    {
        public string Name => "made";

        public string Description => "scores made up for a test";

        public bool LowerIsBetter(string metric) => metric == "invented";

        public IReadOnlyDictionary<string, double> Run(DirectoryInfo shared, CancellationToken cancellation = default) =>
            scores.Count > 0 ? scores : throw new DirectoryNotFoundException("no data here");
    }
}
