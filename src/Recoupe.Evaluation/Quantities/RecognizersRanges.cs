using System.Globalization;
using System.Text.RegularExpressions;
using Recoupe.Language.Quantities;

namespace Recoupe.Evaluation.Quantities;

/// <summary>Bounded quantities as Recognizers' number ranges: "(20,)", "[20,30)", two bounds joined into one.</summary>
internal static partial class RecognizersRanges
{
    public static IReadOnlyList<ConformanceEntity> Find(QuantityRecognizer recognizer, ConformanceRow row)
    {
        var isClosed = row.Suite.EndsWith("ExperimentalMode", StringComparison.Ordinal);
        var ranges = new List<Range>();
        foreach (var quantity in recognizer.Recognize(row.Input))
            if (Of(quantity, isClosed) is { } range) ranges.Add(range with { Start = range.Start + About().Match(row.Input[range.Start..range.End]).Length });
        for (var i = 0; i + 1 < ranges.Count; i++)
        {
            if (Joined(ranges[i], ranges[i + 1], row.Input) is not { } joined) continue;
            ranges[i] = joined;
            ranges.RemoveAt(i + 1);
        }

        return [.. ranges.Select(range => new ConformanceEntity(range.Start, range.End, "numberrange", range.ToString(), null))];
    }

    private static Range? Of(Quantity quantity, bool isClosed)
    {
        if (quantity.Value is not { } value) return null;
        var isBefore = quantity.Span.Start < quantity.Measure.Start;
        var isAfter = quantity.Span.End > quantity.Measure.End && quantity.Kind == QuantityKind.Number;
        var end = isAfter ? quantity.Span.End : quantity.Number.End;
        var range = new Range(quantity.Span.Start, end, null, false, null, false);
        if (quantity.High is { } high && quantity.Low is not null && quantity.Kind != QuantityKind.Share)
            return quantity.Approximation is Approximation.Exact or Approximation.About ? range with { Low = value, HasLow = true, High = high, HasHigh = isClosed, Start = quantity.Span.Start } : null;
        return quantity.Approximation switch
        {
            Approximation.MoreThan => range with { Low = value },
            Approximation.AtLeast => range with { Low = value, HasLow = true },
            Approximation.LessThan => range with { High = value },
            Approximation.AtMost or Approximation.UpTo => range with { High = value, HasHigh = true },
            Approximation.Exact when isBefore || isAfter => range with { Low = value, HasLow = true, High = value, HasHigh = true },
            _ => null,
        };
    }

    private static Range? Joined(Range first, Range second, string text)
    {
        if (!Joint().IsMatch(text.AsSpan(first.End, second.Start - first.End))) return null;
        var (low, high) = first.Low is not null && first.High is null ? (first, second) : (second, first);
        if (low.Low is null || low.High is not null || high.High is null || high.Low is not null || low.Low >= high.High) return null;
        return new Range(first.Start, second.End, low.Low, low.HasLow, high.High, high.HasHigh);
    }

    [GeneratedRegex(@"^( and | et | but | mais |, )$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Joint();

    // The suites leave words that only round the bound out of it.
    [GeneratedRegex("^(about|environ) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex About();

    private sealed record Range(int Start, int End, decimal? Low, bool HasLow, decimal? High, bool HasHigh)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(HasLow ? '[' : '(')}{Low:0.######},{High:0.######}{(HasHigh ? ']' : ')')}");
    }
}
