namespace Recoupe.Training.Neural;

/// <summary>How a model is trained.</summary>
internal sealed record TrainingOptions
{
    public int Seed { get; init; } = 1;

    public int Epochs { get; init; } = 16;

    /// <summary>Words of a batch.</summary>
    public int BatchWords { get; init; } = 400;

    public float Rate { get; init; } = 0.002f;

    public float Dropout { get; init; } = 0.2f;

    public float Decay { get; init; } = 1e-4f;

    /// <summary>A word of the vocabulary is hidden with probability a / (a + count), so that unknown words are learned too.</summary>
    public float WordDropout { get; init; } = 0.25f;

    /// <summary>How often the parser follows its own move rather than a gold one, after the first epoch.</summary>
    public float Exploration { get; init; } = 0.9f;

    /// <summary>Weight of the tagging losses beside those of the parser.</summary>
    public float TagWeight { get; init; } = 0.5f;
}
