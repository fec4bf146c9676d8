using System.Reflection;
using Recoupe.Language.Data;
using Recoupe.Language.Times.Lexing;

namespace Recoupe.Language.Times.Grammar;

/// <summary>
/// The time grammar of a language, compiled from <c>data/LANGUAGE/times*.tsv</c>: word classes, numerals and rules. All patterns share one
/// trie of places, so that a match costs one look-up a step.
/// </summary>
internal sealed class TimeGrammar
{
    private readonly Dictionary<string, int> symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> steps = [];
    private readonly List<List<Rule>> completions = [[]];
    private readonly int[] first;

    private TimeGrammar(string language)
    {
        var assembly = typeof(TimeGrammar).Assembly;
        Language = language;
        var words = Table.Load(assembly, $"data/{language}/times-words.tsv");
        Lexicon.Load(words, SymbolOf);
        Numerals = new Numerals(Table.Load(assembly, $"data/{language}/times-numerals.tsv"), Lexicon.Vocabulary);
        Numbers = new NumberSymbols(SymbolOf, Lexicon.Vocabulary);
        Output = SymbolOf("time");
        LoadRules(Table.Load(assembly, $"data/{language}/times.tsv"));
        Tense = new TenseCues(Table.Load(assembly, $"data/{language}/times-tense.tsv"));
        Lexicon.Freeze();
        first = new int[symbols.Count * 2];
        foreach (var (key, to) in steps)
            if (key >> 32 == 0) first[(int)key] = to;
    }

    public string Language { get; }

    public TimeLexicon Lexicon { get; } = new();

    public Numerals Numerals { get; }

    public NumberSymbols Numbers { get; }

    public TenseCues Tense { get; }

    /// <summary>The category of finished expressions.</summary>
    public int Output { get; }

    /// <summary>Reads the tables of a language.</summary>
    /// <exception cref="FormatException">A row is malformed; the message names the file and line.</exception>
    public static TimeGrammar Load(string language) => new(language);

    /// <summary>The languages that have tables.</summary>
    public static IEnumerable<string> Languages(Assembly assembly) => assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith("/times.tsv", StringComparison.Ordinal))
        .Select(name => name.Split('/')[1]);

    /// <summary>The state after <paramref name="state"/> and a symbol; 0 where no pattern goes on so.</summary>
    public int Step(int state, int symbol, bool glued) => state == 0 ? first[(symbol << 1) | (glued ? 1 : 0)] : steps.GetValueOrDefault(((long)state << 32) | ((long)symbol << 1) | (glued ? 1L : 0L));

    /// <summary>The rules whose patterns end in a state.</summary>
    public IReadOnlyList<Rule> Completed(int state) => completions[state];

    private int SymbolOf(string name)
    {
        if (!symbols.TryGetValue(name, out var symbol)) symbols[name] = symbol = symbols.Count;
        return symbol;
    }

    private int LiteralOf(string forms)
    {
        var name = "'" + forms;
        if (symbols.TryGetValue(name, out var known)) return known;
        var symbol = SymbolOf(name);
        foreach (var form in forms.Split('|')) Lexicon.Add(symbol, form, value: form, Trigger.Never);
        return symbol;
    }

    private void LoadRules(Table table)
    {
        var rank = 0;
        foreach (var row in table.Rows)
        {
            rank++;
            if (!Enum.TryParse<RuleScope>(row["where"] is "" ? nameof(RuleScope.Always) : row["where"].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var where))
                throw row.Error($"where '{row["where"]}'");
            try
            {
                foreach (var pattern in Pattern.Read(row["pattern"], SymbolOf, LiteralOf))
                {
                    var formula = Formula.Compile(row["meaning"], [.. pattern.Places.Select(p => p.Name)]);
                    Add(new Rule(SymbolOf(row["category"]), rank, pattern, formula, where));
                }
            }
            catch (FormatException problem)
            {
                throw row.Error(problem.Message);
            }
        }
    }

    private void Add(Rule rule)
    {
        var state = 0;
        foreach (var place in rule.Pattern.Places)
        {
            var key = ((long)state << 32) | ((long)place.Symbol << 1) | (place.Glued ? 1L : 0L);
            if (!steps.TryGetValue(key, out var to))
            {
                steps[key] = to = completions.Count;
                completions.Add([]);
            }

            state = to;
        }

        completions[state].Add(rule);
    }
}
