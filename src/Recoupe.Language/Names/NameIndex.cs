using System.Globalization;
using System.IO.Compression;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace Recoupe.Language.Names;

/// <summary>
/// A wide table of people or places, compiled: too many names to look for in every text, but at hand for a name that the recogniser has
/// found. Thread-safe.
/// </summary>
public sealed class NameIndex
{
    private static readonly Lazy<NameIndex> AllPeople = new(() => Load("models/people.index"));
    private static readonly Lazy<NameIndex> AllPlaces = new(() => Load("models/places.index"));

    private readonly Columns names;
    private readonly ulong[] keys;
    private readonly int[] values;

    private NameIndex(Columns names, ulong[] keys, int[] values)
    {
        this.names = names;
        this.keys = keys;
        this.values = values;
    }

    /// <summary>Office holders of many countries since 1990.</summary>
    public static NameIndex People => AllPeople.Value;

    /// <summary>Towns of 5,000 people and more.</summary>
    public static NameIndex Places => AllPlaces.Value;

    /// <summary>Number of people or places.</summary>
    public int Count => names.Texts.Length;

    /// <summary>All of them, the most populous first.</summary>
    public IEnumerable<KnownName> All => Enumerable.Range(0, Count).Select(names.At);

    /// <summary>Whoever or whatever bears a name; case, accents and hyphens do not matter. The most populous first.</summary>
    public IEnumerable<KnownName> Find(string name)
    {
        var key = Key(name);
        var at = Array.BinarySearch(keys, key);
        if (at < 0) yield break;
        while (at > 0 && keys[at - 1] == key) at--;
        for (; at < keys.Length && keys[at] == key; at++) yield return names.At(values[at]);
    }

    /// <summary>Compiles a table.</summary>
    /// <param name="entries">Each with the names that it goes by.</param>
    internal static NameIndex Of(IEnumerable<(KnownName Known, IEnumerable<string> Aliases)> entries)
    {
        var sorted = entries.OrderByDescending(e => e.Known.Population).ToList();
        var pairs = sorted.SelectMany((e, i) => e.Aliases.Select(Key).Distinct().Select(key => (Key: key, Entry: i))).OrderBy(p => p.Key).ThenBy(p => p.Entry).ToList();
        return new NameIndex(Columns.Of([.. sorted.Select(e => e.Known)]), [.. pairs.Select(p => p.Key)], [.. pairs.Select(p => p.Entry)]);
    }

    /// <summary>Writes the table; the same content gives the same bytes.</summary>
    internal void Write(Stream stream)
    {
        using var writer = new BinaryWriter(new GZipStream(stream, CompressionLevel.SmallestSize), Encoding.UTF8);
        writer.Write(Count);
        writer.Write(keys.Length);
        foreach (var text in names.Texts) writer.Write(text);
        writer.Write(MemoryMarshal.AsBytes(names.Ids.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(names.Countries.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(names.Lats.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(names.Lons.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(names.People.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(keys.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The stream is cut.</exception>
    internal static NameIndex Read(Stream stream)
    {
        using var reader = new BinaryReader(new BufferedStream(new GZipStream(stream, CompressionMode.Decompress), 1 << 16), Encoding.UTF8);
        var count = reader.ReadInt32();
        var pairs = reader.ReadInt32();
        var texts = new string[count];
        for (var i = 0; i < count; i++) texts[i] = reader.ReadString();
        var columns = new Columns(texts, Fill<uint>(reader, count), Fill<ushort>(reader, count), Fill<float>(reader, count), Fill<float>(reader, count), Fill<int>(reader, count));
        return new NameIndex(columns, Fill<ulong>(reader, pairs), Fill<int>(reader, pairs));
    }

    private static T[] Fill<T>(BinaryReader reader, int count)
        where T : unmanaged
    {
        var filled = new T[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(filled.AsSpan()));
        return filled;
    }

    private static NameIndex Load(string resource)
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var stream = assembly.GetManifestResourceStream(resource)
            ?? throw new FileNotFoundException($"{resource} is not embedded in {assembly.GetName().Name}.", resource);
        return Read(stream);
    }

    private static ulong Key(string name)
    {
        var key = NameKey.Start(NameKey.Case.Any);
        var rest = name.AsSpan();
        while (NameKey.NextPiece(ref rest) is { Length: > 0 } piece) key = NameKey.Add(key, NameKey.Piece(piece));
        return key;
    }

    // Few of the names are ever asked for: each is made when it is.
    private sealed record Columns(string[] Texts, uint[] Ids, ushort[] Countries, float[] Lats, float[] Lons, int[] People)
    {
        public static Columns Of(IReadOnlyList<KnownName> names) => new(
            [.. names.Select(n => n.Name)],
            [.. names.Select(n => n.Id is null ? 0u : uint.Parse(n.Id.AsSpan(1), CultureInfo.InvariantCulture))],
            [.. names.Select(n => n.Country is null ? (ushort)0 : (ushort)(n.Country[0] << 8 | n.Country[1]))],
            [.. names.Select(n => n.Lat)],
            [.. names.Select(n => n.Lon)],
            [.. names.Select(n => n.Population)]);

        public KnownName At(int i) => new(
            Texts[i], Ids[i] == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"Q{Ids[i]}"), Country(Countries[i]), Lats[i], Lons[i], People[i]);

        private static string? Country(ushort code) => code == 0 ? null : string.Create(2, code, (span, c) => (span[0], span[1]) = ((char)(c >> 8), (char)(c & 0xFF)));
    }
}
