using System.Numerics;
using System.Runtime.CompilerServices;

namespace Recoupe.Language.Names;

/// <summary>What the labeller looks at to label a token: hashes of the token, its neighbours, the tree above it and what the tables know.</summary>
internal static class NameFeatures
{
    /// <summary>No token has more features.</summary>
    public const int Most = 96;

    /// <summary>A form bears on the labels of the tokens that stand at most so far from it.</summary>
    public const int Farthest = 2;

    private const int Reach = 5;
    private const ulong Absent = 0x7A;

    /// <summary>Fills <paramref name="features"/> with the features of a token and gives their number.</summary>
    public static int Fill(NameSentence sentence, int i, Span<ulong> features)
    {
        var count = FillContext(sentence, i, features);
        for (var distance = -Farthest; distance <= Farthest; distance++)
            count += FillForm(i + distance >= 0 && i + distance < sentence.Count ? sentence.Tokens[i + distance].Form : null, distance, features[count..]);
        return count;
    }

    /// <summary>Fills <paramref name="features"/> with those of a token that a form alone gives it, and gives their number.</summary>
    /// <param name="form">The form; null before and after the sentence.</param>
    /// <param name="distance">How many tokens after the one to label it stands; 0 for the token's own.</param>
    /// <param name="features">What is filled.</param>
    public static int FillForm(NameForm? form, int distance, Span<ulong> features)
    {
        var look = new Look(features);
        var lower = form?.Lower ?? Absent;
        switch (distance)
        {
            case 0 when form is not null:
                look.Add(1);
                look.Add(2, lower);
                look.Add(9, form.Shape);
                look.Add(13, form.Prefix);
                look.Add(14, form.Suffix2, form.Shape);
                look.Add(15, form.Suffix3, form.Shape);
                look.Add(16, form.Suffix4, form.Shape);
                look.Add(30, form.Readings, form.Shape);
                break;
            case -1:
                look.Add(3, lower);
                break;
            case 1:
                look.Add(4, lower);
                break;
            case -2:
                look.Add(5, lower);
                break;
            case 2:
                look.Add(6, lower);
                break;
        }

        return look.Count;
    }

    /// <summary>Fills <paramref name="features"/> with those of a token that take more than one form, and gives their number.</summary>
    public static int FillContext(NameSentence sentence, int i, Span<ulong> features)
    {
        var tokens = sentence.Tokens;
        var look = new Look(features);
        var token = tokens[i];
        var form = token.Form;
        var before = i > 0 ? tokens[i - 1] : null;
        var after = i + 1 < tokens.Length ? tokens[i + 1] : null;
        ulong w0 = form.Lower, w1 = after?.Form.Lower ?? Absent, w_1 = before?.Form.Lower ?? Absent, w_2 = i > 1 ? tokens[i - 2].Form.Lower : Absent;
        ulong s0 = form.Shape, s1 = after?.Form.Shape ?? Absent, s_1 = before?.Form.Shape ?? Absent;
        ulong u0 = (ulong)token.Tag, u1 = after is null ? Absent : (ulong)after.Tag, u_1 = before is null ? Absent : (ulong)before.Tag;
        ulong g0 = Known(token), g1 = after is null ? Absent : Known(after), g_1 = before is null ? Absent : Known(before);

        look.Add(7, w_1, w0);
        look.Add(8, w0, w1);
        look.Add(10, s_1, s0);
        look.Add(11, s0, s1);
        look.Add(12, s_1, s0, s1);
        look.Add(17, u0);
        look.Add(18, u_1, u0);
        look.Add(19, u0, u1);
        look.Add(20, u_1, u0, u1);
        look.Add(21, g0);
        look.Add(22, g0, g1);
        look.Add(23, g_1, g0);
        look.Add(24, g0, s0);
        look.Add(25, g0, u0);
        look.Add(26, w_1, g0);
        look.Add(27, w_1, s0);
        look.Add(28, w1, s0);
        look.Add(29, w_2, w_1, s0);
        look.Add(31, token.Lemma);
        look.Add(32, before?.Lemma ?? Absent, s0);
        look.Add(33, token.Relation, s0);
        look.Add(34, token.Relation, token.Head, s0);
        look.Add(35, i == 0 ? 1UL : 0, form.Readings, g0);
        look.Add(36, token.Joins ? 1UL : 0, after?.Joins == true ? 1UL : 0, s0);
        look.Add(37, w1, g0);
        var (start, end) = Run(tokens, i);
        look.Add(38, start > 0 ? tokens[start - 1].Lemma : Absent, Bit(form.Capital));
        look.Add(39, end < tokens.Length ? tokens[end].Lemma : Absent, Bit(form.Capital));
        look.Add(40, (ulong)Math.Min(end - start, 5), (ulong)Math.Min(i - start, 4), s0);
        look.Add(41, start > 1 ? tokens[start - 2].Lemma : Absent, Bit(form.Capital));
        look.Add(42, start < i ? tokens[start].Form.Lower : Absent, Bit(form.Capital));
        if (form.Capital)
        {
            look.Add(43, NounBefore(tokens, start));
            look.Add(44, NounAfter(tokens, end));
            look.Add(45, NounBefore(tokens, start), g0);
        }

        look.AddBits(50, (uint)token.Begins);
        look.AddBits(51, (uint)token.Long);
        look.AddBits(52, (uint)token.Continues);
        if (after is not null) look.AddBits(53, (uint)after.Continues);
        return look.Count;
    }

