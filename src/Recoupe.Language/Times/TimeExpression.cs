using NodaTime;

namespace Recoupe.Language.Times;

/// <summary>TIMEX3 types (ISO 24617-1).</summary>
public enum TimexType
{
    /// <summary>A calendar date of any granularity.</summary>
    Date,

    /// <summary>A time of day, part of day included.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A recurring time.</summary>
    Set,
}

/// <summary>How the value of a time expression was reached.</summary>
public enum TimeReading
{
    /// <summary>The text gives the whole value.</summary>
    Explicit,

    /// <summary>Reckoned from the publication date.</summary>
    Publication,

    /// <summary>Reckoned from another expression of the text.</summary>
    Anchored,

    /// <summary>Symbolic: what it is reckoned from is not known.</summary>
    Unresolved,
}

/// <summary>Which way an incomplete expression ("vendredi", "10 février") is resolved.</summary>
public enum ReadingMode
{
    /// <summary>As the press means it: from the tense, "dernier / prochain" and the publication date.</summary>
    News,

    /// <summary>The next one after the reference.</summary>
    Future,

    /// <summary>The nearest one.</summary>
    Nearest,

    /// <summary>Both the last and the next one are given.</summary>
    Both,
}

/// <summary>TIMEX3 modifiers.</summary>
public enum TimexModifier
{
#pragma warning disable CS1591 // ISO 24617-1 defines them.
    Start, Mid, End, Approx, Before, After, OnOrBefore, OnOrAfter, LessThan, MoreThan, EqualOrLess, EqualOrMore,
#pragma warning restore CS1591
}

/// <summary>What a text's times are resolved against.</summary>
/// <param name="Published">Publication date; null when unknown, and then relative expressions stay symbolic.</param>
/// <param name="Mode">How incomplete expressions are resolved.</param>
public sealed record TimeContext(LocalDate? Published, ReadingMode Mode = ReadingMode.News)
{
    /// <summary>The time of day of publication or utterance, for "il y a deux heures"; null when unknown.</summary>
    public LocalTime? ReferenceTime { get; init; }

    /// <summary>Whether the text is a calendar entry or a chat, where a bare "le 6" or "à 5" is a time; false for prose.</summary>
    public bool Dialogue { get; init; }

    /// <summary>The country (ISO 3166) whose feasts are meant where they differ, such as Labour Day; null for no country in particular.</summary>
    public string? Region { get; init; }

    /// <summary>Whether "05/06" is the sixth of May; false for the fifth of June.</summary>
    public bool MonthFirst { get; init; }
}

/// <summary>One temporal expression of a text and its meaning.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">Its words.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value ("2022-01-21", "2022-W03", "PT2H", "XXXX-02-10" when the year is unknown).</param>
/// <param name="Edtf">The same as EDTF level 1 ("2022-01-21", "2022-01/2022-02", "2014/" = since 2014); null where EDTF cannot say it.</param>
/// <param name="Modifier">TIMEX3 modifier, if any.</param>
/// <param name="How">How the value was reached.</param>
public sealed record TimeExpression(
    TextSpan Span, string Text, TimexType Type, string Value, string? Edtf, TimexModifier? Modifier, TimeReading How)
{
    /// <summary>The second value in <see cref="ReadingMode.Both"/>: the later of the two; null otherwise.</summary>
    public string? AlternativeValue { get; init; }

    /// <summary>
    /// The span with the words before and after it that bound it or lead to it ("depuis 2014" around "2014", "du" around "3 mai");
    /// TIMEX3 leaves them out.
    /// </summary>
    public TextSpan Extent { get; init; } = Span;

    /// <summary>
    /// The expressions that this one joins, each resolved: the two ends of an interval, the members of a list, a date and the time of day
    /// beside it. Empty for a simple one. TimeML annotates these.
    /// </summary>
    public IReadOnlyList<TimeExpression> Parts { get; init; } = [];

    /// <summary>The first moment of the stretch of time meant; null when it is open, symbolic or a mere length.</summary>
    public LocalDateTime? From { get; init; }

    /// <summary>The moment after its last; null as for <see cref="From"/>.</summary>
    public LocalDateTime? To { get; init; }

    /// <summary>How finely the text tells it.</summary>
    public Grain? Grain { get; init; }

    /// <summary>Whether a time of day may be of the morning or of the afternoon ("à 5").</summary>
    public bool TwelveHour { get; init; }

    /// <summary>-1 where the verb nearest to it speaks of what was, 1 of what will be, 0 where none tells; told in <see cref="ReadingMode.News"/> alone.</summary>
    public int Way { get; init; }

    /// <summary>Whether the text contradicts itself here (a weekday that the date does not fall on).</summary>
    public bool Inconsistent { get; init; }
}

/// <summary>Finds and resolves the time expressions of an analysed text. Thread-safe.</summary>
public interface ITimeRecognizer
{
    /// <summary>The time expressions of <paramref name="text"/>, in order, not overlapping.</summary>
    IReadOnlyList<TimeExpression> Recognize(string text, IReadOnlyList<Sentence> sentences, TimeContext context);
}
