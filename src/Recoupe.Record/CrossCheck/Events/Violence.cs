using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Events;

/// <summary>Which pairs of testimonies are weighed by <see cref="Linkage"/>: acts of violence and their tolls, told by two articles, each with its day, and near each other in time and place.</summary>
internal static class Violence
{
    /// <summary>Days between two tellings of one act at most; inclusive.</summary>
    public const int DaysApart = 3;

    /// <summary>Kilometres between the places that two tellings of one act name at most; inclusive.</summary>
    public const double Reach = 100;

    /// <summary>Kinds that <see cref="Linkage"/> was learnt on.</summary>
    public static bool Is(ClaimKind kind) => kind is ClaimKind.Attack or ClaimKind.Casualties;

    /// <summary>Whether the linkage decides on two testimonies of one kind.</summary>
    public static bool Concerns(Testimony a, Testimony b) => a.Article.Id != b.Article.Id && AreNear(a, b);

    /// <summary>Whether two testimonies of one kind tell of violence, each with its day, near each other in time and place.</summary>
    public static bool AreNear(Testimony a, Testimony b) => IsDated(a) && IsDated(b) && a.Date!.Gap(b.Date!) <= DaysApart && Kilometres(a, b) is null or <= Reach;

    /// <summary>Kilometres between the nearest places that the two name, 0 for one place; null where one names none or neither is on the map.</summary>
    public static double? Kilometres(Testimony a, Testimony b)
    {
        if (Sets.Overlap(a.Places, b.Places)) return 0;
        var least = double.PositiveInfinity;
        foreach (var (place, _) in a.Where)
            foreach (var (other, _) in b.Where) least = Math.Min(least, Distance.Kilometres(place, other));
        return double.IsPositiveInfinity(least) ? null : least;
    }

    private static bool IsDated(Testimony t) => Is(t.Claim.Type) && t.Date is { IsOpen: false } && t.Role != DateRole.Baseline && !t.IsCumulative;
}
