using Recoupe.Record.Model;

namespace Recoupe.Record.Reading;

/// <summary>
/// Makes one claim of what an article says twice: a headline or caption and its text, or one clause with and without more words. The fuller one stands, with the other's
/// place among its spans. What is told again in other words is kept: its source or its bounds may differ.
/// </summary>
internal static class Repeats
{
    // An article that counts the same thing in more ways repeats nothing.
    private const int MostAlike = 8;

    // In UTF-16 code units.
    private const int LongestTitle = 200;

    /// <summary>The claims, those that say the same joined, in order.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="claims">Its claims in the order of their evidence.</param>
    public static List<Claim> Join(string text, List<Claim> claims)
    {
        var joined = new List<Claim>();
        // What a claim counts tells which others can be its repetition.
        var told = new Dictionary<(ClaimKind, decimal, string), List<int>>();
        foreach (var claim in claims)
        {
            if (claim.Amounts.Count == 0)
            {
                joined.Add(claim);
                continue;
            }

            var key = (claim.Type, claim.Amounts[0].Value, claim.Amounts[0].Unit ?? "");
            if (!told.TryGetValue(key, out var alike)) told[key] = alike = [];
            var same = alike.FindIndex(i => IsSame(joined[i], claim) && IsSaidAgain(text, joined[i].Evidence, claim.Evidence));
            if (same < 0)
            {
                if (alike.Count < MostAlike) alike.Add(joined.Count);
                joined.Add(claim);
                continue;
            }

            var first = joined[alike[same]];
            var (fuller, other) = Fill(claim) > Fill(first) ? (claim, first) : (first, claim);
            joined[alike[same]] = fuller with { Spans = [.. first.Spans, new Repetition(other.Evidence.Start, other.Evidence.End)] };
        }

        return [.. joined.OrderBy(c => c.Evidence.Start)];
    }

    private static bool IsSame(Claim a, Claim b) => a.Status == b.Status && a.Actor.Count > 0
        && Names(a.Actor).SequenceEqual(Names(b.Actor), StringComparer.Ordinal) && Names(a.Recipient).SequenceEqual(Names(b.Recipient), StringComparer.Ordinal)
        && a.Amounts.Select(m => (m.Value, m.Unit)).SequenceEqual(b.Amounts.Select(m => (m.Value, m.Unit)))
        && (a.Date is null || b.Date is null || a.Date == b.Date)
        && Agree(a.Place.Select(p => p.Name), b.Place.Select(p => p.Name)) && Agree(a.Source.Select(s => s.Name), b.Source.Select(s => s.Name));

    private static bool IsSaidAgain(string text, Evidence a, Evidence b) =>
        a.Exact.Contains(b.Exact, StringComparison.Ordinal) || b.Exact.Contains(a.Exact, StringComparison.Ordinal) || IsTitle(text, a) || IsTitle(text, b);

    // A line of its own that no full stop ends.
    private static bool IsTitle(string text, Evidence evidence)
    {
        var from = Math.Max(0, evidence.Start - LongestTitle);
        var before = text.AsSpan(from, evidence.Start - from).LastIndexOf('\n');
        if (before < 0 && from > 0) return false;
        var after = text.AsSpan(evidence.End, Math.Min(LongestTitle, text.Length - evidence.End));
        var end = after.IndexOf('\n');
        if (end < 0 && evidence.End + after.Length < text.Length) return false;
        var line = text.AsSpan(from + before + 1, evidence.End - from - before - 1 + (end < 0 ? after.Length : end)).TrimEnd();
        return line.Length < LongestTitle && line is [.., not ('.' or '!' or '?' or '"' or '»')];
    }

    private static IEnumerable<string> Names(IReadOnlyList<Actor> actors) => actors.Select(a => a.Name);

    private static bool Agree(IEnumerable<string> a, IEnumerable<string> b) => !a.Any() || !b.Any() || a.SequenceEqual(b, StringComparer.Ordinal);

    private static int Fill(Claim claim) => claim.Actor.Count + claim.Recipient.Count + claim.Place.Count + claim.Source.Count + claim.Items.Count + (claim.Date is null ? 0 : 1);
}
