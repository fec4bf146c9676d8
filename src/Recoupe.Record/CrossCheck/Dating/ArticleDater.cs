using Recoupe.Language.Times;
using Recoupe.Language.Tokens;
using Recoupe.Record.Actors;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Dating;

/// <summary>
/// Dates articles whose publication is unknown, or known to the month alone, by recoupement: every day on which one can have come out is put to the clues of
/// its own text and to those of the dated articles that tell the same news. Pure: the same articles and horizon give the same dates. Thread-safe.
/// </summary>
public sealed class ArticleDater
{
    private const int FirstYear = 1990;

    private static readonly Lazy<ArticleDater> Shared = new(() => new ArticleDater());
    private readonly Dictionary<string, Tools> byLanguage = new[] { "fr", "en" }.ToDictionary(l => l, l => new Tools(l), StringComparer.Ordinal);

    private ArticleDater()
    {
    }

    /// <summary>The dater; loads its tables once.</summary>
    public static ArticleDater Instance => Shared.Value;

    /// <summary>The datings of the articles that have no day of publication and are in a language with tables, by id.</summary>
    /// <param name="articles">The articles with their claims.</param>
    /// <param name="record">What comes of setting them side by side.</param>
    /// <param name="horizon">No article came out after this day.</param>
    public IReadOnlyList<ArticleDating> Date(IReadOnlyList<ReadArticle> articles, CrossChecked record, DateOnly horizon)
    {
        var undated = articles.Where(a => EdtfRange.Parse(a.Article.Published.Iso) is not { Days: 1 } && byLanguage.ContainsKey(a.Article.Language ?? "")).ToList();
        var own = undated.ToDictionary(a => a.Article.Id, a => Own(a, horizon), StringComparer.Ordinal);
        var neighbours = articles.Select(a => (Read: a, Days: Known(a, own))).Where(p => p.Days is not null)
            .ToDictionary(p => p.Read.Article.Id, p => new Neighbour(p.Read, p.Days!, own.GetValueOrDefault(p.Read.Article.Id)?.Days ?? [], ContentWords.Of(p.Read.Article.Text)), StringComparer.Ordinal);
        var shared = new SharedClues(record, neighbours);
        return [.. undated.OrderBy(a => a.Article.Id, StringComparer.Ordinal).Select(a => Together(a, own[a.Article.Id], shared))];
    }

    private static EdtfRange? Known(ReadArticle read, Dictionary<string, OwnDating> own) =>
        own.TryGetValue(read.Article.Id, out var dating) && dating.Alone is { IsDated: true, First: { } first, Last: { } last } ? new EdtfRange(first, last)
        : EdtfRange.Parse(read.Article.Published.Iso);

    private static ArticleDating Together(ReadArticle read, OwnDating own, SharedClues shared)
    {
        var clues = shared.Of(read, own.Days).ToList();
        return clues.Count == 0 ? own.Alone : Solve(read, own.Possible, [.. own.Clues, .. clues], own.Soft);
    }

    private OwnDating Own(ReadArticle read, DateOnly horizon)
    {
        var tools = byLanguage[read.Article.Language!];
        var text = read.Article.Text;
        var sentences = tools.Analyzer.Analyze(text);
        var days = ToldDays.Read(tools.Times, text, sentences, (FirstYear, horizon.Year));
        var offices = OwnClues.Offices(text, tools.Actors.Find(text, sentences, published: null), tools.Gazetteer, tools.Words);
        List<DayClue> clues = [.. OwnClues.Of(days, tools.Words, text, offices)];
        if (EdtfRange.Parse(read.Article.Published.Iso) is { } month) clues.Add(DayClue.Within(DatingClue.Date, read.Article.Published.Iso!, month.First, month.Last, null));
        var possible = Enumerable.Range(new DateOnly(FirstYear, 1, 1).DayNumber, horizon.DayNumber - new DateOnly(FirstYear, 1, 1).DayNumber + 1).Select(DateOnly.FromDayNumber).ToArray();
        DayClue[] soft = [.. OwnClues.Soft(days, text)];
        return new OwnDating(days, clues, soft, possible, Solve(read, possible, clues, soft));
    }

    /// <summary>The days that all clues allow; the soft ones are heard last and only where they leave some.</summary>
    private static ArticleDating Solve(ReadArticle read, DateOnly[] possible, IReadOnlyList<DayClue> clues, IReadOnlyList<DayClue> soft)
    {
        var left = possible;
        List<DatingReason> reasons = [];
        foreach (var clue in clues)
        {
            DateOnly[] allowed = [.. left.Where(clue.Allows)];
            if (allowed.Length == left.Length) continue;
            reasons.Add(clue.Reason);
            if (allowed.Length == 0) return new ArticleDating(read.Article.Id, null, null, Consistent: false, reasons);
            left = allowed;
        }

        foreach (var clue in soft)
        {
            if (left.Where(clue.Allows).ToArray() is not { Length: > 0 } fresh || fresh.Length == left.Length) continue;
            reasons.Add(clue.Reason);
            left = fresh;
        }

        return reasons.Count == 0 ? new ArticleDating(read.Article.Id, null, null, Consistent: true, []) : new ArticleDating(read.Article.Id, left[0], left[^1], Consistent: true, reasons);
    }

    private sealed record OwnDating(IReadOnlyList<ToldDay> Days, IReadOnlyList<DayClue> Clues, DayClue[] Soft, DateOnly[] Possible, ArticleDating Alone);

    private sealed class Tools(string language)
    {
        public TimeRecognizer Times { get; } = TimeRecognizer.Load(language);

        public TokenAnalyzer Analyzer { get; } = new TokenAnalyzer(language);

        public ActorFinder Actors { get; } = new(language);

        public Gazetteer Gazetteer { get; } = Gazetteer.For(language);

        public DatingWords Words { get; } = new(language);
    }
}
