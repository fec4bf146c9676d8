using Recoupe.Language.Lexicon;

namespace Recoupe.Training.Lexicon;

/// <summary>
/// Builds a minimal acyclic automaton from sorted words (Daciuk, Mihov, Watson and Watson, "Incremental construction of minimal acyclic
/// finite-state automata", Computational Linguistics 26(1), 2000, algorithm 1).
/// </summary>
internal sealed class AutomatonBuilder
{
    private readonly Node root = new();
    private readonly Dictionary<Node, Node> register = new(new SameFuture());
    private string previous = "";

    /// <summary>Adds a word; words come in ordinal order.</summary>
    /// <param name="word">The word, not empty.</param>
    /// <param name="value">1 to 65,535.</param>
    public void Add(string word, ushort value)
    {
        if (string.CompareOrdinal(previous, word) >= 0) throw new ArgumentException($"'{word}' does not sort after '{previous}'.", nameof(word));
        var common = previous.AsSpan().CommonPrefixLength(word);
        var node = root;
        for (var i = 0; i < common; i++) node = node.Last;
        if (node.Children.Count > 0) Merge(node);
        for (var i = common; i < word.Length; i++)
        {
            var next = new Node();
            node.Children.Add((word[i], next));
            node = next;
        }

        node.Value = value;
        previous = word;
    }

    public Automaton Build()
    {
        if (root.Children.Count > 0) Merge(root);
        var order = new List<Node> { root };
        var numbers = new Dictionary<Node, int>(ReferenceEqualityComparer.Instance) { [root] = 0 };
        for (var i = 0; i < order.Count; i++)
        {
            foreach (var (_, target) in order[i].Children)
            {
                if (numbers.TryAdd(target, order.Count)) order.Add(target);
            }
        }

        char[] alphabet = [.. order.SelectMany(n => n.Children).GroupBy(c => c.Label).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key)];
        if (alphabet.Length > 255) throw new InvalidOperationException($"{alphabet.Length} characters in the lexicon; at most 255 fit.");
        var label = alphabet.Select((c, i) => (c, i)).ToDictionary(p => p.c, p => (byte)(p.i + 1));
        var first = new int[order.Count + 1];
        var labels = new List<byte>();
        var targets = new List<int>();
        for (var i = 0; i < order.Count; i++)
        {
            first[i] = labels.Count;
            foreach (var (c, target) in order[i].Children.OrderBy(c => label[c.Label]))
            {
                labels.Add(label[c]);
                targets.Add(numbers[target]);
            }
        }

        first[^1] = labels.Count;
        return new Automaton(alphabet, first, [.. order.Select(n => n.Value)], [.. labels], [.. targets]);
    }

    // Replaces the last path below a node by states that are there already, deepest first.
    private void Merge(Node node)
    {
        var child = node.Last;
        if (child.Children.Count > 0) Merge(child);
        if (register.TryGetValue(child, out var same)) node.Children[^1] = (node.Children[^1].Label, same);
        else register.Add(child, child);
    }

    private sealed class Node
    {
        public List<(char Label, Node Target)> Children { get; } = [];

        public ushort Value { get; set; }

        public Node Last => Children[^1].Target;
    }

    // Two states are one when the same words with the same numbers lead on from them; their targets are unique already.
    private sealed class SameFuture : IEqualityComparer<Node>
    {
        public bool Equals(Node? x, Node? y)
        {
            if (x is null || y is null || x.Value != y.Value || x.Children.Count != y.Children.Count) return ReferenceEquals(x, y);
            for (var i = 0; i < x.Children.Count; i++)
            {
                if (x.Children[i].Label != y.Children[i].Label || !ReferenceEquals(x.Children[i].Target, y.Children[i].Target)) return false;
            }

            return true;
        }

        public int GetHashCode(Node node)
        {
            var hash = new HashCode();
            hash.Add(node.Value);
            foreach (var (label, target) in node.Children)
            {
                hash.Add(label);
                hash.Add(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(target));
            }

            return hash.ToHashCode();
        }
    }
}
