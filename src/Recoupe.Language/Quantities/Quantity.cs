namespace Recoupe.Language.Quantities;

/// <summary>How an amount is bounded by the words around it.</summary>
public enum Approximation
{
    /// <summary>No word bounds it.</summary>
    Exact,

    /// <summary>"environ", "près de", "some".</summary>
    About,

    /// <summary>"plus de", "over".</summary>
    MoreThan,

    /// <summary>"moins de", "under".</summary>
    LessThan,

    /// <summary>"au moins", "at least".</summary>
    AtLeast,

    /// <summary>"au plus", "at most".</summary>
    AtMost,

    /// <summary>"jusqu'à", "up to".</summary>
    UpTo,
}

/// <summary>What sort of thing a quantity tells.</summary>
public enum QuantityKind
{
    /// <summary>A bare number.</summary>
    Number,

    /// <summary>How many of something ("2 000 soldats").</summary>
    Count,

    /// <summary>Money; the unit is an ISO 4217 code.</summary>
    Money,

    /// <summary>A share in hundredths ("20 %").</summary>
    Percent,

    /// <summary>A part of a whole ("la moitié des"); the value is below 1, the unit null.</summary>
    Share,

    /// <summary>How many times ("le double", "trois fois").</summary>
    Multiple,

    /// <summary>How long.</summary>
    Duration,

    /// <summary>How far, how long in space.</summary>
    Length,

    /// <summary>How heavy.</summary>
    Mass,

    /// <summary>How large a surface.</summary>
    Area,

    /// <summary>How much space.</summary>
    Volume,

    /// <summary>How fast.</summary>
    Speed,

    /// <summary>How warm.</summary>
    Temperature,

    /// <summary>Any other measure (angle, power, data).</summary>
    Measure,
}

/// <summary>One quantity of a text and its meaning.</summary>
/// <param name="Span">Where it stands: bound, number, unit and counted noun.</param>
/// <param name="Text">Its words.</param>
/// <param name="Value">Plain number ("2,7 milliards" = 2 700 000 000); for a range or a vague number its lower end; null where only the unit is told.</param>
/// <param name="Low">Lower end, inclusive, of a range or a vague number; null otherwise.</param>
/// <param name="High">Upper end, inclusive, of a range or a vague number; null otherwise.</param>
/// <param name="Unit">ISO 4217 code, unit name ("lb", "t", "km", "hour", "day", "percent") or the counted noun in English singular ("soldier"); null for a bare number.</param>
/// <param name="Approximation">How the words bound it.</param>
public sealed record Quantity(
    TextSpan Span, string Text, decimal? Value, decimal? Low, decimal? High, string? Unit, Approximation Approximation)
{
    /// <summary>What sort of thing it tells.</summary>
    public QuantityKind Kind { get; init; }

    /// <summary>Whether it describes an item instead of saying how many there are ("obus de 155 mm", "a 500-pound bomb").</summary>
    public bool IsProperty { get; init; }

    /// <summary>The number alone, without bound, unit or noun; of a range from its lower to its upper end.</summary>
    public TextSpan Number { get; init; }

    /// <summary>The number with its unit of measure or money, without bound and counted noun.</summary>
    public TextSpan Measure { get; init; }

    /// <summary>The noun phrase that is counted or measured, as written ("membres de la 82nd Airborne Division"); null when there is none.</summary>
    public string? Of { get; init; }

    /// <summary>Index, in the list that holds this quantity, of the whole that it is a part of ("dont 1 700"); null when there is none.</summary>
    public int? PartOf { get; init; }

    /// <summary>Index, in the list that holds this quantity, of the amount that it restates in another unit; null when there is none.</summary>
    public int? EquivalentOf { get; init; }

    /// <summary>Whether the text likely slipped here ("400 400 millions", whose value is then read once: 400 million).</summary>
    public bool LikelySlip { get; init; }
}

/// <summary>Finds the quantities of an analysed text. Thread-safe.</summary>
public interface IQuantityRecognizer
{
    /// <summary>The quantities of <paramref name="text"/>, in order of their start.</summary>
    /// <param name="text">The text that the sentences were read from.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="country">ISO 3166-1 alpha-2 code of the outlet's country, for a bare "dollars" or "livres"; null when unknown.</param>
    IReadOnlyList<Quantity> Recognize(string text, IReadOnlyList<Sentence> sentences, string? country = null);
}
