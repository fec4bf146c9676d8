namespace Recoupe.Press.Duplicates;

/// <summary>
/// The distinct runs of <see cref="Length"/> words of a text, as sorted 64-bit hashes. Words are runs of letters and digits without case and diacritics,
/// so that punctuation, spaces and typography do not count. Two hashes collide by chance once in 2^64 / (number of pairs).
/// </summary>
public sealed class Shingles
{
    /// <summary>Words in a shingle. Three survive rewording better than the five of web search, and still tell texts apart.</summary>
    public const int Length = 3;

    private readonly ulong[] hashes;

    private Shingles(ulong[] hashes) => this.hashes = hashes;

    /// <summary>How many distinct shingles the text has; 0 where it has fewer than <see cref="Length"/> words.</summary>
    public int Count => hashes.Length;

    /// <summary>The hashes, ascending.</summary>
    public ReadOnlySpan<ulong> Hashes => hashes;

    /// <summary>Cuts <paramref name="text"/> into shingles; any text will do, lone surrogates too.</summary>
    public static Shingles Of(string text)
    {
        var found = new List<ulong>((text.Length / 6) + 1);
        ulong before = 0, last = 0;
        for (int i = 0, words = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var word = Fnv.Offset;
            while (i < text.Length && char.IsLetterOrDigit(text[i])) word = Fnv.Step(word, Folding.Fold(text[i++]));
            word = Fnv.Mix(word);
            if (++words >= Length) found.Add(Fnv.Mix((before * 31) + (last * 17) + word));
            (before, last) = (last, word);
        }

        return Distinct(found);
    }

    /// <summary>Takes <paramref name="words"/> themselves as shingles, whatever their order.</summary>
    public static Shingles Of(IEnumerable<string> words) => Distinct([.. words.Select(word => Hash(word))]);

    /// <summary>The hash of a word that is taken as a shingle.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = Fnv.Offset;
        foreach (var c in word) hash = Fnv.Step(hash, c);
        return Fnv.Mix(hash);
    }

    /// <summary>The distinct ones of <paramref name="found"/>, which is sorted by it.</summary>
    public static Shingles Distinct(List<ulong> found)
    {
        found.Sort();
        var distinct = new ulong[found.Count];
        var count = 0;
        foreach (var hash in found)
        {
            if (count == 0 || distinct[count - 1] != hash) distinct[count++] = hash;
        }

        return new Shingles(distinct[..count]);
    }

    /// <summary>Those that <paramref name="other"/> lacks.</summary>
    public Shingles Without(Shingles other) => new([.. hashes.Where(hash => Array.BinarySearch(other.hashes, hash) < 0)]);

    /// <summary>How many shingles both have.</summary>
    public int SharedWith(Shingles other)
    {
        ReadOnlySpan<ulong> a = hashes, b = other.hashes;
        int i = 0, j = 0, shared = 0;
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (a[i] < b[j]) i++;
            else j++;
        }

        return shared;
    }
}
