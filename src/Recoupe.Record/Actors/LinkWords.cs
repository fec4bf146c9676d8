using Recoupe.Language.Data;

namespace Recoupe.Record.Actors;

/// <summary>The small words around names and offices: the rows of link_words.tsv for a language.</summary>
internal sealed class LinkWords
{
    private readonly Dictionary<string, HashSet<string>> words;
    private readonly Dictionary<string, string> numerals;

    /// <summary>Reads the table.</summary>
    public LinkWords(string language)
    {
        var rows = Table.Load(typeof(LinkWords).Assembly, "data/link_words.tsv").Rows.Where(r => r["language"] == language).ToLookup(r => r["kind"], StringComparer.Ordinal);
        words = rows.ToDictionary(kind => kind.Key, kind => kind.Select(r => r["word"]).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        Links = words["link"];
        numerals = rows["numeral"].DistinctBy(r => r["word"], StringComparer.Ordinal).ToDictionary(r => r["word"], r => r["english"], StringComparer.Ordinal);
    }

    /// <summary>Words that may stand between an office and its country.</summary>
    public IReadOnlySet<string> Links { get; }

    /// <summary>Whether a word may stand between an office and its country ("de", "of").</summary>
    public bool IsLink(string key) => Links.Contains(key);

    /// <summary>Whether a word may stand between who serves and whose office is served ("conseiller du président", "spokesman for President").</summary>
    public bool IsServing(string key) => Is(key, "serving");

    /// <summary>Whether a word before an office says that it is not the one holder who is meant ("un", "a").</summary>
    public bool IsIndefinite(string key) => Is(key, "indefinite");

    /// <summary>Whether a word coordinates ("et", "and").</summary>
    public bool IsAnd(string key) => Is(key, "and");

    /// <summary>Whether a preposition before a city says that the city itself is meant ("à", "near").</summary>
    public bool IsLocative(string key) => Is(key, "locative");

    /// <summary>Whether a preposition tells to whom something is given as well as where ("à", "to").</summary>
    public bool IsDative(string key) => Is(key, "dative");

    /// <summary>Whether a verb has a city as its subject, by its lemma ("accueillir").</summary>
    public bool IsHost(string lemma) => Is(lemma, "host");

    /// <summary>Whether a verb or noun tells of going somewhere, by its lemma.</summary>
    public bool IsMotion(string lemma) => Is(lemma, "motion");

    /// <summary>Whether a noun names what is held or stands in a city, by its lemma ("sommet", "airport").</summary>
    public bool IsHeld(string lemma) => Is(lemma, "held");

    /// <summary>The English numeral of a small number; null for another word.</summary>
    public string? Numeral(string key) => numerals.GetValueOrDefault(key);

    private bool Is(string key, string kind) => words.TryGetValue(kind, out var those) && those.Contains(key);
}
