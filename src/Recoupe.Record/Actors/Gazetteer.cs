using System.Globalization;
using System.Reflection;
using Recoupe.Language.Data;

namespace Recoupe.Record.Actors;

/// <summary>The tables of actors and places, compiled once for a language.</summary>
internal sealed class Gazetteer
{
    private const string Capital = "capital";
    private const string Regions = "data/regions.tsv";

    private readonly Dictionary<string, Entity> states = new(StringComparer.Ordinal);
    private readonly List<Official> officials = [];
    private readonly ILookup<string, Official> offices;
    private readonly List<(Entity Person, string[] Parts)> spellings = [];
    private readonly ILookup<(string Country, char Letter), (Entity Person, string[] Parts)> spellingsIn;
    private readonly ILookup<(string Holder, string Role), Official> holders;
    private readonly Dictionary<(string Country, string Function), Entity> byFunction = [];
    private readonly Dictionary<string, Entity> bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> people = new(StringComparer.Ordinal);

    private Gazetteer(string language)
    {
        Language = language;
        LoadCountries();
        var places = Places(Regions).Concat(Places("data/places.tsv")).ToList();
        LoadBodies(places.GroupBy(p => p.Place.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Place, StringComparer.Ordinal),
            places.Where(p => p.Place is { Class: Capital, Country: not null }).GroupBy(p => p.Place.Country!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Place, StringComparer.Ordinal));
        LoadOfficials();
        spellingsIn = spellings.Where(s => s.Person.Country is not null).ToLookup(s => (s.Person.Country!, s.Parts[^1][0]), s => (s.Person, OfficialLinks.Names(s.Parts)));
        offices = officials.ToLookup(o => o.Person.Name, StringComparer.Ordinal);
        holders = officials.ToLookup(o => (o.Holder, o.Role));
        foreach (var (place, aliases) in places)
            foreach (var alias in aliases) Names.Add(alias, new Alias(place), caseSensitive: char.IsUpper(alias[0]));
        FirstHalves = Load("data/combining_forms.tsv").Rows.ToDictionary(
            row => Piece.Fold(row["form"]), row => State(row["code"]) ?? throw row.Error($"'{row["code"]}' in column code is no code of countries.tsv."), StringComparer.Ordinal);
    }

    /// <summary>ISO 639-1 code.</summary>
    public string Language { get; }

    /// <summary>Names of states, bodies, groups, media and places.</summary>
    public AliasTrie<Alias> Names { get; } = new();

    /// <summary>Adjectives of countries.</summary>
    public AliasTrie<Entity> Adjectives { get; } = new();

    /// <summary>Countries by the folded first half of an adjective of two ("franco-allemand").</summary>
    public IReadOnlyDictionary<string, Entity> FirstHalves { get; }

    /// <summary>People by full name, every part brought to its key.</summary>
    public FullNames FullNames { get; } = new();

    /// <summary>People by surname key.</summary>
    public Dictionary<string, List<Entity>> Surnames { get; } = new(StringComparer.Ordinal);

    /// <summary>Surname keys that name one person wherever they stand.</summary>
    public Dictionary<string, Entity> KnownSurnames { get; } = new(StringComparer.Ordinal);

    /// <summary>The tables for a language.</summary>
    public static Gazetteer For(string language) => language switch
    {
        "fr" => French.Value,
        "en" => English.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Tables exist for fr and en."),
    };

    private static readonly Lazy<Gazetteer> French = new(() => new Gazetteer("fr"));
    private static readonly Lazy<ILookup<string, string>> Borders = new(() =>
        Load("data/borders.tsv").Rows.SelectMany(row => row.List("neighbours").Select(n => (Code: row["code"], Neighbour: n))).ToLookup(b => b.Code, b => b.Neighbour, StringComparer.Ordinal));

    private static readonly Lazy<Gazetteer> English = new(() => new Gazetteer("en"));

    /// <summary>The state with an ISO 3166-1 alpha-2 code, or null.</summary>
    public Entity? State(string? code) => code is not null && states.TryGetValue(code, out var state) ? state : null;

    /// <summary>The body that has a function in a country ("foreign_ministry" of US), where the table names it; null elsewhere.</summary>
    public Entity? BodyFor(string country, string function) => byFunction.GetValueOrDefault((country, function));

    /// <summary>The body, organisation or group of a canonical name, or null.</summary>
    public Entity? Body(string? name) => name is not null && bodies.TryGetValue(name, out var body) ? body : null;

