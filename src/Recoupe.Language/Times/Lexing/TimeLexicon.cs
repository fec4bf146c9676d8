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
    private bool[] always = [];
    private readonly HashSet<int> triggers = [];
    private readonly HashSet<int> dialogueTriggers = [];

    public Vocabulary Vocabulary { get; } = new();

    /// <summary>
    /// Adds a form of a class; <paramref name="value"/> is an int or a string. A form that begins with a capital holds only where the text
    /// has one too ("May"). A form that triggers a search does so by its last word, which is rarer than a leading article or preposition.
    /// </summary>
    public void Add(int symbol, string form, object? value, Trigger trigger)
    {
        var state = 0;
        string[] words = [.. TimeLexer.Words(form)];
        if (trigger != Trigger.Never) (trigger == Trigger.Always ? triggers : dialogueTriggers).Add(Vocabulary.Add(Telling(words)));
        foreach (var word in words)
        {
            var id = Vocabulary.Add(word);
            if (!next.TryGetValue(Key(state, id), out var to))
            {
                next[Key(state, id)] = to = found.Count;
                found.Add([]);
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
        always = new bool[Vocabulary.Count];
        foreach (var word in triggers) always[word] = true;
    }

    /// <summary>Whether a text with this word may hold a time expression.</summary>
    public bool IsTrigger(int word, bool dialogue) => always[word] || (dialogue && dialogueTriggers.Contains(word));

    private static string Telling(string[] words) =>
        Array.FindLast(words, w => w.Length > 1 && char.IsLetter(w[0])) ?? Array.FindLast(words, w => char.IsLetter(w[0])) ?? words[0];

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

    /// <summary>Adds the rows (class, value, forms) of a table; the rows "@triggers" and "@dialogue" name the classes whose words begin a search.</summary>
    public void Load(Table table, Func<string, int> symbolOf)
    {
        var everywhere = Classes("@triggers");
        var inDialogue = Classes("@dialogue");
        foreach (var row in table.Rows)
        {
            var name = row["class"];
            if (name.StartsWith('@')) continue;
            var value = row["value"];
            object? typed = value.Length == 0 ? null : int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : value;
            foreach (var form in row.List("forms")) Add(symbolOf(name), form, typed, everywhere.Contains(name) ? Trigger.Always : inDialogue.Contains(name) ? Trigger.Dialogue : Trigger.Never);
        }

        HashSet<string> Classes(string row) => table.Rows.Where(r => r["class"] == row).SelectMany(r => r.List("forms")).ToHashSet(StringComparer.Ordinal);
    }
}

/// <summary>Whether the words of a class begin a search for time expressions.</summary>
internal enum Trigger
{
    /// <summary>They do not.</summary>
    Never,

    /// <summary>They do in calendars and chats.</summary>
    Dialogue,

    /// <summary>They do.</summary>
    Always,
}
