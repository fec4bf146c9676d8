namespace Recoupe.Language;

/// <summary>How a <see cref="LanguageModel"/> reads.</summary>
public sealed record LanguageModelOptions
{
    /// <summary>
    /// The treebank whose conventions the trees follow ("sequoia", "gsd", "ewt", "gum"); null for the model's own, which is the first of
    /// <see cref="LanguageModel.Conventions"/>.
    /// </summary>
    public string? Convention { get; init; }

    /// <summary>The model file; null to look for "LANGUAGE.model" in the folder that RECOUPE_MODELS names, then in "models" beside the program.</summary>
    public string? Path { get; init; }
}
