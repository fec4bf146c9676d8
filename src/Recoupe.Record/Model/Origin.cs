namespace Recoupe.Record.Model;

/// <summary>An independent voice: articles that copy each other, share an agency credit or relay the same speaker.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Articles">Ids of its articles, in order.</param>
/// <param name="Signal">What binds them ("near-duplicate text", "alone").</param>
/// <param name="Parent">Id of the article that the others likely follow; null when unknown or alone.</param>
public sealed record Origin(string Id, IReadOnlyList<string> Articles, string Signal, string? Parent)
{
    /// <summary>Weak signs that it depends on other voices, which it is still counted apart from; mostly none.</summary>
    public IReadOnlyList<OriginHint> Hints { get; init; } = [];
}

/// <summary>A weak sign that voices depend on each other.</summary>
/// <param name="With">Ids of the other origins that show it, in order.</param>
/// <param name="Signal">What shows it, in words: "the same error: 412 dead against 142 dead, told by 3 other voices".</param>
/// <param name="Confidence">0 to 1, that they depend on each other.</param>
public sealed record OriginHint(IReadOnlyList<string> With, string Signal, double Confidence);
