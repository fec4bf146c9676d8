using Recoupe.Record.Actors;
using Recoupe.Record.Amounts;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Events;

/// <summary>How far two claims tell of one happening, and why.</summary>
/// <param name="Score">Sum of the weights of <see cref="Likeness"/>; one event from <see cref="Likeness.Threshold"/> on.</param>
/// <param name="Veto">What forbids it whatever the score; null when nothing does.</param>
/// <param name="Reasons">What each slot adds to the score.</param>
/// <param name="IsListVeto">Whether the veto is that two lists have no member in common: a third claim whose list holds both may lift it.</param>
internal sealed record Likeness(double Score, string? Veto, IReadOnlyList<(double Weight, string Slot)> Reasons, bool IsListVeto = false)
{
    /// <summary>Two of who, to whom, when, where and how much, with something to spare.</summary>
    public const double Threshold = 5;

    /// <summary>Days by which two tellings of one event differ at most (docs/relations.md, rule 6).</summary>
    public const int DaysApart = 3;

    // A date slip of the press or of a table stays within this (D29: six days).
    private const int WidestDateSlip = 10;

    // Share of content words from which on one sentence repeats the other.
    private const double SameSentence = 0.7;

    // Share of the shorter article's content words that the other one has: two reports of one event have a quarter to two fifths,
    // other reports of one crisis up to a third (the development articles).
    private const double SameStory = 0.3;

    // Kilometres within which two names may mean one place: a base and the town beside it.
    private const double Beside = 50;

    // Kinds whose place is part of what they are.
    private static readonly HashSet<ClaimKind> placed =
        [ClaimKind.Attack, ClaimKind.Casualties, ClaimKind.Deployment, ClaimKind.Withdrawal, ClaimKind.Exercise, ClaimKind.Imagery, ClaimKind.Talks];

    // Kinds that are words: one speaker says many things in a day.
    private static readonly HashSet<ClaimKind> spoken =
    [
        ClaimKind.Statement, ClaimKind.Demand, ClaimKind.Rejection, ClaimKind.Threat, ClaimKind.Warning, ClaimKind.Accusation, ClaimKind.Denial,
    ];

    /// <summary>Whether it says one event.</summary>
    public bool IsSameEvent => Veto is null && Score >= Threshold;

