namespace Recoupe.Language.Times.Meanings;

/// <summary>What the parts of a day (TIMEX3 codes) tell of the clock.</summary>
internal static class DayParts
{
    /// <summary>First hour and the hour after the last (28 is four in the morning).</summary>
    public static (int From, int To) Hours(string code) => code switch
    {
        "MO" => (4, 12),
        "MI" => (12, 14),
        "MEB" => (6, 10),
        "MEL" => (11, 14),
        "MED" => (18, 21),
        "AF" => (12, 19),
        "EV" => (18, 24),
        "NI" => (20, 28),
        _ => (0, 24),
    };

    /// <summary>A clock time whose half of the day the part settles: "8 heures du soir" is 20 h.</summary>
    public static ClockTime Settle(ClockTime clock, string part)
    {
        if (!clock.TwelveHour) return clock;
        var hour = part switch
        {
            "MO" => clock.Hour % 12,
            "AF" or "EV" => (clock.Hour % 12) + 12,
            "NI" => clock.Hour is >= 6 and < 12 ? clock.Hour + 12 : clock.Hour % 12,
            _ => clock.Hour,
        };
        return clock with { Hour = hour, TwelveHour = false };
    }
}
