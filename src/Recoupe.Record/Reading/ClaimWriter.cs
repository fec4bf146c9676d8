using Recoupe.Language;
using Recoupe.Language.Quantities;
using Recoupe.Press;
using Recoupe.Record.Actors;
using Recoupe.Record.Instruments;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Lexicon;

namespace Recoupe.Record.Reading;

/// <summary>Writes drafts as claims.</summary>
internal sealed class ClaimWriter(WordLists lists, EquipmentFinder equipment, PlaceFinder places, DateFinder dates, Counts counts, Ordinals ordinals, Remainders remainders, Gazetteer gazetteer, Outcomes outcomes)
{
    // In UTF-16 code units: about six sentences.
    private const int TollReach = 1000;

    // About five sentences.
    private const int DetailReach = 800;

    // About two sentences.
    private const int VoiceReach = 300;

    private static readonly HashSet<string> Durations = new(StringComparer.Ordinal) { "hour", "day", "week", "month", "year", "minute", "second" };

    private readonly Confidence confidence = new();

    /// <summary>The claims of an article, in the order of their evidence, with stable ids.</summary>
    public List<Written> Write(Article article, IEnumerable<Draft> drafts)
    {
        var counters = new Dictionary<(ClaimKind, TextSpan), int>();
        var claims = new List<Claim>();
        var scenes = new List<Mention?>();
        var ordered = drafts.OrderBy(d => d.Span).ThenBy(d => d.Trigger).ToList();
        foreach (var draft in ordered)
        {
            counters.TryGetValue((draft.Kind, draft.Span), out var counter);
            counters[(draft.Kind, draft.Span)] = counter + 1;
            scenes.Add(draft.Scene);
            claims.Add(Write(article, draft, ClaimId.For(article.Id, draft.Kind, draft.Span, counter)));
        }

        var flights = claims.Zip(ordered).Where(p => p.Second.IsFlight).Select(p => p.First.Id).ToHashSet(StringComparer.Ordinal);
        Toll(claims, flights);
        Leaving(claims);
        Rounds(claims);
        for (var i = 0; i < claims.Count; i++)
            if (claims[i].Place.Count == 0 && scenes[i] is { } scene && !IsTotal(claims[i])) claims[i] = claims[i] with { Place = [PlaceFinder.Of(article.Text, scene)] };
        Aftermath(claims, flights);
        Announcements(claims);
        var draftOf = claims.Zip(ordered).ToDictionary(p => p.First.Id, p => p.Second, StringComparer.Ordinal);
        return [.. Abouts.Tie(Repeats.Join(article.Text, claims)).Select(claim => new Written(claim with { Confidence = confidence.Of(draftOf[claim.Id], claim) }, draftOf[claim.Id]))];
    }

    // A toll belongs to the attack that the article tells of: it shares its place, and its date when it has none.
    private static void Toll(List<Claim> claims, HashSet<string> flights)
    {
        Claim? attack = null;
        for (var i = 0; i < claims.Count; i++)
        {
            if (attack is not null && claims[i].Evidence.Start - attack.Evidence.End < TollReach && !IsTotal(claims[i]) && !flights.Contains(claims[i].Id)) claims[i] = Share(claims[i], attack, dates: claims[i].Type == ClaimKind.Casualties || claims[i].Place.Count == 0);
            if (claims[i].Type == ClaimKind.Attack && (claims[i].Place.Count > 0 || claims[i].Date is not null)) attack = claims[i];
        }
    }

