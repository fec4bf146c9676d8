using Recoupe.Record.Reading;

namespace Recoupe.Training.Calibration;

/// <summary>A claim to learn from.</summary>
/// <param name="Article">Number of its article.</param>
/// <param name="Features">Its features.</param>
/// <param name="IsRight">Whether careful readers found it too.</param>
internal sealed record Sample(int Article, IReadOnlyDictionary<string, double> Features, bool IsRight);

/// <summary>Logistic regression with an L2 penalty, and how well probabilities are calibrated.</summary>
internal static class Calibrator
{
    /// <summary>Penalties to choose from, on the log loss of articles left out.</summary>
    public static readonly double[] Penalties = [0.3, 1, 3, 10];

    private const int Steps = 30;
    private const double Enough = 1e-6;

    // Keeps the curvature invertible where a feature never varies.
    private const double Jitter = 1e-9;
    private const int Bins = 10;

    // Claims of the average kind that are added to each kind, so that a kind seldom seen says little.
    private const double Prior = 4;

    /// <summary>The weights of all features, by Newton's method; the bias is not penalised.</summary>
    public static IReadOnlyDictionary<string, double> Fit(IReadOnlyList<Sample> samples, double penalty)
    {
        string[] names = [.. samples.SelectMany(s => s.Features.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var index = names.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i, StringComparer.Ordinal);
        var rows = samples.Select(s => s.Features.Select(f => (Index: index[f.Key], f.Value)).ToArray()).ToArray();
        var weights = new double[names.Length];
        for (var step = 0; step < Steps; step++)
        {
            var (gradient, curvature) = (new double[names.Length], new double[names.Length, names.Length]);
            for (var j = 0; j < names.Length; j++)
            {
                var held = names[j] == "bias" ? 0 : penalty;
                (gradient[j], curvature[j, j]) = (-held * weights[j], held + Jitter);
            }

            for (var i = 0; i < rows.Length; i++)
            {
                var odds = 0.0;
                foreach (var (feature, value) in rows[i]) odds += weights[feature] * value;
                var probability = Confidence.Logistic(odds);
                foreach (var (feature, value) in rows[i])
                {
                    gradient[feature] += ((samples[i].IsRight ? 1 : 0) - probability) * value;
                    foreach (var (other, factor) in rows[i]) curvature[feature, other] += probability * (1 - probability) * value * factor;
                }
            }

            var move = LinearSystem.Solve(curvature, gradient);
            for (var j = 0; j < weights.Length; j++) weights[j] += move[j];
            if (move.All(m => Math.Abs(m) < Enough)) break;
        }

        return names.Zip(weights).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
    }

    /// <summary>The probability of each sample, foretold by what the other articles teach.</summary>
    public static IReadOnlyList<double> CrossValidated(IReadOnlyList<Sample> samples, double penalty) => LeavingOut(samples, others =>
    {
        var weights = Fit(others, penalty);
        return sample => Confidence.Logistic(sample.Features.Sum(f => weights.GetValueOrDefault(f.Key) * f.Value));
    });

    /// <summary>The share of right claims of the sample's kind in the other articles.</summary>
    public static IReadOnlyList<double> ByKind(IReadOnlyList<Sample> samples) => LeavingOut(samples, others =>
    {
        var all = others.Average(s => s.IsRight ? 1.0 : 0);
        var kinds = others.ToLookup(Kind, StringComparer.Ordinal);
        return sample => (kinds[Kind(sample)].Count(s => s.IsRight) + Prior * all) / (kinds[Kind(sample)].Count() + Prior);
    });

    /// <summary>Mean squared difference between what was foretold and what came.</summary>
    public static double Brier(IReadOnlyList<Sample> samples, IReadOnlyList<double> foretold) =>
        samples.Zip(foretold).Average(p => Math.Pow(p.Second - (p.First.IsRight ? 1 : 0), 2));

    /// <summary>Mean negative log probability of what came, in nats.</summary>
    public static double LogLoss(IReadOnlyList<Sample> samples, IReadOnlyList<double> foretold) =>
        samples.Zip(foretold).Average(p => -Math.Log(Math.Max(1e-6, p.First.IsRight ? p.Second : 1 - p.Second)));

    /// <summary>Mean distance between foretold and observed share over bins of equally many claims.</summary>
    public static double CalibrationError(IReadOnlyList<Sample> samples, IReadOnlyList<double> foretold) =>
        Binned(samples, foretold).Sum(bin => bin.Count * Math.Abs(bin.Foretold - bin.Observed)) / samples.Count;

    /// <summary>Claims in bins of equally many, from the least probable: how many, what was foretold of them and what came.</summary>
    public static IEnumerable<(int Count, double Foretold, double Observed)> Binned(IReadOnlyList<Sample> samples, IReadOnlyList<double> foretold) =>
        samples.Zip(foretold).OrderBy(p => p.Second).Select((p, i) => (Pair: p, Bin: i * Bins / samples.Count)).GroupBy(p => p.Bin)
            .Select(bin => (bin.Count(), bin.Average(p => p.Pair.Second), bin.Average(p => p.Pair.First.IsRight ? 1.0 : 0)));

    private static string Kind(Sample sample) => sample.Features.Keys.First(name => name.StartsWith("kind.", StringComparison.Ordinal));

    private static double[] LeavingOut(IReadOnlyList<Sample> samples, Func<IReadOnlyList<Sample>, Func<Sample, double>> learn)
    {
        var foretold = new double[samples.Count];
        Parallel.ForEach(samples.Select(s => s.Article).Distinct(), article =>
        {
            var model = learn([.. samples.Where(s => s.Article != article)]);
            for (var i = 0; i < samples.Count; i++)
                if (samples[i].Article == article) foretold[i] = model(samples[i]);
        });
        return foretold;
    }
}
