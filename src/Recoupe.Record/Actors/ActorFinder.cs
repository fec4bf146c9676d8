using Recoupe.Language;

namespace Recoupe.Record.Actors;

/// <summary>Finds who and where an article speaks of, by the tables of `data/`. Thread-safe.</summary>
internal sealed class ActorFinder
{
    private readonly Gazetteer gazetteer;
    private readonly FunctionFinder functions;
    private readonly PersonFinder people;

    /// <summary>A finder for a language that has tables.</summary>
    public ActorFinder(string language)
    {
        gazetteer = Gazetteer.For(language);
        Words = new LinkWords(language);
        functions = new FunctionFinder(gazetteer, Words);
        people = new PersonFinder(gazetteer);
    }

    /// <summary>The small words around names and offices.</summary>
    public LinkWords Words { get; }

    /// <summary>The keys of the offices that a person holds on a date; of all that are known where the date is null.</summary>
    public IEnumerable<string> OfficesOf(Entity person, string? date) => gazetteer.OfficesOf(person, date);

    /// <summary>Whether a person is in officials.tsv.</summary>
    public bool Knows(Entity person) => gazetteer.Knows(person);

    /// <summary>Who holds an office, or which body it is, of the country of an owner ("son ministre de la Défense"); null when the owner has none.</summary>
    public Mention? Named(RolePattern pattern, Entity owner, TextSpan span, string? published) =>
        gazetteer.State(owner.Country) is { } state ? functions.Of(pattern, state, span, published) : null;

    /// <summary>Whether the countries of two entities share a border.</summary>
    public static bool AreNeighbours(Entity one, Entity other) => Gazetteer.AreNeighbours(one.Country, other.Country);

    /// <summary>Whom a speaker's "we" means: a person's state or body; the speaker itself where it is none. Null when unknown.</summary>
    public Entity? SpokenFor(Entity speaker) => speaker.Kind is EntityKind.Person or EntityKind.Office
        ? gazetteer.State(speaker.Country) ?? gazetteer.Body(speaker.Country)
        : speaker;

    /// <summary>The mentions of a text, in order, not overlapping.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentences">Its sentences; a mention lies inside one.</param>
    /// <param name="published">ISO date or prefix on which offices are looked up; null when unknown, and then offices stay functions.</param>
    public List<Mention> Find(string text, IReadOnlyList<Sentence> sentences, string? published)
    {
        var pieces = sentences.Select(s => Piece.Of(text, s.Span)).ToList();
        var introduced = people.Introduced(pieces);
        var mentions = new FoundMentions();
        for (var i = 0; i < pieces.Count; i++) FindInSentence(text, pieces[i], Verbs(sentences[i]), introduced, published, mentions);
        return mentions.All;
    }

    // "Kiev presse Moscou": what heads a clause is no press.
    private static HashSet<int> Verbs(Sentence sentence) =>
        [.. sentence.Where(word => word.Upos == Upos.Verb && word.Relation is "root" or "ccomp" or "xcomp" or "advcl" or "conj" or "parataxis" or "acl:relcl").Select(word => word.Span.Start)];

