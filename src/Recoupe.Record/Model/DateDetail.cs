namespace Recoupe.Record.Model;

/// <summary>What a claim's date is the date of.</summary>
public enum DateRole
{
#pragma warning disable CS1591 // The words say it.
    Event, Said, Signed, Announced, Effective, Delivered, Planned, Baseline,
#pragma warning restore CS1591
}

/// <summary>How finely a date is told.</summary>
public enum DatePrecision
{
#pragma warning disable CS1591 // The words say it.
    Day, Week, Month, Season, Year, Interval, PartOfDay,
#pragma warning restore CS1591
}

/// <summary>How a claim's date is known.</summary>
public enum DateHow
{
    /// <summary>The text gives it whole.</summary>
    Explicit,

    /// <summary>Reckoned from the publication date or another date of the text.</summary>
    Relative,

    /// <summary>Worked out by recoupement.</summary>
    Inferred,
}

/// <summary>What lies behind a claim's date.</summary>
/// <param name="Role">What it is the date of.</param>
/// <param name="Precision">How finely it is told.</param>
/// <param name="AsWritten">The words in the text.</param>
/// <param name="How">How it is known.</param>
public sealed record DateDetail(DateRole Role, DatePrecision Precision, string? AsWritten, DateHow How);
