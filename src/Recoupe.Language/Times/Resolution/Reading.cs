using NodaTime;

namespace Recoupe.Language.Times.Resolution;

/// <summary>What an expression means, before it is tied to its words.</summary>
internal sealed record Reading(TimexType Type, string Value, string? Edtf, TimexModifier? Modifier, TimeReading How)
{
    public bool Inconsistent { get; init; }

    public LocalDateTime? From { get; init; }

    public LocalDateTime? To { get; init; }

    public Grain? Grain { get; init; }

    public bool TwelveHour { get; init; }

    /// <summary>The dates that later expressions of the text may be reckoned from, in order.</summary>
    public IReadOnlyList<Located> Dates { get; init; } = [];
}