    /// <summary>The countries and bodies that the words of a mention name besides whom it means.</summary>
    public IEnumerable<Mention> Inside(string text, Mention mention)
    {
        var pieces = Piece.Of(text, mention.Span);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (people.FullName(pieces, i, out _) is > 0 and var person)
            {
                i += person - 1;
                continue;
            }

            var adjective = gazetteer.Adjectives.Longest(pieces, i, out var state);
            var name = gazetteer.Names.Longest(pieces, i, out var alias);
            var length = Math.Max(adjective, name);
            if (length == 0) continue;
            var entity = name >= adjective ? alias!.Entity : state!;
            if (entity.Name != mention.Entity.Name)
                yield return new Mention(Piece.Cover(pieces, i, length), entity, name >= adjective ? MentionForm.Name : MentionForm.Adjective) { Metonym = name >= adjective && alias!.Metonym };
            i += length - 1;
        }
    }

    private void FindInSentence(
        string text, List<Piece> pieces, HashSet<int> verbs, Introduced introduced, string? published, FoundMentions mentions)
    {
        for (var i = 0; i < pieces.Count;)
        {
            var (length, mention) = At(text, pieces, i, verbs, introduced, published, mentions);
            if (mention is not null)
            {
                if (mentions.All.LastOrDefault() is { } before && functions.First(pieces, i, mention, before, published) is { } first) mentions.Replace(first);
                mentions.Add(mention);
                var (more, second) = functions.Second(pieces, i, length, mention, published);
                if (second is not null) mentions.Add(second);
                length += more;
            }

            i += Math.Max(1, length);
        }
    }

    private (int Length, Mention? Mention) At(
        string text, List<Piece> pieces, int i, HashSet<int> verbs, Introduced introduced, string? published, FoundMentions before)
    {
        var nameLength = gazetteer.Names.Longest(pieces, i, out var named);
        var adjectiveLength = gazetteer.Adjectives.Longest(pieces, i, out var state);
        var (functionLength, function) = functions.At(pieces, i, published, before, named: nameLength > 0 || adjectiveLength > 0);
        var personLength = people.At(pieces, i, introduced, out var person);

        if (function is not null && !pieces.Slice(i, functionLength).Exists(p => verbs.Contains(p.Span.Start)) && functionLength >= Math.Max(personLength, Math.Max(nameLength, adjectiveLength)))
            return Serving(pieces, i, functionLength, function) ?? WithName(text, pieces, i, functionLength, function, introduced);
        if (personLength > 0 && personLength >= nameLength)
            return (personLength, new Mention(Piece.Cover(pieces, i, personLength), person!, MentionForm.Name));
        if (nameLength > 0 && nameLength >= adjectiveLength)
            return (nameLength, new Mention(Piece.Cover(pieces, i, nameLength), named!.Entity, MentionForm.Name) { Metonym = named.Metonym, Function = named.Function });
        if (adjectiveLength > 0) return (adjectiveLength, new Mention(Piece.Cover(pieces, i, adjectiveLength), state!, MentionForm.Adjective));
        return FirstHalf(text, pieces, i) is { } first ? (1, first) : (0, null);
    }

    // "russo-finlandais": each half is a country's.
    private Mention? FirstHalf(string text, List<Piece> pieces, int i) =>
        i + 1 < pieces.Count && text[pieces[i].Span.End] == '-' && pieces[i + 1].Span.Start == pieces[i].Span.End + 1
        && gazetteer.FirstHalves.TryGetValue(pieces[i].Key, out var state) && gazetteer.Adjectives.Longest(pieces, i + 1, out _) > 0
            ? new Mention(pieces[i].Span, state, MentionForm.Adjective)
            : null;

    // "un conseiller du président ukrainien X", "a spokesman for Russian President X": X is not who serves, but who is served.
    private (int Length, Mention Mention)? Serving(List<Piece> pieces, int start, int length, Mention function)
    {
        var (served, servedLength) = functions.Served(pieces, start, length);
        var end = served + servedLength;
        if (servedLength == 0 || end >= pieces.Count || pieces[end].Span.Start != pieces[end - 1].Span.End + 1 || !pieces[end].Capital) return null;
        if (end == start + length) return (length, function);
        while (Words.IsServing(pieces[served - 1].Key)) served--;
        return (served - start, function with { Span = Piece.Cover(pieces, start, served - start) });
    }

    // "le président américain Joe Biden", "le gouverneur de Lviv, Maksym Kozytskyi": the name says who holds the office.
    private (int Length, Mention Mention) WithName(
        string text, List<Piece> pieces, int start, int length, Mention function, Introduced introduced)
    {
        if (function.Role is null) return (length, function);
        var i = start + length;
        if (i >= pieces.Count || !Adjacent(text, pieces[i - 1].Span.End, pieces[i].Span.Start)) return (length, function);
        var named = people.At(pieces, i, introduced, out var person);
        if (named == 0 && function.Entity.Kind != EntityKind.Person && PersonFinder.New(text, pieces, i, out person) is > 0 and var made)
        {
            named = made;
            person = person! with { Country = function.Entity.Country };
        }

        if (named == 0) return (length, function);
        return (length + named, function with { Span = new TextSpan(function.Span.Start, pieces[i + named - 1].Span.End), Entity = person!, Anonymous = false });
    }

    private static bool Adjacent(string text, int end, int start) => text.AsSpan(end, start - end).Trim() is "" or ",";
}
