namespace Recoupe.Language.Tokens;

/// <summary>What tells a contraction ("des" = de + les) from an article ("des" alone): the words around it.</summary>
internal static class ContractionFeatures
{
    /// <summary>Room that <see cref="Extract"/> needs.</summary>
    public const int Count = 32;

    public static int Extract(ReadOnlySpan<char> text, ReadOnlySpan<Token> sentence, int i, ReadOnlySpan<LexicalHint> hints, Span<uint> into)
    {
        var w = Form(text, sentence, i);
        var p1 = Form(text, sentence, i - 1);
        var p2 = Form(text, sentence, i - 2);
        var p3 = Form(text, sentence, i - 3);
        var n1 = Form(text, sentence, i + 1);
        var n2 = Form(text, sentence, i + 2);
        var n3 = Form(text, sentence, i + 3);
        var k = 0;
        into[k++] = FeatureHash.Combine(101, w);
        into[k++] = FeatureHash.Combine(102, w, p1);
        into[k++] = FeatureHash.Combine(103, w, n1);
        into[k++] = FeatureHash.Combine(104, w, p2);
        into[k++] = FeatureHash.Combine(105, w, n2);
        into[k++] = FeatureHash.Combine(106, p1, n1);
        into[k++] = FeatureHash.Combine(107, p2, p1);
        into[k++] = FeatureHash.Combine(108, n1, n2);
        into[k++] = FeatureHash.Combine(109, Suffix(text, sentence, i - 1, 2), w);
        into[k++] = FeatureHash.Combine(110, Suffix(text, sentence, i - 1, 3), w);
        into[k++] = FeatureHash.Combine(111, Suffix(text, sentence, i - 1, 4), w);
        into[k++] = FeatureHash.Combine(112, Suffix(text, sentence, i + 1, 3), w);
        into[k++] = FeatureHash.Combine(113, Suffix(text, sentence, i + 2, 3), w);
        into[k++] = FeatureHash.Combine(114, Suffix(text, sentence, i - 2, 3), w);
        into[k++] = FeatureHash.Combine(115, Suffix(text, sentence, i - 1, 3), Suffix(text, sentence, i + 1, 3));
        into[k++] = FeatureHash.Combine(116, Suffix(text, sentence, i - 2, 3), Suffix(text, sentence, i - 1, 3));
        into[k++] = FeatureHash.Combine(117, p3, w);
        into[k++] = FeatureHash.Combine(118, n3, w);
        into[k++] = FeatureHash.Combine(119, Kind(text, sentence, i - 1), Kind(text, sentence, i + 1));
        into[k++] = FeatureHash.Combine(120, Kind(text, sentence, i - 1), w);
        into[k++] = FeatureHash.Combine(121, Kind(text, sentence, i + 1), w);
        into[k++] = FeatureHash.Combine(122, Suffix(text, sentence, i - 1, 1), Suffix(text, sentence, i + 1, 1));
        var hp = Tags(hints, i - 1);
        var hn = Tags(hints, i + 1);
        into[k++] = FeatureHash.Combine(123, hp, w);
        into[k++] = FeatureHash.Combine(124, hn, w);
        into[k++] = FeatureHash.Combine(125, hp, hn);
        into[k++] = FeatureHash.Combine(126, Tags(hints, i - 2), hp);
        into[k++] = FeatureHash.Combine(127, hn, Tags(hints, i + 2));
        into[k++] = FeatureHash.Combine(128, hp, Suffix(text, sentence, i - 1, 2));
        return k;
    }

    private static uint Tags(ReadOnlySpan<LexicalHint> hints, int i) => i < 0 ? 1u << 29 : i >= hints.Length ? 1u << 30 : hints[i].Tags;

    private static uint Form(ReadOnlySpan<char> text, ReadOnlySpan<Token> sentence, int i) =>
        i < 0 ? 1u : i >= sentence.Length ? 2u : FeatureHash.Of(sentence[i].In(text));

    private static uint Suffix(ReadOnlySpan<char> text, ReadOnlySpan<Token> sentence, int i, int length)
    {
        if (i < 0) return 1;
        if (i >= sentence.Length) return 2;
        var form = sentence[i].In(text);
        return FeatureHash.Of(form[Math.Max(0, form.Length - length)..]);
    }

    private static uint Kind(ReadOnlySpan<char> text, ReadOnlySpan<Token> sentence, int i)
    {
        if (i < 0) return 1;
        if (i >= sentence.Length) return 2;
        var c = sentence[i].In(text)[0];
        return char.IsUpper(c) ? 3u : char.IsLower(c) ? 4u : char.IsAsciiDigit(c) ? 5u : c;
    }
}
