namespace Recoupe.Training.Lexicon;

/// <summary>Reads the sources of a lexicon, each by the end of its file's name.</summary>
internal static class LexiconSources
{
    public static IEnumerable<LexiconEntry> Read(string path) => Path.GetFileName(path) switch
    {
        var name when name.EndsWith(".mlex.gz", StringComparison.Ordinal) => Lefff.Read(path),
        var name when name.EndsWith("_exc.json.gz", StringComparison.Ordinal) => EnglishSources.Exceptions(path),
        var name when name.EndsWith("_lookup.json.gz", StringComparison.Ordinal) => EnglishSources.Lookup(path),
        var name when name.EndsWith(".tar.gz", StringComparison.Ordinal) => EnglishSources.PropBank(path),
        _ => throw new ArgumentException($"{path}: no reader for such a file.", nameof(path)),
    };
}
