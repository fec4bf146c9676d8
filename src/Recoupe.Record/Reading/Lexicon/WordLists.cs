using System.Reflection;
using Recoupe.Language.Data;
using Recoupe.Record.Reading.Syntax;

namespace Recoupe.Record.Reading.Lexicon;

/// <summary>The short word lists of a language that reading needs: pronouns, prepositions of place, words that name a source.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<string, string> pronouns;
    private readonly Dictionary<string, string> directions;
    private readonly HashSet<string> among;

    /// <summary>Reads the lists of a language.</summary>
    public WordLists(string language)
    {
        pronouns = Load(language, "pronouns").Rows.ToDictionary(r => r["form"], r => r["kind"], StringComparer.OrdinalIgnoreCase);
        directions = Load(language, "prepositions").Rows.Where(r => r["direction"].Length > 0).ToDictionary(r => r["preposition"], r => r["direction"], StringComparer.Ordinal);
        var sources = Load(language, "attribution").Rows.ToLookup(r => r["of"], r => r["words"], StringComparer.Ordinal);
        SourceWords = sources[""].ToHashSet(StringComparer.Ordinal);
        OpinionWords = sources["opinion"].ToHashSet(StringComparer.Ordinal);
        CitingVerbs = Verbs(language, "citing");
        var roles = Load(language, "prepositions").Rows.ToLookup(r => r["role"], r => r["preposition"], StringComparer.Ordinal);
        among = roles["among"].ToHashSet(StringComparer.Ordinal);
        SmallWords = new SmallWords(
            pronouns.Where(p => p.Value is "relative" or "relative_place").Select(p => p.Key).ToHashSet(StringComparer.OrdinalIgnoreCase),
            roles["partitive"].ToHashSet(StringComparer.Ordinal),
            roles["agent"].ToHashSet(StringComparer.Ordinal),
            roles["apart"].ToHashSet(StringComparer.Ordinal),
            Verbs(language, "unaccusative"),
            Verbs(language, "perfect"),
            Verbs(language, "active"));
    }

    /// <summary>Prepositions that name a source ("selon").</summary>
    public IReadOnlySet<string> SourceWords { get; }

    /// <summary>Prepositions that name whose opinion a sentence tells, where it opens with them ("pour").</summary>
    public IReadOnlySet<string> OpinionWords { get; }

    /// <summary>Verbs that name the source of one who reports ("selon CNN, citant un responsable").</summary>
    public IReadOnlySet<string> CitingVerbs { get; }

    /// <summary>The words that arguments are told by.</summary>
    public SmallWords SmallWords { get; }

    /// <summary>Whether a form is a pronoun that stands for someone named before; whether for several.</summary>
    public bool IsPersonal(string form, out bool plural)
    {
        var found = pronouns.TryGetValue(form, out var kind) && kind is not ("relative" or "relative_place" or "place" or "someone");
        plural = kind == "plural";
        return found;
    }

    /// <summary>Whether a form stands for people whom a place tells ("on estime à Ankara").</summary>
    public bool IsSomeone(string form) => pronouns.TryGetValue(form, out var kind) && kind == "someone";

    /// <summary>Whether a form opens a clause on the place named before it ("où").</summary>
    public bool IsRelativePlace(string form) => pronouns.TryGetValue(form, out var kind) && kind == "relative_place";

    /// <summary>Whether a form stands for a place named before ("y", "there").</summary>
    public bool IsThere(string form) => pronouns.TryGetValue(form, out var kind) && kind == "place";

    /// <summary>Whether a preposition (lemmas joined by spaces) names the whole of which parts follow ("sur les 2 000").</summary>
    public bool IsAmong(string preposition) => among.Contains(preposition);

    /// <summary>"at", "to" or "from" for a preposition of place (lemmas joined by spaces); null for another one.</summary>
    public string? Direction(string preposition) => directions.GetValueOrDefault(preposition);

    private static HashSet<string> Verbs(string language, string kind) =>
        Load(language, "verbs").Rows.Where(r => r["kind"] == kind).SelectMany(r => r.List("lemmas")).ToHashSet(StringComparer.Ordinal);

    private static Table Load(string language, string name) => Table.Load(Assembly.GetExecutingAssembly(), $"data/frames/{language}/{name}.tsv");
}
