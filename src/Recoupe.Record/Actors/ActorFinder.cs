using Recoupe.Language;
using Recoupe.Language.Data;

namespace Recoupe.Record.Actors;

/// <summary>Finds who and where an article speaks of, by the tables of `data/`. Thread-safe.</summary>
internal sealed class ActorFinder
{
    private const string Counterpart = "counterpart";
    private const int MaxNewNameParts = 3;

    private readonly Gazetteer gazetteer;
    private readonly ILookup<string, RolePattern> roles;
    private readonly HashSet<string> links;
    private readonly HashSet<string> indefinites;

    /// <summary>A finder for a language that has tables.</summary>
    public ActorFinder(string language)
    {
        gazetteer = Gazetteer.For(language);
        roles = RolePattern.For(language);
        var words = Table.Load(typeof(ActorFinder).Assembly, "data/link_words.tsv").Rows.Where(r => r["language"] == language).ToList();
        links = Of(words, "link");
        indefinites = Of(words, "indefinite");
    }

    /// <summary>Small words that may stand between an office and its country.</summary>
    public IReadOnlySet<string> Links => links;

    /// <summary>The keys of the offices that a person holds on a date; of all that are known where the date is null.</summary>
    public IEnumerable<string> OfficesOf(Entity person, string? date) => gazetteer.OfficesOf(person, date);

    /// <summary>Whether a person is in officials.tsv.</summary>
    public bool Knows(Entity person) => gazetteer.Knows(person);

    /// <summary>Who holds an office, or which body it is, of the country of an owner ("son ministre de la Défense"); null when the owner has none.</summary>
    public Mention? Named(RolePattern pattern, Entity owner, TextSpan span, string? published) =>
        gazetteer.State(owner.Country) is { } state && pattern.Key != Counterpart ? Resolve(pattern, state, span, published, before: []) : null;

    /// <summary>Whom a speaker's "we" means: a person's state or body; the speaker itself where it is none. Null when unknown.</summary>
    public Entity? SpokenFor(Entity speaker) => speaker.Kind is EntityKind.Person or EntityKind.Office
        ? gazetteer.State(speaker.Country) ?? gazetteer.Body(speaker.Country)
        : speaker;

    private static HashSet<string> Of(List<TableRow> words, string kind) =>
        words.Where(r => r["kind"] == kind).Select(r => r["word"]).ToHashSet(StringComparer.Ordinal);

    /// <summary>The mentions of a text, in order, not overlapping.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentences">Its sentences; a mention lies inside one.</param>
    /// <param name="published">ISO date or prefix on which offices are looked up; null when unknown, and then offices stay functions.</param>
    public List<Mention> Find(string text, IReadOnlyList<Sentence> sentences, string? published)
    {
        var pieces = sentences.Select(s => Piece.Of(text, s.Span)).ToList();
        var introduced = Introduced(pieces);
        var mentions = new List<Mention>();
        foreach (var sentence in pieces) FindInSentence(text, sentence, introduced, published, mentions);
        return mentions;
    }

    // A surname alone names the bearer whom the article names in full somewhere.
    private Dictionary<string, Entity> Introduced(List<List<Piece>> sentences)
    {
        var introduced = new Dictionary<string, Entity>(gazetteer.KnownSurnames, StringComparer.Ordinal);
        foreach (var pieces in sentences)
        {
            for (var i = 0; i < pieces.Count; i++)
            {
                var length = FullName(pieces, i, out var person);
                if (length > 0) introduced[Transliteration.Key(pieces[i + length - 1].Key)] = person!;
            }
        }

        return introduced;
    }

    private void FindInSentence(
        string text, List<Piece> pieces, Dictionary<string, Entity> introduced, string? published, List<Mention> mentions)
    {
        for (var i = 0; i < pieces.Count;)
        {
            var (length, mention) = At(text, pieces, i, introduced, published, mentions);
            if (mention is not null) mentions.Add(mention);
            i += Math.Max(1, length);
        }
    }

