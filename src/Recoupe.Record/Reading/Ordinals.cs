using System.Globalization;
using Recoupe.Language;
using Recoupe.Language.Data;
using Recoupe.Language.Quantities;
using Recoupe.Record.Actors;
using Recoupe.Record.Reading.Frames;

namespace Recoupe.Record.Reading;

/// <summary>Which one of a numbered series of aid a clause tells of: "the 43rd drawdown", "la dix-septième tranche".</summary>
internal sealed class Ordinals
{
    // "The first delivery" numbers no series.
    private const int Least = 2;
    private const int Most = 999;

    // Words between the number and what it counts: "the seventeenth such presidential drawdown".
    private const int Reach = 3;

    private const string Aid = "aid";

    private readonly FrameTable frames;
    private readonly AliasTrie<int> words = new();
    private readonly HashSet<string> endings = new(StringComparer.Ordinal);

    /// <summary>Reads the numerals of a language.</summary>
    public Ordinals(string language, FrameTable frames)
    {
        this.frames = frames;
        var rows = Table.Load(typeof(Quantity).Assembly, $"data/{language}/quantities/numbers.tsv").Rows;
        var ordinals = rows.Where(r => r["role"] == "ordinal").SelectMany(r => r.List("forms").Select(form => (Form: form, Value: Value(r)))).Where(o => o.Value is > 0 and <= Most).ToList();
        var tens = rows.Where(r => r["role"] == "ten").SelectMany(r => r.List("forms").Select(form => (Form: form, Value: Value(r)))).ToList();
        foreach (var (form, value) in ordinals)
        {
            words.Add(form, value, caseSensitive: false);
            if (value >= 10) continue;
            foreach (var ten in tens) words.Add($"{ten.Form} {form}", ten.Value + value, caseSensitive: false);
        }

        foreach (var ending in rows.Where(r => r["role"] == "ordinalEnding").SelectMany(r => r.List("forms"))) endings.Add(Piece.Of(ending, new(0, ending.Length))[0].Key);
    }

    /// <summary>The number in the series; null where the clause gives none.</summary>
    public int? Of(string text, Draft draft)
    {
        var pieces = Piece.Of(text, draft.Span);
        for (var i = 0; i < pieces.Count; i++)
        {
            var length = words.Longest(pieces, i, out var value);
            if (length == 0 && Digits(pieces[i].Key) is { } number) (length, value) = (1, number);
            if (length > 0 && value >= Least && Counts(draft.Reading, pieces, i + length)) return value;
            if (length > 1) i += length - 1;
        }

        return null;
    }

    private bool Counts(SentenceReading reading, List<Piece> pieces, int next)
    {
        for (var i = next; i < Math.Min(pieces.Count, next + Reach); i++)
            if (reading.WordsIn(pieces[i].Span).Any(word => reading.Sentence[word].Upos == Upos.Noun && frames.IsOf(reading.Sentence[word].Lemma, Aid))) return true;
        return false;
    }

    // "43rd", "43e".
    private int? Digits(string key)
    {
        var length = 0;
        while (length < key.Length && char.IsAsciiDigit(key[length])) length++;
        return length is > 0 and <= 3 && endings.Contains(key[length..]) ? int.Parse(key.AsSpan(0, length), CultureInfo.InvariantCulture) : null;
    }

    private static int Value(TableRow row) => decimal.TryParse(row["value"], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value <= Most ? (int)value : 0;
}
