using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Recoupe.Language.Data;
using Recoupe.Language.Quantities;
using Recoupe.Language.Quantities.Numerals;

namespace Recoupe.Evaluation.Quantities;

/// <summary>
/// text2num's own cases (data/time/misc-fr): numbers in words become figures. Its conventions: zeros before a number are kept ("08"), ordinals keep
/// their ending, a lone number up to three stays in words.
/// </summary>
public static partial class TextToNumberSuite
{
    /// <summary>How many cases pass, and of how many.</summary>
    /// <param name="path">The suite's file of JSON lines.</param>
    /// <param name="language">"fr" or "en".</param>
    /// <param name="report">Told each miss.</param>
    public static (int Right, int All) Score(string path, string language, Action<string>? report = null)
    {
        var conventions = new Conventions(language);
        var (right, all) = (0, 0);
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var (kind, text) = (json.RootElement.GetProperty("kind").GetString(), json.RootElement.GetProperty("text").GetString()!);
            var wanted = json.RootElement.GetProperty("expect").GetString();
            var found = kind switch
            {
                "assert_text2digits" or "assert_invalid" => conventions.Whole(text),
                "assert_replace_numbers" => conventions.Replace(text, false),
                "assert_replace_all_numbers" => conventions.Replace(text, true),
                _ => throw new NotSupportedException($"No adapter for {kind}."),
            };
            all++;
            if (found == wanted) right++;
            else report?.Invoke($"{kind}: {text} => {wanted} | found {found}");
        }