    /// <summary>Weighs two claims of one kind.</summary>
    public static Likeness Of(Testimony a, Testimony b)
    {
        var reasons = new List<(double Weight, string Slot)>();
        double score = 0;

        var amounts = AmountPairs.Of(a.Claim, b.Claim);
        var sameAmount = amounts.Any(p => p.Comparison.Match is AmountMatch.Equal or AmountMatch.Rounded or AmountMatch.Converted && p.IsDistinctive);
        var sameWords = WordOverlap(a, b);
        var sameItems = Sets.Shared(a.Items, b.Items);
        var isSpoken = spoken.Contains(a.Claim.Type);
        var actorsMeet = Sets.Overlap(a.Actors, b.Actors);
        // The Pentagon sends what the United States send; but what one minister says, another does not.
        var statesMeet = Sets.Overlap(a.ActorStates, b.ActorStates) && (!isSpoken || IsState(a.Actors) || IsState(b.Actors));
        var recipientsMeet = Sets.Overlap(a.RecipientStates, b.RecipientStates);
        var gap = a.Date is { IsOpen: false } && b.Date is { IsOpen: false } && a.Role != DateRole.Baseline && b.Role != DateRole.Baseline ? a.Date.Gap(b.Date) : (int?)null;
        // Both when they happened, or when they were told: a month-old figure and today's agree by chance.
        var timeKnown = gap is not null || (a.Time is not null && b.Time is not null);
        var near = gap is { } days ? days <= DaysApart : timeKnown && a.Time!.Gap(b.Time!) <= DaysApart;
        // Enough in common to say that a slot in which they differ is a slip, not another event.
        var unmistakable = timeKnown && (sameAmount || sameItems > 0 || sameWords >= SameSentence) && (actorsMeet || statesMeet || recipientsMeet) && a.Claim.Additional != true && b.Claim.Additional != true;

        void Add(double weight, string reason)
        {
            score += weight;
            reasons.Add((weight, reason));
        }

        Likeness Forbid(string veto, bool isList = false) => new(score, veto, reasons, isList);

        if (actorsMeet) Add(2, "same actor");
        else if (statesMeet) Add(1.5, "actors of one state");
        if (recipientsMeet) Add(2, "same recipient");
        if (Sets.Overlap(a.ThirdParties, b.ThirdParties)) Add(1, "same third party");
        AddTime(a, b, gap, sameWords, Add);
        var placesMeet = AddPlace(a, b, Add);
        AddQuantity(amounts, sameWords, timeKnown, Add);
        if (sameItems > 0) Add(timeKnown ? 1.5 : 0.5, "same items");
        if (a.Claim.Instrument is { } instrument && b.Claim.Instrument == instrument) Add(1, "same instrument");
        if (a.Claim.Ordinal is { } ordinal && b.Claim.Ordinal == ordinal) Add(4, "same ordinal");
        // Totals of one donor to one recipient are one thing that is told again and again.
        var oneTotal = a.IsCumulative && b.IsCumulative && statesMeet && recipientsMeet && (near || !timeKnown);
        if (oneTotal) Add(2.5, "running totals of one thing");
        var oneStory = a.Article.Id != b.Article.Id && StoryOverlap(a, b) >= SameStory;
        if (oneStory) Add(1.5, "articles on one story");
        if (a.Origin == b.Origin && a.Article.Id != b.Article.Id) Add(2, "articles of one voice");
        // Two figures agree by chance less than one: 35 dead and 134 injured.
        if (amounts.Count(p => p.IsDistinctive && p.Comparison.Match == AmountMatch.Equal) > 1) Add(2, "more than one figure the same");
        if (sameWords >= 0.25) Add(3.5 * sameWords, "same words");

        if (OtherActs(a, b)) return Forbid("another act signed");
        if (a.IsCumulative != b.IsCumulative) return Forbid("a running total is no single event");
        if (Sets.Disjoint(a.RecipientStates, b.RecipientStates)) return Forbid("other recipient", isList: true);
        if (Sets.Disjoint(a.Actors, b.Actors) && !statesMeet && !(sameAmount && near && (gap is not null || placesMeet) || sameWords >= SameSentence)) return Forbid("other actor", isList: true);
        if (a.Claim.Ordinal is not null && b.Claim.Ordinal is not null && a.Claim.Ordinal != b.Claim.Ordinal && !(sameAmount && near))
            return Forbid("other ordinal");
        if (gap > DaysApart && !(unmistakable && gap <= WidestDateSlip) && !(a.Claim.Ordinal is not null && a.Claim.Ordinal == b.Claim.Ordinal))
            return Forbid(a.Claim.Additional == true || b.Claim.Additional == true ? "additional, and another date" : "another date");
        if (placed.Contains(a.Claim.Type) && Sets.Disjoint(a.Places, b.Places) && !placesMeet && !(unmistakable && near)) return Forbid("other place", isList: true);

        // Who acts and when is not yet what: the same people do and say more than one thing a day.
        if (isSpoken && sameWords < 0.3 && !sameAmount && !(Comparable(a, b) is false && recipientsMeet && gap <= 1)) return Forbid("other words");
        if (!isSpoken && !oneTotal && gap is null or > DaysApart && a.Claim.Ordinal is null && !sameAmount && !placesMeet && sameWords < (timeKnown || oneStory ? 0.3 : 0.5) && (sameItems == 0 || !(timeKnown || oneStory)) && !(oneStory && statesMeet && recipientsMeet))
            return Forbid("nothing but the actors in common");
        return new Likeness(score, null, reasons);
    }

