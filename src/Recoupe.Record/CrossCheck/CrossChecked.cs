using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck;

/// <summary>What comes of setting the claims of many articles side by side.</summary>
/// <param name="Origins">Independent voices; each article is in exactly one.</param>
/// <param name="Events">What the claims are about; each claim is in exactly one.</param>
/// <param name="Relations">What claims of one event are to each other.</param>
/// <param name="Ledger">The aid events as a register.</param>
public sealed record CrossChecked(
    IReadOnlyList<Origin> Origins, IReadOnlyList<Event> Events, IReadOnlyList<Relation> Relations, IReadOnlyList<LedgerRow> Ledger);
