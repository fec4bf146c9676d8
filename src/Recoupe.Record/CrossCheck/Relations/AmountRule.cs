using Recoupe.Language.Quantities;
using Recoupe.Record.Amounts;
using Recoupe.Record.CrossCheck.Events;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Relations;

/// <summary>What the amounts of two claims of one event are to each other; a contradiction only where nothing explains the difference.</summary>
internal static class AmountRule
{
    // Words in common above which two sentences speak of one figure.
    private const double SameSubject = 0.4;
    private const double SameSentence = 0.6;
    private const int LongestNews = 14;

    public static Finding? Apply(Testimony a, Testimony b, EventContext context)
    {
        if (context.Parts.Sum(a, b) is { } sum) return new(a, b, RelationKind.PartOf, sum, 0.9);
        if (context.Parts.Sum(b, a) is { } reverse) return new(b, a, RelationKind.PartOf, reverse, 0.9);

        var pairs = AmountPairs.Of(a.Claim, b.Claim, a.RatesWith(b));
        if (pairs.Count == 0) return null;
        // Counts of things with other names are no counts of one thing.
        if (Sets.Disjoint(a.Items, b.Items)) return Scopes.OtherItems(a, b, pairs[0].Comparison.Why);
        // The figures that answer each other best speak for the claims: a claim may add others.
        var worst = pairs.MaxBy(p => p.Comparison.Match)!;
        return worst.Comparison.Match switch
        {
            AmountMatch.Equal => new(a, b, RelationKind.Agrees, worst.Comparison.Why, 0.9),
            AmountMatch.Converted => new(a, b, RelationKind.ConvertsTo, worst.Comparison.Why, 0.9),
            AmountMatch.Rounded => Rounded(a, b, worst),
            AmountMatch.Compatible => Compatible(a, b, worst, context),
            AmountMatch.Scale => new(a, b, RelationKind.Contradicts, worst.Comparison.Why, 0.8, "scale"),
            _ => Different(a, b, worst, context),
        };
    }

    private static Finding Rounded(Testimony a, Testimony b, AmountPair pair)
    {
        // Two exact figures, the formal one later: a promise was replaced (D05). "About 3 000 M" was never meant to the digit (D06).
        if (pair.A.Approx == Approximation.Exact && pair.B.Approx == Approximation.Exact && Superseded(a, b, pair.Comparison.Why) is { } superseded) return superseded;
        var (fine, coarse) = pair.Comparison.IsFirstFiner ? (a, b) : (b, a);
        return new(fine, coarse, RelationKind.RoundsTo, pair.Comparison.Why, 0.9);
    }

    private static Finding Compatible(Testimony a, Testimony b, AmountPair pair, EventContext context)
    {
        // "About 8.7 milliards" allows 9.1, but what grows from month to month is not rounded so far: two totals compare by their starts.
        if (a.IsCumulative && b.IsCumulative && !Baselines.AreOne(a, b)) return Baselines.Explain(a, b, pair.Comparison.Why, context);
        // "At least 27" and "at least 32" allow each other as bounds, but where heads are counted, money is summed up or a text is copied, they are two figures.
        var bothLeast = IsLeast(pair.A) && IsLeast(pair.B)
            && (a.Claim.Type == ClaimKind.Casualties || (a.IsCumulative && b.IsCumulative) || (a.Origin == b.Origin && a.Article.Id != b.Article.Id));
        return bothLeast
            ? Different(a, b, pair with { Comparison = pair.Comparison with { Match = AmountMatch.Different } }, context)
            : new(a, b, RelationKind.Agrees, pair.Comparison.Why, 0.8);
    }

