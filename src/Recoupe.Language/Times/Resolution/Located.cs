using NodaTime;

namespace Recoupe.Language.Times.Resolution;

/// <summary>Where a meaning falls: a period of the calendar, or a symbol when what it is reckoned from is unknown.</summary>
/// <param name="Period">The period; null when only the symbol is known.</param>
/// <param name="Symbol">TIMEX3 value of an unknown date ("XXXX-02-10"); ignored when there is a period.</param>
/// <param name="How">How it was reached.</param>
internal sealed record Located(Period? Period, string Symbol, TimeReading How)
{
    /// <summary>The weekday that the text gives is not the date's.</summary>
    public bool Inconsistent { get; init; }

    public TimexModifier? Modifier { get; init; }

    /// <summary>The exact day of a step by weeks, months or years ("il y a trois mois"), whose period is coarser.</summary>
    public LocalDateTime? Exact { get; init; }

    public string Timex => Period?.Timex() ?? Symbol;

    public string? Edtf => Period?.Edtf() ?? (SymbolIsEdtf(Symbol) ? Symbol : null);

    /// <summary>EDTF level 1 leaves digits unspecified from the right, level 2 anywhere: XXXX-02-10 and XXXX-XX are read by both.</summary>
    private static bool SymbolIsEdtf(string symbol) => symbol.Length is 7 or 10 && symbol[4] == '-' && symbol.All(c => c is 'X' or '-' or (>= '0' and <= '9'));
}
