using Recoupe.Record.Actors;
using Recoupe.Record.Amounts;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Events;

/// <summary>How far two claims tell of one happening, and why.</summary>
/// <param name="Score">Sum of the weights of <see cref="Likeness"/>; one event from <see cref="Likeness.Threshold"/> on.</param>
/// <param name="Veto">What forbids it whatever the score; null when nothing does.</param>
/// <param name="IsSoft">Whether other claims may lift the veto: two lists have no member in common, or the pair itself shows nothing but who acts.</param>
internal readonly record struct Likeness(double Score, string? Veto, bool IsSoft = false)
{
    /// <summary>Two of who, to whom, when, where and how much, with something to spare.</summary>
    public const double Threshold = 5;

    /// <summary>Days by which two tellings of one event differ at most (docs/relations.md, rule 6).</summary>
    public const int DaysApart = 3;

    // A date slip of the press or of a table stays within this (D29: six days).
    private const int WidestDateSlip = 10;

    // Share of content words from which on one sentence repeats the other.
    private const double SameSentence = 0.7;

    // What it weighs that two articles tell one story.
    private const double OneStory = 1.5;

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
    /// <param name="a">One.</param>
    /// <param name="b">The other.</param>
    /// <param name="onlyIfAlike">Stop as soon as it is sure that the score stays below <see cref="Threshold"/>; the score and the veto are then no more than that.</param>
    public static Likeness Of(Testimony a, Testimony b, bool onlyIfAlike = false)
    {
        var amounts = AmountPairs.Of(a.Claim, b.Claim, a.RatesWith(b));
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
        var sameAmount = HasSame(amounts, timeKnown);
        var near = gap is { } days ? days <= DaysApart : timeKnown && a.Time!.Gap(b.Time!) <= DaysApart;
        // Enough in common to say that a slot in which they differ is a slip, not another event.
        var unmistakable = timeKnown && (sameAmount || sameItems > 0 || sameWords >= SameSentence) && (actorsMeet || statesMeet || recipientsMeet) && a.Claim.Additional != true && b.Claim.Additional != true;
        var samePlaces = Sets.Overlap(a.Places, b.Places);
        var placesMeet = samePlaces || Holds(a, b) || Holds(b, a);
        // Totals of one donor to one recipient are one thing that is told again and again; so are those of what one recipient got, in articles on one story, where a donor is not told.
        var oneTotal = amounts.Count > 0 && a.IsCumulative && b.IsCumulative && recipientsMeet && (near || !timeKnown)
            && (statesMeet || ((a.ActorStates.Length == 0 || b.ActorStates.Length == 0) && a.Article.Id != b.Article.Id && a.Story.IsThatOf(b.Story)));

        var score = actorsMeet ? 2 : statesMeet ? 1.5 : 0;
        // Both sides of a joint exercise or of talks say more than one of them.
        if (Sets.Shared(a.ActorStates, b.ActorStates) > 1) score += 1;
        if (recipientsMeet) score += 2;
        if (Sets.Overlap(a.ThirdParties, b.ThirdParties)) score += 1;
        score += OfTime(a, b, gap, sameWords);
        if (placesMeet) score += samePlaces ? 2 : 1;
        // "These exercises will be held in February": where, the sentence before said.
        else if (Sets.Overlap(a.Setting, b.Places) || Sets.Overlap(a.Places, b.Setting)) score += 1;
        score += OfAmounts(amounts, sameWords, timeKnown);
        if (sameItems > 0) score += timeKnown ? 1.5 : 0.5;
        if (a.Claim.Instrument is { } instrument && b.Claim.Instrument == instrument) score += 1;
        if (a.Claim.Ordinal is { } ordinal && b.Claim.Ordinal == ordinal) score += 4;
        if (oneTotal) score += 2.5;
        if (a.Origin == b.Origin && a.Article.Id != b.Article.Id) score += 2;
        // Two figures agree by chance less than one: 35 dead and 134 injured.
        if (amounts.Count > 1 && amounts.Count(p => p.IsDistinctive && p.Comparison.Match == AmountMatch.Equal) > 1) score += 2;
        if (sameWords >= 0.25) score += 3.5 * sameWords;
        if (onlyIfAlike && score + OneStory < Threshold) return new Likeness(score, "too little in common");
        var oneStory = a.Article.Id != b.Article.Id && a.Story.IsThatOf(b.Story);
        if (oneStory) score += OneStory;

        Likeness Forbid(string veto, bool isSoft = false) => new(score, veto, isSoft);

        if (OtherActs(a, b)) return Forbid("another act signed");
        if (!a.IsCumulative && !b.IsCumulative && a.Claim.Instrument is { } under && b.Claim.Instrument is { } other && under != other) return Forbid("another instrument");
        if (a.IsCumulative != b.IsCumulative) return Forbid("a running total is no single event");
        if (Sets.Disjoint(a.RecipientStates, b.RecipientStates)) return Forbid("other recipient", isSoft: true);
        if (Sets.Disjoint(a.Actors, b.Actors) && !statesMeet && !(sameAmount && near && (gap is not null || placesMeet) || sameWords >= SameSentence)) return Forbid("other actor", isSoft: true);
        if (a.Claim.Ordinal is not null && b.Claim.Ordinal is not null && a.Claim.Ordinal != b.Claim.Ordinal && !(sameAmount && near))
            return Forbid("other ordinal");
        if (gap > DaysApart && !(unmistakable && gap <= WidestDateSlip) && !(a.Claim.Ordinal is not null && a.Claim.Ordinal == b.Claim.Ordinal))
            return Forbid(a.Claim.Additional == true || b.Claim.Additional == true ? "additional, and another date" : "another date");
        if (gap > (isSpoken || a.Claim.Type == ClaimKind.Talks ? 0 : a.Claim.Type is ClaimKind.Attack or ClaimKind.Casualties ? 1 : int.MaxValue) && IsFresh(a) && IsFresh(b)) return Forbid("each told on its own day");
        if (placed.Contains(a.Claim.Type) && Sets.Disjoint(a.Places, b.Places) && !placesMeet && !(unmistakable && near && (sameItems > 0 || sameWords >= SameSentence || HasEqual(amounts)))) return Forbid("other place", isSoft: true);

        // Who acts and when is not yet what: the same people do and say more than one thing a day.
        if (isSpoken && sameWords < 0.3 && !sameAmount && !(Comparable(a, b) is false && recipientsMeet && gap <= 1)) return Forbid("other words");
        if (!isSpoken && !oneTotal && gap is null or > DaysApart && a.Claim.Ordinal is null && !sameAmount && !placesMeet && sameWords < (timeKnown || oneStory ? 0.3 : 0.5) && (sameItems == 0 || !(timeKnown || oneStory)) && !(oneStory && timeKnown && statesMeet && recipientsMeet))
            return Forbid("nothing but the actors in common", isSoft: true);
        return new Likeness(score, null);
    }

    // A figure that only rounds to another one is the same where the two are told of one time.
    private static bool HasSame(IReadOnlyList<AmountPair> amounts, bool timeKnown)
    {
        foreach (var pair in amounts)
            if (pair.IsDistinctive && (pair.Comparison.Match is AmountMatch.Equal or AmountMatch.Converted || (timeKnown && pair.Comparison.Match == AmountMatch.Rounded))) return true;
        return false;
    }

    // A thousand soldiers here and nine hundred there are two forces, whatever the figures round to.
    private static bool HasEqual(IReadOnlyList<AmountPair> amounts)
    {
        foreach (var pair in amounts)
            if (pair is { Comparison.Match: AmountMatch.Equal, IsDistinctive: true }) return true;
        return false;
    }

    // Two documents that each sign on their own day, or one that signs under two instruments.
    private static bool OtherActs(Testimony a, Testimony b) =>
        SignsItself(a) && SignsItself(b)
        && (a.Date != b.Date || (a.Article.Id == b.Article.Id && a.Claim.Instrument is not null && b.Claim.Instrument is not null && a.Claim.Instrument != b.Claim.Instrument));

    private static bool SignsItself(Testimony t) => t.Role == DateRole.Signed && t.Date is not null && t.Date == t.Published;

    // Told on its day or the day after: such a date is no slip, and who met on Tuesday meets again on Friday.
    private static bool IsFresh(Testimony t) => t is { Date.Days: 1, Published.Days: 1 } && t.Published.First.DayNumber - t.Date.First.DayNumber is 0 or 1;

    private static double OfTime(Testimony a, Testimony b, int? gap, double sameWords)
    {
        if (gap is { } days)
        {
            if (days > 0) return days > DaysApart ? 0 : days == 1 ? 2 : 1;
            var longest = Math.Max(a.Date!.Days, b.Date!.Days);
            return longest <= DaysApart ? 3 : longest <= 31 ? 1.5 : 0.5;
        }

        if (a.Time is not { } first || b.Time is not { } second) return 0;
        return first.Gap(second) switch
        {
            <= 1 => 1,
            <= DaysApart => 0.5,
            // A figure that its source revises comes in the same words, months later (D28).
            > 30 => spoken.Contains(a.Claim.Type) && sameWords >= SameSentence ? -1.5 : -4,
            > 7 => -1,
            _ => 0,
        };
    }

    // A claim may name a country or a town, another one a place in or beside it.
    private static bool Holds(Testimony wide, Testimony narrow)
    {
        foreach (var (w, key) in wide.Where)
        {
            foreach (var (n, _) in narrow.Where)
                if ((n.Country is not null && Allegiance.State(n.Country) == key) || Distance.Kilometres(w, n) <= Beside) return true;
        }

        return false;
    }

    private static bool IsState(string[] actors) => actors.Length > 0 && Array.TrueForAll(actors, Allegiance.IsState);

    private static double OfAmounts(IReadOnlyList<AmountPair> amounts, double sameWords, bool timeKnown)
    {
        if (amounts.Count == 0) return 0;
        var best = amounts[0];
        foreach (var pair in amounts)
            if (pair.Comparison.Match < best.Comparison.Match) best = pair;
        return best.Comparison.Match switch
        {
            AmountMatch.Rounded or AmountMatch.Converted when !timeKnown => 0.5,
            AmountMatch.Equal or AmountMatch.Rounded or AmountMatch.Converted => best.IsDistinctive ? 3 : 1.5,
            AmountMatch.Compatible or AmountMatch.Scale => 1.5,
            AmountMatch.Different when sameWords < SameSentence => -1.5,
            _ => 0,
        };
    }

    private static bool Comparable(Testimony a, Testimony b) => a.Article.Language == b.Article.Language;

    /// <summary>Share of the shorter sentence's content words that the other has, 0 to 1; 0 across languages.</summary>
    internal static double WordOverlap(Testimony a, Testimony b)
    {
        var least = Math.Min(a.Stems.Count, b.Stems.Count);
        return least < 3 || !Comparable(a, b) ? 0 : (double)a.Stems.SharedWith(b.Stems) / least;
    }
}
