using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Recoupe.Language.Parsing;

/// <summary>The parser that ships: a <see cref="ParserNetwork"/> following one treebank's conventions, with buffers for as many threads as ask.</summary>
/// <param name="network">The network.</param>
/// <param name="treebank">Index in <see cref="ParserNetwork.Treebanks"/> of the convention to follow.</param>
public sealed class NeuralParser(ParserNetwork network, int treebank) : ISentenceParser
{
    // Words whose vectors are computed together: enough to fill the processor's vectors, few enough for its second cache.
    private const int BatchWords = 160;

    private readonly ConcurrentBag<Workspace> workspaces = [];

    /// <inheritdoc/>
    public void Annotate(IReadOnlyList<Sentence> sentences, CancellationToken cancellation = default)
    {
        if (!workspaces.TryTake(out var workspace)) workspace = new Workspace();
        try
        {
            var batch = new List<Sentence>();
            var words = 0;
            foreach (var sentence in sentences)
            {
                cancellation.ThrowIfCancellationRequested();
                if (sentence.Count > LongSentence.Limit)
                {
                    LongSentence.Annotate(sentence, network, workspace, treebank, cancellation);
                    continue;
                }

                batch.Add(sentence);
                words += sentence.Count;
                if (words < BatchWords) continue;
                network.Annotate(CollectionsMarshal.AsSpan(batch), workspace, treebank);
                batch.Clear();
                words = 0;
            }

            network.Annotate(CollectionsMarshal.AsSpan(batch), workspace, treebank);
        }
        finally
        {
            workspaces.Add(workspace);
        }
    }
}
