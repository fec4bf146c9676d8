using System.Runtime.InteropServices;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Events;

/// <summary>Pairs of testimonies that may be of one event: same kind, one participant, place, item or ordinal in common, and not far apart in time.</summary>
internal static class CandidatePairs
{
    // Beyond it only a shared ordinal or figure brings two claims together.
    private const int Window = 45;

    // Degrees around a place; two places within twice as many share a cell of twice as many, 50 km and more away from each other.
    private const double Around = 0.25;

    /// <summary>Each pair once, the smaller index first; nothing is kept of those that were given.</summary>
    public static IEnumerable<(int A, int B)> Of(IReadOnlyList<Testimony> testimonies)
    {
        int[] byTime = [.. Enumerable.Range(0, testimonies.Count).OrderBy(i => Start(testimonies[i])).ThenBy(i => i)];
        var blocks = new Dictionary<(ClaimKind Kind, string Key), Block>();
        var places = new (Block Block, int Position)[testimonies.Count][];
        for (var rank = 0; rank < byTime.Length; rank++)
        {
            var testimony = testimonies[byTime[rank]];
            places[rank] = [.. KeysOf(testimony).Distinct(StringComparer.Ordinal).Select(key =>
            {
                ref var block = ref CollectionsMarshal.GetValueRefOrAddDefault(blocks, (testimony.Claim.Type, key), out _);
                // A figure or an ordinal is a key of its own, whatever the time; a part of the map is one for the same days only.
                block ??= new Block([], key[0] switch { '#' or '=' => null, '@' => Violence.DaysApart, _ => Window });
                block.Ranks.Add(rank);
                return (block, block.Ranks.Count - 1);
            })];
        }

        var met = new int[testimonies.Count];
        Array.Fill(met, -1);
        for (var rank = 0; rank < byTime.Length; rank++)
        {
            var end = testimonies[byTime[rank]].Time?.Last.DayNumber;
            foreach (var (block, position) in places[rank])
            {
                for (var next = position + 1; next < block.Ranks.Count; next++)
                {
                    var other = block.Ranks[next];
                    if (block.Window is { } window && end is { } last && Start(testimonies[byTime[other]]) > last + window) break;
                    if (met[other] == rank) continue;
                    met[other] = rank;
                    yield return (Math.Min(byTime[rank], byTime[other]), Math.Max(byTime[rank], byTime[other]));
                }
            }
        }
    }

    // Undated ones come first and meet all.
    private static int Start(Testimony testimony) => testimony.Time?.First.DayNumber ?? int.MinValue;

    private static IEnumerable<string> KeysOf(Testimony testimony)
    {
        foreach (var actor in testimony.ActorStates) yield return "actor " + actor;
        foreach (var recipient in testimony.RecipientStates) yield return "recipient " + recipient;
        foreach (var place in testimony.Places) yield return "place " + place;
        foreach (var item in testimony.Items) yield return "item " + item;
        if (testimony.Claim.Ordinal is { } ordinal) yield return FormattableString.Invariant($"#{ordinal}");
        foreach (var amount in testimony.Claim.Amounts.Where(a => a.Value >= 10).Select(a => FormattableString.Invariant($"={a.Value:0.######} {a.Unit}")).Distinct(StringComparer.Ordinal))
            yield return amount;
        if (Violence.Is(testimony.Claim.Type))
            foreach (var cell in testimony.Where.SelectMany(where => CellsOf(where.Place))) yield return cell;
    }

    private static IEnumerable<string> CellsOf(Place place)
    {
        if (place is not { Lat: { } lat, Lon: { } lon }) yield break;
        foreach (var north in new[] { lat - Around, lat + Around })
            foreach (var east in new[] { lon - Around, lon + Around }) yield return FormattableString.Invariant($"@{Math.Floor(north / (2 * Around))} {Math.Floor(east / (2 * Around))}");
    }

    // Testimonies that share a key, by their ranks in time, and the days within which they meet.
    private sealed record Block(List<int> Ranks, int? Window);
}
