using Recoupe.Language.Data;
using Recoupe.Language.Names;

namespace Recoupe.Record.Actors;

/// <summary>Everyone and everywhere that the tables know, by id.</summary>
public static class KnownEntities
{
    private static readonly (string Table, string Name)[] Tables =
        [("countries", "name"), ("bodies", "name"), ("regions", "name"), ("places", "name"), ("officials", "person"), ("equipment", "name_en")];

    private static readonly Lazy<HashSet<string>> Ids = new(Read);

    /// <summary>Whether an id stands in the tables.</summary>
    /// <param name="id">Wikidata id, or a canonical name.</param>
    public static bool Contains(string id) => Ids.Value.Contains(id);

    private static HashSet<string> Read()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (table, name) in Tables)
            foreach (var row in Table.Load(typeof(KnownEntities).Assembly, $"data/{table}.tsv").Rows) ids.UnionWith([row["id"], row[name]]);
        foreach (var known in NameIndex.People.All.Concat(NameIndex.Places.All)) ids.UnionWith([known.Id ?? known.Name, known.Name]);
        return ids;
    }
}
