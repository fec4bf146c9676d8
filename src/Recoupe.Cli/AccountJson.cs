using Recoupe.Language.Drawing;
using Recoupe.Record.Export;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Accounts;

namespace Recoupe.Cli;

/// <summary>How an article was read, as JSON; what was not asked for is left out.</summary>
/// <param name="Document">The article.</param>
/// <param name="Claims">Its claims and what they come from.</param>
/// <param name="Unread">What yielded no claim.</param>
internal sealed record AccountJson(DocumentHeader Document, IReadOnlyList<AccountJson.ClaimRow>? Claims, IReadOnlyList<AccountJson.UnreadRow>? Unread)
{
    /// <summary>What was asked for of an account.</summary>
    public static AccountJson Of(Account account, bool explained, bool unread) => new(
        DocumentHeader.Of(account.Read.Article),
        explained ? [.. account.Claims.Select(Of)] : null,
        unread ? [.. account.Unread.Select(u => new UnreadRow(u.Span.Start, u.Span.End, u.Span.In(account.Read.Article.Text), u.Signs))] : null);

    private static ClaimRow Of(ExplainedClaim explained) => new(
        explained.Claim.Id,
        explained.Claim.Type,
        explained.Claim.Evidence,
        explained.Frame,
        explained.Trigger,
        [.. explained.Slots.Select(slot => new SlotRow(slot.Slot, slot.Value, slot.Words, slot.Span?.Start, slot.Span?.End, slot.How))],
        TreeText.Draw(explained.Sentence));

    /// <summary>A claim and what it comes from.</summary>
    internal sealed record ClaimRow(string Id, ClaimKind Type, Evidence Evidence, MatchedFrame Frame, string Trigger, IReadOnlyList<SlotRow> Slots, string Tree);

    /// <summary>A slot; start and end (exclusive) in the article's text.</summary>
    internal sealed record SlotRow(string Slot, string Value, string? Words, int? Start, int? End, Resolution How);

    /// <summary>A sentence that yielded no claim.</summary>
    internal sealed record UnreadRow(int Start, int End, string Text, IReadOnlyList<UnreadSign> Signs);
}
