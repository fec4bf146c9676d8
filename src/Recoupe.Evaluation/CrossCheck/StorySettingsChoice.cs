using Recoupe.Press.Stories;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>Settings of stories tried on the first half of OG2021's titles of a language, in the order of their arrival; the other half stays unseen.</summary>
public static class StorySettingsChoice
{
    private static readonly double[] Thresholds = [0.22, 0.24, 0.26, 0.28, 0.30, 0.32, 0.34];
    private static readonly double[] Wholes = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
    private static readonly double[] Fadings = [24, 36, 48, 72, 96];

    /// <summary>Every setting of the grid with its B-cubed F1, the best first.</summary>
    /// <param name="shared">The folder of the shared data.</param>
    /// <param name="language">ISO 639-1 code of the titles' language.</param>
    /// <param name="cancellation">Ends the trials.</param>
    public static IReadOnlyList<(StorySettings Settings, double F1)> Tried(DirectoryInfo shared, string language, CancellationToken cancellation)
    {
        var titles = StoryTitles.Arriving(shared, language);
        var half = titles.Take(titles.Count / 2).ToList();
        return [.. Thresholds.SelectMany(_ => Wholes, (threshold, whole) => (threshold, whole)).SelectMany(_ => Fadings, (pair, fading) => new StorySettings(pair.threshold, pair.whole, fading))
            .AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(settings => (settings, StorySuite.Score(language, half, 0, cancellation, settings)))
            .OrderByDescending(tried => tried.Item2)];
    }
}