    private (int Length, Mention? Mention) At(
        string text, List<Piece> pieces, int i, Dictionary<string, Entity> introduced, string? published, List<Mention> before)
    {
        var (functionLength, function) = Function(pieces, i, published, before);
        var personLength = FullName(pieces, i, out var person);
        if (personLength == 0) personLength = Surname(pieces, i, introduced, out person);
        var nameLength = gazetteer.Names.Longest(pieces, i, out var named);
        var adjectiveLength = gazetteer.Adjectives.Longest(pieces, i, out var state);

        if (function is not null && functionLength >= Math.Max(personLength, Math.Max(nameLength, adjectiveLength)))
            return WithName(text, pieces, i, functionLength, function, introduced);
        if (personLength > 0 && personLength >= nameLength)
            return (personLength, new Mention(Cover(pieces, i, personLength), person!, MentionForm.Name));
        if (nameLength > 0 && nameLength >= adjectiveLength)
            return (nameLength, new Mention(Cover(pieces, i, nameLength), named!, MentionForm.Name));
        return adjectiveLength > 0
            ? (adjectiveLength, new Mention(Cover(pieces, i, adjectiveLength), state!, MentionForm.Adjective))
            : (0, null);
    }

    private (int Length, Mention? Mention) Function(List<Piece> pieces, int i, string? published, List<Mention> before)
    {
        foreach (var pattern in roles[pieces[i].Key].Concat(roles[""]))
        {
            var length = Match(pattern, pieces, i, out var country);
            if (length == 0) continue;
            var definite = i == 0 || !indefinites.Contains(pieces[i - 1].Key);
            return (length, Resolve(pattern, country, Cover(pieces, i, length), definite ? published : null, before));
        }

        return (0, null);
    }

    private int Match(RolePattern pattern, List<Piece> pieces, int start, out Entity? country)
    {
        country = null;
        var i = start;
        foreach (var word in pattern.Words)
        {
            if (i >= pieces.Count) return 0;
            if (word is not null)
            {
                if (pieces[i].Key != word) return 0;
                i++;
                continue;
            }

            var length = Country(pieces, i, afterWord: i > start, out country);
            if (length == 0) return 0;
            i += length;
            // "Russia's president": the possessive mark is a piece of its own.
            if (i - length == start && i < pieces.Count && pieces[i].Key == "s") i++;
        }

        return i - start;
    }

    private int Country(List<Piece> pieces, int start, bool afterWord, out Entity? country)
    {
        var adjective = gazetteer.Adjectives.Longest(pieces, start, out country);
        if (adjective > 0) return adjective;
        var i = start;
        while (afterWord && i < pieces.Count && i - start < 2 && links.Contains(pieces[i].Key)) i++;
        if (i >= pieces.Count) return 0;
        var name = gazetteer.Names.Longest(pieces, i, out country);
        if (name > 0 && country!.Kind != EntityKind.Place) return i - start + name;
        return afterWord ? Body(pieces, i, out country) is > 0 and var body ? i - start + body : 0 : 0;
    }

    // "porte-parole du ministère russe de la Défense": a body named by function stands in the slot.
    private int Body(List<Piece> pieces, int start, out Entity? body)
    {
        body = null;
        foreach (var pattern in roles[pieces[start].Key])
        {
            if (pattern.IsPerson || pattern.Anonymous || !pattern.Words.Contains(null)) continue;
            var length = Match(pattern, pieces, start, out var country);
            if (length == 0) continue;
            body = Resolve(pattern, country, Cover(pieces, start, length), published: null, before: [])?.Entity;
            if (body is not null) return length;
        }

        return 0;
    }

