namespace Recoupe.Record.Model;

/// <summary>Whether the text affirms or negates.</summary>
public enum Polarity
{
#pragma warning disable CS1591 // The words say it.
    Affirmed, Negated,
}

/// <summary>How sure the text is.</summary>
public enum Certainty
{
    Certain, Probable, Possible,
}

/// <summary>In which world the thing is said to be.</summary>
public enum Realis
{
    Real, Future, Hypothetical, Hearsay,
#pragma warning restore CS1591
}

/// <summary>How the text commits itself to what it says.</summary>
/// <param name="Polarity">Affirmed or negated.</param>
/// <param name="Certainty">How sure.</param>
/// <param name="Realis">Real, future, hypothetical or hearsay.</param>
/// <param name="Words">The words that carry it ("serait", "n'… pas", "probably").</param>
public sealed record Modality(Polarity Polarity, Certainty Certainty, Realis Realis, IReadOnlyList<string>? Words = null);
