using Recoupe.Language.Data;

namespace Recoupe.Language.Tokens;

/// <summary>How words are cut in one language: the tables of data/LANGUAGE/tokens.</summary>
internal sealed class TokenRules
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, TokenRules> Loaded = new(StringComparer.Ordinal);

    private TokenRules(string language)
    {
        Language = language;
        foreach (var row in Read("abbreviations"))
        {
            var kinds = row["kind"] switch
            {
                "title" => Titles,
                "number" => BeforeNumbers,
                "word" => Abbreviations,
                "end" => EndingAbbreviations,
                var kind => throw row.Error($"kind '{kind}' found; title, number, word or end expected."),
            };
            kinds.Add(row["form"]);
        }

        Fill(Elisions, "elisions");
        Fill(Clitics, "clitics");
        Fill(Whole, "whole");
        Fill(Units, "units");
        Fill(Starters, "starters");
        Fill(Prefixes, "prefixes");
        foreach (var row in Read("openers"))
        {
            Openers.Add(row["form"]);
            if (row["lower"] == "yes") LowerOpeners.Add(row["form"]);
        }

        foreach (var row in Read("symbols")) Symbols.Add(row["after"] + row["form"]);
        foreach (var row in Read("contractions"))
            Contractions.Add(row["form"], new Contraction(row.List("parts"), row["ambiguous"] == "yes"));

        var settings = Read("settings").ToDictionary(row => row["setting"], row => row["value"], StringComparer.Ordinal);
        SplitsHyphens = settings["hyphens"] == "split";
        GroupsNumbersBySpace = settings["numberGroups"] == "space";
        SignsNumbers = settings["signedNumbers"] == "yes";
        StartsInLowerCase = settings["lowerCaseStarts"] == "any";
        HasElision = settings["apostrophes"] == "elision";
    }

    public string Language { get; }

    /// <summary>Abbreviations that a name or number follows ("m.").</summary>
    public WordSet Titles { get; } = new();

    /// <summary>Abbreviations that may end a sentence ("etc.").</summary>
    public WordSet Abbreviations { get; } = new();

    /// <summary>Abbreviations before a digit only ("p. 12", "No. 5").</summary>
    public WordSet BeforeNumbers { get; } = new();

    /// <summary>Abbreviations that end a sentence when a capital follows ("etc.").</summary>
    public WordSet EndingAbbreviations { get; } = new();

    /// <summary>What an apostrophe may end ("l", "qu").</summary>
    public WordSet Elisions { get; } = new();

    /// <summary>What follows a verb after a hyphen (French) or a word after an apostrophe (English).</summary>
    public WordSet Clitics { get; } = new();

    public WordSet Whole { get; } = new();

    public WordSet Units { get; } = new();

    public WordSet Starters { get; } = new();

    public WordSet Prefixes { get; } = new();

    /// <summary>Function words that often open a sentence.</summary>
    public WordSet Openers { get; } = new();

    /// <summary>Of these, the words that open a sentence in lower case too.</summary>
    public WordSet LowerOpeners { get; } = new();

    /// <summary>A word and the sign that stays with it ("n°").</summary>
    public HashSet<string> Symbols { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Contraction> Contractions { get; } = new(StringComparer.Ordinal);

    public bool SplitsHyphens { get; }

    public bool GroupsNumbersBySpace { get; }

    public bool SignsNumbers { get; }

    /// <summary>Whether any word in lower case may open a sentence after a full stop.</summary>
    public bool StartsInLowerCase { get; }

    public bool HasElision { get; }

    public static TokenRules For(string language)
    {
        lock (Gate)
        {
            if (!Loaded.TryGetValue(language, out var rules)) Loaded.Add(language, rules = new TokenRules(language));
            return rules;
        }
    }

    private IReadOnlyList<TableRow> Read(string table) =>
        Table.Load(typeof(TokenRules).Assembly, $"data/{Language}/tokens/{table}.tsv").Rows;

    private void Fill(WordSet set, string table)
    {
        foreach (var row in Read(table)) set.Add(row["form"]);
    }
}

/// <summary>A multi-word token: its words, and whether it may also be one plain word.</summary>
internal sealed record Contraction(string[] Parts, bool IsAmbiguous);
