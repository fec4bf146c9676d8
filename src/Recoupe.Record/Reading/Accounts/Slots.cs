using Recoupe.Language;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;
using Recoupe.Record.Model.Json;

namespace Recoupe.Record.Reading.Accounts;

/// <summary>Tells how the slots of a claim were filled.</summary>
/// <param name="text">The article's text.</param>
/// <param name="claim">The claim as written.</param>
/// <param name="draft">The draft that it was written from.</param>
internal sealed class Slots(string text, Claim claim, Draft draft)
{
    private readonly TextSpan sentence = draft.Reading.Sentence.Span;

    /// <summary>The filled slots, in the order of the record.</summary>
    public IReadOnlyList<FilledSlot> All() =>
    [
        .. Parties("actor", draft.Actor),
        .. Parties("recipient", draft.Recipient),
        .. Date(),
        .. Places("place", claim.Place),
        .. Places("from", claim.From),
        .. Places("to", claim.To),
        .. claim.Amounts.Select(Amount),
        .. claim.Items.Select(item => Slot("items", item.Name, null, item.Id is null ? Resolution.Said : Resolution.Linked)),
        .. Parties("source", [.. draft.Source.Select(s => s.Speaker)]),
        .. Status(),
    ];

    private IEnumerable<FilledSlot> Parties(string slot, IReadOnlyList<Mention> mentions) =>
        mentions.Select(mention => new FilledSlot(slot, mention.Entity.Name, mention.Span.In(text), mention.Span, HowOf(mention)));

    private Resolution HowOf(Mention mention)
    {
        if (!sentence.Contains(mention.Span)) return Resolution.Carried;
        if (mention.Form == MentionForm.Anaphor) return Resolution.Coreference;
        return mention.Entity.Id is not null || mention is { Form: MentionForm.Function, Entity.Kind: EntityKind.Person } ? Resolution.Linked : Resolution.Said;
    }

    private IEnumerable<FilledSlot> Date()
    {
        if (claim.Date is null) return [];
        var how = claim.DateDetail?.How switch
        {
            DateHow.Relative => Resolution.Article,
            DateHow.Inferred => Resolution.Carried,
            _ => Resolution.Said,
        };
        return [Slot("date", claim.Date, claim.DateDetail?.AsWritten, how)];
    }

    private IEnumerable<FilledSlot> Places(string slot, IReadOnlyList<Place> places) =>
        places.Select(place => Slot(slot, place.Name, place.Mention, place.Id is null ? Resolution.Said : Resolution.Linked));

    private FilledSlot Amount(Amount amount) =>
        Slot("amounts", $"{PlainNumber(amount.Value)} {amount.Unit}".TrimEnd(), amount.AsWritten, amount.Computed == true ? Resolution.Computed : Resolution.Said);

    private IEnumerable<FilledSlot> Status() => claim.Modality?.Words is { Count: > 0 } words
        ? [Slot("status", Naming.Snake(claim.Status.ToString()), string.Join(' ', words), Resolution.Said)]
        : [];

    // Words of the sentence, else of another one.
    private FilledSlot Slot(string slot, string value, string? words, Resolution how)
    {
        var start = string.IsNullOrEmpty(words) ? -1 : text.IndexOf(words, sentence.Start, sentence.Length, StringComparison.Ordinal);
        if (start >= 0) return new FilledSlot(slot, value, words, new TextSpan(start, start + words!.Length), how);
        return new FilledSlot(slot, value, words, null, how is Resolution.Said or Resolution.Linked && words is not null && slot != "status" && !sentence.In(text).Contains(words, StringComparison.OrdinalIgnoreCase) ? Resolution.Carried : how);
    }

    private static string PlainNumber(decimal value) => value.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture);
}
