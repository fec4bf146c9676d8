namespace Recoupe.Record.Model;

/// <summary>What several claims are about; its facts keep every value that was claimed.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Type">Kind of its claims.</param>
/// <param name="Facts">Slot ("actor", "amount", "date" ...) to the values claimed, most origins first.</param>
/// <param name="Grade">How well its best supported fact stands; null until graded.</param>
/// <param name="Claims">Ids of its claims, in order.</param>
public sealed record Event(
    string Id, ClaimKind Type, IReadOnlyDictionary<string, IReadOnlyList<FactValue>> Facts, Grade? Grade, IReadOnlyList<string> Claims);

/// <summary>One value claimed for a slot of an event.</summary>
/// <param name="Value">The value as text ("200 000 000 USD", "2022-01-21").</param>
/// <param name="Claims">Ids of the claims that give it.</param>
/// <param name="Origins">Ids of the independent voices behind them.</param>
/// <param name="First">Earliest publication date among them, EDTF.</param>
/// <param name="Last">Latest publication date among them, EDTF.</param>
/// <param name="SupersededBy">The value that replaces it, if any.</param>
public sealed record FactValue(
    string Value, IReadOnlyList<string> Claims, IReadOnlyList<string> Origins, string? First, string? Last, string? SupersededBy);

/// <summary>How well a fact stands (Admiralty scale).</summary>
/// <param name="Credibility">1 (confirmed by independent voices) to 6 (cannot be judged), computed.</param>
/// <param name="Reliability">A to F, set by the user; F by default.</param>
/// <param name="Reasons">Why, in words.</param>
public sealed record Grade(int Credibility, char Reliability, IReadOnlyList<string> Reasons);
