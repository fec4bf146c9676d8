namespace Recoupe.Training.Neural;

/// <summary>Summed losses of a batch or an epoch.</summary>
internal sealed class Losses
{
    public double Tags { get; set; }

    public double Morphology { get; set; }

    public double Moves { get; set; }

    public double Labels { get; set; }

    public int Words { get; set; }

    public override string ToString() =>
        FormattableString.Invariant($"tag {Tags / Words:F3} feats {Morphology / Words:F3} move {Moves / Words:F3} label {Labels / Words:F3}");
}
