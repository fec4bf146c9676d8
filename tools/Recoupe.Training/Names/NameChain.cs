using Recoupe.Language.Names;

namespace Recoupe.Training.Names;

/// <summary>Forward and backward sums over the labellings of one sentence, each position scaled to sum to one.</summary>
internal sealed class NameChain
{
    private const int Labels = NameLabels.Count;

    private readonly float[] steps = new float[Labels * Labels];
    private float[] scores = [];
    private float[] potentials = [];
    private float[] forward = [];
    private float[] backward = [];
    private int length;

    /// <summary>Begins a sentence; its scores are to be filled in.</summary>
    public void Start(int tokens, float[] transitions)
    {
        Resize(tokens);
        for (var from = 0; from < Labels; from++)
            for (var to = 0; to < Labels; to++) steps[from * Labels + to] = NameLabels.MayFollow(from, to) ? MathF.Exp(transitions[from * Labels + to]) : 0;
    }

    /// <summary>Begins the same sentence with fewer labellings allowed.</summary>
    public void StartLike(NameChain other, uint[] allowed)
    {
        Resize(other.length);
        other.steps.CopyTo(steps, 0);
        for (var i = 0; i < length; i++)
            for (var label = 0; label < Labels; label++) scores[i * Labels + label] = (allowed[i] >> label & 1) != 0 ? other.scores[i * Labels + label] : float.NegativeInfinity;
    }

    /// <summary>The score of each label of a token.</summary>
    public Span<float> Scores(int token) => scores.AsSpan(token * Labels, Labels);

    /// <summary>Sums; false where no labelling is allowed.</summary>
    public bool Run()
    {
        for (var i = 0; i < length; i++)
        {
            var largest = float.NegativeInfinity;
            foreach (var score in Scores(i)) largest = Math.Max(largest, score);
            if (float.IsNegativeInfinity(largest)) return false;
            for (var label = 0; label < Labels; label++) potentials[i * Labels + label] = MathF.Exp(scores[i * Labels + label] - largest);
        }

        for (var i = 0; i < length; i++)
        {
            var sum = 0f;
            for (var to = 0; to < Labels; to++)
            {
                var into = 0f;
                if (i == 0) into = steps[to];
                else
                    for (var from = 0; from < Labels; from++) into += forward[(i - 1) * Labels + from] * steps[from * Labels + to];
                sum += forward[i * Labels + to] = into * potentials[i * Labels + to];
            }

            if (!(sum > 0)) return false;
            for (var to = 0; to < Labels; to++) forward[i * Labels + to] /= sum;
        }

        backward.AsSpan((length - 1) * Labels, Labels).Fill(1);
        for (var i = length - 2; i >= 0; i--)
        {
            var sum = 0f;
            for (var from = 0; from < Labels; from++)
            {
                var outOf = 0f;
                for (var to = 0; to < Labels; to++) outOf += steps[from * Labels + to] * potentials[(i + 1) * Labels + to] * backward[(i + 1) * Labels + to];
                sum += backward[i * Labels + from] = outOf;
            }

            for (var from = 0; from < Labels; from++) backward[i * Labels + from] /= sum;
        }

        for (var i = 0; i < length; i++) Normalize(i);
        return true;
    }

    /// <summary>Probability of a label at a token.</summary>
    public float Marginal(int token, int label) => scores[token * Labels + label];

    /// <summary>Adds the probability of each pair of labels at a token and the one before it.</summary>
    public void AddPairs(int token, Span<float> pairs, float factor)
    {
        Span<float> found = stackalloc float[Labels * Labels];
        var sum = 0f;
        for (var from = 0; from < Labels; from++)
        {
            var before = forward[(token - 1) * Labels + from];
            for (var to = 0; to < Labels; to++)
            {
                var at = token * Labels + to;
                sum += found[from * Labels + to] = before * steps[from * Labels + to] * potentials[at] * backward[at];
            }
        }

        for (var k = 0; k < found.Length; k++) pairs[k] += found[k] / sum * factor;
    }

    // The scores of a token are done with: its marginals take their place.
    private void Normalize(int token)
    {
        var sum = 0f;
        for (var label = 0; label < Labels; label++) sum += scores[token * Labels + label] = forward[token * Labels + label] * backward[token * Labels + label];
        for (var label = 0; label < Labels; label++) scores[token * Labels + label] /= sum;
    }

    private void Resize(int tokens)
    {
        length = tokens;
        if (scores.Length >= tokens * Labels) return;
        scores = new float[tokens * Labels];
        potentials = new float[tokens * Labels];
        forward = new float[tokens * Labels];
        backward = new float[tokens * Labels];
    }
}
