using Recoupe.Press.Stories;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>Settings of stories tried on the first half of OG2021's titles of a language, in the order of their arrival; the other half stays unseen.</summary>
public static class StorySettingsChoice
{
    private static readonly double[] Thresholds = [0.24, 0.25, 0.26, 0.27, 0.28, 0.30, 0.32];
    private static readonly double[] Wholes = [0.4, 0.5, 0.6, 0.7, 0.8];
    private static readonly double[] Fadings = [24, 36, 48, 72];
    private static readonly double[] Names = [1.2, 1.4, 1.7, 2];

    /// <summary>
    /// Every setting of the grid with its B-cubed F1, those first whose own and that of the settings one step away are best on the mean: on some hundreds of titles a single best is luck.
    /// </summary>
    /// <param name="shared">The folder of the shared data.</param>
    /// <param name="language">ISO 639-1 code of the titles' language.</param>
    /// <param name="cancellation">Ends the trials.</param>
    public static IReadOnlyList<(StorySettings Settings, double F1, double Around)> Tried(DirectoryInfo shared, string language, CancellationToken cancellation)
    {
        var titles = StoryTitles.Arriving(shared, language);
        var half = titles.Take(titles.Count / 2).ToList();
        var grid = from threshold in Enumerable.Range(0, Thresholds.Length)
                   from whole in Enumerable.Range(0, Wholes.Length)
                   from fading in Enumerable.Range(0, Fadings.Length)
                   from name in Enumerable.Range(0, Names.Length)
                   select new Step(threshold, whole, fading, name);
        var scores = grid.AsParallel().WithCancellation(cancellation).ToDictionary(step => step, step => StorySuite.Score(language, half, 0, cancellation, step.Settings));
        return [.. scores.Select(s => (s.Key.Settings, s.Value, s.Key.Around.Where(scores.ContainsKey).Average(step => scores[step]))).OrderByDescending(tried => tried.Item3)];
    }

    // A setting by its place in the grid.
    private sealed record Step(int Threshold, int Whole, int Fading, int Name)
    {
        public StorySettings Settings => new(Thresholds[Threshold], Wholes[Whole], Fadings[Fading], Names[Name]);

        public IEnumerable<Step> Around =>
        [
            this, this with { Threshold = Threshold - 1 }, this with { Threshold = Threshold + 1 }, this with { Whole = Whole - 1 }, this with { Whole = Whole + 1 },
            this with { Fading = Fading - 1 }, this with { Fading = Fading + 1 }, this with { Name = Name - 1 }, this with { Name = Name + 1 },
        ];
    }
}
