using System.Globalization;
using Recoupe.Language;
using Recoupe.Press;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;

namespace Recoupe.Record.Reading.Proposals;

/// <summary>Holds proposals against one article: what its words do not bear is refused whole.</summary>
internal sealed class ProposalCheck(Article article, IReadOnlyList<SentenceReading> readings, IReadOnlyList<Claim> known, EquipmentFinder equipment, string extractor)
{
    private readonly List<Claim> kept = [];
    private readonly Dictionary<Verdict, int> counts = [];

    /// <summary>The proposals that stand, as claims with confidence 0: no gold tells how often this reader is right.</summary>
    public (IReadOnlyList<Claim> Claims, Tally Tally) Of(IReadOnlyList<Proposal> proposals)
    {
        foreach (var proposal in proposals)
        {
            var verdict = Judge(proposal);
            counts[verdict] = counts.GetValueOrDefault(verdict) + 1;
        }

        return (kept, new Tally(counts));
    }

    private Verdict Judge(Proposal proposal)
    {
        if (!TryWord<ClaimKind>(proposal.Type, out var kind) || !TryWord<ClaimStatus>(proposal.Status, out var status)) return Verdict.UnknownWord;
        var start = proposal.Evidence.Length == 0 ? -1 : article.Text.IndexOf(proposal.Evidence, StringComparison.Ordinal);
        if (start < 0) return Verdict.QuoteNotInText;
        var quote = new TextSpan(start, start + proposal.Evidence.Length);
        if (known.Concat(kept).Any(claim => claim.Type == kind && IsSameClause(claim.Evidence, quote))) return Verdict.AlreadyRead;
        if (Claim(proposal, kind, status, quote) is not { } claim) return Verdict.SlotNotInText;
        kept.Add(claim);
        return Verdict.Kept;
    }

    private static bool TryWord<T>(string word, out T value)
        where T : struct, Enum =>
        Enum.TryParse(word.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out value) && Enum.IsDefined(value) && !char.IsAsciiDigit(word[0]);

    private static bool IsSameClause(Evidence evidence, TextSpan quote)
    {
        var overlap = Math.Min(evidence.End, quote.End) - Math.Max(evidence.Start, quote.Start);
        return overlap > 0 && 2 * overlap >= Math.Min(evidence.End - evidence.Start, quote.Length);
    }

    private Claim? Claim(Proposal proposal, ClaimKind kind, ClaimStatus status, TextSpan quote)
    {
        if (!All(proposal.Actor, name => ActorOf(name, quote), out var actor)
            || !All(proposal.Recipient, name => ActorOf(name, quote), out var recipient)
            || !All(proposal.Place, name => PlaceOf(name, quote), out var place)
            || !All(proposal.Source, name => SourceOf(name, quote), out var source)
            || !All(proposal.Amounts, amount => AmountOf(amount, quote), out var amounts)
            || !All(proposal.Items, words => ItemOf(words, quote), out var items)) return null;
        var date = proposal.Date is { } proposed ? DateOf(proposed, kind, quote) : null;
        if (proposal.Date is not null && date is null) return null;
        return new Claim
        {
            Id = ClaimId.For(article.Id, kind, quote, 0),
            ArticleId = article.Id,
            Type = kind,
            Status = status,
            Actor = actor,
            Recipient = recipient,
            Place = place,
            Source = source,
            Date = date?.Iso,
            DateDetail = date?.Detail,
            Amounts = amounts,
            Items = items,
            Evidence = Evidence.Quote(article.Text, quote, article.Sha256),
            Confidence = 0,
            Extractor = extractor,
        };
    }

    private static bool All<TProposed, T>(IReadOnlyList<TProposed> proposed, Func<TProposed, T?> resolve, out IReadOnlyList<T> resolved)
        where T : class
    {
        var all = proposed.Select(resolve).ToList();
        resolved = [.. all.OfType<T>()];
        return resolved.Count == all.Count;
    }

    private Actor? ActorOf(string name, TextSpan quote) => Mention(name, quote) is { } mention ? ClaimWriter.ActorOf(article.Text, mention)
        : Words(name, quote) is { } words ? new Actor(words, null, words)
        : null;

    private Source? SourceOf(string name, TextSpan quote) => Mention(name, quote) is { } mention
        ? new Source(mention.Entity.Name, mention.Entity.Id) { Mention = mention.Span.In(article.Text), RoleAtDate = mention.Role, Anonymous = mention.Anonymous ? true : null }
        : Words(name, quote) is { } words ? new Source(words, null) { Mention = words }
        : null;

    private Place? PlaceOf(string name, TextSpan quote) => Mention(name, quote) is { Entity.Where: not null } mention ? PlaceFinder.Of(article.Text, mention)
        : Words(name, quote) is { } words ? new Place(words, null, null, null, null, words)
        : null;

    private Amount? AmountOf(ProposedAmount amount, TextSpan quote) => readings.SelectMany(r => r.Quantities)
        .Where(q => quote.Contains(q.Span) && q.Value == amount.Value && q.Unit is not null && (amount.Unit is null || Same(q.Unit, amount.Unit)))
        .Select(ClaimWriter.AmountOf)
        .FirstOrDefault();

    private Item? ItemOf(string words, TextSpan quote) => Words(words, quote) is not { } written ? null
        : equipment.In(written, new TextSpan(0, written.Length)) is [var item, ..] ? item
        : new Item(written, null, null);

    private (string Iso, DateDetail Detail)? DateOf(string iso, ClaimKind kind, TextSpan quote)
    {
        foreach (var time in Near(quote).SelectMany(r => r.Times))
            if (DateFinder.Dated(time, kind == ClaimKind.Statement ? DateRole.Said : DateRole.Event) is { } date && date.Iso == iso) return date;
        return null;
    }

    // A name counts as ours where the clause's sentence, or else the article, has words that we resolve to it.
    private Mention? Mention(string name, TextSpan quote) => Near(quote).Concat(readings)
        .SelectMany(r => r.Mentions)
        .FirstOrDefault(m => Same(m.Entity.Name, name) || Same(m.Span.In(article.Text), name));

    private IEnumerable<SentenceReading> Near(TextSpan quote) => readings.Where(r => r.Sentence.Span.Overlaps(quote));

    private string? Words(string name, TextSpan quote)
    {
        var words = quote.In(article.Text);
        for (var at = words.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0 && name.Length > 0; at = words.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
            if (!IsLetter(words, at - 1) && !IsLetter(words, at + name.Length)) return words.Substring(at, name.Length);
        return null;
    }

    private static bool IsLetter(string words, int at) => at >= 0 && at < words.Length && char.IsLetterOrDigit(words[at]);

    private static bool Same(string a, string b) =>
        CultureInfo.InvariantCulture.CompareInfo.Compare(a, b, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0;
}