    private Mention? Resolve(RolePattern pattern, Entity? country, TextSpan span, string? published, List<Mention> before)
    {
        var key = pattern.Key == Counterpart ? RoleOfLastPerson(before, published) : pattern.Key;
        if (key is null) return null;
        var holder = country is null ? null : country.Country ?? country.Name;
        var official = holder is null || published is null ? null : gazetteer.Holder(holder, key, pattern.IsSingle || pattern.Key == Counterpart, published);
        if (official is not null) return new Mention(span, official.Person, MentionForm.Function) { Role = $"{official.Position} of {country!.Name}", Function = key };
        if (pattern.Name.Length == 0) return null;
        var name = pattern.Name.Replace(RolePattern.Slot, country?.Name, StringComparison.Ordinal);
        // "le gouvernement russe" is the state itself.
        var entity = pattern.Name == RolePattern.Slot && country is not null
            ? country with { AsPlace = null }
            : new Entity(name, pattern.IsPerson ? EntityKind.Office : EntityKind.Body) { Country = country?.Country };
        return new Mention(span, entity, MentionForm.Function)
        {
            Role = pattern.IsPerson ? name : null,
            Anonymous = pattern.Anonymous,
            Function = key,
        };
    }

    private string? RoleOfLastPerson(List<Mention> before, string? published) =>
        published is not null && before.FindLast(m => m.Entity.Kind == EntityKind.Person) is { } last
            ? gazetteer.OfficeOf(last.Entity, published)?.Role
            : null;

    // "le président américain Joe Biden", "le gouverneur de Lviv, Maksym Kozytskyi": the name says who holds the office.
    private (int Length, Mention Mention) WithName(
        string text, List<Piece> pieces, int start, int length, Mention function, Dictionary<string, Entity> introduced)
    {
        if (function.Role is null) return (length, function);
        var i = start + length;
        if (i >= pieces.Count || !Adjacent(text, pieces[i - 1].Span.End, pieces[i].Span.Start)) return (length, function);
        var named = FullName(pieces, i, out var person);
        if (named == 0) named = Surname(pieces, i, introduced, out person);
        if (named == 0 && function.Entity.Kind != EntityKind.Person) named = NewName(text, pieces, i, out person);
        if (named == 0) return (length, function);
        return (length + named, function with { Span = Cover(pieces, start, length + named), Entity = person!, Anonymous = false });
    }

    private static bool Adjacent(string text, int end, int start) => text.AsSpan(end, start - end).Trim() is "" or ",";

    private static int NewName(string text, List<Piece> pieces, int start, out Entity? person)
    {
        person = null;
        var i = start;
        while (i < pieces.Count && i - start < MaxNewNameParts && pieces[i].Capital && !pieces[i].AllCaps
               && (i == start || text[pieces[i - 1].Span.End..pieces[i].Span.Start] is " " or "-")) i++;
        if (i - start < 2) return 0;
        person = new Entity(text[pieces[start].Span.Start..pieces[i - 1].Span.End], EntityKind.Person);
        return i - start;
    }

    private int FullName(List<Piece> pieces, int start, out Entity? person)
    {
        person = null;
        if (!pieces[start].Capital) return 0;
        for (var length = Math.Min(gazetteer.LongestName, pieces.Count - start); length > 1; length--)
        {
            if (!pieces[start + length - 1].Capital) continue;
            var key = string.Join(' ', pieces.GetRange(start, length).Select(p => Transliteration.Key(p.Key)));
            if (gazetteer.FullNames.TryGetValue(key, out person)) return length;
        }

        return 0;
    }

    private static int Surname(List<Piece> pieces, int i, Dictionary<string, Entity> introduced, out Entity? person)
    {
        person = null;
        return pieces[i].Capital && pieces[i].Key.Length > 2 && introduced.TryGetValue(Transliteration.Key(pieces[i].Key), out person) ? 1 : 0;
    }

    private static TextSpan Cover(List<Piece> pieces, int start, int length) =>
        new(pieces[start].Span.Start, pieces[start + length - 1].Span.End);
}
