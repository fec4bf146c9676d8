using System.Reflection;
using Recoupe.Language;
using Recoupe.Language.Data;
using Recoupe.Language.Times;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;

namespace Recoupe.Record.Reading;

/// <summary>What a figure counts from: whether it comes on top of what was there, is all that has come so far, or starts at a day or an event.</summary>
internal sealed class Counts
{
    // "depuis le début de la guerre en Ukraine".
    private const int LongestStart = 7;

    private readonly AliasTrie<string> words = new();
    private readonly HashSet<string> sums = new(StringComparer.Ordinal);
    private readonly HashSet<string> events = new(StringComparer.Ordinal);

    /// <summary>Reads the words of a language.</summary>
    public Counts(string language)
    {
        foreach (var row in Table.Load(Assembly.GetExecutingAssembly(), $"data/frames/{language}/counts.tsv").Rows)
        {
            switch (row["says"])
            {
                case "sum": sums.UnionWith(row.List("words")); break;
                case "event": events.UnionWith(row.List("words")); break;
                default: foreach (var phrase in row.List("words")) words.Add(phrase, row["says"], caseSensitive: false); break;
            }
        }
    }

    /// <summary>True where the figures of the clause add to what was there, false where they sum up; null where it says neither, or its kind counts nothing.</summary>
    public bool? Adds(string text, Draft draft)
    {
        if (draft.Kind is not (ClaimKind.Aid or ClaimKind.Deployment)) return null;
        var said = In(text, draft).Select(found => found.Says).ToHashSet(StringComparer.Ordinal);
        var (all, more) = (said.Contains("all") || (said.Contains("yet") && draft.Kind == ClaimKind.Aid) || sums.Contains(draft.Reading.Sentence[draft.Head].Lemma), said.Contains("more"));
        // "A further milliard, the largest package so far": the words do not tell which figure is which.
        return all == more ? null : more;
    }

    /// <summary>What the figures of the clause count from: an EDTF date, else the words that name it; null where that is not told.</summary>
    public string? Start(string text, Draft draft)
    {
        if (draft.Kind is not (ClaimKind.Aid or ClaimKind.Casualties)) return null;
        foreach (var (says, span) in In(text, draft))
        {
            if (says != "since") continue;
            var name = Piece.Of(text, new TextSpan(span.End, EndOf(text, draft.Span, span.End))).Take(LongestStart).ToList();
            if (name.Count == 0) continue;
            var start = new TextSpan(name[0].Span.Start, name[^1].Span.End);
            if (draft.Reading.Times.FirstOrDefault(t => t.Span.Overlaps(start)) is { Type: TimexType.Date, Edtf: { } date }) return date.TrimEnd('/');
            // "Depuis des semaines" is a length of time, "since the war began" a start.
            if (draft.Reading.WordsIn(start).Any(word => events.Contains(draft.Reading.Sentence[word].Lemma))) return start.In(text);
        }

        return null;
    }

    private IEnumerable<(string Says, TextSpan Span)> In(string text, Draft draft)
    {
        var pieces = Piece.Of(text, draft.Span);
        for (var i = 0; i < pieces.Count;)
        {
            var length = words.Longest(pieces, i, out var says);
            if (length > 0) yield return (says!, Piece.Cover(pieces, i, length));
            i += Math.Max(1, length);
        }
    }

    private static int EndOf(string text, TextSpan clause, int from)
    {
        var end = text.AsSpan(from, clause.End - from).IndexOfAny(",;:()");
        return end < 0 ? clause.End : from + end;
    }
}
