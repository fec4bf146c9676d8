using Recoupe.Record.Export;
using Recoupe.Record.Model;

namespace Recoupe.Store;

/// <summary>A claim and the article that makes it.</summary>
/// <param name="Document">The article, without its text.</param>
/// <param name="Claim">The claim.</param>
public sealed record ClaimEntry(DocumentHeader Document, Claim Claim);
