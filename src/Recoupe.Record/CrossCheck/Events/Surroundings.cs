using Recoupe.Record.CrossCheck.Testimonies;

namespace Recoupe.Record.CrossCheck.Events;

/// <summary>
/// How much else is told around a testimony: where twenty acts of one day and town are told, two tellings that agree in little are seldom of one;
/// where two are told, mostly; and who tells a day and town act by act means another thing than who sums it up. Counted among pairs that are near each other,
/// so that what is far away changes nothing.
/// </summary>
internal sealed class Surroundings
{
    // Kilometres and days within which an act is a neighbour; inclusive.
    private const double Neighbourhood = 10;
    private const int NextDay = 1;

    private readonly int[] near;
    private readonly int[] around;
    private readonly int[] beside;

    /// <summary>Counts the neighbours of each of <paramref name="testimonies"/>.</summary>
    /// <param name="testimonies">The testimonies.</param>
    /// <param name="pairs">Those, by index, that are near each other (<see cref="Violence.AreNear"/>).</param>
    public Surroundings(IReadOnlyList<Testimony> testimonies, IEnumerable<(int A, int B)> pairs)
    {
        (near, around, beside) = (new int[testimonies.Count], new int[testimonies.Count], new int[testimonies.Count]);
        foreach (var (a, b) in pairs)
        {
            var gap = testimonies[a].Date!.Gap(testimonies[b].Date!);
            var kilometres = Violence.Kilometres(testimonies[a], testimonies[b]);
            if (testimonies[a].Article.Id == testimonies[b].Article.Id)
            {
                if (gap == 0 && kilometres is null or <= Neighbourhood) (beside[a], beside[b]) = (beside[a] + 1, beside[b] + 1);
                continue;
            }

            if (gap <= NextDay && kilometres <= Neighbourhood) (near[a], near[b]) = (near[a] + 1, near[b] + 1);
            if (gap == 0) (around[a], around[b]) = (around[a] + 1, around[b] + 1);
        }
    }

    /// <summary>How many other articles tell of the same place and of that day or the next, around either of two.</summary>
    public int Near(int a, int b) => near[a] + near[b];

    /// <summary>How many others tell of the same day, around either of two.</summary>
    public int Around(int a, int b) => around[a] + around[b];

    /// <summary>How many more acts of the day and place the article itself tells.</summary>
    public int Beside(int a) => beside[a];
}
