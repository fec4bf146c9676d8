using Recoupe.Record.Actors;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Dating;

/// <summary>What an undated article tells of its own day: the days that it names and the offices that people hold in it.</summary>
internal static class OwnClues
{
    // A weekday with a date is named of days not long past or soon to come.
    private const int NamedWeekdayPast = 31;
    private const int NamedWeekdayAhead = 92;

    // A past day without its year is the last one of that name, of the last half year: beyond, the year is told.
    private const int BareDayPast = 183;
    private const int DaysFresh = 2;
    private const int DaysOfWeek = 7;
    private const double Lead = 0.25;

    /// <summary>The clues that every possible day must satisfy.</summary>
    public static IEnumerable<DayClue> Of(IReadOnlyList<ToldDay> days, DatingWords words, string text, IEnumerable<(string Words, IReadOnlyList<(DateOnly From, DateOnly To)> Terms)> offices)
    {
        foreach (var day in days)
            if (Clue(day, words.IsThis(text, day.Span)) is { } clue) yield return clue;
        foreach (var (name, terms) in offices)
        {
            var says = string.Join(", ", terms.Select(t => $"{Open(t.From, DateOnly.MinValue)}/{Open(t.To, DateOnly.MaxValue)}"));
            yield return new DayClue(new DatingReason(DatingClue.Office, name, says, null), published => terms.Any(t => t.From <= published && published <= t.To));
        }

        static string Open(DateOnly day, DateOnly open) => day == open ? ".." : ArticleDating.Iso(day);
    }

    /// <summary>What most articles do, in the order in which it should be heard.</summary>
    public static IEnumerable<DayClue> Soft(IReadOnlyList<ToldDay> days, string text)
    {
        if (Freshness(days, text) is { } fresh) yield return fresh;
        if (ThisWeek(days) is { } week) yield return week;
        if (BetweenWeekdays(days) is { } between) yield return between;
    }

    // Where days are named by their weekday alone, the last one named by its date is not further back than they are.
    private static DayClue? ThisWeek(IReadOnlyList<ToldDay> days)
    {
        var past = days.Where(d => d.Way < 0 && d.As is ToldAs.DayOfYear or ToldAs.Whole).ToList();
        if (past.Count == 0 || !days.Any(d => d.As == ToldAs.Weekday && d.Way < 0)) return null;
        var words = string.Join(", ", past.Select(d => d.Words).Distinct(StringComparer.Ordinal));
        return new DayClue(
            new DatingReason(DatingClue.Freshness, words, "in the week after the last day told", null),
            published => past.SelectMany(d => d.Days).Any(d => d <= published && published <= d.AddDays(DaysOfWeek)));
    }

    // "A accusé mardi ... doit s'entretenir mercredi".
    private static DayClue? BetweenWeekdays(IReadOnlyList<ToldDay> days)
    {
        if (days.LastOrDefault(d => d.As == ToldAs.Weekday && d.Way < 0) is not { } gone || days.LastOrDefault(d => d.As == ToldAs.Weekday && d.Way > 0) is not { } ahead || gone.Number == ahead.Number) return null;
        var span = (ahead.Number - gone.Number + DaysOfWeek) % DaysOfWeek;
        return new DayClue(
            new DatingReason(DatingClue.Weekday, $"{gone.Words} ... {ahead.Words}", "after the one, not after the other", null),
            published => (IsoDay(published) - gone.Number + DaysOfWeek) % DaysOfWeek <= span);
    }

    /// <summary>
    /// That the article came out within two days of the last day that it tells of. Only a day that is news counts: one named with its weekday, one of the
    /// first lines, or the only one of the text.
    /// </summary>
    private static DayClue? Freshness(IReadOnlyList<ToldDay> days, string text)
    {
        var named = days.Where(d => d.As != ToldAs.Period).ToList();
        var fresh = named.Where(d => d.Way <= 0 && d.As is ToldAs.DayOfYear or ToldAs.Whole && (d.NamesWeekday || d.Span.Start < text.Length * Lead || named.Count == 1)).ToList();
        if (fresh.Count == 0) return null;

        // A text that names a day by its date and, in its first lines, another one by its weekday alone, came out near the other.
        var weekdays = named.Where(d => d.As == ToldAs.Weekday && d.Span.Start < text.Length * Lead).Select(d => d.Number).ToList();
        var words = string.Join(", ", fresh.Select(d => d.Words).Distinct(StringComparer.Ordinal));
        return new DayClue(
            new DatingReason(DatingClue.Freshness, words, "at most two days after the last day told", null),
            published => fresh.SelectMany(d => d.Days).Any(d => d <= published && published <= d.AddDays(DaysFresh) && weekdays.TrueForAll(w => Beside(w, IsoDay(d)))));
    }

    private static bool Beside(int weekday, int other) => (weekday - other + 8) % 7 <= 2;

    private static DayClue? Clue(ToldDay day, bool isThis) => day.As switch
    {
        ToldAs.Weekday when isThis => new DayClue(
            new DatingReason(DatingClue.ThisDay, day.Words, "on that weekday or the day after", null),
            published => IsoDay(published) == day.Number || IsoDay(published.AddDays(-1)) == day.Number),
        ToldAs.Whole or ToldAs.DayOfYear when isThis => Any(DatingClue.ThisDay, day, "on that day or the day after", before: 1, ahead: 0),
        ToldAs.Whole when day.Way <= 0 => DayClue.NotBefore(DatingClue.Date, day.Words, day.Days[0]),
        ToldAs.Period when day.Way < 0 => DayClue.NotBefore(DatingClue.Date, day.Words, day.Days[0]),
        ToldAs.DayOfYear when day.NamesWeekday => Any(
            DatingClue.Weekday, day, "near such a day", day.Way > 0 ? 0 : NamedWeekdayPast, day.Way > 0 ? NamedWeekdayAhead : day.Way < 0 ? 0 : NamedWeekdayPast),
        ToldAs.DayOfYear when day.Way < 0 => Any(DatingClue.Date, day, "after such a day", BareDayPast, 0),
        _ => null,
    };

    private static DayClue Any(DatingClue clue, ToldDay day, string says, int before, int ahead) => new(
        new DatingReason(clue, day.Words, says, null),
        published => day.Days.Any(d => d.AddDays(-ahead) <= published && published <= d.AddDays(before)));

    internal static int IsoDay(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The offices that people hold in the text, with the terms in which they held them.</summary>
    public static IEnumerable<(string Words, IReadOnlyList<(DateOnly From, DateOnly To)> Terms)> Offices(string text, IEnumerable<Mention> mentions, Gazetteer gazetteer, DatingWords words)
    {
        foreach (var mention in mentions.Where(m => m is { Form: MentionForm.Function, Function: not null, Entity.Kind: EntityKind.Person }).DistinctBy(m => (m.Entity.Name, m.Function)))
        {
            if (words.IsFormer(text, mention.Span)) continue;
            var terms = gazetteer.TermsOf(mention.Entity, mention.Function!).Select(o => (From: First(o.Start), To: Last(o.End))).ToList();
            if (terms.Count > 0) yield return (text.Substring(mention.Span.Start, mention.Span.Length), terms);
        }
    }

    private static DateOnly First(string start) => EdtfRange.Parse(start)?.First ?? DateOnly.MinValue;

    // Ends are exclusive; one known to the year alone may be any day of it.
    private static DateOnly Last(string end) => EdtfRange.Parse(end) is not { } range ? DateOnly.MaxValue : range.Days == 1 ? range.First.AddDays(-1) : range.Last;
}