    /// <summary>
    /// Who holds an office on a date: of several whom the table gives, the last to take it where one holds it at a time; null when unknown or undecided.
    /// </summary>
    /// <param name="holder">Country code or body.</param>
    /// <param name="role">Key of roles.tsv.</param>
    /// <param name="single">Whether one person holds it at a time.</param>
    /// <param name="date">ISO date or prefix.</param>
    public Official? Holder(string holder, string role, bool single, string date)
    {
        var held = holders[(holder, role)].Where(o => o.HeldOn(date)).ToList();
        if (held.Select(o => o.Person).Distinct().Count() > 1 && !single) return null;
        return held.OrderBy(o => o.Start, StringComparer.Ordinal).LastOrDefault();
    }

    /// <summary>The office that a person holds on a date, the highest first; null when none is known.</summary>
    public Official? OfficeOf(Entity person, string date) => offices[person.Name].FirstOrDefault(o => o.HeldOn(date));

    /// <summary>Whether two countries share a land border.</summary>
    /// <param name="one">ISO 3166-1 alpha-2 code, or null.</param>
    /// <param name="other">The same.</param>
    public static bool AreNeighbours(string? one, string? other) => one is not null && other is not null && Borders.Value[one].Contains(other, StringComparer.Ordinal);

    /// <summary>Whether a person is in officials.tsv.</summary>
    public bool Knows(Entity person) => people.ContainsKey(person.Name);

    /// <summary>The full names of everyone of officials.tsv, every part brought to its key.</summary>
    public IReadOnlyList<(Entity Person, string[] Parts)> Spellings => spellings;

    /// <summary>Those of <see cref="Spellings"/> of one country whose surname begins with a letter, by the parts that tell the bearer.</summary>
    public IEnumerable<(Entity Person, string[] Parts)> SpellingsIn(string country, char letter) => spellingsIn[(country, letter)];

    /// <summary>Who took an office last; null where several did.</summary>
    public Entity? LastToServe(IReadOnlyCollection<Entity> bearers)
    {
        var last = bearers.Select(bearer => (Bearer: bearer, Start: offices[bearer.Name].Select(o => o.Start).DefaultIfEmpty("").Max(StringComparer.Ordinal)!)).OrderByDescending(b => b.Start, StringComparer.Ordinal).Take(2).ToList();
        return last is [var first, ..] && (last.Count == 1 || first.Start != last[1].Start) ? first.Bearer : null;
    }

    /// <summary>The terms in which a person has held an office.</summary>
    /// <param name="person">The person; one whose first name the tables write otherwise is known by surname, country and office.</param>
    /// <param name="role">Key of roles.tsv.</param>
    public IEnumerable<Official> TermsOf(Entity person, string role)
    {
        var terms = offices[person.Name].Where(o => o.Role == role).ToList();
        if (terms.Count > 0 || person.Country is null || Piece.Keys(person.Name).Select(Transliteration.Key).LastOrDefault() is not { } surname) return terms;
        return Surnames.GetValueOrDefault(surname, []).SelectMany(p => offices[p.Name]).Where(o => o.Role == role && o.Holder == person.Country);
    }

    /// <summary>The keys of the offices that a person holds on a date; of all that the tables give where the date is null.</summary>
    public IEnumerable<string> OfficesOf(Entity person, string? date) =>
        offices[person.Name].Where(o => date is null || o.HeldOn(date)).Select(o => o.Role);

    /// <summary>Whether a word is an adjective of a country or body ("US").</summary>
    public bool IsAdjective(string word)
    {
        var pieces = Piece.Of(word, new Recoupe.Language.TextSpan(0, word.Length));
        return pieces.Count > 0 && Adjectives.Longest(pieces, 0, out _) == pieces.Count;
    }

    /// <summary>The state that a person acts for, under the person's mention; the mention itself for anyone else.</summary>
    public Mention Acting(Mention mention) => mention.Entity.Kind == EntityKind.Person && State(mention.Entity.Country) is { } state
        ? mention with { Entity = state, Form = MentionForm.Anaphor }
        : mention;

    private static Table Load(string name) => Table.Load(Assembly.GetExecutingAssembly(), name);

