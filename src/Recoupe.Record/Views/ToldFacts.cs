using Recoupe.Record.Model;

namespace Recoupe.Record.Views;

/// <summary>Reads the facts of an event by slot.</summary>
internal static class ToldFacts
{
    private const string Date = "date";

    /// <summary>The values claimed for a slot; empty where none is told.</summary>
    public static IReadOnlyList<FactValue> Told(this Event told, string slot) => told.Facts.GetValueOrDefault(slot, []);

    /// <summary>The dates of whatever role.</summary>
    public static IReadOnlyList<FactValue> AllDates(this Event told) =>
        [.. told.Facts.Where(f => f.Key == Date || f.Key.StartsWith(Date + " ", StringComparison.Ordinal)).SelectMany(f => f.Value)];

    /// <summary>The first day on which any of it was published, EDTF; what sorts last where none is known.</summary>
    public static string FirstTold(this Event told) =>
        told.Facts.Values.SelectMany(values => values).Select(v => v.First).OfType<string>().Min(StringComparer.Ordinal) ?? "9999";
}
