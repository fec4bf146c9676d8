using System.Text;

namespace Recoupe.Language.Identification;

/// <summary>What is known of each language: how likely its letters in threes are, and its small words.</summary>
internal sealed class IdentificationModel
{
    /// <summary>Weights are natural logarithms times this.</summary>
    public const int Scale = 16;

    /// <summary>A small word counts as much as a ratio of e^2 in likelihood.</summary>
    public const int WordScore = 2 * Scale;

    /// <summary>So does a letter beyond a to z that not every language writes.</summary>
    public const int LetterScore = 2 * Scale;

    /// <summary>A word of a language's lexicon counts half as much.</summary>
    public const int LexiconScore = Scale;

    // "RLI1": Recoupe language identification, version 1.
    private const uint Magic = 0x31494C52;

    private readonly Dictionary<ulong, byte[]> trigrams;
    private readonly Dictionary<string, ulong> words;
    private readonly Dictionary<char, ulong> letters;
    private readonly Dictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> wordLookup;

    /// <summary>A model from its tables.</summary>
    /// <param name="languages">ISO 639-1 codes, at most 64.</param>
    /// <param name="trigrams">For each three letters, a weight for each language: 0 where it is not among its frequent ones.</param>
    /// <param name="words">Small words with the languages that use them, as bits.</param>
    /// <param name="letters">Letters beyond ASCII with the languages that write them, as bits.</param>
    /// <param name="leastLead">What the best language must be ahead of the second by.</param>
    /// <param name="leastMean">What three letters must weigh on average.</param>
    public IdentificationModel(string[] languages, Dictionary<ulong, byte[]> trigrams, Dictionary<string, ulong> words, Dictionary<char, ulong> letters, int leastLead, int leastMean)
    {
        Languages = languages;
        this.trigrams = trigrams;
        this.words = words;
        this.letters = letters;
        wordLookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        LeastLead = leastLead;
        LeastMean = leastMean;
    }

    public IReadOnlyList<string> Languages { get; }

    public int LeastLead { get; }

    public int LeastMean { get; }

    public static ulong Key(char a, char b, char c) => ((ulong)a << 32) | ((ulong)b << 16) | c;

    public byte[]? Trigram(char a, char b, char c) => trigrams.GetValueOrDefault(Key(a, b, c));

    /// <summary>The languages that use a small word, as bits.</summary>
    public ulong Words(ReadOnlySpan<char> word) => wordLookup.TryGetValue(word, out var languages) ? languages : 0;

    /// <summary>The languages that write a letter, as bits; 0 for a to z and for letters of no language here.</summary>
    public ulong Letter(char c) => c < 0x80 ? 0 : letters.GetValueOrDefault(c);

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write((ushort)LeastLead);
        writer.Write((ushort)LeastMean);
        writer.Write((byte)Languages.Count);
        foreach (var language in Languages) writer.Write(language);
        writer.Write(trigrams.Count);
        foreach (var (key, weights) in trigrams.OrderBy(t => t.Key))
        {
            writer.Write((ushort)(key >> 32));
            writer.Write((ushort)(key >> 16));
            writer.Write((ushort)key);
            writer.Write((byte)weights.Count(w => w > 0));
            for (var i = 0; i < weights.Length; i++)
            {
                if (weights[i] == 0) continue;
                writer.Write((byte)i);
                writer.Write(weights[i]);
            }
        }

        writer.Write(words.Count);
        foreach (var (word, languages) in words.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            writer.Write(word);
            writer.Write(languages);
        }

        writer.Write(letters.Count);
        foreach (var (letter, languages) in letters.OrderBy(l => l.Key))
        {
            writer.Write((ushort)letter);
            writer.Write(languages);
        }
    }

    public static IdentificationModel Read(Stream stream, string name)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Magic) throw new FormatException($"{name} is not a model of language identification of this version.");
        var leastLead = reader.ReadUInt16();
        var leastMean = reader.ReadUInt16();
        var languages = new string[reader.ReadByte()];
        for (var i = 0; i < languages.Length; i++) languages[i] = reader.ReadString();
        var count = reader.ReadInt32();
        var groups = new Dictionary<ulong, byte[]>(count);
        for (; count > 0; count--)
        {
            var key = Key((char)reader.ReadUInt16(), (char)reader.ReadUInt16(), (char)reader.ReadUInt16());
            var weights = new byte[languages.Length];
            for (var n = reader.ReadByte(); n > 0; n--) weights[reader.ReadByte()] = reader.ReadByte();
            groups.Add(key, weights);
        }

        count = reader.ReadInt32();
        var small = new Dictionary<string, ulong>(count, StringComparer.Ordinal);
        for (; count > 0; count--) small.Add(reader.ReadString(), reader.ReadUInt64());
        count = reader.ReadInt32();
        var written = new Dictionary<char, ulong>(count);
        for (; count > 0; count--) written.Add((char)reader.ReadUInt16(), reader.ReadUInt64());
        return new IdentificationModel(languages, groups, small, written, leastLead, leastMean);
    }
}
