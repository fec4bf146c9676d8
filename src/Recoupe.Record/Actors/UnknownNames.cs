using Recoupe.Language.Names;

namespace Recoupe.Record.Actors;

/// <summary>Names that the labeller finds and no table knows: they stay without an id, and a surname alone is the person whom the text names in full.</summary>
internal static class UnknownNames
{
    /// <summary>The mentions with the names that overlap none of them, in order, not overlapping.</summary>
    public static List<Mention> Merge(string text, IReadOnlyList<Mention> known, IReadOnlyList<NameMention> names)
    {
        var people = new Dictionary<string, Entity>(StringComparer.Ordinal);
        var merged = new List<Mention>(known);
        var next = 0;
        foreach (var name in names)
        {
            while (next < known.Count && known[next].Span.End <= name.Span.Start) next++;
            if (next < known.Count && known[next].Span.Overlaps(name.Span)) continue;
            merged.Add(new Mention(name.Span, Entity(name.Span.In(text), name.Type, people), MentionForm.Name));
        }

        merged.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return merged;
    }

    private static Entity Entity(string name, NameType type, Dictionary<string, Entity> people)
    {
        var keys = Piece.Keys(name);
        if (type == NameType.Per && keys.Length == 1 && people.TryGetValue(keys[0], out var introduced)) return introduced;
        var entity = new Entity(name, Kind(type)) { Type = type };
        if (type == NameType.Per && keys.Length > 1) people[keys[^1]] = entity;
        return entity;
    }

    private static EntityKind Kind(NameType type) => type switch
    {
        NameType.Per => EntityKind.Person,
        NameType.Gpe or NameType.Loc or NameType.Fac => EntityKind.Place,
        NameType.Norp or NameType.Unit => EntityKind.Group,
        _ => EntityKind.Organisation,
    };
}
