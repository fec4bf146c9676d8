using System.Reflection;
using Recoupe.Language;
using Recoupe.Language.Data;
using Recoupe.Record.Actors;

namespace Recoupe.Record.Reading;

/// <summary>
/// Finds the clauses by which a document does what it says on the day that it bears ("I hereby delegate ..."), and the items of a list that such a
/// clause opens.
/// </summary>
internal sealed class Performatives
{
    private readonly AliasTrie<bool> words = new();

    /// <summary>Reads the words of a language.</summary>
    public Performatives(string language)
    {
        foreach (var row in Table.Load(Assembly.GetExecutingAssembly(), $"data/frames/{language}/performatives.tsv").Rows)
            words.Add(row["words"], value: true, caseSensitive: false);
    }

    /// <summary>The drafts of an article, each with its sentence's number; those enacted by the document bear the words that say so.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentences">Its sentences in order, each with its number.</param>
    /// <param name="drafts">Its drafts.</param>
    public IEnumerable<(Draft Draft, int Sentence)> Mark(string text, IReadOnlyList<(TextSpan Span, int Sentence)> sentences, IReadOnlyList<(Draft Draft, int Sentence)> drafts)
    {
        var enacting = new Dictionary<int, TextSpan>();
        TextSpan? before = null;
        for (var i = 0; i < sentences.Count; i++)
        {
            before = In(text, sentences[i].Span) ?? (i > 0 && GoesOn(sentences[i - 1].Span.In(text), sentences[i].Span.In(text)) ? before : null);
            if (before is { } words) enacting[sentences[i].Sentence] = words;
        }

        return drafts.Select(d => (enacting.TryGetValue(d.Sentence, out var words) && IsEnacted(d.Draft, words) ? d.Draft with { EnactedBy = words } : d.Draft, d.Sentence));
    }

    private TextSpan? In(string text, TextSpan sentence)
    {
        var pieces = Piece.Of(text, sentence);
        for (var i = 0; i < pieces.Count; i++)
            if (words.Longest(pieces, i, out _) is > 0 and var length) return new TextSpan(pieces[i].Span.Start, pieces[i + length - 1].Span.End);
        return null;
    }

    // What comes after the words in their sentence; in a list, all of the item.
    private static bool IsEnacted(Draft draft, TextSpan words) =>
        !Modalities.IsSpeech(draft.Kind) && draft.Reading.Sentence[draft.Trigger].Span.Start > words.End;

    // A sentence that no full stop ends goes on in the next one, as the head of a list and an item cut at the end of a line do.
    private static bool GoesOn(string before, string sentence) => !(before.TrimEnd() is [.., '.' or '!' or '?']) || IsListItem(sentence);

    // "(2) ...", "b) ...", "3. ...", with or without the backslashes of Markdown.
    private static bool IsListItem(string sentence)
    {
        var label = sentence.AsSpan().TrimStart("\\(");
        var length = 0;
        while (length < label.Length && char.IsLetterOrDigit(label[length])) length++;
        return length is 1 or 2 && label[length..].TrimStart('\\') is [')' or '.', var after, ..] && char.IsWhiteSpace(after);
    }
}
