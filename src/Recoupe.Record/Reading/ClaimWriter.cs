using System.Globalization;
using System.Reflection;
using Recoupe.Language;
using Recoupe.Language.Data;
using Recoupe.Language.Quantities;
using Recoupe.Press;
using Recoupe.Record.Actors;
using Recoupe.Record.Instruments;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Lexicon;

namespace Recoupe.Record.Reading;

/// <summary>Writes drafts as claims.</summary>
internal sealed class ClaimWriter(WordLists lists, EquipmentFinder equipment, PlaceFinder places, DateFinder dates, Counts counts, Ordinals ordinals)
{
    // In UTF-16 code units: about six sentences.
    private const int TollReach = 1000;

    // About two sentences.
    private const int DetailReach = 300;

    private static readonly HashSet<string> Durations = new(StringComparer.Ordinal) { "hour", "day", "week", "month", "year", "minute", "second" };

    private readonly Dictionary<ClaimKind, double> confidence = Table.Load(Assembly.GetExecutingAssembly(), "data/frames/confidence.tsv").Rows.ToDictionary(
        row => Enum.Parse<ClaimKind>(row["kind"].Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
        row => double.Parse(row["confidence"], CultureInfo.InvariantCulture));

    /// <summary>The claims of an article, in the order of their evidence, with stable ids.</summary>
    public List<Claim> Write(Article article, IEnumerable<Draft> drafts)
    {
        var counters = new Dictionary<(ClaimKind, TextSpan), int>();
        var claims = new List<Claim>();
        foreach (var draft in drafts.OrderBy(d => d.Span).ThenBy(d => d.Trigger))
        {
            counters.TryGetValue((draft.Kind, draft.Span), out var counter);
            counters[(draft.Kind, draft.Span)] = counter + 1;
            claims.Add(Write(article, draft, ClaimId.For(article.Id, draft.Kind, draft.Span, counter)));
        }

        return Toll(claims);
    }

    // A toll belongs to the attack that the article tells of: it shares its place, and its date when it has none.
    private static List<Claim> Toll(List<Claim> claims)
    {
        Claim? attack = null;
        for (var i = 0; i < claims.Count; i++)
        {
            if (attack is not null && claims[i].Evidence.Start - attack.Evidence.End < TollReach) claims[i] = Share(claims[i], attack, dates: claims[i].Type == ClaimKind.Casualties);
            if (claims[i].Type == ClaimKind.Attack && (claims[i].Place.Count > 0 || claims[i].Date is not null)) attack = claims[i];
        }

        attack = null;
        for (var i = claims.Count - 1; i >= 0; i--)
        {
            if (attack is not null && attack.Evidence.Start - claims[i].Evidence.End < TollReach) claims[i] = Share(claims[i], attack, dates: false);
            if (claims[i].Type == ClaimKind.Attack && claims[i].Place.Count > 0) attack = claims[i];
        }

        return Announcements(claims);
    }

    private static Claim Share(Claim claim, Claim attack, bool dates)
    {
        if (claim.Type is not (ClaimKind.Attack or ClaimKind.Casualties)) return claim;
        if (claim.Place.Count == 0) claim = claim with { Place = attack.Place };
        return dates && claim.Date is null ? claim with { Date = attack.Date, DateDetail = attack.DateDetail } : claim;
    }

    // "ont annoncé mercredi l'envoi de chars. Berlin fournira 14 Leopard": the details of an announcement are of its day.
    private static List<Claim> Announcements(List<Claim> claims)
    {
        for (var i = 1; i < claims.Count; i++)
        {
            var (announced, claim) = (claims[i - 1], claims[i]);
            var isDetail = claim.Type == announced.Type && IsAhead(claim) && claim.Date is null && announced.DateDetail?.Role == DateRole.Announced
                && claim.Type is ClaimKind.Aid or ClaimKind.Deployment && claim.Evidence.Start - announced.Evidence.End < DetailReach;
            if (isDetail) claims[i] = claim with { Date = announced.Date, DateDetail = announced.DateDetail! with { How = DateHow.Inferred } };
        }

        return claims;
    }

    private static bool IsAhead(Claim claim) => claim.Status is ClaimStatus.Announced or ClaimStatus.Planned or ClaimStatus.Approved;

    private Claim Write(Article article, Draft draft, string id)
    {
        var date = dates.Of(article, draft);
        var ordinal = draft.Kind == ClaimKind.Aid ? ordinals.Of(article.Text, draft) : null;
        Amount[] amounts = [.. draft.Reading.Quantities.Where(q => IsTold(draft, q)).Select(AmountOf)];
        var where = IsSomewhere(draft.Kind) ? places.In(draft) : [];
        return new Claim
        {
            Id = id,
            ArticleId = article.Id,
            Type = draft.Kind,
            Status = draft.Status,
            Actor = [.. draft.Actor.Select(m => ActorOf(article.Text, m))],
            Recipient = [.. draft.Recipient.Select(m => ActorOf(article.Text, m))],
            ThirdParty = [.. EndUsers.Of(draft, lists).Select(m => ActorOf(article.Text, m))],
            Date = date?.Iso,
            DateDetail = date?.Detail,
            Place = [.. where.Where(w => w.Direction != "from" || draft.Kind == ClaimKind.Withdrawal).Select(w => PlaceFinder.Of(article.Text, w.Mention)).DistinctBy(p => p.Name, StringComparer.Ordinal)],
            From = Moves(article, draft, where, "from"),
            To = Moves(article, draft, where, "to"),
            Amounts = amounts,
            Items = HasItems(draft.Kind) ? equipment.In(article.Text, draft.Span) : [],
            Source = [.. draft.Source.Select(s => SourceOf(article.Text, s))],
            Instrument = draft.Kind == ClaimKind.Aid ? InstrumentTable.At(article.Text, draft.Reading.Sentence.Span, draft.Reading.Sentence[draft.Trigger].Span.Start) : null,
            Ordinal = ordinal,
            Additional = amounts.Length > 0 ? counts.Adds(article.Text, draft) : null,
            Baseline = amounts.Length > 0 || ordinal is not null ? counts.Start(article.Text, draft) : null,
            Stage = draft.Kind is ClaimKind.Aid or ClaimKind.TransferAuthorization ? StageOf(draft) : null,
            Modality = draft.Modality,
            Evidence = Evidence.Quote(article.Text, draft.Span, article.Sha256),
            Confidence = confidence[draft.Kind],
            Extractor = Extractor.Version,
        };
    }

    /// <summary>Who a mention names, as a claim writes it.</summary>
    internal static Actor ActorOf(string text, Mention mention) => new(mention.Entity.Name, mention.Entity.Id, mention.Span.In(text));

    private static Source SourceOf(string text, Attribution attribution) => new(attribution.Speaker.Entity.Name, attribution.Speaker.Entity.Id)
    {
        Mention = attribution.Speaker.Span.In(text),
        RoleAtDate = attribution.Speaker.Role,
        Anonymous = attribution.Speaker.Anonymous ? true : null,
        Channel = attribution.Speaker.Entity.Kind == EntityKind.Media ? Channel.Outlet : null,
        Verb = attribution.Verb,
    };

    /// <summary>A quantity that has a value, as a claim writes it.</summary>
    internal static Amount AmountOf(Quantity quantity) => new(quantity.Value!.Value, quantity.Unit, quantity.Text)
    {
        Low = quantity.Low,
        High = quantity.High,
        Approx = quantity.Approximation,
        Of = quantity.Of,
    };

    // "trois sources proches du dossier" counts those who say it, not what they tell.
    private static bool IsTold(Draft draft, Quantity quantity) => quantity.Value is not null && quantity.Unit is not null
        && draft.Span.Contains(quantity.Span) && !draft.Source.Any(s => s.Speaker.Span.Overlaps(quantity.Span)) && (!Durations.Contains(quantity.Unit) || draft.Kind is ClaimKind.Talks or ClaimKind.Exercise or ClaimKind.Agreement or ClaimKind.Demand);

    private static IReadOnlyList<Place> Moves(Article article, Draft draft, List<(Mention Mention, string Direction)> where, string direction) =>
        draft.Kind is ClaimKind.Deployment or ClaimKind.Withdrawal
            ? [.. where.Where(w => w.Direction == direction).Select(w => PlaceFinder.Of(article.Text, w.Mention)).DistinctBy(p => p.Name, StringComparer.Ordinal)]
            : [];

    private static bool IsSomewhere(ClaimKind kind) => kind is ClaimKind.Deployment or ClaimKind.Withdrawal or ClaimKind.Exercise or ClaimKind.Talks
        or ClaimKind.Attack or ClaimKind.Casualties or ClaimKind.Imagery || Modalities.IsSpeech(kind);

    private static bool HasItems(ClaimKind kind) => kind is ClaimKind.Aid or ClaimKind.TransferAuthorization or ClaimKind.Deployment or ClaimKind.Withdrawal;

    // What is only planned has not been shipped or delivered.
    private static Stage? StageOf(Draft draft) => draft.Status switch
    {
        ClaimStatus.Planned or ClaimStatus.Announced when draft.Frame.Stage is Stage.Shipped or Stage.Delivered => Stage.Pledged,
        ClaimStatus.Possible or ClaimStatus.Conditional => Stage.Considered,
        ClaimStatus.Denied or ClaimStatus.Rejected => null,
        _ => draft.Frame.Stage,
    };
}
