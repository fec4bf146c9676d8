using Recoupe.Record.Model;

namespace Recoupe.Record.Decisions;

/// <summary>What holds of a log of decisions, and what it makes of the claims. Pure.</summary>
public static class DecisionLog
{
    /// <summary>The decisions that hold, in order: those that no undoing that holds undoes. Undoings themselves are not among them.</summary>
    /// <param name="log">Numbers and decisions, oldest first.</param>
    public static IReadOnlyList<(int Number, Decision Decision)> Holding(IReadOnlyList<(int Number, Decision Decision)> log)
    {
        var undone = Undone(log);
        return [.. log.Where(entry => entry.Decision.Kind != DecisionKind.Undo && !undone.Contains(entry.Number))];
    }

    /// <summary>Numbers of the decisions, undoings among them, that an undoing that holds undoes.</summary>
    /// <param name="log">Numbers and decisions, oldest first.</param>
    public static IReadOnlySet<int> Undone(IReadOnlyList<(int Number, Decision Decision)> log)
    {
        var undone = new HashSet<int>();
        foreach (var (number, decision) in log.Reverse())
        {
            if (decision.Kind == DecisionKind.Undo && !undone.Contains(number)) undone.Add(decision.Undone!.Value);
        }

        return undone;
    }

    /// <summary>The claims of one article as they stand after the decisions: corrected, and without those rejected; none where the article is removed.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="asRead">Its claims as the reader gave them.</param>
    /// <param name="holding">The decisions that hold, in order.</param>
    public static IReadOnlyList<DecidedClaim> Apply(string articleId, IReadOnlyList<Claim> asRead, IReadOnlyList<Decision> holding)
    {
        var decided = asRead.Select(claim => new DecidedClaim(claim, IsRejected: holding.Any(d => d.Kind == DecisionKind.Remove && d.Article == articleId))).ToArray();
        foreach (var decision in holding)
        {
            foreach (var reference in decision.Claims.Where(reference => reference.Article == articleId))
            {
                var at = reference.Find(asRead) is { } claim ? IndexOf(asRead, claim) : -1;
                if (at < 0) continue;
                decided[at] = decision.Kind switch
                {
                    DecisionKind.Reject => decided[at] with { IsRejected = true },
                    DecisionKind.Correct => decided[at] with { Claim = Correction.Apply(decided[at].Claim, decision.Slots) },
                    _ => decided[at],
                };
            }
        }

        return decided;
    }

    private static int IndexOf(IReadOnlyList<Claim> claims, Claim claim)
    {
        for (var i = 0; i < claims.Count; i++)
            if (ReferenceEquals(claims[i], claim)) return i;
        return -1;
    }
}

/// <summary>A claim after the decisions.</summary>
/// <param name="Claim">The claim, corrected where a person corrected it.</param>
/// <param name="IsRejected">Whether it goes from every view.</param>
public sealed record DecidedClaim(Claim Claim, bool IsRejected);
