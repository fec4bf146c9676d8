using NodaTime;
using NodaTime.Text;

namespace Recoupe.Store.Sqlite;

/// <summary>Days and instants as the tables hold them.</summary>
internal static class Iso
{
    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string Time(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    public static Instant ParseTime(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
