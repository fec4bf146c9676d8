namespace Recoupe.Record.Model;

/// <summary>An independent voice: articles that copy each other, share an agency credit or relay the same speaker.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Articles">Ids of its articles, in order.</param>
/// <param name="Signal">What binds them ("near-duplicate text", "alone").</param>
/// <param name="Parent">Id of the article that the others likely follow; null when unknown or alone.</param>
public sealed record Origin(string Id, IReadOnlyList<string> Articles, string Signal, string? Parent);
