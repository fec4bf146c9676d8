namespace Recoupe.Store;

/// <summary>How much is kept.</summary>
/// <param name="Articles">Number of articles.</param>
/// <param name="Claims">Number of claims.</param>
/// <param name="Decisions">Number of decisions, undone ones and undoings included: it grows with each, so that two equal holdings are one state.</param>
public sealed record Holdings(int Articles, int Claims, int Decisions = 0);

/// <summary>A name and how many claims bear it.</summary>
/// <param name="Name">Canonical name.</param>
/// <param name="Claims">Number of claims.</param>
public sealed record NameCount(string Name, int Claims);

/// <summary>The id of something kept.</summary>
/// <param name="Id">The whole id.</param>
/// <param name="IsArticle">True for an article, false for a claim.</param>
public sealed record RecordId(string Id, bool IsArticle);
