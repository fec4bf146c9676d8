namespace Recoupe.Press.Files;

/// <summary>The files that given paths stand for.</summary>
/// <param name="Files">Paths to read, each once: in the order given, those of a directory in ordinal order of their paths.</param>
/// <param name="Skipped">Number of files inside directories that are not articles by their name; they are no error.</param>
/// <param name="Refusals">Directories that could not be listed.</param>
public sealed record FoundFiles(IReadOnlyList<string> Files, int Skipped, IReadOnlyList<Refusal> Refusals);
