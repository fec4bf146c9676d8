namespace Recoupe.Language.Parsing;

/// <summary>A "sentence" of thousands of words (a list, a table, a page without a full stop), parsed piece by piece so that memory stays bounded.</summary>
internal static class LongSentence
{
    /// <summary>The most words that are parsed as one piece.</summary>
    public const int Limit = 400;

    // How Universal Dependencies joins stretches of text that nothing governs.
    private const string Joint = "parataxis";

    /// <summary>Annotates the sentence; the root of every piece but the first depends on the first piece's root.</summary>
    public static void Annotate(Sentence sentence, ParserNetwork network, Workspace workspace, int treebank, CancellationToken cancellation)
    {
        var root = 0;
        for (var start = 0; start < sentence.Count; start += Limit)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = Math.Min(start + Limit, sentence.Count);
            var piece = new Sentence(sentence.Span, sentence.Forms[start..end], sentence.Spans[start..end]);
            network.Annotate([piece], workspace, treebank);
            piece.Tags.CopyTo(sentence.Tags, start);
            piece.Features.CopyTo(sentence.Features, start);
            piece.Relations.CopyTo(sentence.Relations, start);
            for (var i = 0; i < piece.Count; i++)
            {
                var isRoot = piece.Heads[i] < 0;
                if (isRoot && start == 0) root = i;
                sentence.Heads[start + i] = isRoot ? (start == 0 ? -1 : root) : piece.Heads[i] + start;
                if (isRoot && start > 0) sentence.Relations[start + i] = Joint;
            }
        }
    }
}
