using Recoupe.Press;

namespace Recoupe.Record.Reading.Proposals;

/// <summary>Another reader, which proposes claims that Recoupe checks. Thread-safe.</summary>
public interface IProposer
{
    /// <summary>What it is ("llm/some-model"), as <see cref="Model.Claim.Extractor"/> bears it.</summary>
    string Name { get; }

    /// <summary>The claims that it sees in an article.</summary>
    /// <exception cref="ProposalException">It gave no answer that can be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    IReadOnlyList<Proposal> Propose(Article article, CancellationToken cancellation);
}

/// <summary>Why a second reader gave nothing that can be read.</summary>
/// <param name="found">What it gave.</param>
/// <param name="expected">What would have been read.</param>
/// <param name="cause">The exception behind it, if any.</param>
public sealed class ProposalException(string found, string expected, Exception? cause = null) : Exception($"found {found}; expected {expected}", cause)
{
    /// <summary>What it gave.</summary>
    public string Found { get; } = found;

    /// <summary>What would have been read.</summary>
    public string Expected { get; } = expected;
}
