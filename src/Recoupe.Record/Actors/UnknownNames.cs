using Recoupe.Language;
using Recoupe.Language.Names;

namespace Recoupe.Record.Actors;

/// <summary>
/// Names that the labeller finds and no table of ours knows: linked by the wide tables where the article's countries or their size tell who is
/// meant, entities by their name alone elsewhere; a surname alone is the person whom the text names in full.
/// </summary>
internal static class UnknownNames
{
    /// <summary>The names whose bearers a claim may speak of: people, organisations, units and places by a name of their own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="names">Names found in it.</param>
    public static IReadOnlyList<NameMention> OfActors(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<NameMention> names) =>
        [.. names.Where(name => name.Type is not (NameType.Norp or NameType.Weapon or NameType.Event) && IsProper(text, sentences[name.Sentence], name))];

    /// <summary>The mentions with the names that overlap none of them, in order, not overlapping.</summary>
    /// <param name="text">The text.</param>
    /// <param name="known">Mentions by the tables, in order.</param>
    /// <param name="names">Names found in the text, in order.</param>
    public static List<Mention> Merge(string text, IReadOnlyList<Mention> known, IReadOnlyList<NameMention> names)
    {
        var kept = known.Where(mention => !names.Any(name => Corrects(name, mention))).ToList();
        var links = new WideLinks(kept.Select(mention => mention.Entity.Country).OfType<string>().ToHashSet(StringComparer.Ordinal));
        var people = People(text, kept, names, links);
        var merged = new List<Mention>(kept);
        var next = 0;
        foreach (var name in names)
        {
            while (next < kept.Count && kept[next].Span.End <= name.Span.Start) next++;
            if (next < kept.Count && kept[next].Span.Overlaps(name.Span)) continue;
            merged.Add(new Mention(name.Span, EntityOf(name.Span.In(text), name.Type, people, links), MentionForm.Name));
        }

        merged.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return merged;
    }

    // What begins in lower case is a description ("ministère de la Défense"): without its country it names no one. At the head of a sentence or
    // quotation any word has a capital.
    private static bool IsProper(string text, Sentence sentence, NameMention name) =>
        !char.IsLower(text[name.Span.Start])
        && ((name.First > 0 && sentence[name.First - 1].Upos != Upos.Punct) || sentence[name.First].Upos is Upos.Propn or Upos.X || name.Span.In(text).AsSpan(1).ContainsAnyInRange('A', 'Z'));

    // "Paolo Israel" is not Israel: a person's name that goes on around that of a place.
    private static bool Corrects(NameMention name, Mention mention) =>
        name.Type == NameType.Per && mention.Form == MentionForm.Name && mention.Entity.Where is not null
        && name.Span.Contains(mention.Span) && name.Span != mention.Span;

    // Whom the article names in full, by the last part of the name.
    private static Dictionary<string, Entity> People(string text, List<Mention> known, IReadOnlyList<NameMention> names, WideLinks links)
    {
        var people = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var mention in known)
            if (mention.Entity is { Kind: EntityKind.Person, Id: null } person) people.TryAdd(LastPart(person.Name), person);
        foreach (var name in names)
        {
            if (name.Type != NameType.Per || name.End - name.First < 2) continue;
            var full = name.Span.In(text);
            people.TryAdd(LastPart(full), links.Person(full) ?? new Entity(full, EntityKind.Person));
        }

        return people;
    }

    private static Entity EntityOf(string name, NameType type, Dictionary<string, Entity> people, WideLinks links)
    {
        if (type == NameType.Per && people.TryGetValue(LastPart(name), out var person) && (!name.Contains(' ', StringComparison.Ordinal) || LastPart(person.Name) == LastPart(name))) return person;
        return (type is NameType.Gpe or NameType.Loc ? links.Place(name) : null) ?? new Entity(name, KindOf(type)) { Type = type };
    }

    private static string LastPart(string name) => Piece.Keys(name) is [.., var last] ? last : name;

    private static EntityKind KindOf(NameType type) => type switch
    {
        NameType.Per => EntityKind.Person,
        NameType.Gpe or NameType.Loc or NameType.Fac => EntityKind.Place,
        NameType.Unit => EntityKind.Unit,
        NameType.Norp => EntityKind.Group,
        _ => EntityKind.Organisation,
    };
}
