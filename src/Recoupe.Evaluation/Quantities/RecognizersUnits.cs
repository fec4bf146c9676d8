using System.Globalization;
using System.Text.RegularExpressions;
using Recoupe.Language.Data;
using Recoupe.Language.Quantities;

namespace Recoupe.Evaluation.Quantities;

/// <summary>Puts quantities into the conventions of Recognizers' unit suites: one suite a kind, its own names of units, the last number of a range.</summary>
internal sealed partial class RecognizersUnits
{
    private readonly List<Name> names = [];

    public RecognizersUnits(string language)
    {
        foreach (var row in Table.Load(typeof(RecognizersUnits).Assembly, "Recoupe.Evaluation/Quantities/recognizers-units.tsv").Rows)
        {
            if (row["language"] != language) continue;
            names.Add(new Name(row["suite"], row["unit"], Pattern(row["when"]), Pattern(row["unless"]), row["name"], row["bare"] == "yes"));
        }
    }

    public IReadOnlyList<ConformanceEntity> Find(QuantityRecognizer recognizer, ConformanceRow row)
    {
        var type = row.Suite.Replace("Model", "", StringComparison.Ordinal).ToLowerInvariant();
        var found = new List<ConformanceEntity>();
        foreach (var quantity in recognizer.Recognize(row.Input))
        {
            if (quantity.Value is not { } value || NameOf(row, quantity, false) is not { } name) continue;
            var start = quantity.Measure.Start;
            if (quantity is { Low: not null, High: { } high })
            {
                value = high;
                // The last number of the range, without the dash before it.
                var last = recognizer.ReadNumbers(quantity.Number.In(row.Input))[^1];
                start = quantity.Number.Start + last.Span.Start + (last.Value < 0 ? last.Span.In(quantity.Number.In(row.Input)).AsSpan().IndexOfAnyExcept('-', ' ') : 0);
            }

            var end = quantity.Measure.End;
            if (type == "age") end += AgeWords().Match(row.Input[end..]).Length;
            found.Add(new ConformanceEntity(start, end, type, value.ToString(CultureInfo.InvariantCulture), name));
        }

        foreach (var unit in recognizer.ReadUnits(row.Input))
            if (NameOf(row, unit, true) is { } name) found.Add(new ConformanceEntity(unit.Span.Start, unit.Span.End, type, null, name));
        return [.. found.OrderBy(entity => entity.Start)];
    }

    private static Regex? Pattern(string cell) => cell.Length == 0 ? null : new Regex(cell, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private string? NameOf(ConformanceRow row, Quantity quantity, bool isBare) => names.FirstOrDefault(name =>
        name.Suite == row.Suite && name.Unit == quantity.Unit && (!isBare || name.IsBare)
        && (name.When is null || name.When.IsMatch(quantity.Measure.In(row.Input))) && (name.Unless is null || !name.Unless.IsMatch(row.Input)))?.Text;

    [GeneratedRegex(@"^( d'âge|[ -]old| of age| ?yo)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AgeWords();

    private sealed record Name(string Suite, string Unit, Regex? When, Regex? Unless, string Text, bool IsBare);
}
