using NodaTime;

namespace Recoupe.Store;

/// <summary>How an article came.</summary>
/// <param name="From">Path or address, as it was given.</param>
/// <param name="At">When.</param>
public sealed record Arrival(string From, Instant At);

/// <summary>One line of the log of arrivals. That what is known came once more from the same place is not logged.</summary>
/// <param name="ArticleId">Which article.</param>
/// <param name="From">Path or address.</param>
/// <param name="At">When.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record LoggedArrival(string ArticleId, string From, Instant At, AddOutcome Outcome);

/// <summary>What came of adding an article.</summary>
public enum AddOutcome
{
    /// <summary>It was not there.</summary>
    New,

    /// <summary>It was there, as read by the same extractor: nothing changed.</summary>
    Known,

    /// <summary>It was there; another extractor, or a better account of its date, replaced its claims.</summary>
    Reread,
}
