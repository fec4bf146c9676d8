using Recoupe.Language;
using Recoupe.Record.Actors.Coreference;

namespace Recoupe.Record.Actors;

/// <summary>Reads who and where the articles of one language speak of: names, offices and metonyms by the tables, then what stands for them. Thread-safe.</summary>
internal sealed class ActorReader
{
    private readonly ActorFinder finder;
    private readonly CoreferenceResolver coreference;

    /// <summary>A reader for a language that has tables.</summary>
    public ActorReader(string language)
    {
        finder = new ActorFinder(language);
        coreference = new CoreferenceResolver(language, finder);
    }

    /// <summary>The mentions of a text and their chains.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentences">Its sentences; pronouns and descriptions are resolved in those that are parsed.</param>
    /// <param name="published">ISO date or prefix on which offices are looked up; null when unknown.</param>
    public NamedText Read(string text, IReadOnlyList<Sentence> sentences, string? published) =>
        NamedText.Of(coreference.Resolve(text, sentences, finder.Find(text, sentences, published), published), sentences);
}
