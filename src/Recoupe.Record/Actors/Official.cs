namespace Recoupe.Record.Actors;

/// <summary>An office held by a person for a time.</summary>
/// <param name="Person">The person.</param>
/// <param name="Holder">ISO 3166-1 alpha-2 code of the country, or the body.</param>
/// <param name="Role">Key of roles.tsv.</param>
/// <param name="Position">Title in English.</param>
/// <param name="Start">ISO date or prefix, inclusive.</param>
/// <param name="End">ISO date or prefix, exclusive; empty = still.</param>
internal sealed record Official(Entity Person, string Holder, string Role, string Position, string Start, string End)
{
    /// <summary>Whether the office is held on an ISO date or prefix.</summary>
    public bool HeldOn(string date) =>
        string.CompareOrdinal(Start, date) <= 0 && (End.Length == 0 || string.CompareOrdinal(date, End) < 0);
}
