using Recoupe.Language;

namespace Recoupe.Record.Actors;

/// <summary>Finds offices and bodies named by function ("le ministre russe de la Défense", "trois sources proches du dossier"), and who holds an office on a date. Thread-safe.</summary>
internal sealed class FunctionFinder
{
    private const string Counterpart = "counterpart";

    private readonly Gazetteer gazetteer;
    private readonly LinkWords words;
    private readonly ILookup<string, RolePattern> roles;

    // Of the patterns that begin with a slot, those with a word behind it.
    private readonly ILookup<string?, RolePattern> rolesAfterSlot;

    /// <summary>A finder.</summary>
    /// <param name="gazetteer">The tables.</param>
    /// <param name="words">The small words of their language.</param>
    public FunctionFinder(Gazetteer gazetteer, LinkWords words)
    {
        this.gazetteer = gazetteer;
        this.words = words;
        roles = RolePattern.For(gazetteer.Language);
        rolesAfterSlot = roles[""].ToLookup(p => p.Words.ElementAtOrDefault(1), StringComparer.Ordinal);
    }

    /// <summary>The function named at a position, its length in pieces, 0 when none; the mention is null where the words name no one alone.</summary>
    /// <param name="pieces">A sentence.</param>
    /// <param name="i">Where the function would start.</param>
    /// <param name="published">ISO date or prefix on which offices are looked up; null when unknown.</param>
    /// <param name="before">What the text names before.</param>
    /// <param name="named">Whether a name or an adjective of the tables begins at the position.</param>
    public (int Length, Mention? Mention) At(List<Piece> pieces, int i, string? published, FoundMentions? before, bool named)
    {
        foreach (var pattern in roles[pieces[i].Key])
            if (Match(pattern, pieces, i, out var slots) is > 0 and var length && !(pattern.IsIndefinite && !IsSomeone(pieces, i, length))) return (length, At(pattern, slots, length));
        // The other patterns begin with a country or a place, as few words do.
        if (!named) return (0, null);
        foreach (var pattern in BegunBySlot(pieces, i))
            if (Match(pattern, pieces, i, out var slots) is > 0 and var length) return (length, At(pattern, slots, length));
        return (0, null);

        Mention? At(RolePattern pattern, Slots slots, int length)
        {
            var numeral = i > 0 ? words.Numeral(pieces[i - 1].Key) : null;
            var definite = numeral is null && (i == 0 || !words.IsIndefinite(pieces[i - 1].Key));
            var mention = Resolve(pattern, slots, Piece.Cover(pieces, i, length), definite ? published : null, before);
            return Counted(mention, numeral, pieces, i);
        }
    }

    /// <summary>The same function of a second country: "les ministères de la Défense russe et biélorusse".</summary>
    public (int Length, Mention? Mention) Second(List<Piece> pieces, int start, int length, Mention first, string? published)
    {
        var i = start + length;
        if (first.Function is null || i + 1 >= pieces.Count || !words.IsAnd(pieces[i].Key) || gazetteer.Adjectives.Longest(pieces, i - 1, out _) != 1) return (0, null);
        var second = gazetteer.Adjectives.Longest(pieces, i + 1, out var country);
        if (second == 0) return (0, null);
        var pattern = roles[pieces[start].Key].FirstOrDefault(p => p.Key == first.Function);
        if (pattern is null) return (0, null);
        return (1 + second, Resolve(pattern, new Slots(country, null), Piece.Cover(pieces, i + 1, second), published, before: null));
    }

    /// <summary>The same function of the country named before it: "Ruritanian and Utopian officials"; null where no country is.</summary>
    /// <param name="pieces">A sentence.</param>
    /// <param name="start">Where the function starts.</param>
    /// <param name="function">The function.</param>
    /// <param name="before">The mention before it.</param>
    /// <param name="published">ISO date or prefix on which offices are looked up; null when unknown.</param>
    public Mention? First(List<Piece> pieces, int start, Mention function, Mention before, string? published)
    {
        if (function.Function is null || start < 2 || before.Form != MentionForm.Adjective || before.Span.End != pieces[start - 2].Span.End || !words.IsAnd(pieces[start - 1].Key)) return null;
        return roles[""].FirstOrDefault(p => p.Key == function.Function) is { } pattern ? Resolve(pattern, new Slots(before.Entity, null), before.Span, published, before: null) : null;
    }

