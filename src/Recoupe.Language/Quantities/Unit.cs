namespace Recoupe.Language.Quantities;

/// <summary>A unit of measure or money.</summary>
/// <param name="Name">ISO 4217 code, symbol or English singular.</param>
/// <param name="Kind">What it measures.</param>
internal sealed record Unit(string Name, QuantityKind Kind)
{
    /// <summary>The larger unit that it may complete ("2 heures 30 minutes"); empty when none.</summary>
    public string PartOf { get; init; } = "";

    /// <summary>How many of it make that larger unit.</summary>
    public decimal Parts { get; init; } = 1;

    /// <summary>The form must be written as in the table, case included; null where case does not matter.</summary>
    public string? Form { get; init; }

    /// <summary>Whether the words of the tables, found whatever their case, may be written so.</summary>
    public bool MayBeWritten(ReadOnlySpan<char> words) => Form is null || words.SequenceEqual(Form);

    /// <summary>Whether an article before it is a number ("une heure").</summary>
    public bool TakesArticle { get; init; }

    /// <summary>A coin or note that many countries name alike ("dollar"), which the outlet's country tells apart; empty when none.</summary>
    public string Family { get; init; } = "";

    /// <summary>Multiplies the number ("M€" = 10^6).</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>Whether the unit may be a coin or a measure ("livre"): its money family.</summary>
    public bool IsAmbiguous => Family.Length > 0 && Kind != QuantityKind.Money;
}

/// <summary>A counted noun.</summary>
/// <param name="Name">English singular.</param>
/// <param name="IsPeople">Whether it counts people.</param>
/// <param name="IsPlural">Whether the form that was matched is a plural.</param>
/// <param name="IsGeneric">Whether it may take up an earlier noun ("engins" for missiles).</param>
internal sealed record CountedNoun(string Name, bool IsPeople, bool IsPlural, bool IsGeneric);

/// <summary>A phrase that bounds a number.</summary>
/// <param name="Approximation">How.</param>
/// <param name="IsAfter">Whether it follows what it bounds.</param>
internal sealed record Bound(Approximation Approximation, bool IsAfter);

/// <summary>What befell the people that a number counts ("tués").</summary>
/// <param name="Unit">The unit that it makes of them ("dead").</param>
internal sealed record Outcome(string Unit);