    private void LoadCountries()
    {
        foreach (var row in Load("data/countries.tsv").Rows)
        {
            var id = OrNull(row["id"]);
            var territory = new Entity(row["name"], EntityKind.Place, id) { Country = row["code"] };
            var state = new Entity(row["name"], EntityKind.State, id) { Country = row["code"], AsPlace = territory, TakesArticle = row["article"] == "1", Shapes = row.List("shape") };
            states[row["code"]] = state;
            foreach (var alias in row.List(Language)) Names.Add(alias, new Alias(state), caseSensitive: true);
            foreach (var adjective in row.List(Language + "_adj")) Adjectives.Add(adjective, state, caseSensitive: Language == "en");
        }
    }

    private void LoadBodies(Dictionary<string, Entity> places, Dictionary<string, Entity> capitals)
    {
        foreach (var row in Load("data/bodies.tsv").Rows)
        {
            var country = OrNull(row["country"]);
            var meant = OrNull(row["stands_for"]) is { } other
                ? State(other) ?? Body(other) ?? throw row.Error($"'{other}' in column stands_for is neither a code of countries.tsv nor a name above.")
                : null;
            var own = new Entity(row["name"], Kind(row["type"]), OrNull(row["id"])) { Country = country, Class = row["type"], Attribute = OrNull(row["attribute"]) };
            var entity = meant ?? own;
            bodies.TryAdd(row["name"], entity);
            if (country is not null && row["function"].Length > 0) byFunction.TryAdd((country, row["function"]), entity);
            // A capital's name is also that of the city.
            if (row["type"] == Capital) entity = entity with { AsPlace = places.GetValueOrDefault(row["name"]) ?? capitals.GetValueOrDefault(row["country"]) };
            var alias = new Alias(entity, Metonym: meant is not null && row["type"] != "group", OrNull(row["function"]));
            foreach (var name in row.List(Language)) Names.Add(name, alias, caseSensitive: row["case"] == "1", title: row["type"] == "media");
            foreach (var adjective in row.List(Language + "_adj")) Adjectives.Add(adjective, entity, caseSensitive: Language == "en");
        }
    }

    private static EntityKind Kind(string type) => type switch
    {
        "media" => EntityKind.Media,
        "group" => EntityKind.Group,
        "body" => EntityKind.Body,
        _ => EntityKind.Organisation,
    };

    private void LoadOfficials()
    {
        foreach (var row in Load("data/officials.tsv").Rows)
        {
            if (!people.TryGetValue(row["person"], out var person))
            {
                person = new Entity(row["person"], EntityKind.Person, OrNull(row["id"])) { Country = OrNull(row["holder"]) };
                people[row["person"]] = person;
                AddPerson(row["person"], person, row["known"] == "1");
            }

            if (row["role"].Length > 0)
                officials.Add(new Official(person, row["holder"], row["role"], row["position"], row["start"], row["end"]));
        }

        foreach (var row in Load("data/person_aliases.tsv").Rows)
        {
            if (!people.TryGetValue(row["person"], out var person)) throw row.Error($"'{row["person"]}' is not in officials.tsv.");
            foreach (var alias in row.List("aliases")) AddPerson(alias, person, known: false);
        }
    }

    private void AddPerson(string name, Entity person, bool known)
    {
        var keys = Piece.Keys(name).Select(Transliteration.Key).ToArray();
        if (keys.Length > 1 && FullNames.TryAdd(keys, person)) spellings.Add((person, keys));
        if (!Surnames.TryGetValue(keys[^1], out var bearers)) Surnames[keys[^1]] = bearers = [];
        if (!bearers.Contains(person)) bearers.Add(person);
        if (known || keys.Length == 1) KnownSurnames.TryAdd(keys[^1], person);
    }

    private IEnumerable<(Entity Place, IEnumerable<string> Aliases)> Places(string table) => Load(table).Rows.Select(row =>
    {
        var place = new Entity(row["name"], EntityKind.Place, OrNull(row["id"]))
        {
            Country = OrNull(row["country"]),
            Lat = Degrees(row, "lat"),
            Lon = Degrees(row, "lon"),
            Class = row["kind"],
            Shapes = table == Regions ? row.List("shape") : [],
        };
        return (place, row.List(Language).Concat(row.List("also")));
    });

    private static double Degrees(TableRow row, string column) =>
        double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees)
            ? degrees
            : throw row.Error($"'{row[column]}' in column {column} is not a number of degrees.");

    private static string? OrNull(string cell) => cell.Length > 0 ? cell : null;
}
