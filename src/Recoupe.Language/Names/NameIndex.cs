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

    private readonly KnownName[] names;
    private readonly ulong[] keys;
    private readonly int[] values;

    private NameIndex(KnownName[] names, ulong[] keys, int[] values)
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
    public int Count => names.Length;

    /// <summary>All of them, the most populous first.</summary>
    public IReadOnlyList<KnownName> All => names;

    /// <summary>Whoever or whatever bears a name; case, accents and hyphens do not matter. The most populous first.</summary>
    public IEnumerable<KnownName> Find(string name)
    {
        var key = Key(name);
        var at = Array.BinarySearch(keys, key);
        if (at < 0) yield break;
        while (at > 0 && keys[at - 1] == key) at--;
        for (; at < keys.Length && keys[at] == key; at++) yield return names[values[at]];
    }

    /// <summary>Compiles a table.</summary>
    /// <param name="entries">Each with the names that it goes by.</param>
    internal static NameIndex Of(IEnumerable<(KnownName Known, IEnumerable<string> Aliases)> entries)
    {
        var sorted = entries.OrderByDescending(e => e.Known.Population).ToList();
        var pairs = sorted.SelectMany((e, i) => e.Aliases.Select(Key).Distinct().Select(key => (Key: key, Entry: i))).OrderBy(p => p.Key).ThenBy(p => p.Entry).ToList();
        return new NameIndex([.. sorted.Select(e => e.Known)], [.. pairs.Select(p => p.Key)], [.. pairs.Select(p => p.Entry)]);
    }

    /// <summary>Writes the table; the same content gives the same bytes.</summary>
    internal void Write(Stream stream)
    {
        using var writer = new BinaryWriter(new GZipStream(stream, CompressionLevel.SmallestSize), Encoding.UTF8);
        writer.Write(names.Length);
        writer.Write(keys.Length);
        foreach (var known in names) writer.Write(known.Name);
        foreach (var known in names) writer.Write(known.Id is null ? 0u : uint.Parse(known.Id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture));
        foreach (var known in names) writer.Write(known.Country is null ? (ushort)0 : (ushort)(known.Country[0] << 8 | known.Country[1]));
        foreach (var known in names) writer.Write(known.Lat);
        foreach (var known in names) writer.Write(known.Lon);
        foreach (var known in names) writer.Write(known.Population);
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
        var (ids, countries, lats, lons, people) = (Fill<uint>(reader, count), Fill<ushort>(reader, count), Fill<float>(reader, count), Fill<float>(reader, count), Fill<int>(reader, count));
        var known = new KnownName[count];
        for (var i = 0; i < count; i++) known[i] = new KnownName(texts[i], ids[i] == 0 ? null : $"Q{ids[i]}", Country(countries[i]), lats[i], lons[i], people[i]);
        return new NameIndex(known, Fill<ulong>(reader, pairs), Fill<int>(reader, pairs));
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

    private static string? Country(ushort code) => code == 0 ? null : string.Create(2, code, (span, c) => (span[0], span[1]) = ((char)(c >> 8), (char)(c & 0xFF)));

    private static ulong Key(string name)
    {
        var key = NameKey.Start(NameKey.Case.Any);
        NameKey.Split(name, (start, length) => key = NameKey.Add(key, NameKey.Piece(name.AsSpan(start, length))));
        return key;
    }
}
