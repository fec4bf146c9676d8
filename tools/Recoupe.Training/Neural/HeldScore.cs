using System.Diagnostics;
using Recoupe.Language;
using Recoupe.Language.Conllu;
using Recoupe.Language.Parsing;

namespace Recoupe.Training.Neural;

/// <summary>How well a network does on sentences with gold words, in per cent; labels without their subtypes.</summary>
internal sealed record HeldScore(double Uas, double Las, double Upos, double Features, double WordsPerSecond)
{
    public static HeldScore Of(ParserNetwork network, IReadOnlyList<ConlluSentence> gold, int treebank)
    {
        var workspace = new Workspace();
        var sentences = gold.Select(g => g.ToSentence()).Select(s => new Sentence(s.Span, [.. s.Select(w => w.Form)], [.. s.Select(w => w.Span)])).ToArray();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < sentences.Length; i += 8) network.Annotate(sentences.AsSpan(i, Math.Min(8, sentences.Length - i)), workspace, treebank);
        var seconds = watch.Elapsed.TotalSeconds;
        int words = 0, heads = 0, labelled = 0, tags = 0, features = 0;
        foreach (var (sentence, truth) in sentences.Zip(gold))
        {
            foreach (var (word, right) in sentence.Zip(truth.Words))
            {
                words++;
                if (word.Upos == right.Upos) tags++;
                if (word.Features == right.Features) features++;
                if (word.Head != right.Head) continue;
                heads++;
                if (Universal(word.Relation) == Universal(right.Relation)) labelled++;
            }
        }

        return new HeldScore(100.0 * heads / words, 100.0 * labelled / words, 100.0 * tags / words, 100.0 * features / words, words / seconds);
    }

    public override string ToString() =>
        FormattableString.Invariant($"UAS {Uas:F2} LAS {Las:F2} UPOS {Upos:F2} feats {Features:F2} ({WordsPerSecond:F0} words/s)");

    private static string Universal(string relation) => relation.Split(':')[0];
}
