using Recoupe.Language.Data;

namespace Recoupe.Record.Actors;

/// <summary>Which state an actor belongs to: a ministry, an army, an office holder or "senior United States official" acts for a state.</summary>
internal static class Allegiance
{
    private static readonly Dictionary<string, string> states = Rows("data/countries.tsv")
        .ToDictionary(row => row["code"], row => Key(row["id"], row["name"]), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> nameOfState = Rows("data/countries.tsv").ToDictionary(row => states[row["code"]], row => row["name"], StringComparer.Ordinal);

    private static readonly Dictionary<string, string> byActor = Read();

    private static readonly Dictionary<string, string[]> members = Rows("data/groups.tsv")
        .SelectMany(row => new[] { row["id"], row["name"].ToLowerInvariant() }.Where(key => key.Length > 0).Select(key => (Key: key, States: row.List("members").Select(code => states[code]).ToArray())))
        .ToDictionary(g => g.Key, g => g.States, StringComparer.Ordinal);

    // Names of states, longest first: "Republic of the Congo" before "Congo".
    private static readonly (string Name, string State)[] stateNames =
        [.. Rows("data/countries.tsv").Select(row => (row["name"].ToLowerInvariant(), states[row["code"]])).OrderByDescending(s => s.Item1.Length).ThenBy(s => s.Item1, StringComparer.Ordinal)];

    /// <summary>The key by which an actor or a place is compared: its Wikidata id, its name in lower case where that is not known.</summary>
    public static string Key(string? id, string name) => string.IsNullOrEmpty(id) ? name.ToLowerInvariant() : id;

    /// <summary>Whether a key is a state's.</summary>
    public static bool IsState(string key) => nameOfState.ContainsKey(key);

    /// <summary>The canonical name of the state that an actor acts for; the actor's own name where it acts for none.</summary>
    public static string NameOf(string? id, string name) => nameOfState.GetValueOrDefault(Of(id, name), name);

    /// <summary>The key of the state with an ISO 3166-1 alpha-2 code; null where there is none.</summary>
    public static string? State(string? code) => code is not null && states.TryGetValue(code, out var state) ? state : null;

    /// <summary>The key of the state that an actor acts for, itself for a state; the actor's own key where it acts for none.</summary>
    public static string Of(string? id, string name)
    {
        var key = Key(id, name);
        if (nameOfState.ContainsKey(key)) return key;
        if (byActor.TryGetValue(key, out var state) || byActor.TryGetValue(name.ToLowerInvariant(), out state)) return state;
        var lower = name.ToLowerInvariant();
        return stateNames.FirstOrDefault(s => Names(lower, s.Name)).State ?? key;
    }

    /// <summary>The keys of the states that an actor acts for: those of its members for a group that acts as one ("the Baltic states"), else <see cref="Of"/>.</summary>
    public static IReadOnlyList<string> AllOf(string? id, string name)
    {
        var key = Of(id, name);
        return members.TryGetValue(key, out var states) || members.TryGetValue(name.ToLowerInvariant(), out states) ? states : [key];
    }

    // As whole words: "niger" is not in "nigerian army".
    private static bool Names(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length]));
    }

    private static Dictionary<string, string> Read()
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Rows("data/countries.tsv")) found.TryAdd(row["name"].ToLowerInvariant(), states[row["code"]]);
        foreach (var row in Rows("data/bodies.tsv")) Add(row["name"], row["id"], row["country"]);
        // Who served two states, or a state and an alliance, acts for neither here.
        foreach (var person in Rows("data/officials.tsv").GroupBy(row => row["person"], StringComparer.Ordinal).Where(p => p.Select(r => r["holder"]).Distinct(StringComparer.Ordinal).Count() == 1))
            Add(person.Key, person.First()["id"], person.First()["holder"]);
        return found;

        void Add(string name, string id, string code)
        {
            if (!states.TryGetValue(code, out var state)) return;
            found.TryAdd(Key(id, name), state);
            found.TryAdd(name.ToLowerInvariant(), state);
        }
    }

    private static IReadOnlyList<TableRow> Rows(string table) => Table.Load(typeof(Allegiance).Assembly, table).Rows;
}
