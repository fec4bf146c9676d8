using Recoupe.Record.Model;

namespace Recoupe.Record.Decisions;

/// <summary>What a person decides.</summary>
public enum DecisionKind
{
    /// <summary>The claims are what the article says.</summary>
    Accept,

    /// <summary>The article does not say so: the claims go from every view.</summary>
    Reject,

    /// <summary>The claim's slots are other ones than were read.</summary>
    Correct,

    /// <summary>The claims tell of one event, whatever the score.</summary>
    Merge,

    /// <summary>The claims after the first tell of another event than the first.</summary>
    Split,

    /// <summary>How reliable an outlet or speaker is, A to F.</summary>
    Reliability,

    /// <summary>The article was retracted or added by mistake: it and its claims go from every view.</summary>
    Remove,

    /// <summary>An earlier decision no longer holds; that of an undoing brings back what it undid.</summary>
    Undo,
}

/// <summary>A claim as a decision remembers it, so that a newer reading finds it again by its exact words, and never takes a look-alike for it.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Type">Kind.</param>
/// <param name="Quote">Its evidence, exactly.</param>
/// <param name="Start">Where the evidence started: tells equal quotes apart.</param>
public sealed record ClaimReference(string Article, ClaimKind Type, string Quote, int Start)
{
    /// <summary>The reference to a claim.</summary>
    public static ClaimReference To(Claim claim) => new(claim.ArticleId, claim.Type, claim.Evidence.Exact, claim.Evidence.Start);

    /// <summary>The claim that is meant among those of its article as they were read; null where none has the exact words.</summary>
    public Claim? Find(IEnumerable<Claim> asRead) => asRead
        .Where(claim => claim.Type == Type && claim.Evidence.Exact == Quote)
        .OrderBy(claim => Math.Abs(claim.Evidence.Start - Start)).ThenBy(claim => claim.Id, StringComparer.Ordinal)
        .FirstOrDefault();
}

/// <summary>A decision of a person; the log of them only grows.</summary>
/// <param name="Kind">What is decided.</param>
public sealed record Decision(DecisionKind Kind)
{
    /// <summary>The claims that it is about, where it is about claims.</summary>
    public IReadOnlyList<ClaimReference> Claims { get; init; } = [];

    /// <summary>Slot to value, of a correction; see <see cref="Correction"/>. An empty value empties the slot.</summary>
    public IReadOnlyDictionary<string, string> Slots { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Id of the article that is removed.</summary>
    public string? Article { get; init; }

    /// <summary>Outlet or speaker whose reliability is told.</summary>
    public string? Name { get; init; }

    /// <summary>A to F.</summary>
    public char? Reliability { get; init; }

    /// <summary>Number of the decision that is undone.</summary>
    public int? Undone { get; init; }

    /// <summary>Why, in the person's words.</summary>
    public string? Note { get; init; }

    /// <summary>Ids of the articles whose claims it changes.</summary>
    public IEnumerable<string> Articles => Claims.Select(claim => claim.Article).Append(Article).OfType<string>().Distinct(StringComparer.Ordinal);
}
