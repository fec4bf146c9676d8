using Recoupe.Language;
using Recoupe.Language.Names;

namespace Recoupe.Record.Actors;

/// <summary>
/// Names that the labeller finds and no table of ours knows: linked by the wide tables where the article's countries or their size tell who is
/// meant, entities by their name alone elsewhere; a surname alone is the person whom the text names in full.
/// </summary>
internal sealed class UnknownNames(Gazetteer gazetteer)
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
    /// <param name="published">ISO date or prefix on which offices are looked up; null when unknown.</param>
    public List<Mention> Merge(string text, IReadOnlyList<Mention> known, IReadOnlyList<NameMention> names, string? published)
    {
        var kept = Uncorrected(text, known, names);
        var links = new Links(text, kept, names, gazetteer, published);
        var merged = kept.ConvertAll(links.Known);
        var next = 0;
        foreach (var name in names)
        {
            while (next < kept.Count && kept[next].Span.End <= name.Span.Start) next++;
            if (next < kept.Count && kept[next].Span.Overlaps(name.Span)) continue;
            merged.Add(new Mention(name.Span, links.EntityOf(name.Span.In(text), name.Type), MentionForm.Name));
        }

        merged.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return merged;
    }

    /// <summary>The names that go on around a mention ("Police nationale d'Haïti"), or stand within one ("Conseil de sécurité de l'ONU"): mentions besides those that they overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">Its mentions, in order of their start.</param>
    /// <param name="names">Names found in the text, in order.</param>
    public IEnumerable<Mention> Nested(string text, IReadOnlyList<Mention> mentions, IReadOnlyList<NameMention> names)
    {
        var links = new Links(text, mentions, names, gazetteer, published: null);
        var next = 0;
        foreach (var name in names)
        {
            while (next < mentions.Count && mentions[next].Span.End <= name.Span.Start) next++;
            if (next >= mentions.Count || !mentions[next].Span.Overlaps(name.Span) || mentions[next].Span == name.Span) continue;
            var mention = mentions[next];
            if (mention.Form is not (MentionForm.Name or MentionForm.Adjective)) continue;
            if (name.Span.Contains(mention.Span)) yield return new Mention(name.Span, links.EntityOf(name.Span.In(text), name.Type), MentionForm.Name);
            else if (mention.Span.Contains(name.Span) && Within(text, name) is { } within && within.Entity.Name != mention.Entity.Name) yield return within;
        }
    }

    private Mention? Within(string text, NameMention name)
    {
        var pieces = Piece.Of(text, name.Span);
        if (gazetteer.Names.Longest(pieces, 0, out var alias) == pieces.Count && alias is not null) return new Mention(name.Span, alias.Entity, MentionForm.Name) { Metonym = alias.Metonym };
        return gazetteer.Adjectives.Longest(pieces, 0, out var state) == pieces.Count && state is not null ? new Mention(name.Span, state, MentionForm.Adjective) : null;
    }

    private static List<Mention> Uncorrected(string text, IReadOnlyList<Mention> known, IReadOnlyList<NameMention> names)
    {
        var kept = new List<Mention>(known.Count);
        var next = 0;
        foreach (var mention in known)
        {
            while (next < names.Count && names[next].Span.End <= mention.Span.Start) next++;
            if (next >= names.Count || !Corrects(text, names[next], mention)) kept.Add(mention);
        }

        return kept;
    }

    // What begins in lower case is a description ("ministère de la Défense"): without its country it names no one. At the head of a sentence or
    // quotation any word has a capital.
    private static bool IsProper(string text, Sentence sentence, NameMention name) =>
        !char.IsLower(text[name.Span.Start])
        && ((name.First > 0 && sentence[name.First - 1].Upos != Upos.Punct) || sentence[name.First].Upos is Upos.Propn or Upos.X || name.Span.In(text).AsSpan(1).ContainsAnyInRange('A', 'Z'));

    // "Paolo Israel" is not Israel, "Germán Rivera" not German, and "Haluk Bayraktar" or the "USS Ralph Johnson" no namesake of theirs: a name that goes on around that of a place or a surname.
    private static bool Corrects(string text, NameMention name, Mention mention)
    {
        if (mention.Form is not (MentionForm.Name or MentionForm.Adjective) || !name.Span.Contains(mention.Span) || name.Span == mention.Span) return false;
        return mention.Entity.Kind == EntityKind.Person ? IsSurname(text, name, mention) : name.Type == NameType.Per && (mention.Form == MentionForm.Adjective || mention.Entity.Where is not null);
    }

    // Of "M. Reznikov" the title is no other name.
    private static bool IsSurname(string text, NameMention name, Mention mention) =>
        !mention.Span.In(text).Contains(' ', StringComparison.Ordinal) && Piece.Of(text, name.Span) is [var first, ..] && first.Span.Length > 2 && first.Span.End <= mention.Span.Start;

    private sealed class Links
    {
        private readonly Gazetteer gazetteer;
        private readonly WideLinks wide;
        private readonly OfficialLinks officials;
        private readonly Dictionary<string, Entity> people = new(StringComparer.Ordinal);

        public Links(string text, IReadOnlyList<Mention> known, IReadOnlyList<NameMention> names, Gazetteer gazetteer, string? published)
        {
            var countries = known.Select(mention => mention.Entity.Country).OfType<string>().ToHashSet(StringComparer.Ordinal);
            this.gazetteer = gazetteer;
            wide = new WideLinks(countries);
            officials = new OfficialLinks(gazetteer, countries, published);
            AddPeople(text, known, names);
        }

        /// <summary>The mention; of an office holder whose name the tables write otherwise, with whom they know.</summary>
        public Mention Known(Mention mention) =>
            mention.Entity is { Kind: EntityKind.Person, Id: null } person && !gazetteer.Knows(person) && officials.Find(person.Name) is { } known ? mention with { Entity = known } : mention;

        public Entity EntityOf(string name, NameType type) => type switch
        {
            NameType.Per => Person(name),
            NameType.Gpe or NameType.Loc => wide.Place(name),
            NameType.Weapon => EquipmentNames.Find(name),
            _ => null,
        } ?? new Entity(name, KindOf(type)) { Type = type };

        private Entity? Person(string name) =>
            people.TryGetValue(LastPart(name), out var person) && (!name.Contains(' ', StringComparison.Ordinal) || LastPart(person.Name) == LastPart(name)) ? person : officials.Find(name);

        // Whom the article names in full, by the last part of the name.
        private void AddPeople(string text, IReadOnlyList<Mention> known, IReadOnlyList<NameMention> names)
        {
            foreach (var mention in known)
                if (mention.Entity is { Kind: EntityKind.Person, Id: null } person) people.TryAdd(LastPart(person.Name), officials.Find(person.Name) ?? person);
            foreach (var name in names)
            {
                if (name.Type != NameType.Per || name.End - name.First < 2) continue;
                var full = name.Span.In(text);
                people.TryAdd(LastPart(full), wide.Person(full) ?? officials.Find(full) ?? new Entity(full, EntityKind.Person));
            }
        }
    }

    private static string LastPart(string name) => Piece.Keys(name) is [.., var last] ? last : name;

    private static EntityKind KindOf(NameType type) => type switch
    {
        NameType.Per => EntityKind.Person,
        NameType.Gpe or NameType.Loc or NameType.Fac => EntityKind.Place,
        NameType.Unit => EntityKind.Unit,
        NameType.Norp => EntityKind.Group,
        NameType.Weapon => EntityKind.Equipment,
        _ => EntityKind.Organisation,
    };
}
