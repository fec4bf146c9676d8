using System.Globalization;
using System.Text;

namespace Recoupe.Training.Calibration;

/// <summary>Draws how often claims of a confidence are right, against the diagonal of perfect calibration.</summary>
internal static class ReliabilityPlot
{
    private const int Side = 320;
    private const int Margin = 48;

    // Confidences of claims crowd above this.
    private const double Lowest = 0.5;

    /// <summary>An SVG drawing of the binned claims.</summary>
    public static string Draw(IReadOnlyList<Sample> samples, IReadOnlyList<double> foretold)
    {
        var svg = new StringBuilder();
        var size = Side + 2 * Margin;
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" font-family=\"sans-serif\" font-size=\"11\" role=\"img\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title>Reliability of the confidence of claims</title>\n<rect width=\"{size}\" height=\"{size}\" fill=\"#fff\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{X(Lowest)} {Y(Lowest)}L{X(1)} {Y(1)}\" stroke=\"#999\" stroke-dasharray=\"4 4\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{X(Lowest)} {Y(1)}V{Y(Lowest)}H{X(1)}\" fill=\"none\" stroke=\"#333\"/>\n");
        for (var tick = Lowest; tick < 1.01; tick += 0.1)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(tick)}\" y=\"{Y(Lowest) + 16}\" text-anchor=\"middle\">{tick:F1}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(Lowest) - 6}\" y=\"{Y(tick) + 4}\" text-anchor=\"end\">{tick:F1}</text>\n");
        }

        foreach (var (count, expected, observed) in Calibrator.Binned(samples, foretold))
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(expected)}\" cy=\"{Y(observed)}\" r=\"5\" fill=\"#1f6feb\" fill-opacity=\".75\"><title>{count} claims: {expected:F2} foretold, {observed:F2} right</title></circle>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{size / 2}\" y=\"{size - 10}\" text-anchor=\"middle\">confidence, foretold by the other articles</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text transform=\"translate(13 {size / 2}) rotate(-90)\" text-anchor=\"middle\">share that careful readers found too</text>\n</svg>\n");
        return svg.ToString();
    }

    private static double X(double share) => Math.Round(Margin + Math.Max(0, share - Lowest) / (1 - Lowest) * Side, 1);

    private static double Y(double share) => Math.Round(Margin + Side - Math.Max(0, share - Lowest) / (1 - Lowest) * Side, 1);
}
