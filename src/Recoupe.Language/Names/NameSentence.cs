using Recoupe.Language.Lexicon;

namespace Recoupe.Language.Names;

/// <summary>
/// A sentence as the name labeller sees it: its surface tokens (words that share a span are one), each as hashes of what features are
/// made of.
/// </summary>
internal sealed class NameSentence
{
    private readonly List<(int Start, int Length, int Token)> pieces = [];

    /// <summary>Reads a sentence.</summary>
    /// <param name="text">The text that the sentence's spans index.</param>
    /// <param name="sentence">A tagged and parsed sentence.</param>
    /// <param name="lexicon">What its words may be.</param>
    /// <param name="gazetteer">What they may name.</param>
    public NameSentence(string text, Sentence sentence, WordLexicon lexicon, NameGazetteer gazetteer)
    {
        var firsts = new List<int>(sentence.Count);
        var ends = new List<int>(sentence.Count);
        var spans = new List<TextSpan>(sentence.Count);
        for (var i = 0; i < sentence.Count;) i = Cut(text, sentence, i, firsts, ends, spans);
        Count = firsts.Count;
        Firsts = [.. firsts];
        Ends = [.. ends];
        Tokens = new NameToken[Count];
        for (var i = 0; i < Count; i++)
        {
            var first = firsts[i];
            var form = text.AsSpan(spans[i].Start, spans[i].Length);
            var head = sentence.Heads[first];
            Tokens[i] = new NameToken
            {
                Span = spans[i],
                Lower = NameKey.Hash(form),
                Shape = NameShape.Of(form),
                Prefix = NameKey.Hash(form[..Math.Min(3, form.Length)]),
                Suffix2 = NameKey.Hash(form[^Math.Min(2, form.Length)..]),
                Suffix3 = NameKey.Hash(form[^Math.Min(3, form.Length)..]),
                Suffix4 = NameKey.Hash(form[^Math.Min(4, form.Length)..]),
                Tag = sentence.Tags[first],
                Lemma = NameKey.Hash(sentence.Lemmas[first]),
                Head = head < 0 ? 0 : NameKey.Hash(sentence.Lemmas[head]),
                Relation = NameKey.Hash(sentence.Relations[first]),
                Readings = lexicon.Lower(form)?.Tags ?? 0,
                Capital = form.Length > 0 && char.IsUpper(form[0]),
                Capitals = IsCapitals(form),
                Joins = i > 0 && spans[i].Start == spans[i - 1].End,
            };
        }

        LookUp(text, gazetteer);
    }

    /// <summary>Number of tokens.</summary>
    public int Count { get; }

    /// <summary>The tokens.</summary>
    public NameToken[] Tokens { get; }

    /// <summary>Position of each token's first word in the sentence.</summary>
    public int[] Firsts { get; }

    /// <summary>Position after each token's last word.</summary>
    public int[] Ends { get; }

    // Words that share a span are parts of it where they spell it ("Russia" + "'s"), and one token where they do not ("du" = "de" + "le").
    private static int Cut(string text, Sentence sentence, int first, List<int> firsts, List<int> ends, List<TextSpan> spans)
    {
        void Add(int word, int end, TextSpan span)
        {
            firsts.Add(word);
            ends.Add(end);
            spans.Add(span);
        }

        var whole = sentence.Spans[first];
        var last = first + 1;
        var length = sentence.Forms[first].Length;
        while (last < sentence.Count && sentence.Spans[last] == whole) length += sentence.Forms[last++].Length;
        if (last > first + 1 && length == whole.Length && Spells(text.AsSpan(whole.Start, whole.Length), sentence.Forms.AsSpan(first, last - first)))
        {
            var start = whole.Start;
            for (var i = first; i < last; i++)
            {
                Add(i, i + 1, new TextSpan(start, start + sentence.Forms[i].Length));
                start += sentence.Forms[i].Length;
            }

            return last;
        }

        // "Paris-Dakar" may be two names: three tokens.
        var from = whole.Start;
        for (var i = from + 1; i < whole.End - 1; i++)
        {
            if (text[i] != '-' || !char.IsUpper(text[from]) || !char.IsUpper(text[i + 1])) continue;
            Add(first, last, new TextSpan(from, i));
            Add(first, last, new TextSpan(i, i + 1));
            from = i + 1;
        }

        Add(first, last, new TextSpan(from, whole.End));
        return last;
    }

    private static bool Spells(ReadOnlySpan<char> text, ReadOnlySpan<string> forms)
    {
        foreach (var form in forms)
        {
            if (!text[..form.Length].Equals(form, StringComparison.OrdinalIgnoreCase)) return false;
            text = text[form.Length..];
        }

        return true;
    }

    private static bool IsCapitals(ReadOnlySpan<char> form)
    {
        if (form.Length < 2 || !char.IsUpper(form[0])) return false;
        foreach (var c in form)
            if (char.IsLower(c)) return false;
        return true;
    }

    // Every alias that starts at a token: its tokens learn what they may be the beginning or the inside of.
    private void LookUp(string text, NameGazetteer gazetteer)
    {
        for (var token = 0; token < Count; token++)
        {
            var span = Tokens[token].Span;
            var index = token;
            NameKey.Split(span.In(text), (start, length) => pieces.Add((span.Start + start, length, index)));
        }

        var hashes = new ulong[pieces.Count];
        for (var i = 0; i < hashes.Length; i++) hashes[i] = NameKey.Piece(text.AsSpan(pieces[i].Start, pieces[i].Length));
        for (var i = 0; i < hashes.Length; i++)
        {
            if (i > 0 && pieces[i - 1].Token == pieces[i].Token) continue;
            var token = Tokens[pieces[i].Token];
            LookUp(gazetteer, hashes, i, NameKey.Case.Any);
            if (token.Capital) LookUp(gazetteer, hashes, i, NameKey.Case.Capital);
            if (token.Capitals) LookUp(gazetteer, hashes, i, NameKey.Case.Capitals);
        }
    }

    private void LookUp(NameGazetteer gazetteer, ulong[] hashes, int start, NameKey.Case written)
    {
        var key = NameKey.Start(written);
        for (var i = start; i < hashes.Length; i++)
        {
            key = NameKey.Add(key, hashes[i]);
            var known = gazetteer[key];
            var what = known & ~NameKnowledge.Continues;
            // A name ends where a token ends.
            if (what != NameKnowledge.None && (i + 1 == hashes.Length || pieces[i + 1].Token != pieces[i].Token)) Mark(pieces[start].Token, pieces[i].Token, what);
            if (!known.HasFlag(NameKnowledge.Continues)) return;
        }
    }

    private void Mark(int first, int last, NameKnowledge what)
    {
        Tokens[first].Begins |= what;
        if (last > first) Tokens[first].Long |= what;
        for (var i = first + 1; i <= last; i++) Tokens[i].Continues |= what;
    }
}
