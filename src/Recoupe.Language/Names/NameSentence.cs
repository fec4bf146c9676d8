namespace Recoupe.Language.Names;

/// <summary>
/// A sentence as the name labeller sees it: its surface tokens (words that share a span are one), each as hashes of what features are
/// made of.
/// </summary>
internal sealed class NameSentence
{
    /// <summary>Reads a sentence.</summary>
    /// <param name="text">The text that the sentence's spans index.</param>
    /// <param name="sentence">A tagged and parsed sentence.</param>
    /// <param name="forms">What its words are wherever they stand.</param>
    public NameSentence(string text, Sentence sentence, NameForms forms)
    {
        var cuts = new List<(int First, int End, TextSpan Span)>(sentence.Count);
        for (var i = 0; i < sentence.Count;) i = Cut(text, sentence, i, cuts);
        Firsts = new int[cuts.Count];
        Ends = new int[cuts.Count];
        Tokens = new NameToken[cuts.Count];
        var lemmas = new ulong[sentence.Count];
        for (var i = 0; i < lemmas.Length; i++) lemmas[i] = NameKey.Hash(sentence.Lemmas[i]);
        for (var i = 0; i < cuts.Count; i++)
        {
            var (first, end, span) = cuts[i];
            var head = sentence.Heads[first];
            (Firsts[i], Ends[i]) = (first, end);
            Tokens[i] = new NameToken
            {
                Span = span,
                Form = forms.Of(text.AsSpan(span.Start, span.Length)),
                Tag = sentence.Tags[first],
                Lemma = lemmas[first],
                Head = head < 0 ? 0 : lemmas[head],
                Relation = NameKey.Hash(sentence.Relations[first]),
                Joins = i > 0 && span.Start == cuts[i - 1].Span.End,
            };
        }

        LookUp(forms.Gazetteer);
    }

    /// <summary>Number of tokens.</summary>
    public int Count => Tokens.Length;

    /// <summary>The tokens.</summary>
    public NameToken[] Tokens { get; }

    /// <summary>Position of each token's first word in the sentence.</summary>
    public int[] Firsts { get; }

    /// <summary>Position after each token's last word.</summary>
    public int[] Ends { get; }

    // Words that share a span are parts of it where they spell it ("Russia" + "'s"), and one token where they do not ("du" = "de" + "le").
    private static int Cut(string text, Sentence sentence, int first, List<(int First, int End, TextSpan Span)> cuts)
    {
        var whole = sentence.Spans[first];
        var last = first + 1;
        var length = sentence.Forms[first].Length;
        while (last < sentence.Count && sentence.Spans[last] == whole) length += sentence.Forms[last++].Length;
        if (last > first + 1 && length == whole.Length && Spells(text.AsSpan(whole.Start, whole.Length), sentence.Forms.AsSpan(first, last - first)))
        {
            var start = whole.Start;
            for (var i = first; i < last; i++)
            {
                cuts.Add((i, i + 1, new TextSpan(start, start + sentence.Forms[i].Length)));
                start += sentence.Forms[i].Length;
            }

            return last;
        }

        // "Paris-Dakar" may be two names: three tokens.
        var from = whole.Start;
        for (var i = from + 1; i < whole.End - 1; i++)
        {
            if (text[i] != '-' || !char.IsUpper(text[from]) || !char.IsUpper(text[i + 1])) continue;
            cuts.Add((first, last, new TextSpan(from, i)));
            cuts.Add((first, last, new TextSpan(i, i + 1)));
            from = i + 1;
        }

        cuts.Add((first, last, new TextSpan(from, whole.End)));
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

    // Every alias that starts at a token: its tokens learn what they may be the beginning or the inside of.
    private void LookUp(NameGazetteer gazetteer)
    {
        for (var i = 0; i < Tokens.Length; i++)
        {
            if (Tokens[i].Form.Begins == 0) continue;
            foreach (var written in (ReadOnlySpan<NameKey.Case>)[NameKey.Case.Any, NameKey.Case.Capital, NameKey.Case.Capitals])
                if (Tokens[i].Form.MayBegin(written)) LookUp(gazetteer, i, NameKey.Start(written));
        }
    }

    private void LookUp(NameGazetteer gazetteer, int first, ulong key)
    {
        for (var i = first; i < Tokens.Length; i++)
        {
            var pieces = Tokens[i].Form.Pieces;
            for (var piece = 0; piece < pieces.Length; piece++)
            {
                key = NameKey.Add(key, pieces[piece]);
                var known = gazetteer[key];
                var what = known & ~NameKnowledge.Continues;
                // A name ends where a token ends.
                if (what != NameKnowledge.None && piece == pieces.Length - 1) Mark(first, i, what);
                if (!known.HasFlag(NameKnowledge.Continues)) return;
            }
        }
    }

    private void Mark(int first, int last, NameKnowledge what)
    {
        Tokens[first].Begins |= what;
        if (last > first) Tokens[first].Long |= what;
        for (var i = first + 1; i <= last; i++) Tokens[i].Continues |= what;
    }
}