    /// <summary>
    /// The office of another person that ends a function or goes on behind it ("conseiller du | président ukrainien", "spokesman for | Russian President"): its
    /// first piece and its length, (0, 0) when there is none.
    /// </summary>
    /// <param name="pieces">A sentence.</param>
    /// <param name="start">Where the function starts.</param>
    /// <param name="length">How many pieces it has.</param>
    public (int Start, int Length) Served(List<Piece> pieces, int start, int length)
    {
        for (var i = start + 2; i < start + length; i++)
            if (words.IsServing(pieces[i - 1].Key) && Office(pieces, i) is var served && i + served >= start + length) return (i, served);
        return (0, 0);
    }

    // "un diplomate", not "le diplomate", "un diplomate de l'Otan" or "un diplomate, X": nothing else tells who it is.
    private bool IsSomeone(List<Piece> pieces, int start, int length)
    {
        var end = start + length;
        return start > 0 && words.IsIndefinite(pieces[start - 1].Key) && (end == pieces.Count || !words.IsLink(pieces[end].Key) && !pieces[end].Capital);
    }

    // The length of the office that one person holds at a position; 0 when none.
    private int Office(List<Piece> pieces, int i)
    {
        foreach (var pattern in roles[pieces[i].Key].Concat(BegunBySlot(pieces, i)))
            if (pattern is { IsPerson: true, Anonymous: false } && Match(pattern, pieces, i, out _) is > 0 and var length) return length;
        return 0;
    }

    /// <summary>Who holds an office, or which body it is, of a country; null when the words name no one alone.</summary>
    public Mention? Of(RolePattern pattern, Entity country, TextSpan span, string? published) =>
        pattern.Key == Counterpart ? null : Resolve(pattern, new Slots(country, null), span, published, before: null);

    // The patterns that begin with a slot whose next word stands where it has to.
    private IEnumerable<RolePattern> BegunBySlot(List<Piece> pieces, int start)
    {
        var country = Country(pieces, start, afterWord: false, out _);
        var place = Place(pieces, start, afterWord: false, out _);
        if (country > 0 && place > 0 && country != place) return roles[""];
        var next = AfterPossessive(pieces, start + Math.Max(country, place));
        return next < pieces.Count ? rolesAfterSlot[pieces[next].Key] : [];
    }

    // "Russia's president": the possessive mark is a piece of its own.
    private static int AfterPossessive(List<Piece> pieces, int i) => i < pieces.Count && pieces[i].Key == "s" ? i + 1 : i;

    private int Match(RolePattern pattern, List<Piece> pieces, int start, out Slots slots)
    {
        slots = new Slots(pattern.Holder is { } holder ? gazetteer.State(holder) ?? gazetteer.Body(holder) : null, null);
        var i = start;
        foreach (var word in pattern.Words)
        {
            if (i >= pieces.Count) return 0;
            if (word is not null and not RolePattern.Place)
            {
                if (pieces[i].Key != word) return 0;
                i++;
                continue;
            }

            var length = word is null ? Country(pieces, i, afterWord: i > start, out var country) : Place(pieces, i, afterWord: i > start, out country);
            if (length == 0) return 0;
            slots = word is null ? slots with { Country = country } : slots with { Place = country!.Where };
            i = i == start ? AfterPossessive(pieces, i + length) : i + length;
        }

        return i - start;
    }

    private int Country(List<Piece> pieces, int start, bool afterWord, out Entity? country)
    {
        var adjective = gazetteer.Adjectives.Longest(pieces, start, out country);
        if (adjective > 0) return adjective;
        var i = afterWord ? AfterLinks(pieces, start) : start;
        if (i >= pieces.Count) return 0;
        var name = gazetteer.Names.Longest(pieces, i, out var alias);
        country = alias?.Entity;
        if (name > 0 && country!.Kind != EntityKind.Place) return i - start + name;
        return afterWord ? Body(pieces, i, out country) is > 0 and var body ? i - start + body : 0 : 0;
    }

