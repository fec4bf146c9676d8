using Recoupe.Press.Stories;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>Settings of stories tried on the first half of OG2021's titles of a language, in the order of their arrival; the other half stays unseen.</summary>
public static class StorySettingsChoice
{
    private static readonly double[] Thresholds = [0.24, 0.26, 0.28, 0.30, 0.32];
    private static readonly double[] Wholes = [0.4, 0.5, 0.6, 0.7, 0.8];
    private static readonly double[] Fadings = [36, 48, 72];
    private static readonly double[] Names = [1.2, 1.4, 1.7, 2];

    /// <summary>Every setting of the grid with its B-cubed F1, the best first.</summary>
    /// <param name="shared">The folder of the shared data.</param>
    /// <param name="language">ISO 639-1 code of the titles' language.</param>
    /// <param name="cancellation">Ends the trials.</param>
    public static IReadOnlyList<(StorySettings Settings, double F1)> Tried(DirectoryInfo shared, string language, CancellationToken cancellation)
    {
        var titles = StoryTitles.Arriving(shared, language);
        var half = titles.Take(titles.Count / 2).ToList();
        var grid = from threshold in Thresholds from whole in Wholes from fading in Fadings from name in Names select new StorySettings(threshold, whole, fading, name);
        return [.. grid
            .AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(settings => (settings, StorySuite.Score(language, half, 0, cancellation, settings)))
            .OrderByDescending(tried => tried.Item2)];
    }
}
