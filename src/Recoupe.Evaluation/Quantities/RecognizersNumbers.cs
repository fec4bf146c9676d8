using System.Globalization;
using System.Text.RegularExpressions;
using Recoupe.Language.Quantities;
using Recoupe.Language.Quantities.Numerals;

namespace Recoupe.Evaluation.Quantities;

/// <summary>
/// Puts what the engine finds into the conventions of Recognizers' number suites: a number glued to letters is none, an article is a number
/// in French only, a share said as a ratio is a percentage in "percent mode", a range is written with brackets.
/// </summary>
internal static partial class RecognizersNumbers
{
    public static IReadOnlyList<ConformanceEntity> Find(QuantityRecognizer recognizer, string language, ConformanceRow row) => row.Suite switch
    {
        "NumberModel" or "NumberModelExperimentalMode" => Numbers(recognizer, language, row, false),
        "NumberModelPercentMode" => Numbers(recognizer, language, row, true),
        "OrdinalModel" => Ordinals(recognizer, row.Input, true),
        "OrdinalModelSuppressExtendedTypes" => Ordinals(recognizer, row.Input, false),
        "PercentModel" => Percents(recognizer, row.Input),
        "PercentModelPercentMode" => [.. Percents(recognizer, row.Input), .. Ratios(recognizer, row.Input)],
        "NumberRangeModel" or "NumberRangeModelExperimentalMode" => RecognizersRanges.Find(recognizer, row),
        _ => throw new NotSupportedException($"No adapter for {row.Suite}."),
    };

    private static List<ConformanceEntity> Numbers(QuantityRecognizer recognizer, string language, ConformanceRow row, bool isPercentMode)
    {
        var found = new List<ConformanceEntity>();
        foreach (var number in recognizer.ReadNumbers(row.Input))
        {
            if (number.Kind is NumeralKind.Ordinal or NumeralKind.RelativeOrdinal or NumeralKind.Vague) continue;
            if (number.IsArticle && language == "en") continue;
            if (IsPronoun(row.Input, number)) continue;
            if (IsGlued(row.Input, number.Span.End)) continue;
            if (number.IsRatio && (isPercentMode || (row.Suite.EndsWith("ExperimentalMode", StringComparison.Ordinal) && number.Span.In(row.Input).Contains(" in ", StringComparison.Ordinal))))
            {
                var words = number.Span.In(row.Input);
                foreach (var part in recognizer.ReadNumbers(words[..words.IndexOf(' ', StringComparison.Ordinal)])) found.Add(Entity(number.Span.Start, part));
                var last = words.LastIndexOf(' ') + 1;
                foreach (var part in recognizer.ReadNumbers(words[last..])) found.Add(Entity(number.Span.Start + last, part));
                continue;
            }

            found.Add(Entity(0, number));
        }

        return found;
    }

    private static ConformanceEntity Entity(int offset, Numeral number) =>
        new(offset + number.Span.Start, offset + number.Span.End, "number", number.Value.ToString(CultureInfo.InvariantCulture), null);

    private static bool IsGlued(string text, int end) => end < text.Length && char.IsLetter(text[end]);

    private static bool IsPronoun(string text, Numeral number) =>
        number.Span.Length == 3 && PronounOne().IsMatch(text.AsSpan(0, number.Span.End));

    private static List<ConformanceEntity> Ordinals(QuantityRecognizer recognizer, string text, bool extended)
    {
        var found = new List<ConformanceEntity>();
        foreach (var number in recognizer.ReadNumbers(text))
        {
            var value = number.Value.ToString(CultureInfo.InvariantCulture);
            if (number.Kind == NumeralKind.Ordinal) found.Add(new ConformanceEntity(number.Span.Start, number.Span.End, "ordinal", value, null));
            else if (number.Kind == NumeralKind.RelativeOrdinal && extended)
                found.Add(new ConformanceEntity(number.Span.Start, number.Span.End, "ordinal.relative", number.From + (number.Value < 0 ? "" : "+") + value, null));
        }

        return found;
    }

    private static List<ConformanceEntity> Percents(QuantityRecognizer recognizer, string text)
    {
        var found = new List<ConformanceEntity>();
        foreach (var address in Address().EnumerateMatches(text))
            text = string.Concat(text.AsSpan(0, address.Index), new string(' ', address.Length), text.AsSpan(address.Index + address.Length));
        foreach (var quantity in recognizer.Recognize(text))
            if (quantity is { Kind: QuantityKind.Percent, Value: { } value }) found.Add(new ConformanceEntity(quantity.Measure.Start, quantity.Measure.End, "percentage", value.ToString(CultureInfo.InvariantCulture) + "%", null));
        foreach (var unit in recognizer.ReadUnits(text).Where(unit => unit.Kind == QuantityKind.Percent))
        {
            // "percent of twenty": the unit first.
            var number = recognizer.ReadNumbers(text).FirstOrDefault(n => n.Span.Start > unit.Span.End && PercentOf().IsMatch(text.AsSpan(unit.Span.End, n.Span.Start - unit.Span.End)));
            found.Add(number is null
                ? new ConformanceEntity(unit.Span.Start, unit.Span.End, "percentage", "null", null)
                : new ConformanceEntity(unit.Span.Start, number.Span.End, "percentage", number.Value.ToString(CultureInfo.InvariantCulture) + "%", null));
        }

        return [.. found.OrderBy(entity => entity.Start)];
    }

    private static IEnumerable<ConformanceEntity> Ratios(QuantityRecognizer recognizer, string text)
    {
        foreach (var number in recognizer.ReadNumbers(text).Where(number => number.Kind == NumeralKind.Fraction))
        {
            var after = RatioEnd().Match(text[number.Span.End..]);
            if (!number.IsRatio && !after.Success) continue;
            var end = number.IsRatio ? number.Span.End : number.Span.End + after.Length;
            yield return new ConformanceEntity(number.Span.Start, end, "percentage", (100 * number.Value).ToString(CultureInfo.InvariantCulture) + "%", null);
        }
    }

    // "the one", "which one", "that one", "this one": the suite reads no number there.
    [GeneratedRegex(@"\b(the|which|that|this)\s+one$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PronounOne();

    [GeneratedRegex(@"https?://\S+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"^ (de|des|of) $", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PercentOf();

    [GeneratedRegex("^ (de|of)\\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RatioEnd();
}
