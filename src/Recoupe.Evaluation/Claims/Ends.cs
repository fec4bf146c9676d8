using Recoupe.Record.Model;

namespace Recoupe.Evaluation.Claims;

/// <summary>Whether a claim has the two ends that a coded event has, by the words of their names.</summary>
internal static class Ends
{
    // Letters that tell "Romanian" from "Roman Catholic" and join it to "Romania".
    private const int Stem = 4;

    /// <summary>
    /// Whether a source and a target stand at the claim's ends. Where both sides act alike, each of them may stand at either end. What is done to a place or in it has the
    /// place for its target. Where no target is coded, all sources stand somewhere.
    /// </summary>
    public static bool Are(Claim claim, string[] sources, string[] targets)
    {
        string[] actors = [.. claim.Actor.Select(Words)];
        string[] others = [.. claim.Recipient.Concat(claim.ThirdParty).Select(Words)];
        string[] places = [.. claim.Place.Concat(claim.To).Concat(claim.From).Select(p => $"{p.Name} {p.Mention}")];
        string[] sides = [.. actors, .. others];
        if (targets.Length == 0) return sources.All(s => IsAmong(sides, s));
        var (first, second) = IsMutual(claim.Type) ? (sides, sides) : (actors, others);
        return (sources.Length == 0 || sources.Any(s => IsAmong(first, s))) && targets.Any(t => IsAmong([.. second, .. places], t));
    }

    private static bool IsMutual(ClaimKind kind) => kind is ClaimKind.Talks or ClaimKind.Agreement or ClaimKind.Exercise;

    private static string Words(Actor party) => $"{party.Name} {party.Mention}";

    private static bool IsAmong(IEnumerable<string> parties, string actor) => parties.Any(party => Stems(actor).Overlaps(Stems(party)));

    // Names, by their capitals; groups that no name tells ("rebels") by all their words.
    private static HashSet<string> Stems(string text)
    {
        // "U.S." is "US".
        var words = text.Replace(".", "", StringComparison.Ordinal).Split([' ', '-', ',', '\''], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 1).ToList();
        var names = words.FindAll(w => char.IsUpper(w[0]));
        return (names.Count > 0 ? names : words).Select(w => w[..Math.Min(Stem, w.Length)]).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
