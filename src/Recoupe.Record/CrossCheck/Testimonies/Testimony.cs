using Recoupe.Press;
using Recoupe.Press.Duplicates;
using Recoupe.Record.Actors;
using Recoupe.Record.Amounts;
using Recoupe.Record.Ledger;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Testimonies;

/// <summary>A claim beside the article that makes it and the voice that the article belongs to, with what comparisons need worked out once.</summary>
internal sealed class Testimony
{
    private Shingles? deeds;

    public Testimony(Claim claim, Article article, Origin origin, ToldStory story)
    {
        Claim = claim;
        Article = article;
        Origin = origin;
        Published = EdtfRange.Parse(article.Published.Iso);
        Date = EdtfRange.Parse(claim.Date);
        Role = claim.DateDetail?.Role ?? DateRole.Event;
        Actors = Keys(claim.Actor.Select(a => Allegiance.Key(a.Id, a.Name)));
        Recipients = Keys(claim.Recipient.Select(a => Allegiance.Key(a.Id, a.Name)));
        ActorStates = Keys(claim.Actor.SelectMany(a => Allegiance.AllOf(a.Id, a.Name)));
        RecipientStates = Keys(claim.Recipient.SelectMany(a => Allegiance.AllOf(a.Id, a.Name)));
        ThirdParties = Keys(claim.ThirdParty.Select(a => Allegiance.Key(a.Id, a.Name)));
        Places = Keys(claim.Place.Concat(claim.To).Select(p => Allegiance.Key(p.Id, p.Name)));
        Countries = Keys(claim.Place.Concat(claim.To).Select(p => p.Country ?? ""));
        Items = Keys(claim.Items.Select(i => Allegiance.Key(i.Id, i.Name)));
        Where = [.. claim.Place.Concat(claim.To).Select(p => (p, Allegiance.Key(p.Id, p.Name)))];
        Stems = ContentWords.Hashed(claim.Evidence.Exact);
        IsCumulative = RunningTotal.Is(claim);
        Time = Date is { IsOpen: false } && Role != DateRole.Baseline ? Date : Published;
        Story = story;
    }

    public Claim Claim { get; }

    public Article Article { get; }

    public Origin Origin { get; }

    /// <summary>When the article came out; null when unknown.</summary>
    public EdtfRange? Published { get; }

    /// <summary>The claim's own date; null when the text gives none.</summary>
    public EdtfRange? Date { get; }

    public DateRole Role { get; }

    // Keys: Wikidata ids where known, names in lower case otherwise; sorted, distinct.
    public string[] Actors { get; }

    public string[] Recipients { get; }

    /// <summary>The states that the actors act for; those that act for none stand for themselves.</summary>
    public string[] ActorStates { get; }

    /// <summary>The states that the recipients act for; those that act for none stand for themselves.</summary>
    public string[] RecipientStates { get; }

    public string[] ThirdParties { get; }

    /// <summary>Where it happens or leads to.</summary>
    public string[] Places { get; }

    /// <summary>Where the article has just told of the same actors, for a claim that names no place; empty otherwise.</summary>
    public string[] Setting { get; set; } = [];

    /// <summary>What the article takes currencies to be worth; mostly none.</summary>
    public IReadOnlyList<ImpliedRate> Rates { get; init; } = [];

    /// <summary>Codes of the countries of <see cref="Places"/>.</summary>
    public string[] Countries { get; }

    /// <summary>Whether all of <see cref="Where"/> lies in the states of the actors: their forces stand there and have gone nowhere yet.</summary>
    public bool IsAtHome => Where.Length > 0 && Array.TrueForAll(Where, where => (Allegiance.State(where.Place.Country) ?? where.Key) is var state && ActorStates.Contains(state, StringComparer.Ordinal));

    public string[] Items { get; }

    /// <summary>Stems of the words of the evidence that carry meaning; sorted, distinct.</summary>
    public string[] Words => ContentWords.Of(Claim.Evidence.Exact);

    /// <summary><see cref="Words"/> as hashes, to compare.</summary>
    public Shingles Stems { get; }

    /// <summary>Those of <see cref="Stems"/> that stand in no name of who, whom and where: what was done.</summary>
    public Shingles Deeds => deeds ??= Stems.Without(ContentWords.Hashed(string.Join(
        ' ', Claim.Actor.Concat(Claim.Recipient).Select(actor => actor.Mention ?? actor.Name).Concat(Where.Select(where => where.Place.Mention ?? where.Place.Name)))));

    /// <summary>What the whole article is about.</summary>
    public ToldStory Story { get; }

    /// <summary>Where it happens or leads to, with the key of each place.</summary>
    public (Place Place, string Key)[] Where { get; }

    /// <summary>A running total rather than one event: it has a baseline, says "in all", or runs over half a year and more ("since 2014", "in a year").</summary>
    public bool IsCumulative { get; }

    /// <summary>When the thing claimed was at the latest known: its own date, else the publication.</summary>
    public EdtfRange? Time { get; }

    /// <summary>Whom the claim is attributed to, innermost; null for the outlet's own voice.</summary>
    public Source? Speaker => Claim.Source.Count == 0 ? null : Claim.Source[^1];

    /// <summary>The rates of two articles, those of the first first.</summary>
    public IReadOnlyList<ImpliedRate> RatesWith(Testimony other) => Rates.Count == 0 ? other.Rates : other.Rates.Count == 0 || ReferenceEquals(Rates, other.Rates) ? Rates : [.. Rates, .. other.Rates];

    /// <summary>Orders testimonies the same whatever order the articles came in: by publication, then claim id.</summary>
    public static IComparer<Testimony> ByPublication { get; } = Comparer<Testimony>.Create((a, b) =>
    {
        var order = (a.Published?.First ?? DateOnly.MaxValue).CompareTo(b.Published?.First ?? DateOnly.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(a.Claim.Id, b.Claim.Id);
    });

    private static string[] Keys(IEnumerable<string> keys) => [.. keys.Where(k => k.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
