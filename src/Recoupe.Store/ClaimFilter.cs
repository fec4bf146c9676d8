using NodaTime;
using Recoupe.Record.Model;

namespace Recoupe.Store;

/// <summary>What the claims asked for have in common; a condition that is null is none.</summary>
public sealed record ClaimFilter
{
    /// <summary>Every claim, in reading order.</summary>
    public static ClaimFilter All { get; } = new();

    /// <summary>Kind.</summary>
    public ClaimKind? Kind { get; init; }

    /// <summary>
    /// Actor, recipient or third party: canonical name or Wikidata id, or whole words of the name or mention; case and accents do not count.
    /// </summary>
    public string? Actor { get; init; }

    /// <summary>First day, inclusive, that the claim's date may touch. Undated claims do not pass.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive, that the claim's date may touch. Undated claims do not pass.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Day of knowledge: only articles that had come out by then or, where that is not known, had come to the record.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Id of the article.</summary>
    public string? Article { get; init; }

    /// <summary>Order of the answer.</summary>
    public ClaimOrder Order { get; init; }

    /// <summary>Which part of the answer.</summary>
    public Page Page { get; init; } = Page.Whole;
}

/// <summary>Orders of claims.</summary>
public enum ClaimOrder
{
    /// <summary>By article (publication date, undated last, id), then as the article tells them.</summary>
    Reading,

    /// <summary>By the first day of the claim's own date, undated last, then by its last day, then as <see cref="Reading"/>.</summary>
    Timeline,
}
