using Recoupe.Language.Lexicon;

namespace Recoupe.Language.Tagging;

/// <summary>
/// What the network sees of a word before its neighbours: hashes of its normalised form, prefix and suffixes, its shape, and what the
/// lexicon says that it may be.
/// Hashes are the same on every platform.
/// </summary>
public static class WordFeatures
{
    /// <summary>Number of features: prefix of 3, suffixes of 2, 3 and 4 letters, shape, ambiguity class, set of tags.</summary>
    public const int Count = 7;

    /// <summary>Which feature is the lexicon's ambiguity class: a row of its own for each, not a hash.</summary>
    public const int AmbiguityClass = 5;

    private const int LongestForm = 64;

    /// <summary>Key of the word's normalised form: lower case, digits as 0, one kind of apostrophe.</summary>
    public static ulong Key(ReadOnlySpan<char> form)
    {
        Span<char> normal = stackalloc char[Math.Min(form.Length, LongestForm)];
        Normalize(form, normal);
        return Hash(normal, 1);
    }

    /// <summary>Key of the form exactly as written.</summary>
    public static ulong ExactKey(ReadOnlySpan<char> form) => Hash(form, 2);

    /// <summary>Fills <paramref name="features"/> with the hash of each feature.</summary>
    public static void Fill(ReadOnlySpan<char> form, WordLexicon lexicon, Span<ulong> features)
    {
        Span<char> buffer = stackalloc char[Math.Min(form.Length, LongestForm)];
        Normalize(form, buffer);
        // Of a very long form the middle is left out.
        ReadOnlySpan<char> normal = buffer;
        features[0] = Hash(normal[..Math.Min(3, normal.Length)], 3);
        features[1] = Hash(normal[^Math.Min(2, normal.Length)..], 4);
        features[2] = Hash(normal[^Math.Min(3, normal.Length)..], 5);
        features[3] = Hash(normal[^Math.Min(4, normal.Length)..], 6);
        features[4] = Shape(form);
        features[AmbiguityClass] = (ulong)lexicon.AmbiguityClass(form);
        features[6] = Finish(lexicon.Tags(form));
    }

    private static void Normalize(ReadOnlySpan<char> form, Span<char> normal)
    {
        var tail = form.Length - normal.Length;
        for (var i = 0; i < normal.Length; i++)
        {
            var c = form[i < normal.Length / 2 ? i : i + tail];
            normal[i] = char.IsAsciiDigit(c) ? '0' : c == '’' ? '\'' : char.ToLowerInvariant(c);
        }
    }

    // The kinds of characters in order, runs cut at two, and a class of length.
    private static ulong Shape(ReadOnlySpan<char> form)
    {
        Span<char> shape = stackalloc char[10];
        var length = 0;
        var run = 0;
        foreach (var c in form)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? 'd' : char.IsLetter(c) ? 'l' : c is '’' ? '\'' : char.IsAscii(c) ? c : '?';
            run = length > 0 && shape[length - 1] == kind ? run + 1 : 1;
            if (run > 2) continue;
            if (length == shape.Length - 1) break;
            shape[length++] = kind;
        }

        shape[length++] = (char)('0' + Math.Min(form.Length, 12) / 3);
        return Hash(shape[..length], 7);
    }

    // FNV-1a over UTF-16 code units, finished as in SplitMix64.
    private static ulong Hash(ReadOnlySpan<char> text, ulong seed)
    {
        var hash = 14695981039346656037UL ^ (seed * 0x9E3779B97F4A7C15UL);
        foreach (var c in text) hash = (hash ^ c) * 1099511628211UL;
        return Finish(hash);
    }

    private static ulong Finish(ulong hash)
    {
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }
}
