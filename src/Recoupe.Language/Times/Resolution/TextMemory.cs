namespace Recoupe.Language.Times.Resolution;

/// <summary>The dates that the text has named so far, which later expressions may be reckoned from.</summary>
internal sealed class TextMemory
{
    /// <summary>The last date of any grain.</summary>
    public Period? Last { get; private set; }

    /// <summary>The last date told to the day.</summary>
    public Period? LastDay { get; private set; }

    /// <summary>The sentence of <see cref="Last"/> and of <see cref="LastDay"/>.</summary>
    public int LastSentence { get; private set; } = -1;

    public int LastDaySentence { get; private set; } = -1;

    /// <summary>The last year that the text itself wrote, and its sentence.</summary>
    public int? WrittenYear { get; private set; }

    public int WrittenYearSentence { get; private set; } = -1;

    public void Note(Located located, int sentence)
    {
        if (located.Period is not { } period) return;
        // A bare year says no more than the date in that year just told.
        if (period.Grain != Grain.Year || Last is not { Grain: < Grain.Year } last || last.Start.Year != period.Start.Year) Last = period;
        LastSentence = sentence;
        if (period.Grain == Grain.Day)
        {
            LastDay = period;
            LastDaySentence = sentence;
        }

        if (located.How == TimeReading.Explicit && period.Grain <= Grain.Year)
        {
            WrittenYear = period.Start.Year;
            WrittenYearSentence = sentence;
        }
    }
}
