using Recoupe.Language.Parsing.Linear;

namespace Recoupe.Training.Linear;

/// <summary>Learns a <see cref="LinearScorer"/> as an averaged perceptron (Collins 2002).</summary>
internal sealed class Perceptron(int classes, int bits)
{
    private readonly LinearScorer scorer = new(classes, bits);
    private readonly float[] totals = new float[classes << bits];
    private readonly float[] scores = new float[classes];
    private int time = 1;

    public ReadOnlySpan<float> Score(ReadOnlySpan<ulong> features)
    {
        scorer.Score(features, scores);
        return scores;
    }

    /// <summary>Moves weight from the class that was chosen to the one that was right.</summary>
    public void Learn(ReadOnlySpan<ulong> features, int right, int chosen)
    {
        time++;
        if (right == chosen) return;
        foreach (var feature in features)
        {
            var row = scorer.Row(feature);
            scorer.Weights[row + right]++;
            scorer.Weights[row + chosen]--;
            totals[row + right] += time;
            totals[row + chosen] -= time;
        }
    }

    /// <summary>The classifier with the mean of its weights over all steps.</summary>
    public LinearScorer Average()
    {
        var average = new LinearScorer(classes, bits);
        for (var i = 0; i < totals.Length; i++) average.Weights[i] = scorer.Weights[i] - totals[i] / time;
        return average;
    }
}
