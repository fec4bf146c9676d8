using Recoupe.Training.Calibration;

namespace Recoupe.Training.Tests.Calibration;

public sealed class CalibratorTests
{
    // Nine of ten claims with the feature are right, three of ten without it; articles of ten claims each.
    private static readonly IReadOnlyList<Sample> Samples =
    [
        .. Enumerable.Range(0, 20).SelectMany(article => Enumerable.Range(0, 10).Select(i => new Sample(
            article,
            article % 2 == 0
                ? new Dictionary<string, double>(StringComparer.Ordinal) { ["bias"] = 1, ["kind.aid"] = 1, ["named"] = 1 }
                : new Dictionary<string, double>(StringComparer.Ordinal) { ["bias"] = 1, ["kind.aid"] = 1 },
            i < (article % 2 == 0 ? 9 : 3)))),
    ];

    [Fact]
    public void Claims_that_bear_a_good_sign_are_foretold_as_often_right_as_they_are()
    {
        var foretold = Calibrator.CrossValidated(Samples, 0.3);

        Assert.InRange(foretold[0], 0.85, 0.95);
        Assert.InRange(foretold[10], 0.25, 0.35);
        Assert.True(Calibrator.CalibrationError(Samples, foretold) < 0.05);
    }

    [Fact]
    public void A_sign_tells_more_than_the_kind_alone()
    {
        var byKind = Calibrator.ByKind(Samples);
        var byFeatures = Calibrator.CrossValidated(Samples, 0.3);

        Assert.True(Calibrator.Brier(Samples, byFeatures) < Calibrator.Brier(Samples, byKind) - 0.05);
        Assert.True(Calibrator.LogLoss(Samples, byFeatures) < Calibrator.LogLoss(Samples, byKind));
    }

    [Fact]
    public void Bins_hold_every_claim_once_and_equally_many()
    {
        var bins = Calibrator.Binned(Samples, [.. Samples.Select((_, i) => i / 200.0)]).ToList();

        Assert.Equal(10, bins.Count);
        Assert.All(bins, bin => Assert.Equal(20, bin.Count));
        Assert.Equal(bins.Select(b => b.Foretold).Order(), bins.Select(b => b.Foretold));
    }

    [Fact]
    public void The_plot_has_a_point_for_each_bin()
    {
        var svg = ReliabilityPlot.Draw(Samples, Calibrator.CrossValidated(Samples, 0.3));

        Assert.Equal(10, svg.Split("<circle ").Length - 1);
        Assert.StartsWith("<svg ", svg, StringComparison.Ordinal);
    }
}
