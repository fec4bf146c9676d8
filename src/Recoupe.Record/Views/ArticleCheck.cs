using Recoupe.Record.CrossCheck;
using Recoupe.Record.Model;

namespace Recoupe.Record.Views;

/// <summary>What a claim of a checked article is beside the record, from the gravest to the least.</summary>
public enum CheckVerdict
{
    /// <summary>It cannot hold beside another claim of the same article.</summary>
    Impossible,

    /// <summary>It cannot hold beside a claim of another article.</summary>
    InConflict,

    /// <summary>The article copies another one that says the same, or is one voice with it.</summary>
    Copied,

    /// <summary>Another voice tells of the same event.</summary>
    Known,

    /// <summary>Nobody else tells of it.</summary>
    New,
}

/// <summary>A claim of the checked article.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Verdict">What it is.</param>
/// <param name="Beside">Claims that show it, each with its relation to this one where one is named.</param>
public sealed record CheckedClaim(Claim Claim, CheckVerdict Verdict, IReadOnlyList<BesideClaim> Beside);

/// <summary>A claim that another one is set beside.</summary>
/// <param name="Claim">Id.</param>
/// <param name="Relation">What the two are to each other; null where only the event binds them.</param>
public sealed record BesideClaim(string Claim, Relation? Relation);

/// <summary>Sets one article beside the rest of the record.</summary>
public static class ArticleCheck
{
    /// <summary>What each claim of <paramref name="article"/> is, in the article's order.</summary>
    /// <param name="article">The article; <paramref name="related"/> holds its claims.</param>
    /// <param name="related">The record with the article in it.</param>
    public static IReadOnlyList<CheckedClaim> Of(ReadArticle article, CrossChecked related)
    {
        var own = article.Claims.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var relations = related.Relations
            .Where(r => own.Contains(r.A) || own.Contains(r.B))
            .SelectMany(r => new[] { (Claim: r.A, Other: r.B, Relation: r), (Claim: r.B, Other: r.A, Relation: r) })
            .ToLookup(r => r.Claim, StringComparer.Ordinal);
        var eventOf = related.Events.SelectMany(e => e.Claims.Select(c => (Claim: c, Event: e))).ToDictionary(p => p.Claim, p => p.Event, StringComparer.Ordinal);
        return [.. article.Claims.Select(claim => Check(claim, own, [.. relations[claim.Id].Select(r => new BesideClaim(r.Other, r.Relation))], eventOf[claim.Id]))];
    }

    private static CheckedClaim Check(Claim claim, HashSet<string> own, BesideClaim[] related, Event told)
    {
        var conflicts = Array.FindAll(related, b => b.Relation!.Kind == RelationKind.Contradicts);
        if (Array.FindAll(conflicts, b => own.Contains(b.Claim)) is { Length: > 0 } within) return new(claim, CheckVerdict.Impossible, within);
        if (conflicts.Length > 0) return new(claim, CheckVerdict.InConflict, conflicts);
        if (Array.FindAll(related, b => b.Relation!.Kind == RelationKind.Copies) is { Length: > 0 } copies) return new(claim, CheckVerdict.Copied, copies);
        BesideClaim[] others =
        [
            .. told.Claims.Where(id => !own.Contains(id)).Select(id => Array.Find(related, b => b.Claim == id) ?? new BesideClaim(id, null)),
        ];
        return new(claim, others.Length > 0 ? CheckVerdict.Known : CheckVerdict.New, others);
    }
}
