using System.Globalization;
using Recoupe.Language.Data;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Events;

/// <summary>
/// How likely two testimonies of violence are of one act: a logistic model over what their slots have in common and how much else is told around them, with
/// the weights of data/linkage.tsv, which the training program learns.
/// </summary>
internal sealed class Linkage
{
    /// <summary>
    /// Least mean probability of the pairs across two groups for them to be one act. Pairs are rightly joined from half of the F1 that can be reached on
    /// (Lipton et al. 2014): about 0.75.
    /// </summary>
    public const double Threshold = 0.35;

    private const int MostShared = 3;

    private readonly IReadOnlyDictionary<string, double> weights;

    /// <summary>A model with given weights, by feature; a feature without one counts nothing.</summary>
    public Linkage(IReadOnlyDictionary<string, double> weights) => this.weights = weights;

    /// <summary>The model that ships.</summary>
    public static Linkage Shipped { get; } = new(Table.Load(typeof(Linkage).Assembly, "data/linkage.tsv").Rows
        .ToDictionary(row => row["feature"], row => double.Parse(row["weight"], CultureInfo.InvariantCulture), StringComparer.Ordinal));

    /// <summary>The probability, 0 to 1, that testimonies <paramref name="a"/> and <paramref name="b"/> are of one act.</summary>
    public double Probability(IReadOnlyList<Testimony> testimonies, int a, int b, Surroundings surroundings)
    {
        var odds = 0.0;
        foreach (var (feature, value) in Features(testimonies, a, b, surroundings)) odds += weights.GetValueOrDefault(feature) * value;
        return Math.Round(1 / (1 + Math.Exp(-odds)), 6);
    }

    /// <summary>The features of a pair; those that are left out are 0. What cannot be known of it (words of two languages, unknown days) counts nothing.</summary>
    public static IEnumerable<(string Feature, double Value)> Features(IReadOnlyList<Testimony> testimonies, int a, int b, Surroundings surroundings) =>
    [
        ("bias", 1), .. OfDays(testimonies[a], testimonies[b]), .. OfPlaces(testimonies[a], testimonies[b]), 
        .. OfParties("actors", testimonies[a].Actors, testimonies[b].Actors), .. OfParties("recipients", testimonies[a].Recipients, testimonies[b].Recipients),
        .. OfTolls(testimonies[a].Claim, testimonies[b].Claim), .. OfTelling(testimonies[a], testimonies[b]),
        ("near", Math.Log(1 + surroundings.Near(a, b))), ("around", Math.Log(1 + surroundings.Around(a, b))),
        ("beside.most", Math.Log(1 + Math.Max(surroundings.Beside(a), surroundings.Beside(b)))),
        ("beside.least", Math.Log(1 + Math.Min(surroundings.Beside(a), surroundings.Beside(b)))),
    ];

    private static IEnumerable<(string Feature, double Value)> OfDays(Testimony a, Testimony b)
    {
        var (first, second) = (a.Date!, b.Date!);
        var gap = first.Gap(second);
        var shared = Math.Max(0, Math.Min(first.Last.DayNumber, second.Last.DayNumber) - Math.Max(first.First.DayNumber, second.First.DayNumber) + 1);
        if (first == second) yield return ("days.same", 1);
        if (gap == 0) yield return ("days.meet", 1);
        if (gap == 1) yield return ("days.follow", 1);
        yield return ("days.shared", (double)shared / (first.Days + second.Days - shared));
        yield return ("days.many", Math.Log(Math.Min(first.Days, second.Days)));
    }

    private static IEnumerable<(string Feature, double Value)> OfPlaces(Testimony a, Testimony b)
    {
        if (Violence.Kilometres(a, b) is not { } kilometres)
        {
            yield return ("place.unknown", 1);
            yield break;
        }

        if (Sets.Overlap(a.Places, b.Places)) yield return ("place.same", 1);
        if (kilometres == 0) yield return ("place.here", 1);
        yield return ("place.far", Math.Log(1 + kilometres));
        if (a.Date!.Gap(b.Date!) == 0) yield return ("place.far.days.meet", Math.Log(1 + kilometres));
    }

    private static IEnumerable<(string Feature, double Value)> OfParties(string role, string[] a, string[] b)
    {
        var shared = Sets.Shared(a, b);
        yield return ($"{role}.shared", Math.Min(MostShared, shared));
        if (a.Length == 0 || b.Length == 0) yield return ($"{role}.silent", 1);
        else if (shared == 0) yield return ($"{role}.other", 1);
    }

    private static IEnumerable<(string Feature, double Value)> OfTolls(Claim a, Claim b)
    {
        if (a.Amounts.Count == 0 && b.Amounts.Count == 0) yield return ("toll.silent", 1);
        foreach (var unit in a.Amounts.Concat(b.Amounts).Select(amount => amount.Unit).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            switch (Told(a, unit), Told(b, unit))
            {
                case ({ } one, { } other) when one == other:
                    yield return ($"toll.same.{unit}", 1);
                    yield return ($"toll.same.great.{unit}", Math.Log(Math.Max(1, one)));
                    break;
                case ({ } one, { } other) when one > 0 && other > 0:
                    yield return ($"toll.other.{unit}", 1);
                    yield return ($"toll.other.far.{unit}", Math.Abs(Math.Log(one / other)));
                    break;
                default:
                    yield return ($"toll.one.{unit}", 1);
                    break;
            }
        }
    }

    private static IEnumerable<(string Feature, double Value)> OfTelling(Testimony a, Testimony b)
    {
        if (a.Article.Language == b.Article.Language)
        {
            yield return ("words", Likeness.WordOverlap(a, b));
            if (a.Deeds.Count > 0 && b.Deeds.Count > 0) yield return ("words.deeds", (double)a.Deeds.SharedWith(b.Deeds) / Math.Min(a.Deeds.Count, b.Deeds.Count));
        }

        if (a.Article.Outlet is { } outlet && outlet == b.Article.Outlet) yield return ("outlet.same", 1);
        if (a.Published is { } first && b.Published is { } second) yield return ("published.apart", Math.Log(1 + first.Gap(second)));
    }

    private static double? Told(Claim claim, string unit) => (double?)claim.Amounts.FirstOrDefault(amount => amount.Unit == unit)?.Value;
}
