using NodaTime;
using NodaTime.Text;
using Recoupe.Language;
using Recoupe.Language.Times;

namespace Recoupe.Record.Reading;

/// <summary>
/// Recognises the times of an article whose publication is known to the day or only to the month. In the second case what both ends of the month
/// agree on stands ("en février", "l'an dernier"), and a day reckoned from the publication ("hier", "mardi") is known to the month.
/// </summary>
internal sealed class Anchoring(ITimeRecognizer times)
{
    // "2022-01" and "2022-01-21".
    private const int MonthLength = 7;
    private const int DayLength = 10;

    /// <summary>The time expressions of a text.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="published">ISO date or prefix; null when unknown.</param>
    public IReadOnlyList<TimeExpression> Recognize(string text, IReadOnlyList<Sentence> sentences, string? published)
    {
        if (published is not { Length: MonthLength } month || !LocalDatePattern.Iso.Parse(month + "-01").TryGetValue(default, out var first))
            return times.Recognize(text, sentences, new TimeContext(Day(published)));
        var early = times.Recognize(text, sentences, new TimeContext(first));
        var late = times.Recognize(text, sentences, new TimeContext(first.PlusMonths(1).PlusDays(-1)));
        return early.Count == late.Count ? [.. early.Zip(late, (a, b) => Agreed(a, b, month))] : times.Recognize(text, sentences, new TimeContext(null));
    }

    private static TimeExpression Agreed(TimeExpression early, TimeExpression late, string month)
    {
        if (early.Edtf == late.Edtf) return early;
        return early.Edtf is { Length: DayLength } && late.Edtf is { Length: DayLength }
            ? early with { Edtf = month, Value = month, Type = TimexType.Date }
            : early with { Edtf = null, Value = "XXXX" };
    }

    // A publication date known only to the year anchors no weekday.
    private static LocalDate? Day(string? iso) => iso is not null && LocalDatePattern.Iso.Parse(iso).TryGetValue(default, out var date) ? date : null;
}
