using System.Text;

namespace Recoupe.Language.Lexicon;

/// <summary>
/// What treebanks teach about lemmas: words whose lemma neither the lexicon nor a rule gives, and rules by ending for words that no lexicon
/// knows.
/// </summary>
internal sealed class LemmaModel
{
    // "RLM1": Recoupe lemmas, version 1.
    private const uint Magic = 0x314D4C52;

    /// <summary>Lemmas by tag (index), features (packed; 0 for any) and form.</summary>
    public Dictionary<(Upos Upos, uint Features), Dictionary<string, string>> Words { get; } = [];

    /// <summary>Edit scripts by tag, features (masked; 0 for any) and ending.</summary>
    public Dictionary<(Upos Upos, uint Features), Dictionary<string, EditScript>> Rules { get; } = [];

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        Write(writer, Words, writer.Write);
        Write(writer, Rules, script =>
        {
            writer.Write((byte)script.Strip);
            writer.Write(script.Suffix);
        });
    }

    public static LemmaModel Read(Stream stream, string name)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Magic) throw new FormatException($"{name} is not a lemma model of this version.");
        var model = new LemmaModel();
        Read(reader, model.Words, reader.ReadString);
        Read(reader, model.Rules, () => new EditScript(reader.ReadByte(), reader.ReadString()));
        return model;
    }

    private static void Write<T>(BinaryWriter writer, Dictionary<(Upos Upos, uint Features), Dictionary<string, T>> groups, Action<T> write)
    {
        writer.Write(groups.Count);
        foreach (var ((upos, features), entries) in groups.OrderBy(g => g.Key))
        {
            writer.Write((byte)upos);
            writer.Write(features);
            writer.Write(entries.Count);
            foreach (var (key, value) in entries.OrderBy(e => e.Key, StringComparer.Ordinal))
            {
                writer.Write(key);
                write(value);
            }
        }
    }

    private static void Read<T>(BinaryReader reader, Dictionary<(Upos Upos, uint Features), Dictionary<string, T>> groups, Func<T> read)
    {
        for (var group = reader.ReadInt32(); group > 0; group--)
        {
            var key = ((Upos)reader.ReadByte(), reader.ReadUInt32());
            var count = reader.ReadInt32();
            var entries = new Dictionary<string, T>(count, StringComparer.Ordinal);
            for (; count > 0; count--) entries.Add(reader.ReadString(), read());
            groups.Add(key, entries);
        }
    }
}