    private static Finding Different(Testimony a, Testimony b, AmountPair pair, EventContext context)
    {
        var why = pair.Comparison.Why;
        if (IsVague(pair.A) || IsVague(pair.B)) return new(a, b, RelationKind.CannotTell, why + ": one is no count", 0.4);
        if (Scopes.Explain(a, b, pair, context) is { } scope) return scope;
        if (Superseded(a, b, why) is { } superseded) return superseded;
        if (Risen(a, b, pair) is { } risen) return risen;
        if (Stages.Differ(a, b) || Stages.OtherReporter(a, b))
            return new(a, b, RelationKind.OtherStage, $"{Stages.Show(a)}, {Stages.Show(b)}: {why}", 0.8);
        return Contradictory(a, b)
            ? new(a, b, RelationKind.Contradicts, why, 0.7, "amount")
            : new(a, b, RelationKind.CannotTell, why + ": the claims do not say that they count the same", 0.5);
    }

    private static Finding? Superseded(Testimony a, Testimony b, string why)
    {
        foreach (var (earlier, later) in new[] { (a, b), (b, a) })
        {
            if (Stages.IsPreviewOf(earlier, later)) return new(later, earlier, RelationKind.Supersedes, $"{Stages.Show(later)} after {Stages.Show(earlier)}: {why}", 0.8);
            if (SameVoice(earlier, later) && Stages.IsBefore(earlier, later) && !Stages.Differ(earlier, later))
                return new(later, earlier, RelationKind.Supersedes, $"the same source later: {why}", 0.8);
        }

        return null;
    }

    // A text that gives two tolls, one of them in nobody's name, tells how the count rose; its copies tell the same.
    private static Finding? Risen(Testimony a, Testimony b, AmountPair pair)
    {
        if (a.Claim.Type != ClaimKind.Casualties || a.Origin != b.Origin || (a.Speaker is not null && b.Speaker is not null)) return null;
        var (later, earlier) = pair.A.Value > pair.B.Value ? (a, b) : (b, a);
        return new(later, earlier, RelationKind.Supersedes, $"one text tells both: the toll rose: {pair.Comparison.Why}", 0.6);
    }

    // One speaker, or one outlet in its own voice.
    private static bool SameVoice(Testimony a, Testimony b) =>
        a.Speaker is { } first && b.Speaker is { } second
            ? first.Name.Equals(second.Name, StringComparison.OrdinalIgnoreCase)
            : a.Speaker is null && b.Speaker is null && a.Article.Outlet is { } outlet && outlet == b.Article.Outlet;

    private static bool Contradictory(Testimony a, Testimony b) =>
        !Stages.IsAhead(a) && !Stages.IsAhead(b) && SameTime(a, b)
        // One article gives two figures of one thing by mistake only where it says the same of them.
        && (a.Article.Id != b.Article.Id || (a.Claim.Type == ClaimKind.Casualties && a.Speaker is not null) || Likeness.WordOverlap(a, b) >= SameSentence)
        && (a.Claim.Type == ClaimKind.Casualties
            || (a.Claim.Ordinal is not null && a.Claim.Ordinal == b.Claim.Ordinal)
            || Likeness.WordOverlap(a, b) >= SameSubject
            || (Sets.Same(a.Places, b.Places) && a.Places.Length > 0 && Sets.Same(a.ActorStates, b.ActorStates) && a.Date is not null && b.Date is not null));

    // What grows may be counted twice in a month and differ. A toll is set against another one for as long as it is news.
    private static bool SameTime(Testimony a, Testimony b) =>
        a.Origin == b.Origin || a.Claim.Type == ClaimKind.Casualties
            ? a.Time is null || b.Time is null || a.Time.Gap(b.Time) <= LongestNews
            : IsDated(a) && IsDated(b) && a.Time!.Gap(b.Time!) <= Likeness.DaysApart;

    private static bool IsDated(Testimony t) => t.Time is { Days: <= 7 };

    // "Tens of thousands" is no count.
    private static bool IsVague(Amount amount) => amount is { Low: { } low, High: { } high } && high >= 2 * low;

    private static bool IsLeast(Amount amount) => amount.Approx is Approximation.AtLeast or Approximation.MoreThan && amount.High is null;
}
