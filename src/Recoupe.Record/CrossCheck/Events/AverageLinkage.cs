using System.Runtime.InteropServices;

namespace Recoupe.Record.CrossCheck.Events;

/// <summary>Agglomerative clustering by average linkage: the two groups whose pairs are likeliest on the mean join first, until none reaches the threshold.</summary>
internal static class AverageLinkage
{
    /// <summary>
    /// Joins groups. The cost grows with the pairs that are given; those that are not count as improbable. Ties are broken by the least members, so that
    /// the order of the pairs does not matter.
    /// </summary>
    /// <param name="groups">The groups to begin with, disjoint; by the index of each that a pair names.</param>
    /// <param name="pairs">Pairs of indices, each once, and how probable it is that they belong together, 0 to 1.</param>
    /// <param name="threshold">Least mean probability across two groups.</param>
    /// <param name="mayJoin">Whether nothing forbids to join two groups; what forbids it once forbids it for good.</param>
    /// <param name="join">Makes one group of two and returns it.</param>
    public static void Run(List<int>[] groups, IEnumerable<(int A, int B, double Probability)> pairs, double threshold, Func<List<int>, List<int>, bool> mayJoin, Func<List<int>, List<int>, List<int>> join)
    {
        var nodes = new Dictionary<List<int>, Node>(ReferenceEqualityComparer.Instance);
        Node NodeOf(int index)
        {
            ref var node = ref CollectionsMarshal.GetValueRefOrAddDefault(nodes, groups[index], out _);
            return node ??= new Node(groups[index]);
        }

        foreach (var (a, b, probability) in pairs)
        {
            var (one, other) = (NodeOf(a), NodeOf(b));
            if (one == other) continue;
            one.Add(other, probability);
            other.Add(one, probability);
        }

        var queue = new PriorityQueue<(Node One, Node Other, int Age), (double, int, int)>();
        void Propose(Node one, Node other, double sum)
        {
            var (first, second) = one.Least < other.Least ? (one, other) : (other, one);
            var mean = sum / ((double)one.Members.Count * other.Members.Count);
            if (mean >= threshold) queue.Enqueue((first, second, first.Age + second.Age), (-mean, first.Least, second.Least));
        }

        foreach (var one in nodes.Values)
            foreach (var (other, sum) in one.Sums.Where(o => one.Least < o.Key.Least)) Propose(one, other, sum);
        while (queue.TryDequeue(out var best, out _))
        {
            var (one, other, age) = best;
            if (one.IsGone || other.IsGone || one.Age + other.Age != age) continue;
            if (!mayJoin(one.Members, other.Members))
            {
                one.Part(other);
                continue;
            }

            one.Absorb(other, join(one.Members, other.Members));
            foreach (var (neighbour, sum) in one.Sums) Propose(one, neighbour, sum);
        }
    }

    private sealed class Node(List<int> members)
    {
        public List<int> Members { get; private set; } = members;

        // What it was first known by stays: joining adds later members only.
        public int Least { get; } = members.Min();

        public Dictionary<Node, double> Sums { get; } = [];

        public int Age { get; private set; }

        public bool IsGone { get; private set; }

        public void Add(Node other, double probability) => CollectionsMarshal.GetValueRefOrAddDefault(Sums, other, out _) += probability;

        public void Part(Node other)
        {
            Sums.Remove(other);
            other.Sums.Remove(this);
        }

        public void Absorb(Node other, List<int> together)
        {
            Members = together;
            foreach (var (neighbour, sum) in other.Sums)
            {
                neighbour.Sums.Remove(other);
                if (neighbour == this) continue;
                Add(neighbour, sum);
                neighbour.Add(this, sum);
            }

            other.IsGone = true;
            Age++;
        }
    }
}
