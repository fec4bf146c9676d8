using Recoupe.Record.CrossCheck.Testimonies;

namespace Recoupe.Record.CrossCheck.Events;

/// <summary>Pairs of testimonies of violence with the probability that they are of one act.</summary>
internal sealed class LinkedPairs
{
    private readonly HashSet<(int A, int B)> likely;

    /// <summary>Weighs pairs.</summary>
    /// <param name="testimonies">All testimonies.</param>
    /// <param name="near">Those, by index, the smaller first, that are near each other (<see cref="Violence.AreNear"/>).</param>
    /// <param name="linkage">The model.</param>
    public LinkedPairs(IReadOnlyList<Testimony> testimonies, IReadOnlyList<(int A, int B)> near, Linkage linkage)
    {
        var surroundings = new Surroundings(testimonies, near);
        All = [.. near.Where(pair => Violence.Concerns(testimonies[pair.A], testimonies[pair.B])).Select(pair => (pair.A, pair.B, linkage.Probability(testimonies, pair.A, pair.B, surroundings)))];
        likely = [.. All.Where(pair => pair.Probability >= Linkage.Threshold).Select(pair => (pair.A, pair.B))];
    }

    /// <summary>The pairs, the smaller index first.</summary>
    public IReadOnlyList<(int A, int B, double Probability)> All { get; }

    /// <summary>Whether two are likelier one act than not worth joining.</summary>
    public bool IsLikely(int a, int b) => likely.Contains((Math.Min(a, b), Math.Max(a, b)));
}
