using Recoupe.Language.Lexicon;
using Recoupe.Language.Tagging;

namespace Recoupe.Language.Parsing.Linear;

/// <summary>The features of the linear tagger and parser, as hashes of a template's number and its values.</summary>
public sealed class LinearFeatures(WordLexicon lexicon)
{
    private const int None = -1;

    private readonly List<ulong[]> words = [];
    private readonly ulong[] buffer = new ulong[64];
    private int count;

    /// <summary>Starts a sentence.</summary>
    public void Start(IReadOnlyList<string> forms)
    {
        words.Clear();
        foreach (var form in forms)
        {
            var hashes = new ulong[WordFeatures.Count + 1];
            WordFeatures.Fill(form, lexicon, hashes);
            hashes[^1] = WordFeatures.Key(form);
            words.Add(hashes);
        }
    }

    /// <summary>Features for the tag of word <paramref name="i"/>, given the tags before it.</summary>
    public ReadOnlySpan<ulong> OfTag(int i, ReadOnlySpan<Upos> tags)
    {
        count = 0;
        var before = Tag(i - 1, tags);
        for (var f = 0; f < WordFeatures.Count + 1; f++)
        {
            Add(Word(i, f));
            Add(Word(i - 1, f));
            Add(Word(i + 1, f));
            Add(Word(i, f), before);
        }

        Add(before);
        Add(before, Tag(i - 2, tags));
        Add(Form(i + 2));
        Add(Form(i), Form(i + 1));
        Add(Form(i), Form(i - 1));
        return buffer.AsSpan(0, count);
    }

    /// <summary>Features for the next move.</summary>
    public ReadOnlySpan<ulong> OfMove(ArcHybrid state, ReadOnlySpan<int> look, ReadOnlySpan<Upos> tags)
    {
        count = 0;
        var (s0, s1, s2, b0, b1) = (look[0], look[1], look[2], look[3], look[4]);
        var (t0, t1, t2, u0, u1) = (Tag(s0, tags), Tag(s1, tags), Tag(s2, tags), Tag(b0, tags), Tag(b1, tags));
        var (f0, f1, g0) = (Form(s0), Form(s1), Form(b0));
        var distance = (ulong)state.DistanceClass;
        Add(f0, t0);
        Add(f1, t1);
        Add(g0, u0);
        Add(Form(b1), u1);
        Add(t0, u0, distance);
        Add(t1, t0, distance);
        Add(f0, g0);
        Add(f1, f0);
        Add(f0, u0);
        Add(t0, g0);
        Add(f1, t0);
        Add(t1, f0);
        Add(t1, t0, u0);
        Add(t0, u0, u1);
        Add(t2, t1, t0, u0);
        Add(t1, t0, u0, u1);
        for (var i = 5; i < look.Length; i++)
        {
            Add((ulong)i, Tag(look[i], tags), t0, u0);
            Add((ulong)i, Tag(look[i], tags), t1, t0);
            Add((ulong)i, Form(look[i]), t0);
        }

        Add(distance, (ulong)state.DepthClass);
        Add(Word(s0, WordFeatures.AmbiguityClass), Word(b0, WordFeatures.AmbiguityClass));
        Add(Word(s0, WordFeatures.AmbiguityClass), Word(s1, WordFeatures.AmbiguityClass));
        return buffer.AsSpan(0, count);
    }

    /// <summary>Features for the label of an arc.</summary>
    public ReadOnlySpan<ulong> OfLabel(int distance, ReadOnlySpan<int> look, ReadOnlySpan<Upos> tags)
    {
        count = 0;
        var (dependent, head, child) = (look[0], look[1], look[2]);
        var (td, th, tc) = (Tag(dependent, tags), Tag(head, tags), Tag(child, tags));
        Add(td, th, (ulong)distance);
        Add(Form(dependent), th);
        Add(td, Form(head));
        Add(Form(dependent), Form(head));
        Add(Form(dependent));
        Add(td, th, Form(child));
        Add(Form(head), Form(child));
        Add(td, th, tc, Tag(look[3], tags));
        Add(Word(dependent, 2), td, th);
        Add(Word(head, WordFeatures.AmbiguityClass), td, (ulong)distance);
        Add(Word(dependent, WordFeatures.AmbiguityClass), th);
        Add(Tag(dependent - 1, tags), td, Tag(dependent + 1, tags));
        return buffer.AsSpan(0, count);
    }

    private static ulong Tag(int i, ReadOnlySpan<Upos> tags) => i < 0 || i >= tags.Length ? 99UL : (ulong)tags[i];

    private ulong Form(int i) => Word(i, WordFeatures.Count);

    private ulong Word(int i, int feature) => i <= None || i >= words.Count ? 1UL : words[i][feature];

    private void Add(ulong a, ulong b = 0, ulong c = 0, ulong d = 0)
    {
        var hash = ((ulong)count + 1) * 0x9E3779B97F4A7C15UL;
        hash = (hash ^ a) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 29) ^ b) * 0x94D049BB133111EBUL;
        hash = (hash ^ (hash >> 31) ^ c) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 29) ^ d) * 0x94D049BB133111EBUL;
        buffer[count++] = hash ^ (hash >> 32);
    }
}
