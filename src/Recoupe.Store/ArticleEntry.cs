using Recoupe.Record.Export;

namespace Recoupe.Store;

/// <summary>One line of the list of articles.</summary>
/// <param name="Document">The article, without its text.</param>
/// <param name="Claims">How many claims it makes.</param>
public sealed record ArticleEntry(DocumentHeader Document, int Claims);
