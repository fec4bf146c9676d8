using Recoupe.Language.Data;

namespace Recoupe.Language.Times.Lexing;

/// <summary>A word class of the grammar found in the text: the class, its value there, and the index of the token after it.</summary>
internal readonly record struct LexicalItem(int Symbol, object? Value, int End);

/// <summary>The words of the tables by class ("month", "weekday", the grammar's own literals), several tokens long or one, as a trie.</summary>
internal sealed class TimeLexicon
{
    private readonly Dictionary<long, int> next = [];
    private readonly List<List<(int Symbol, object? Value, bool Cased)>> found = [[]];
    private int[] first = [];
    private bool[] triggers = [];

    public Vocabulary Vocabulary { get; } = new();

    /// <summary>
    /// Adds a form of a class; <paramref name="value"/> is an int or a string. A form that begins with a capital holds only where the text
    /// has one too ("May").
    /// </summary>
    public void Add(int symbol, string form, object? value, bool trigger)
    {
        var state = 0;
        foreach (var word in TimeLexer.Words(form))
        {
            var id = Vocabulary.Add(word);
            if (!next.TryGetValue(Key(state, id), out var to))
            {
                next[Key(state, id)] = to = found.Count;
                found.Add([]);
            }

            if (trigger && state == 0)
            {
                if (triggers.Length <= id) Array.Resize(ref triggers, (id + 1) * 2);
                triggers[id] = true;
            }

            state = to;
        }

        var entry = (symbol, value, char.IsUpper(form[0]));
        if (!found[state].Contains(entry)) found[state].Add(entry);
    }

    /// <summary>Must be called once, after the last <see cref="Add"/>.</summary>
    public void Freeze()
    {
        first = new int[Vocabulary.Count];
        for (var word = 0; word < first.Length; word++) first[word] = next.GetValueOrDefault(Key(0, word));
        Array.Resize(ref triggers, Vocabulary.Count);
    }

    /// <summary>Whether a text with this word may hold a time expression.</summary>
    public bool IsTrigger(int word) => triggers[word];

    /// <summary>Whether some entry begins with this word.</summary>
    public bool Begins(int word) => first[word] != 0;

    /// <summary>All entries that begin at token <paramref name="at"/>.</summary>
    public void Match(IReadOnlyList<TimeToken> tokens, int at, bool anyCase, List<LexicalItem> into)
    {
        var word = tokens[at].Word;
        if (word < 0) return;
        var state = first[word];
        for (var end = at + 1; state != 0; end++)
        {
            foreach (var (symbol, value, cased) in found[state])
                if (!cased || anyCase || tokens[at].Capital) into.Add(new LexicalItem(symbol, value, end));
            if (end >= tokens.Count || tokens[end].Word < 0) return;
            state = next.GetValueOrDefault(Key(state, tokens[end].Word));
        }
    }

    private static long Key(int state, int word) => ((long)state << 32) | (uint)word;

    /// <summary>Adds the rows (class, value, forms) of a table; a class in <paramref name="triggerClasses"/> makes its words triggers.</summary>
    public void Load(Table table, Func<string, int> symbolOf, IReadOnlySet<string> triggerClasses)
    {
        foreach (var row in table.Rows)
        {
            var name = row["class"];
            if (name.StartsWith('@')) continue;
            var value = row["value"];
            object? typed = value.Length == 0 ? null : int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : value;
            foreach (var form in row.List("forms")) Add(symbolOf(name), form, typed, triggerClasses.Contains(name));
        }
    }
}