        return (right, all);
    }

    [GeneratedRegex(@"[\p{L}']+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();

    private sealed record Piece(int Start, int End, string Digits, decimal Value, bool IsOrdinal, bool IsZero, bool IsArticle);

    private sealed class Conventions
    {
        private readonly QuantityRecognizer recognizer;
        private readonly Dictionary<string, string> cells = new(StringComparer.Ordinal);
        private readonly HashSet<string> neutral;

        public Conventions(string language)
        {
            recognizer = QuantityRecognizer.For(language);
            foreach (var row in Table.Load(typeof(Conventions).Assembly, "Recoupe.Evaluation/Quantities/text2num.tsv").Rows)
                if (row["language"] == language) cells[row["key"]] = row["value"];
            neutral = new HashSet<string>(cells["neutral"].Split('|'), StringComparer.OrdinalIgnoreCase);
        }

        public string? Whole(string text)
        {
            var pieces = Pieces(text);
            return pieces.Count == 1 && pieces[0].Start == 0 && pieces[0].End == text.Length ? pieces[0].Digits : null;
        }

        public string Replace(string text, bool replacesAll)
        {
            var pieces = Pieces(text);
            var result = new StringBuilder();
            var at = 0;
            for (var i = 0; i < pieces.Count; i++)
            {
                var piece = pieces[i];
                var isSmall = piece.Value <= 3 && piece.Digits.Length == 1 + piece.Digits.Count(char.IsLetter);
                if (isSmall && !replacesAll && !Joins(text, pieces, i - 1, piece.IsArticle) && !Joins(text, pieces, i, piece.IsArticle)) continue;
                result.Append(text, at, piece.Start - at).Append(piece.Digits);
                at = piece.End;
            }

            return result.Append(text, at, text.Length - at).ToString();
        }

        // Whether the piece and the next one stand together: only spaces, marks and neutral words between.
        private bool Joins(string text, List<Piece> pieces, int index, bool isArticle)
        {
            if (index < 0 || index + 1 >= pieces.Count || pieces[index].IsOrdinal != pieces[index + 1].IsOrdinal) return false;
            var between = Words().Matches(text[pieces[index].End..pieces[index + 1].Start]);
            return between.Count == 0 || (!isArticle && between.All(word => neutral.Contains(word.Value)));
        }

        private List<Piece> Pieces(string text)
        {
            var pieces = new List<Piece>();

            // A plural ordinal is read without its last letter, which it gets back.
            var singulars = new Regex(cells["plural"], RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)).Replace(ZeroesFor(text), match => match.Value[..^1] + " ");
            foreach (var number in recognizer.ReadNumbers(singulars)) Add(pieces, text, number, 0);
            pieces.RemoveAll(piece => IsKept(text, piece));
            for (var i = pieces.Count - 2; i >= 0; i--)
            {
                // "zéro neuf" is 09, "five zero zero" 5 00.
                if (!pieces[i].IsZero || pieces[i + 1].IsOrdinal || !string.IsNullOrWhiteSpace(text[pieces[i].End..pieces[i + 1].Start])) continue;
                if (pieces[i + 1].Digits.Contains(cells["mark"], StringComparison.Ordinal)) continue;
                var isZero = pieces[i + 1].IsZero;
                pieces[i] = new Piece(pieces[i].Start, pieces[i + 1].End, pieces[i].Digits + pieces[i + 1].Digits, pieces[i + 1].Value, false, isZero, false);
                pieces.RemoveAt(i + 1);
            }

            return pieces;
        }

        // Words that text2num leaves: an adjective like "neuf" after its noun, "l'un", what follows a decimal mark alone.
        private bool IsKept(string text, Piece piece)
        {
            var words = text[piece.Start..piece.End];
            if (Listed("keep", words) || Listed("clock", Words().Match(text[piece.End..]).Value) || (piece.IsArticle && piece.Start > 0 && text[piece.Start - 1] is '\'' or '’')) return true;
            var before = Words().Matches(text[..piece.Start]).LastOrDefault()?.Value;
            if (before is not null && Listed("marks", before)) return true;
            return Listed("adjective", words) && before is not null && !Listed("beforeNumber", before) && !IsNumber(before) && !IsNumber(Words().Match(text[piece.End..]).Value);
        }

        private bool Listed(string key, string word) => cells.TryGetValue(key, out var list) && list.Split('|').Contains(word, StringComparer.OrdinalIgnoreCase);

        // The letter o beside number words is read as a zero.
        private string ZeroesFor(string text)
        {
            if (!cells.ContainsKey("zero")) return text;
            var letter = new Regex(@"\bo\b(?!')", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            foreach (Match match in letter.Matches(text))
            {
                var before = Words().Matches(text[..match.Index]).LastOrDefault()?.Value;
                var after = Words().Match(text[match.Index..], 1).Value;
                if (before is not "o" && after is not "o" && !IsNumber(before) && !IsNumber(after)) return text;
            }

            return letter.Replace(text, "0");
        }

        private bool IsNumber(string? word) => word is not null && recognizer.ReadNumbers(word).Any(number => !number.IsArticle);

        private void Add(List<Piece> pieces, string text, Numeral number, int offset)
        {
            var (start, end) = (offset + number.Span.Start, offset + number.Span.End);
            var words = text[start..end];
            if (number.Kind is NumeralKind.RelativeOrdinal or NumeralKind.Vague || (number.IsArticle && Listed("articles", words))) return;
            if (number.Kind == NumeralKind.Fraction && words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space)
            {
                // "un centième" keeps its article.
                foreach (var rest in recognizer.ReadNumbers(words[(space + 1)..])) Add(pieces, text, rest, start + space + 1);
                return;
            }

            if (number.Kind == NumeralKind.Ordinal)
            {
                var isPlural = end < text.Length && text[end] == 's';
                pieces.Add(new Piece(start, isPlural ? end + 1 : end, Ordinal(number.Value) + (isPlural ? "s" : ""), number.Value, true, false, false));
                return;
            }

            if (number.Value < 0 && words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var sign)
            {
                // "huit moins quatre" subtracts.
                foreach (var rest in recognizer.ReadNumbers(words[(sign + 1)..])) Add(pieces, text, rest, start + sign + 1);
                return;
            }

            var digits = number.Value.ToString(CultureInfo.InvariantCulture).Replace(".", cells["mark"], StringComparison.Ordinal);
            pieces.Add(new Piece(start, end, digits, number.Value, false, number.Value == 0, number.IsArticle));
        }

        private string Ordinal(decimal value)
        {
            var digits = value.ToString(CultureInfo.InvariantCulture);
            if (cells.TryGetValue("ordinal." + digits, out var own)) return digits + own;
            var last = digits[^1].ToString();
            var isTeen = value % 100 is >= 11 and <= 13;
            return digits + (!isTeen && cells.TryGetValue("ordinal.*" + last, out var ending) ? ending : cells["ordinal"]);
        }
    }
}
