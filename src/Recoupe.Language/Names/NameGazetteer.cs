using System.Reflection;
using System.Runtime.InteropServices;
using Recoupe.Language.Data;

namespace Recoupe.Language.Names;

/// <summary>What the tables know of names, as evidence: people and towns from a compiled file, countries and bodies from `data/`. Thread-safe.</summary>
internal sealed class NameGazetteer
{
    /// <summary>No alias of the tables has more pieces.</summary>
    public const int LongestAlias = 9;

    private const string Compiled = "models/names.gazetteer";

    private static readonly Lazy<NameGazetteer> Shipped = new(LoadShipped);

    private readonly KnowledgeTable entries;

    private NameGazetteer(int capacity) => entries = new KnowledgeTable(capacity);

    /// <summary>An empty gazetteer.</summary>
    public NameGazetteer()
        : this(0)
    {
    }

    /// <summary>The gazetteer that ships.</summary>
    public static NameGazetteer Default => Shipped.Value;

    /// <summary>Number of keys.</summary>
    public int Count => entries.Count;

    /// <summary>What is known of a key; its <see cref="NameKnowledge.Continues"/> says whether longer names begin so.</summary>
    public NameKnowledge this[ulong key] => entries[NameKey.Short(key)];

    /// <summary>Adds an alias.</summary>
    public void Add(string alias, NameKnowledge what)
    {
        if (alias.Length == 0) return;
        var pieces = new List<ulong>();
        var rest = alias.AsSpan();
        while (NameKey.NextPiece(ref rest) is { Length: > 0 } piece) pieces.Add(NameKey.Piece(piece));
        if (pieces.Count is 0 or > LongestAlias) return;
        var key = NameKey.Start(NameKey.CaseOf(alias));
        for (var i = 0; i < pieces.Count; i++)
        {
            key = NameKey.Add(key, pieces[i]);
            entries.Add(NameKey.Short(key), i == pieces.Count - 1 ? what : NameKnowledge.Continues);
        }
    }

    /// <summary>Writes the keys, sorted, and what is known of each; the same content gives the same bytes.</summary>
    public void Write(Stream stream)
    {
        uint[] keys = [.. entries.Keys.Order()];
        ushort[] values = [.. keys.Select(k => (ushort)entries[k])];
        using var writer = new BinaryWriter(stream);
        writer.Write(keys.Length);
        writer.Write(MemoryMarshal.AsBytes(keys.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The stream is cut.</exception>
    public static NameGazetteer Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        var keys = new uint[reader.ReadInt32()];
        var values = new ushort[keys.Length];
        stream.ReadExactly(MemoryMarshal.AsBytes(keys.AsSpan()));
        stream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        var gazetteer = new NameGazetteer(keys.Length + 16384);
        for (var i = 0; i < keys.Length; i++) gazetteer.entries.Add(keys[i], (NameKnowledge)values[i]);
        return gazetteer;
    }

    private static NameGazetteer LoadShipped()
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var stream = assembly.GetManifestResourceStream(Compiled)
            ?? throw new FileNotFoundException($"{Compiled} is not embedded in {assembly.GetName().Name}.", Compiled);
        var gazetteer = Read(stream);
        gazetteer.AddTables(assembly);
        return gazetteer;
    }

    private void AddTables(Assembly assembly)
    {
        foreach (var row in Table.Load(assembly, "data/countries.tsv").Rows)
        {
            AddAll(row, NameKnowledge.Country, "fr", "en");
            AddAll(row, NameKnowledge.Nationality, "fr_adj", "en_adj");
            // As a noun the adjective has a capital; as an adjective of French it has none.
            foreach (var adjective in row.List("fr_adj")) Add(char.ToUpperInvariant(adjective[0]) + adjective[1..], NameKnowledge.Nationality);
        }

        foreach (var row in Table.Load(assembly, "data/names.tsv").Rows)
            Add(row["name"], Enum.Parse<NameKnowledge>(row["kind"], ignoreCase: true));
        foreach (var row in Table.Load(assembly, "data/bodies.tsv").Rows)
            AddAll(row, row["type"] == "capital" ? NameKnowledge.LargeTown : NameKnowledge.Organisation, "fr", "en");
        foreach (var row in Table.Load(assembly, "data/regions.tsv").Rows)
            AddAll(row, row["kind"] switch { "city" => NameKnowledge.Town, _ => NameKnowledge.Place }, "fr", "en", "also");
        foreach (var row in Table.Load(assembly, "data/equipment.tsv").Rows) AddAll(row, NameKnowledge.Equipment, "name_en", "aliases");
    }

    private void AddAll(TableRow row, NameKnowledge what, params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
            foreach (var alias in row.List(column)) Add(alias, what);
    }
}
