using Recoupe.Record.Model;

namespace Recoupe.Record.Ledger;

/// <summary>A claim and the day that its article came out.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Published">EDTF; null where unknown.</param>
internal sealed record Told(Claim Claim, string? Published);