    // "la société bulgare, Dunarit": the noun that says what the name names may stand a few words before it.
    private static ulong NounBefore(NameToken[] tokens, int start)
    {
        for (var i = start - 1; i >= Math.Max(0, start - Reach); i--)
        {
            if (tokens[i].Tag == Upos.Noun && !tokens[i].Form.Capital) return tokens[i].Lemma;
            if (tokens[i].Tag is Upos.Verb or Upos.Aux or Upos.Propn or Upos.Pron) return Absent;
        }

        return Absent;
    }

    // "Dunarit, une société bulgare".
    private static ulong NounAfter(NameToken[] tokens, int end)
    {
        if (end >= tokens.Length || tokens[end].Tag != Upos.Punct) return Absent;
        for (var i = end + 1; i < Math.Min(tokens.Length, end + Reach); i++)
        {
            if (tokens[i].Tag == Upos.Noun && !tokens[i].Form.Capital) return tokens[i].Lemma;
            if (tokens[i].Tag is Upos.Verb or Upos.Aux or Upos.Propn or Upos.Pron or Upos.Punct) return Absent;
        }

        return Absent;
    }

    private static ulong Known(NameToken token) => ((ulong)token.Begins << 32) | ((ulong)token.Long << 16) | (ulong)token.Continues;

    private static ulong Bit(bool set) => set ? 1UL : 0;

    // The words with capitals around the token, or the token alone.
    private static (int Start, int End) Run(NameToken[] tokens, int i)
    {
        var start = i;
        while (start > 0 && tokens[start - 1].Form.Capital) start--;
        var end = i + 1;
        while (end < tokens.Length && tokens[end].Form.Capital) end++;
        return (start, end);
    }

    private ref struct Look(Span<ulong> features)
    {
        private readonly Span<ulong> features = features;

        public int Count { get; private set; }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(ulong template, ulong a = 0, ulong b = 0, ulong c = 0)
        {
            var hash = (template * 0x9E3779B97F4A7C15UL) ^ a;
            hash = (hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9UL ^ b;
            hash = (hash ^ (hash >> 31)) * 0x94D049BB133111EBUL ^ c;
            hash = (hash ^ (hash >> 30)) * 0x9FB21C651E98DF25UL;
            features[Count++] = hash ^ (hash >> 28);
        }

        public void AddBits(ulong template, uint bits)
        {
            for (; bits != 0; bits &= bits - 1) Add(template, (ulong)BitOperations.TrailingZeroCount(bits));
        }
    }
}