    // Two documents that each sign on their own day, or one that signs under two instruments.
    private static bool OtherActs(Testimony a, Testimony b) =>
        SignsItself(a) && SignsItself(b)
        && (a.Date != b.Date || (a.Article.Id == b.Article.Id && a.Claim.Instrument is not null && b.Claim.Instrument is not null && a.Claim.Instrument != b.Claim.Instrument));

    private static bool SignsItself(Testimony t) => t.Role == DateRole.Signed && t.Date is not null && t.Date == t.Published;

    private static void AddTime(Testimony a, Testimony b, int? gap, double sameWords, Action<double, string> add)
    {
        if (gap is { } days)
        {
            if (days == 0) add(Math.Max(a.Date!.Days, b.Date!.Days) <= DaysApart ? 3 : Math.Max(a.Date.Days, b.Date.Days) <= 31 ? 1.5 : 0.5, "same date");
            else if (days <= DaysApart) add(days == 1 ? 2 : 1, "dates near");
            return;
        }

        if (a.Time is not { } first || b.Time is not { } second) return;
        switch (first.Gap(second))
        {
            case <= 1: add(1, "published together"); break;
            case <= DaysApart: add(0.5, "published days apart"); break;
            // A figure that its source revises comes in the same words, months later (D28).
            case > 30: add(spoken.Contains(a.Claim.Type) && sameWords >= SameSentence ? -1.5 : -4, "published months apart"); break;
            case > 7: add(-1, "published weeks apart"); break;
        }
    }

    private static bool AddPlace(Testimony a, Testimony b, Action<double, string> add)
    {
        if (Sets.Overlap(a.Places, b.Places))
        {
            add(2, "same place");
            return true;
        }

        var holds = Holds(a, b) || Holds(b, a);
        if (holds) add(1, "place within place");
        return holds;
    }

    // A claim may name a country or a town, another one a place in or beside it.
    private static bool Holds(Testimony wide, Testimony narrow) =>
        Where(wide).Any(w => Where(narrow).Any(n => n.Country is not null && Allegiance.State(n.Country) == Allegiance.Key(w.Id, w.Name) || Distance.Kilometres(w, n) <= Beside));

    private static IEnumerable<Place> Where(Testimony t) => t.Claim.Place.Concat(t.Claim.To);

    private static bool IsState(string[] actors) => actors.Length > 0 && Array.TrueForAll(actors, Allegiance.IsState);

    private static void AddQuantity(IReadOnlyList<AmountPair> amounts, double sameWords, bool timeKnown, Action<double, string> add)
    {
        if (amounts.Count == 0) return;
        var best = amounts.MinBy(p => p.Comparison.Match == AmountMatch.Incomparable ? int.MaxValue : (int)p.Comparison.Match)!;
        switch (best.Comparison.Match)
        {
            case AmountMatch.Rounded or AmountMatch.Converted when !timeKnown: add(0.5, "amounts rounded"); break;
            case AmountMatch.Equal or AmountMatch.Rounded or AmountMatch.Converted: add(best.IsDistinctive ? 3 : 1.5, "same amount"); break;
            case AmountMatch.Compatible or AmountMatch.Scale: add(1.5, "amounts allow each other"); break;
            case AmountMatch.Different when sameWords < SameSentence: add(-1.5, "other amount"); break;
        }
    }

    private static bool Comparable(Testimony a, Testimony b) => a.Article.Language == b.Article.Language;

    private static double StoryOverlap(Testimony a, Testimony b)
    {
        var least = Math.Min(a.Story.Length, b.Story.Length);
        return least == 0 || !Comparable(a, b) ? 0 : (double)Sets.Shared(a.Story, b.Story) / least;
    }

    /// <summary>Share of the shorter sentence's content words that the other has, 0 to 1; 0 across languages.</summary>
    internal static double WordOverlap(Testimony a, Testimony b)
    {
        var least = Math.Min(a.Words.Length, b.Words.Length);
        return least < 3 || !Comparable(a, b) ? 0 : (double)Sets.Shared(a.Words, b.Words) / least;
    }
}
