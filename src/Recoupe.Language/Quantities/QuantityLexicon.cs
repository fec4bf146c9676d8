using System.Globalization;
using Recoupe.Language.Data;
using Recoupe.Language.Quantities.Lexing;
using Recoupe.Language.Quantities.Numerals;

namespace Recoupe.Language.Quantities;

/// <summary>All tables of one language (data/xx/quantities). Read-only once built, thread-safe.</summary>
internal sealed class QuantityLexicon
{
    private static readonly Dictionary<string, Lazy<QuantityLexicon>> languages = new(StringComparer.Ordinal)
    {
        ["fr"] = new(() => new QuantityLexicon("fr")),
        ["en"] = new(() => new QuantityLexicon("en")),
    };

    private readonly string language;
    private readonly TokenList splitter;
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Family, string Country), string> families = [];
    private readonly string[] verbEndings;
    private readonly string[] adjectiveEndings;
    private readonly HashSet<string> outcomeUnits = new(StringComparer.Ordinal);
    private readonly List<(string Ending, string Singular)> singulars = [];

    private QuantityLexicon(string language)
    {
        this.language = language;
        foreach (var row in Load("settings").Rows) settings[row["key"]] = row["value"];
        Figures = new FigureReader(settings["decimal"][0]);
        IsHeadLast = settings["head"] == "last";
        splitter = new TokenList(Vocabulary, Figures);
        foreach (var ending in settings["demonyms"].Split('|')) DemonymEndings.Add(ending);
        verbEndings = settings["verbs"].Split('|');
        adjectiveEndings = settings["adjectives"].Split('|');
        Numerals = new NumeralLexicon(Load("numbers"), Vocabulary);
        foreach (var row in Load("relatives").Rows)
            foreach (var form in row.List("forms")) Numerals.Relatives.Add(Split(form), new RelativeOrdinal(Number(row, "offset"), row["from"]));
        Cues = new CueTable(Load("cues"), Split);
        ReadUnits();
        ReadMoney();
        ReadNouns();
        ReadBounds();
        foreach (var row in Load("outcomes").Rows)
        {
            outcomeUnits.Add(row["unit"]);
            foreach (var form in row.List("forms")) Outcomes.Add(Split(form), new Outcome(row["unit"]));
            foreach (var form in row.List("verbs")) OutcomeVerbs.Add(Split(form), new Outcome(row["unit"]));
        }

        foreach (var row in Load("singulars").Rows) singulars.Add((row["ending"], row["singular"]));
        foreach (var row in Load("multiples").Rows)
            foreach (var form in row.List("forms")) Multiples.Add(Split(form), Number(row, "value"));
    }

    public Vocabulary Vocabulary { get; } = new();

    public FigureReader Figures { get; }

    public NumeralLexicon Numerals { get; }

    public CueTable Cues { get; }

    public PhraseTrie<Unit> Units { get; } = new();

    /// <summary>Signs and codes that may stand before their number, reversed.</summary>
    public PhraseTrie<Unit> MoneyBefore { get; } = new();

    public PhraseTrie<CountedNoun> Nouns { get; } = new();

    /// <summary>Phrases before a number, reversed.</summary>
    public PhraseTrie<Bound> BoundsBefore { get; } = new();

    public PhraseTrie<Bound> BoundsAfter { get; } = new();

    public PhraseTrie<Outcome> Outcomes { get; } = new();

    /// <summary>Verbs whose objects met that outcome ("tuer").</summary>
    public PhraseTrie<Outcome> OutcomeVerbs { get; } = new();

    public PhraseTrie<object> Multiples { get; } = new();

    /// <summary>Whether the head noun ends its phrase, as in English.</summary>
    public bool IsHeadLast { get; }

    public List<string> DemonymEndings { get; } = [];

    /// <summary>The tables of a language.</summary>
    /// <exception cref="ArgumentException">No tables exist for the language.</exception>
    public static QuantityLexicon For(string language) => languages.TryGetValue(language, out var lexicon)
        ? lexicon.Value
        : throw new ArgumentException($"No quantities are known in '{language}'; there are {string.Join(", ", languages.Keys)}.", nameof(language));

    /// <summary>The code of a money that many countries name alike, as an outlet of a country uses it.</summary>
    public string Code(string family, string? country) =>
        country is not null && families.TryGetValue((family, country.ToUpperInvariant()), out var code) ? code : families[(family, "")];

    /// <summary>Whether a counted noun already says what befell the people ("dead").</summary>
    public bool IsOutcome(string? unit) => unit is not null && outcomeUnits.Contains(unit);

    /// <summary>Whether a country has a money of its own in a family.</summary>
    public bool IsHome(string family, string country) => families.ContainsKey((family, country.ToUpperInvariant()));

    /// <summary>A plural's singular by its ending; null when the form is no plural.</summary>
    public string? Singular(string word)
    {
        foreach (var (ending, singular) in singulars)
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal)) return singular == "-" ? null : string.Concat(word.AsSpan(0, word.Length - ending.Length), singular);
        return null;
    }

    /// <summary>Whether the ending is one that adjectives have, for texts that no tagger has read.</summary>
    public bool IsAdjective(ReadOnlySpan<char> word)
    {
        foreach (var ending in adjectiveEndings)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Whether the ending is one that finite verbs have, for texts that no tagger has read.</summary>
    public bool IsVerbForm(ReadOnlySpan<char> word)
    {
        foreach (var ending in verbEndings)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    private static decimal Number(TableRow row, string column) =>
        decimal.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw row.Error($"'{row[column]}' is no number");

    private Table Load(string name) => Table.Load(typeof(QuantityLexicon).Assembly, $"data/{language}/quantities/{name}.tsv");

    private int[] Split(string phrase)
    {
        splitter.Read(phrase, 0, phrase.Length);
        var ids = new int[splitter.Count];
        for (var i = 0; i < ids.Length; i++) ids[i] = Vocabulary.Add(splitter.SpanOf(i));
        return ids;
    }

    private int[] Reversed(string phrase)
    {
        var ids = Split(phrase);
        Array.Reverse(ids);
        return ids;
    }

    private void ReadUnits()
    {
        foreach (var row in Load("units").Rows)
        {
            if (!Enum.TryParse<QuantityKind>(row["kind"], true, out var kind)) throw row.Error($"unknown kind '{row["kind"]}'");
            var unit = new Unit(row["unit"], kind)
            {
                PartOf = row["partOf"],
                Parts = row["parts"].Length > 0 ? Number(row, "parts") : 1,
                TakesArticle = row["article"] == "yes",
                Family = row["family"],
            };
            foreach (var form in row.List("forms")) Units.Add(Split(form), row["case"] == "exact" ? unit with { Form = form } : unit);
        }
    }

    private void ReadMoney()
    {
        foreach (var row in Load("families").Rows)
        {
            if (row["countries"].Length == 0) families[(row["family"], "")] = row["code"];
            foreach (var country in row.List("countries")) families[(row["family"], country)] = row["code"];
        }

        foreach (var row in Load("money").Rows)
        {
            var unit = new Unit(row["code"], QuantityKind.Money)
            {
                Family = row["family"],
                PartOf = row["partOf"],
                Parts = row["parts"].Length > 0 ? Number(row, "parts") : 1,
                Factor = row["factor"].Length > 0 ? Number(row, "factor") : 1,
                TakesArticle = row["article"] == "yes",
            };
            foreach (var form in row.List("forms"))
            {
                var written = row["case"] == "exact" ? unit with { Form = form } : unit;
                Units.Add(Split(form), written);
                if (row["before"] == "yes") MoneyBefore.Add(Reversed(form), written);
            }
        }
    }

    private void ReadNouns()
    {
        foreach (var row in Load("nouns").Rows)
        {
            var isPeople = row["people"] == "yes";
            var isGeneric = row["people"] == "generic";
            foreach (var form in row.List("singular")) Nouns.Add(Split(form), new CountedNoun(row["noun"], isPeople, false, isGeneric));
            foreach (var form in row.List("plural")) Nouns.Add(Split(form), new CountedNoun(row["noun"], isPeople, true, isGeneric));
        }
    }

    private void ReadBounds()
    {
        foreach (var row in Load("bounds").Rows)
        {
            if (!Enum.TryParse<Approximation>(row["bound"], true, out var approximation)) throw row.Error($"unknown bound '{row["bound"]}'");
            var isAfter = row["place"] == "after";
            foreach (var form in row.List("forms"))
            {
                if (isAfter) BoundsAfter.Add(Split(form), new Bound(approximation, true));
                else BoundsBefore.Add(Reversed(form), new Bound(approximation, false));
            }
        }
    }
}
