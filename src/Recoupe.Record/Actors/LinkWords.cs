using Recoupe.Language.Data;

namespace Recoupe.Record.Actors;

/// <summary>The small words around names and offices: the rows of link_words.tsv for a language.</summary>
internal sealed class LinkWords
{
    private readonly ILookup<string, TableRow> rows;

    /// <summary>Reads the table.</summary>
    public LinkWords(string language)
    {
        rows = Table.Load(typeof(LinkWords).Assembly, "data/link_words.tsv").Rows.Where(r => r["language"] == language).ToLookup(r => r["word"], StringComparer.Ordinal);
        Links = rows.Where(words => words.Any(r => r["kind"] == "link")).Select(words => words.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Words that may stand between an office and its country.</summary>
    public IReadOnlySet<string> Links { get; }

    /// <summary>Whether a word may stand between an office and its country ("de", "of").</summary>
    public bool IsLink(string key) => Links.Contains(key);

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
    public string? Numeral(string key) => rows[key].FirstOrDefault(r => r["kind"] == "numeral")?["english"];

    private bool Is(string key, string kind) => rows[key].Any(r => r["kind"] == kind);
}
