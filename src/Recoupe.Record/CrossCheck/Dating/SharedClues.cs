using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;
using Recoupe.Record.Reading;

namespace Recoupe.Record.CrossCheck.Dating;

/// <summary>A dated article beside an undated one.</summary>
/// <param name="Read">The article and its claims.</param>
/// <param name="Days">The days on which it can have come out.</param>
/// <param name="Told">The days that its text tells, where it is itself dated to a month or by its own words; else empty.</param>
/// <param name="Story">The content words of its text.</param>
internal sealed record Neighbour(ReadArticle Read, EdtfRange Days, IReadOnlyList<ToldDay> Told, string[] Story);

/// <summary>What an undated article shares with dated ones: the text itself, or events that both lead with.</summary>
internal sealed class SharedClues
{
    // What an article is about stands in its first part; what follows is background, which can be old.
    private const double Lead = 0.6;
    private const int DaysOfNews = 3;
    private const int DaysFresh = 2;
    private const int CopiedWithin = 1;

    // A day told by its date may lie back further than news does.
    private const int DaysRecalled = 31;
    private const int CloseBy = 120;

    // In a brief of two sentences half of the words are shared by necessity.
    private const int FewestStoryWords = 30;

    // What is decided one day is told the next: two articles may give its day one apart.
    private const int DayOff = 1;
    private const int FewestWords = 4;
    private const int FewestShared = 3;
    private const double LeastShared = 0.35;

    // Share of the shorter article's content words: two reports of one event have a quarter or more, other reports of one crisis up to a third.
    private const double SameStory = 0.2;
    private const double SurelySameStory = 0.3;
    private const int DaysOfWeekday = 6;
    private const int DaysPlanned = 92;

    private readonly IReadOnlyDictionary<string, Neighbour> neighbours;
    private readonly Dictionary<string, string> eventOf;
    private readonly Dictionary<string, Origin> originOf;

    /// <summary>The clues of a record.</summary>
    /// <param name="record">What comes of setting all articles side by side.</param>
    /// <param name="neighbours">The dated articles by id.</param>
    public SharedClues(CrossChecked record, IReadOnlyDictionary<string, Neighbour> neighbours)
    {
        this.neighbours = neighbours;
        eventOf = record.Events.SelectMany(e => e.Claims.Select(c => (Claim: c, e.Id))).ToDictionary(p => p.Claim, p => p.Id, StringComparer.Ordinal);
        originOf = record.Origins.SelectMany(o => o.Articles.Select(a => (Article: a, Origin: o))).ToDictionary(p => p.Article, p => p.Origin, StringComparer.Ordinal);
    }

    /// <summary>What the other articles tell of the days on which this one can have come out.</summary>
    /// <param name="undated">The article.</param>
    /// <param name="days">The days that its text tells.</param>
    public IEnumerable<DayClue> Of(ReadArticle undated, IReadOnlyList<ToldDay> days)
    {
        var origin = originOf.GetValueOrDefault(undated.Article.Id);
        foreach (var id in origin?.Articles ?? [])
            if (id != undated.Article.Id && neighbours.TryGetValue(id, out var copy)) yield return Near(DatingClue.Copy, origin!.Signal, copy);

        var story = ContentWords.Of(undated.Article.Text);
        var others = neighbours.Values.Where(n => n.Read.Article.Id != undated.Article.Id).ToList();
        foreach (var clue in SameWeekday(undated, days, others.Where(n => IsOneStory(story, n.Story, SurelySameStory)))) yield return clue;
        foreach (var claim in undated.Claims.Where(c => LeadsWith(undated, c) && HasHappened(c)))
        {
            var words = ContentWords.Of(claim.Evidence.Exact);
            var told = days.Where(d => claim.Evidence.Start <= d.Span.Start && d.Span.End <= claim.Evidence.End).ToList();
            foreach (var neighbour in others)
            {
                // Without a date an event is not always known again: in articles on one story two clauses of one kind that say the same will do.
                var oneStory = IsOneStory(story, neighbour.Story, SameStory);
                foreach (var theirs in neighbour.Read.Claims.Where(c => LeadsWith(neighbour.Read, c) && HasHappened(c) && (eventOf[c.Id] == eventOf[claim.Id] || (oneStory && c.Type == claim.Type))))
                    if (Clue(words, told, neighbour, theirs) is { } clue) yield return clue;
            }
        }
    }

