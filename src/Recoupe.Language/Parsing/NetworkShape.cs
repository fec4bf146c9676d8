namespace Recoupe.Language.Parsing;

/// <summary>Sizes of the network; widths are multiples of 32.</summary>
public sealed record NetworkShape
{
    /// <summary>Width of a word's vector.</summary>
    public int Width { get; init; } = 96;

    /// <summary>Pieces of each maxout of the encoder.</summary>
    public int Pieces { get; init; } = 3;

    /// <summary>For each convolution layer, how far away its two neighbours are.</summary>
    public int[] Dilations { get; init; } = [1, 1, 1];

    /// <summary>Width of the parser's hidden layer, which is a maxout of two pieces.</summary>
    public int Hidden { get; init; } = 64;

    /// <summary>Width of the label classifier's hidden layer, which is a maxout of two pieces.</summary>
    public int LabelHidden { get; init; } = 64;

    /// <summary>Rows of the table of each feature of <see cref="Tagging.WordFeatures"/>.</summary>
    public required int[] FeatureRows { get; init; }

    /// <summary>Width of a row of each feature's table.</summary>
    public int FeatureWidth { get; init; } = 32;

    /// <summary>Pieces of the two hidden layers.</summary>
    internal static int HiddenPieces => 2;

    /// <summary>Width of a word's features before the first layer.</summary>
    internal int InputWidth => Width + FeatureRows.Length * FeatureWidth;

    /// <summary>Empty rows between sentences, so that no convolution sees a neighbouring sentence.</summary>
    internal int Margin => Dilations.Length == 0 ? 1 : Dilations.Max();

    /// <summary>Rounds up to what a row of a product needs.</summary>
    internal static int Padded(int columns) => (columns + Neural.PackedMatrix.PanelWidth - 1) / Neural.PackedMatrix.PanelWidth * Neural.PackedMatrix.PanelWidth;

    internal int[] ToNumbers() => [Width, Pieces, Hidden, LabelHidden, FeatureWidth, FeatureRows.Length, .. FeatureRows, .. Dilations];

    internal static NetworkShape From(int[] numbers)
    {
        var features = numbers[5];
        return new NetworkShape
        {
            Width = numbers[0],
            Pieces = numbers[1],
            Hidden = numbers[2],
            LabelHidden = numbers[3],
            FeatureWidth = numbers[4],
            FeatureRows = numbers[6..(6 + features)],
            Dilations = numbers[(6 + features)..],
        };
    }
}
