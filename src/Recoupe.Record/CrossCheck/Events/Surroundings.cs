using Recoupe.Record.CrossCheck.Testimonies;

namespace Recoupe.Record.CrossCheck.Events;

/// <summary>
/// How much else is told around a testimony: where twenty acts of one day and town are told, two tellings that agree in little are seldom of one;
/// where two are told, mostly. Counted among the pairs that may be one act, so that what is far away changes nothing.
/// </summary>
internal sealed class Surroundings
{
    // Kilometres and days within which an act is a neighbour; inclusive.
    private const double Beside = 10;
    private const int NextDay = 1;

    private readonly int[] near;
    private readonly int[] around;

    /// <summary>Counts the neighbours of each of <paramref name="testimonies"/>.</summary>
    /// <param name="testimonies">The testimonies.</param>
    /// <param name="pairs">Those, by index, that may be of one act.</param>
    public Surroundings(IReadOnlyList<Testimony> testimonies, IEnumerable<(int A, int B)> pairs)
    {
        (near, around) = (new int[testimonies.Count], new int[testimonies.Count]);
        foreach (var (a, b) in pairs)
        {
            var gap = testimonies[a].Date!.Gap(testimonies[b].Date!);
            if (gap <= NextDay && Violence.Kilometres(testimonies[a], testimonies[b]) <= Beside) (near[a], near[b]) = (near[a] + 1, near[b] + 1);
            if (gap == 0) (around[a], around[b]) = (around[a] + 1, around[b] + 1);
        }
    }

    /// <summary>How many are told of the same place and of that day or the next, around either of two.</summary>
    public int Near(int a, int b) => near[a] + near[b];

    /// <summary>How many are told of the same day, around either of two.</summary>
    public int Around(int a, int b) => around[a] + around[b];
}
