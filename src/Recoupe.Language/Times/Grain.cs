namespace Recoupe.Language.Times;

/// <summary>How finely a time is told, and the units of durations; from the finest to the coarsest.</summary>
public enum Grain
{
#pragma warning disable CS1591 // The names say it.
    Second, Minute, Hour, Day, Workday, Weekend, Week, Fortnight, Month, Quarter, Season, Half, Year, Decade, Century, Millennium,
#pragma warning restore CS1591
}