    private int Place(List<Piece> pieces, int start, bool afterWord, out Entity? place)
    {
        place = null;
        var i = afterWord ? AfterLinks(pieces, start) : start;
        if (i >= pieces.Count) return 0;
        var name = gazetteer.Names.Longest(pieces, i, out var alias);
        place = alias?.Entity;
        return name > 0 && place!.Where is not null ? i - start + name : 0;
    }

    private int AfterLinks(List<Piece> pieces, int start)
    {
        var i = start;
        while (i < pieces.Count && i - start < 2 && words.IsLink(pieces[i].Key)) i++;
        return i;
    }

    // "porte-parole du ministère russe de la Défense": a body named by function stands in the slot.
    private int Body(List<Piece> pieces, int start, out Entity? body)
    {
        body = null;
        foreach (var pattern in roles[pieces[start].Key])
        {
            if (pattern.IsPerson || pattern.Anonymous || !pattern.Words.Contains(null)) continue;
            var length = Match(pattern, pieces, start, out var slots);
            if (length == 0) continue;
            body = Resolve(pattern, slots, Piece.Cover(pieces, start, length), published: null, before: null)?.Entity;
            if (body is not null) return length;
        }

        return 0;
    }

    private Mention? Resolve(RolePattern pattern, Slots slots, TextSpan span, string? published, FoundMentions? before)
    {
        var key = pattern.Key == Counterpart ? RoleOfLastPerson(before, published) : pattern.Key;
        if (key is null) return null;
        var country = slots.Country;
        var holder = country is null ? null : country.Country ?? country.Name;
        var official = holder is null || published is null ? null : gazetteer.Holder(holder, key, pattern.IsSingle || pattern.Key == Counterpart, published);
        if (official is not null) return new Mention(span, official.Person, MentionForm.Function) { Role = $"{official.Position} of {country!.Name}", Function = key };
        if (pattern.Name.Length == 0) return null;
        var name = slots.Fill(pattern.Name);
        return new Mention(span, Named(pattern, country, key, name), MentionForm.Function)
        {
            Role = pattern.IsPerson ? name : null,
            Anonymous = pattern.Anonymous,
            Function = key,
        };
    }

    private Entity Named(RolePattern pattern, Entity? country, string key, string name)
    {
        // "le gouvernement russe" is the state itself; "la diplomatie américaine" the body that has the function in its country.
        if (pattern.Name == RolePattern.Slot && country is not null) return country with { AsPlace = null };
        if (pattern.Ranks && country is { Kind: EntityKind.Group or EntityKind.Organisation }) return country;
        if (!pattern.IsPerson && country?.Country is { } code && gazetteer.BodyFor(code, key) is { } body) return body;
        return new Entity(name, pattern.IsPerson || pattern.Anonymous ? EntityKind.Office : EntityKind.Body) { Country = country?.Country };
    }

    // "trois sources proches du dossier" are three.
    private static Mention? Counted(Mention? mention, string? numeral, List<Piece> pieces, int i) =>
        mention is not { Anonymous: true } || numeral is null
            ? mention
            : mention with
            {
                Entity = mention.Entity with { Name = $"{numeral} {mention.Entity.Name}" },
                Span = new TextSpan(pieces[i - 1].Span.Start, mention.Span.End),
                Role = mention.Role is null ? null : $"{numeral} {mention.Role}",
            };

    private string? RoleOfLastPerson(FoundMentions? before, string? published) =>
        published is not null && before?.LastPerson is { } last
            ? gazetteer.OfficeOf(last.Entity, published)?.Role
            : null;

    private sealed record Slots(Entity? Country, Entity? Place)
    {
        private const string OfSlot = $"of {RolePattern.Slot}";

        public string Fill(string name) => name
            .Replace(OfSlot, $"of {Country?.WithArticle}", StringComparison.Ordinal)
            .Replace(RolePattern.Slot, Country?.Attribute ?? Country?.Name, StringComparison.Ordinal)
            .Replace(RolePattern.Place, Place?.Name, StringComparison.Ordinal);
    }
}
