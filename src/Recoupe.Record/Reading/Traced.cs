using Recoupe.Record.Model;

namespace Recoupe.Record.Reading;

/// <summary>A claim and the draft that it was written from.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Draft">The draft.</param>
internal sealed record Written(Claim Claim, Draft Draft);

/// <summary>A reading with what led to it.</summary>
/// <param name="Read">What was read.</param>
/// <param name="Written">Its claims, in the same order, each with its draft.</param>
/// <param name="Readings">The parsed sentences, in order.</param>
internal sealed record Traced(ReadArticle Read, IReadOnlyList<Written> Written, IReadOnlyList<SentenceReading> Readings);
