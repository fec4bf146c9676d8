namespace Recoupe.Record.Reading.Proposals;

/// <summary>What became of a proposal.</summary>
public enum Verdict
{
    /// <summary>It stands in the text, and is kept.</summary>
    Kept,

    /// <summary>Our own reading has it.</summary>
    AlreadyRead,

    /// <summary>Its kind or status is none of the record's.</summary>
    UnknownWord,

    /// <summary>Its quote does not stand in the article.</summary>
    QuoteNotInText,

    /// <summary>A name, date, amount or item of it is neither in the quote nor what our own reading resolves the words to.</summary>
    SlotNotInText,
}

/// <summary>What became of one article's proposals.</summary>
/// <param name="Counts">How many met each verdict; a verdict that none met is absent.</param>
public sealed record Tally(IReadOnlyDictionary<Verdict, int> Counts)
{
    /// <summary>How many met a verdict.</summary>
    public int this[Verdict verdict] => Counts.TryGetValue(verdict, out var count) ? count : 0;
}
