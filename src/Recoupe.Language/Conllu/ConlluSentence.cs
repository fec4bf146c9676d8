using System.Text;

namespace Recoupe.Language.Conllu;

/// <summary>A sentence of a CoNLL-U file (https://universaldependencies.org/format.html); empty nodes are left out.</summary>
/// <param name="Comments">Comment lines, without their "# ", in file order.</param>
/// <param name="Words">Syntactic words.</param>
/// <param name="Tokens">Surface tokens, in order; together they cover every word once.</param>
public sealed record ConlluSentence(IReadOnlyList<string> Comments, IReadOnlyList<ConlluWord> Words, IReadOnlyList<ConlluToken> Tokens)
{
    /// <summary>Value of the comment "sent_id"; empty when there is none.</summary>
    public string Id => Comment("sent_id");

    /// <summary>The text that the tokens spell, one space where SpaceAfter is not "No", without a space at the end.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            for (var i = 0; i < Tokens.Count; i++)
            {
                text.Append(Tokens[i].Form);
                if (Tokens[i].SpaceAfter && i < Tokens.Count - 1) text.Append(' ');
            }

            return text.ToString();
        }
    }

    /// <summary>Value of the comment "<paramref name="key"/> = value"; empty when there is none.</summary>
    public string Comment(string key)
    {
        foreach (var comment in Comments)
        {
            if (comment.StartsWith(key, StringComparison.Ordinal) && comment.AsSpan(key.Length).TrimStart() is ['=', .. var value])
                return value.Trim().ToString();
        }

        return "";
    }

    /// <summary>The same as a <see cref="Sentence"/> whose spans index <see cref="Text"/> moved by <paramref name="offset"/>.</summary>
    /// <param name="offset">Where the sentence starts in the text that the spans should index.</param>
    public Sentence ToSentence(int offset = 0)
    {
        var spans = new TextSpan[Words.Count];
        var position = offset;
        var end = offset;
        foreach (var token in Tokens)
        {
            end = position + token.Form.Length;
            for (var i = 0; i < token.Count; i++) spans[token.First + i] = new TextSpan(position, end);
            position = token.SpaceAfter ? end + 1 : end;
        }

        return new Sentence(
            new TextSpan(offset, end),
            [.. Words.Select(w => w.Form)],
            spans,
            [.. Words.Select(w => w.Lemma)],
            [.. Words.Select(w => w.Upos)],
            [.. Words.Select(w => w.Features)],
            [.. Words.Select(w => w.Head)],
            [.. Words.Select(w => w.Relation)]);
    }

    /// <summary>The same tokens and comments with the lemmas, tags, features, heads and relations of <paramref name="analysed"/>; other columns are emptied but for MISC.</summary>
    /// <exception cref="ArgumentException">The two have not as many words.</exception>
    public ConlluSentence With(Sentence analysed)
    {
        if (analysed.Count != Words.Count) throw new ArgumentException($"{analysed.Count} words found, {Words.Count} expected.", nameof(analysed));
        return this with { Words = [.. analysed.Select((w, i) => new ConlluWord(w.Form, w.Lemma, w.Upos, "", w.Features, w.Head, w.Relation, "", Words[i].Misc))] };
    }

    /// <summary>The words alone, without tags or tree, for an analysis of their own; spans index <see cref="Text"/>.</summary>
    public Sentence ToPlainSentence()
    {
        var sentence = ToSentence();
        return new Sentence(sentence.Span, sentence.Forms, sentence.Spans);
    }

    /// <summary>A CoNLL-U sentence from an analysed one.</summary>
    /// <param name="text">The text that the spans of <paramref name="sentence"/> index.</param>
    /// <param name="sentence">The analysed sentence; neighbouring words with the same span become one multi-word token.</param>
    /// <param name="id">Value of "sent_id"; null to write none.</param>
    public static ConlluSentence From(string text, Sentence sentence, string? id = null)
    {
        var tokens = new List<ConlluToken>(sentence.Count);
        for (int first = 0, next; first < sentence.Count; first = next)
        {
            var span = sentence.Spans[first];
            next = first + 1;
            while (next < sentence.Count && sentence.Spans[next] == span && span.Length > 0) next++;
            var spaced = next == sentence.Count || sentence.Spans[next].Start > span.End;
            var form = next == first + 1 ? sentence.Forms[first] : span.In(text);
            tokens.Add(new ConlluToken(form, first, next - first, spaced, spaced ? "" : "SpaceAfter=No"));
        }

        var misc = new string[sentence.Count];
        Array.Fill(misc, "");
        foreach (var token in tokens)
            if (!token.IsMultiword) misc[token.First] = token.Misc;
        var words = sentence.Select((w, i) => new ConlluWord(w.Form, w.Lemma, w.Upos, "", w.Features, w.Head, w.Relation, "", misc[i])).ToArray();
        var comments = new List<string>(2);
        if (id is not null) comments.Add($"sent_id = {id}");
        comments.Add($"text = {OneLine(sentence.Span.In(text))}");
        return new ConlluSentence(comments, words, tokens);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