    private static DayClue? Clue(string[] words, List<ToldDay> told, Neighbour neighbour, Claim claim)
    {
        var exact = claim.Evidence.Exact;
        var other = neighbour.Read.Article.Id;
        var alike = Alike(words, ContentWords.Of(exact));

        // "en janvier", told in February.
        if (EdtfRange.Parse(claim.Date) is { } before && neighbour.Days.Gap(before) > DaysOfNews) return null;

        // What is demanded or denied is demanded and denied again for weeks: without its day it dates nothing.
        if (DayOf(claim, neighbour) is not { } day) return alike && !Modalities.IsSpeech(claim.Type) ? Near(DatingClue.Event, exact, neighbour) : null;

        // An old event that both recall is no news of either.
        if (neighbour.Days.Gap(new EdtfRange(day, day)) > DaysOfNews) return null;
        if (told.Exists(t => t.As is ToldAs.Whole or ToldAs.DayOfYear))
        {
            if (told.Find(t => t.Days.Contains(day)) is not { } same) return null;
            return same.Way > 0 ? DayClue.Within(DatingClue.Event, exact, day.AddDays(-DaysPlanned), day, other) : DayClue.Within(DatingClue.Event, exact, day, day.AddDays(DaysRecalled), other);
        }

        if (!alike) return null;
        if (told.Find(t => t.As == ToldAs.FromPublication) is { } reckoned)
            return DayClue.Within(DatingClue.Event, $"{reckoned.Words} = {exact}", day.AddDays(-reckoned.Number), day.AddDays(DayOff - reckoned.Number), other);
        return told.Exists(t => t.As == ToldAs.Weekday && t.Number != OwnClues.IsoDay(day)) ? null : DayClue.Within(DatingClue.Event, exact, day, day.AddDays(DaysFresh), other);
    }

    /// <summary>What one person did or said on a day that both articles of one story name by its weekday alone: they came out in one week, and likely together.</summary>
    private static IEnumerable<DayClue> SameWeekday(ReadArticle undated, IReadOnlyList<ToldDay> days, IEnumerable<Neighbour> neighbours)
    {
        foreach (var neighbour in neighbours)
        {
            foreach (var theirs in neighbour.Read.Claims)
            {
                if (EdtfRange.Parse(theirs.Date) is not { Days: 1, First: var day } || day > neighbour.Days.Last || day.AddDays(DaysOfWeekday) < neighbour.Days.First) continue;
                if (!undated.Claims.Any(c => AreOfOneSort(c, theirs) && Who(c).Intersect(Who(theirs), StringComparer.Ordinal).Any() && days.Any(t => t.As == ToldAs.Weekday && t.Way <= 0 && t.Number == OwnClues.IsoDay(day) && InOneSentence(undated.Article.Text, c, t)))) continue;
                var first = neighbour.Days.First.AddDays(-CopiedWithin);
                yield return DayClue.Within(DatingClue.Event, theirs.Evidence.Exact, first > day ? first : day, neighbour.Days.Last.AddDays(CopiedWithin), neighbour.Read.Article.Id);
            }
        }
    }

    // One accuses and demands of another in one breath; whom one received, or what one ordered, that day is another matter.
    private static bool AreOfOneSort(Claim a, Claim b) => a.Type == b.Type || (Modalities.IsSpeech(a.Type) && Modalities.IsSpeech(b.Type) && a.Recipient.Any(r => b.Recipient.Any(o => o.Name == r.Name)));

    // "Mercredi, M. Biden a dit que ...": the day may stand some words before or after the clause.
    private static bool InOneSentence(string text, Claim claim, ToldDay told)
    {
        var (from, to) = told.Span.Start < claim.Evidence.Start ? (told.Span.End, claim.Evidence.Start) : (claim.Evidence.End, told.Span.Start);
        return to - from <= CloseBy && (from >= to || text.AsSpan(from, to - from).IndexOfAny('.', '\n', '!') < 0);
    }

    private static bool IsOneStory(string[] a, string[] b, double least) => Math.Min(a.Length, b.Length) >= FewestStoryWords && Share(a, b) >= least;

    private static IEnumerable<string> Who(Claim claim) => claim.Source.Count > 0 ? claim.Source.Select(s => s.Name) : claim.Actor.Select(a => a.Name);

    /// <summary>The day of a neighbour's claim: as read, or as its words tell it in the days before the neighbour came out.</summary>
    private static DateOnly? DayOf(Claim claim, Neighbour neighbour)
    {
        if (EdtfRange.Parse(claim.Date) is { Days: 1, First: var day }) return day;
        var told = neighbour.Told.Where(t => claim.Evidence.Start <= t.Span.Start && t.Span.End <= claim.Evidence.End)
            .SelectMany(t => t.Days).Where(d => d <= neighbour.Days.Last && d.AddDays(DaysRecalled) >= neighbour.Days.First).Distinct().ToList();
        return told.Count == 1 ? told[0] : null;
    }

    /// <summary>Whether two clauses say the same in good part: without their dates events are matched loosely.</summary>
    private static bool Alike(string[] a, string[] b)
    {
        return Math.Min(a.Length, b.Length) >= FewestWords && Sets.Shared(a, b) >= FewestShared && Share(a, b) >= LeastShared;
    }

    private static double Share(string[] a, string[] b) => Math.Min(a.Length, b.Length) is > 0 and var fewer ? (double)Sets.Shared(a, b) / fewer : 0;

    private static DayClue Near(DatingClue clue, string words, Neighbour neighbour) =>
        DayClue.Within(clue, words, neighbour.Days.First.AddDays(-CopiedWithin), neighbour.Days.Last.AddDays(CopiedWithin), neighbour.Read.Article.Id);

    private static bool LeadsWith(ReadArticle read, Claim claim) => claim.Evidence.Start < read.Article.Text.Length * Lead;

    private static bool HasHappened(Claim claim) => claim.Status is ClaimStatus.Happened or ClaimStatus.Ongoing or ClaimStatus.Announced or ClaimStatus.Approved or ClaimStatus.Ordered;
}
