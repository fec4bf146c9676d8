using Recoupe.Language.Data;

namespace Recoupe.Record.Actors.Coreference;

/// <summary>The common nouns by which a text names again what it has named: those of descriptions.tsv, and the offices and bodies of roles.tsv without their country.</summary>
internal sealed class DescriptionTable
{
    private readonly Dictionary<string, string> classes;
    private readonly ILookup<string, string> headsOfFunction;

    /// <summary>Reads the tables of a language.</summary>
    /// <param name="language">ISO 639-1 code.</param>
    /// <param name="links">Small words that end the head of a function ("ministre | de la Défense").</param>
    public DescriptionTable(string language, IReadOnlySet<string> links)
    {
        classes = Table.Load(typeof(DescriptionTable).Assembly, "data/descriptions.tsv").Rows
            .Where(r => r["language"] == language).ToDictionary(r => Key(r["word"]), r => r["of"], StringComparer.Ordinal);
        var patterns = RolePattern.For(language).SelectMany(g => g).ToList();
        headsOfFunction = patterns.SelectMany(p => Heads(p, links).Select(h => (p.Key, Head: h))).Distinct().ToLookup(p => p.Key, p => p.Head, StringComparer.Ordinal);
        foreach (var pattern in patterns.Where(p => p.Words.Contains(null)))
            Bare.Add(string.Join(' ', pattern.Words.OfType<string>()), pattern, caseSensitive: false);
    }

    /// <summary>Functions without their country ("ministre de la défense").</summary>
    public AliasTrie<RolePattern> Bare { get; } = new();

    /// <summary>A word folded, its parts joined by spaces.</summary>
    public static string Key(string word)
    {
        foreach (var c in word)
            if (!char.IsLetterOrDigit(c)) return string.Join(' ', Piece.Keys(word));
        return Piece.Fold(word);
    }

    /// <summary>The nouns that name the bearer of a function.</summary>
    public IEnumerable<string> HeadsOf(string function) => headsOfFunction[function];

    /// <summary>What a noun describes; null when it is no such noun.</summary>
    public string? ClassOf(string key) => classes.GetValueOrDefault(key);

    /// <summary>Whether an entity is of a class of descriptions.tsv.</summary>
    public static bool Is(Referent referent, string described) => described switch
    {
        "state" or "neighbour" => referent.Entity.Kind == EntityKind.State,
        "capital" => referent.Entity.Kind == EntityKind.State || referent.Entity.Class is "capital",
        "ally" => referent.Entity.Kind == EntityKind.State || referent.Entity.Class is "alliance",
        "official" => referent.Entity.Kind == EntityKind.Office && referent.Anonymous,
        "region" => referent.Entity is { Class: "region", Country: not null },
        "man" => referent.Entity.Kind == EntityKind.Person && referent.Gender != Gender.Feminine,
        "woman" => referent.Entity.Kind == EntityKind.Person && referent.Gender != Gender.Masculine,
        "organisation" => referent.Entity.Class is "organisation" or "alliance",
        "city" => referent.Entity.Class is "city" or "capital" && referent.Entity.Kind == EntityKind.Place,
        _ => referent.Entity.Class == described || referent.Entity.Shapes.Contains(described, StringComparer.Ordinal) || referent.Classes.Contains(described),
    };

    /// <summary>Whether a class is of what is built in a town and known by it ("la base de Yavoriv").</summary>
    public static bool IsBuilt(string? described) => described == "base";

    /// <summary>Whether a class is of those who act: a place beside its noun is where they do.</summary>
    public static bool IsActor(string? described) => described is "group" or "organisation" or "alliance" or "media" or "company";

    private static IEnumerable<string> Heads(RolePattern pattern, IReadOnlySet<string> links)
    {
        var head = pattern.Words.SkipWhile(w => w is null).TakeWhile(w => w is not null && !links.Contains(w)).OfType<string>().ToList();
        return head.Count > 1 ? head.Append(string.Join(' ', head)) : head;
    }
}
