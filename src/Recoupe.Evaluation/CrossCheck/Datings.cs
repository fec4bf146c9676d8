using Recoupe.Press;
using Recoupe.Press.Files;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.CrossCheck.Dating;
using Recoupe.Record.Model;
using Recoupe.Record.Reading;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>Measures dating by recoupement: articles whose date is known are read without it, beside the others with theirs.</summary>
public static class Datings
{
    private const int DaysOff = 2;
    private static readonly DateOnly Horizon = new(2026, 12, 31);

    /// <summary>
    /// `dating.within-two-days`: share of the dated development articles that are dated, every day of the dating within two of the true one, or of the month where
    /// only that is known. `dating.wrong`: those to which days are given that lie more than two from the truth. `dating.seeds`: of the five seeds beside our
    /// samples, those dated so; the one whose own clues disagree counts when it is given no date.
    /// </summary>
    /// <param name="reader">Reads the articles.</param>
    /// <param name="dev">The development articles.</param>
    /// <param name="seeds">The seeds, with their dates.</param>
    /// <param name="samples">Our samples.</param>
    /// <param name="told">Hears of each dating; null for none.</param>
    /// <param name="cancellation">Stops the measurement.</param>
    public static IReadOnlyDictionary<string, double> Measure(
        IClaimReader reader, IReadOnlyCollection<ReadArticle> dev, IReadOnlyList<Article> seeds, IReadOnlyList<Article> samples, Action<Article, ArticleDating>? told = null, CancellationToken cancellation = default)
    {
        var dated = dev.Where(a => a.Article.Published.Iso is not null).ToList();
        var datings = dated.ConvertAll(a => (Truth: EdtfRange.Parse(a.Article.Published.Iso)!, Dating: Withheld(reader, a.Article, [.. dev.Where(o => o != a)], told, cancellation)));
        var figures = new SortedDictionary<string, double>(StringComparer.Ordinal)
        {
            ["dating.within-two-days"] = datings.Count(d => IsRight(d.Truth, d.Dating)) / (double)datings.Count,
            ["dating.wrong"] = datings.Count(d => IsWrong(d.Truth, d.Dating)),
        };
        if (samples.Count == 0) return figures;
        ReadArticle[] beside = [.. samples.Select(s => reader.Read(s, cancellation))];
        figures["dating.seeds"] = seeds.Count(seed => Withheld(reader, seed, beside, told, cancellation) is var dating
            && (EdtfRange.Parse(seed.Published.Iso) is { } truth ? IsRight(truth, dating) : !dating.IsDated));
        return figures;
    }

    /// <summary>The articles of a folder, in order of their names; none where there is no folder.</summary>
    public static IReadOnlyList<Article> Read(string folder, CancellationToken cancellation = default) => !Directory.Exists(folder) ? [] :
        [.. Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => ArticleFileReader.Read(path, ReadOptions.Default, cancellation).Article).OfType<Article>()];

    private static ArticleDating Withheld(IClaimReader reader, Article article, ReadArticle[] others, Action<Article, ArticleDating>? told, CancellationToken cancellation)
    {
        var undated = reader.Read(article with { Published = Published.Unknown }, cancellation);
        ReadArticle[] all = [undated, .. others];
        var dating = ArticleDater.Instance.Date(all, CrossChecker.Relate(all), Horizon).Single(d => d.Article == article.Id);
        told?.Invoke(article, dating);
        return dating;
    }

    private static bool IsRight(EdtfRange truth, ArticleDating dating) =>
        dating is { IsDated: true, First: { } first, Last: { } last } && first >= truth.First.AddDays(-DaysOff) && last <= truth.Last.AddDays(DaysOff);

    private static bool IsWrong(EdtfRange truth, ArticleDating dating) =>
        dating is { First: { } first, Last: { } last } && truth.Gap(new EdtfRange(first, last)) > DaysOff;
}