    // "Some have already gone": troops leave where they were told to leave.
    private static void Leaving(List<Claim> claims)
    {
        Claim? last = null;
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Type != ClaimKind.Withdrawal) continue;
            if (claims[i].Place.Count == 0 && last is not null && claims[i].Evidence.Start - last.Evidence.End < DetailReach && AreOne(claims[i], last)) claims[i] = claims[i] with { Place = last.Place };
            if (claims[i].Place.Count > 0) last = claims[i];
        }
    }

    // "Les négociations entre les deux ministres débuteront à 11h": the same talks on the same day are held in one place.
    private static void Rounds(List<Claim> claims)
    {
        Claim? last = null;
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Type != ClaimKind.Talks) continue;
            if (claims[i] is { Place.Count: 0, Actor.Count: > 0 } && last is not null && claims[i].Evidence.Start - last.Evidence.End < DetailReach && claims[i].Date is { } day && day == last.Date) claims[i] = claims[i] with { Place = last.Place };
            if (claims[i].Place.Count > 0) last = claims[i];
        }
    }

    private static bool AreOne(Claim claim, Claim before) => (claim.Date is null || before.Date is null || claim.Date == before.Date)
        && (claim.Actor.Count == 0 || claim.Actor.Any(a => before.Actor.Concat(before.Recipient).Any(b => b.Name == a.Name)));

    // What the attack did may be told before it.
    private static void Aftermath(List<Claim> claims, HashSet<string> flights)
    {
        Claim? attack = null;
        for (var i = claims.Count - 1; i >= 0; i--)
        {
            if (attack is not null && attack.Evidence.Start - claims[i].Evidence.End < TollReach && !IsTotal(claims[i]) && !flights.Contains(claims[i].Id)) claims[i] = Share(claims[i], attack, dates: false);
            if (claims[i].Type == ClaimKind.Attack && claims[i].Place.Count > 0) attack = claims[i];
        }
    }

    // "3 823 morts depuis octobre 2023": what a whole war has cost is no toll of one attack.
    private static bool IsTotal(Claim claim) => claim.Type == ClaimKind.Casualties && (claim.Baseline is not null || claim.Date is { } date && date.EndsWith('/'));

    private static Claim Share(Claim claim, Claim attack, bool dates)
    {
        if (claim.Type is not (ClaimKind.Attack or ClaimKind.Casualties)) return claim;
        if (claim.Place.Count == 0) claim = claim with { Place = attack.Place };
        return dates && claim.Date is null ? claim with { Date = attack.Date, DateDetail = attack.DateDetail } : claim;
    }

    // "ont annoncé mercredi l'envoi de chars. Berlin fournira 14 Leopard": the details of an announcement are of its day and by its voice.
    private static void Announcements(List<Claim> claims)
    {
        Claim? announced = null;
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            if (Matters.Of(claim.Type) is not ("aid" or "troops" or "transfer")) continue;
            var isDetail = announced is not null && (IsAhead(claim) || claim.Status == ClaimStatus.Ongoing) && claim.Evidence.Start - announced.Evidence.End < DetailReach && Matters.Of(claim.Type) == Matters.Of(announced.Type);
            if (isDetail) claims[i] = claim = Detail(claim, announced!);
            if (claim.Source.Count > 0 && (claim.DateDetail?.Role is DateRole.Announced or DateRole.Planned || claim.Date is null && IsAhead(claim))) announced = claim;
        }
    }

    private static Claim Detail(Claim claim, Claim announced)
    {
        if (IsAhead(claim) && claim.Date is null && announced.DateDetail?.Role == DateRole.Announced) claim = claim with { Date = announced.Date, DateDetail = announced.DateDetail with { How = DateHow.Inferred } };
        return claim.Source.Count > 0 || claim.Evidence.Start - announced.Evidence.End > VoiceReach ? claim : claim with { Source = announced.Source };
    }

    private static bool IsAhead(Claim claim) => claim.Status is ClaimStatus.Announced or ClaimStatus.Planned or ClaimStatus.Approved;

    private Claim Write(Article article, Draft draft, string id)
    {
        var date = dates.Of(article, draft);
        var ordinal = draft.Kind == ClaimKind.Aid ? ordinals.Of(article.Text, draft) : null;
        Amount[] amounts = [.. draft.Reading.Quantities.Where(q => IsTold(draft, q)).Select(q => AmountOf(outcomes.Of(draft, q) is { } fate ? q with { Of = q.Unit, Unit = fate } : q))];
        if (amounts.Length == 0 && remainders.Of(draft) is { } remainder) amounts = [remainder];
        var where = IsSomewhere(draft.Kind) ? places.In(draft) : [];
        var additional = amounts.Length > 0 ? counts.Adds(article.Text, draft) : null;
        return new Claim
        {
            Id = id,
            ArticleId = article.Id,
            Type = draft.Kind,
            Status = Dated(article, draft, date?.Iso),
            Actor = additional == false && IsReceived(draft) ? [] : [.. draft.Actor.Select(m => ActorOf(article.Text, m))],
            Recipient = [.. (draft.Recipient.Count == 0 && (draft.Kind == ClaimKind.Aid || draft.IsJoint || draft is { IsOfPeople: true, Actor.Count: > 0 }) ? Hosts(draft, where) : draft.Recipient).Select(m => ActorOf(article.Text, m))],
            ThirdParty = [.. EndUsers.Of(draft, lists).Select(m => ActorOf(article.Text, m))],
            Date = date?.Iso,
            DateDetail = date?.Detail,
            Place = [.. Stays(draft.Kind, where).Select(w => PlaceFinder.Of(article.Text, w.Mention)).DistinctBy(p => p.Name, StringComparer.Ordinal)],
            From = Moves(article, draft, where, "from"),
            To = Moves(article, draft, where, "to"),
            Amounts = amounts,
            Items = HasItems(draft.Kind) ? equipment.In(article.Text, draft.Span) : [],
            Source = [.. Voices(draft).Select(s => SourceOf(article.Text, s))],
            Instrument = draft.Kind == ClaimKind.Aid ? InstrumentTable.At(article.Text, draft.Reading.Sentence.Span, draft.Reading.Sentence[draft.Trigger].Span.Start) : null,
            Ordinal = ordinal,
            Additional = additional,
            Baseline = amounts.Length > 0 || ordinal is not null ? counts.Start(article.Text, draft) : null,
            Stage = draft.Kind is ClaimKind.Aid or ClaimKind.TransferAuthorization ? StageOf(draft) : null,
            Modality = draft.Modality,
            Evidence = Evidence.Quote(article.Text, draft.Span, article.Sha256),
            Extractor = Extractor.Version,
        };
    }

    // "Malta has received 40 boats to date": all that has come, from whomever.
    private static bool IsReceived(Draft draft)
    {
        var sentence = draft.Reading.Sentence.Span;
        return draft.Recipient.Any(r => sentence.Contains(r.Span)) && draft.Actor.All(a => !sentence.Contains(a.Span));
    }

    // What is told in the present of a day to come is planned; what is counted since a day has happened, whatever the verb says of its stage.
    private static ClaimStatus Dated(Article article, Draft draft, string? date)
    {
        if (date is null || Modalities.IsSpeech(draft.Kind)) return draft.Status;
        var isToCome = article.Published.Iso is { } day && string.CompareOrdinal(date, 0, day, 0, Math.Min(date.Length, day.Length)) > 0;
        if (isToCome && draft.Status is ClaimStatus.Happened or ClaimStatus.Ongoing) return ClaimStatus.Planned;
        return date.EndsWith('/') && draft.Kind == ClaimKind.Aid && DateFinder.IsCounted(draft) && draft.Modality.Words is null && draft.Status is ClaimStatus.Announced or ClaimStatus.Approved ? ClaimStatus.Happened : draft.Status;
    }

    // "un avion chargé d'obus s'est posé à Lviv", "des manœuvres conjointes en Biélorussie": the country where a cargo arrives is given it, where a joint drill is held takes part, where strangers kill is bereft.
    private IEnumerable<Mention> Hosts(Draft draft, List<(Mention Mention, string Direction)> where) => where
        .Select(w => (w.Mention, State: gazetteer.State(w.Mention.Entity.Country)))
        .Where(host => host.State is not null && !draft.Actor.Any(a => a.Entity.Country == host.State.Country))
        .Select(host => host.Mention with { Entity = host.State!, Form = MentionForm.Anaphor })
        .DistinctBy(m => m.Entity.Name, StringComparer.Ordinal);

    /// <summary>Who a mention names, as a claim writes it.</summary>
    internal static Actor ActorOf(string text, Mention mention) => new(mention.Entity.Name, mention.Entity.Id, mention.Span.In(text));

    // Who asks, refuses, threatens or denies says so, though a sentence before names them.
    private static IEnumerable<Attribution> Voices(Draft draft) =>
        draft.Source.Count == 0 && Modalities.IsSpeech(draft.Kind) ? draft.Actor.Select(a => new Attribution(a, null)) : draft.Source;

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

    // "trois sources proches du dossier" counts those who say it, not what they tell; "les deux pays" counts nothing that was not named before.
    private static bool IsTold(Draft draft, Quantity quantity) => quantity.Value is not null && quantity.Unit is not null
        && !draft.Reading.Mentions.Any(m => m.Form == MentionForm.Anaphor && m.Span.Overlaps(quantity.Span)) && draft.Span.Contains(quantity.Span) && !draft.Source.Any(s => s.Speaker.Span.Overlaps(quantity.Span)) && (!Durations.Contains(quantity.Unit) || draft.Kind is ClaimKind.Talks or ClaimKind.Exercise or ClaimKind.Agreement or ClaimKind.Demand);

    private static IReadOnlyList<Place> Moves(Article article, Draft draft, List<(Mention Mention, string Direction)> where, string direction) =>
        draft.Kind is ClaimKind.Deployment or ClaimKind.Withdrawal
            ? [.. where.Where(w => w.Direction == direction).Select(w => PlaceFinder.Of(article.Text, w.Mention)).DistinctBy(p => p.Name, StringComparer.Ordinal)]
            : [];

    // Where a thing is or goes; where it left from only if the text says no more.
    private static List<(Mention Mention, string Direction)> Stays(ClaimKind kind, List<(Mention Mention, string Direction)> where)
    {
        if (kind == ClaimKind.Withdrawal) return where;
        var stays = where.FindAll(w => w.Direction != "from");
        return stays.Count > 0 || kind is not (ClaimKind.Exercise or ClaimKind.Imagery) && !Modalities.IsSpeech(kind) ? stays : where;
    }

    private static bool IsSomewhere(ClaimKind kind) => kind is ClaimKind.Aid or ClaimKind.Deployment or ClaimKind.Withdrawal or ClaimKind.Exercise or ClaimKind.Talks or ClaimKind.Agreement
        or ClaimKind.Attack or ClaimKind.Casualties or ClaimKind.Imagery or ClaimKind.Sanction || Modalities.IsSpeech(kind);

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
