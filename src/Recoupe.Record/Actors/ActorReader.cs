using Recoupe.Language;
using Recoupe.Language.Names;
using Recoupe.Record.Actors.Coreference;

namespace Recoupe.Record.Actors;

/// <summary>Reads who and where the articles of one language speak of: names, offices and metonyms by the tables, then what stands for them. Thread-safe.</summary>
internal sealed class ActorReader
{
    private readonly ActorFinder finder;
    private readonly NameRecognizer recognizer;
    private readonly CoreferenceResolver coreference;
    private readonly PlaceOrState places;
    private readonly UnknownNames unknown;
    private readonly DirectionWords directions;
    private readonly GroupMembers groups;

    /// <summary>A reader for a language that has tables.</summary>
    public ActorReader(string language)
    {
        finder = new ActorFinder(language);
        recognizer = NameRecognizer.Load(language);
        coreference = new CoreferenceResolver(language, finder);
        places = new PlaceOrState(finder.Words);
        unknown = new UnknownNames(Gazetteer.For(language));
        directions = new DirectionWords(language);
        groups = new GroupMembers(Gazetteer.For(language));
    }

    /// <summary>The mentions of a text and their chains.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentences">Its sentences; pronouns and descriptions are resolved in those that are parsed.</param>
    /// <param name="published">ISO date or prefix on which offices are looked up; null when unknown.</param>
    public NamedText Read(string text, IReadOnlyList<Sentence> sentences, string? published)
    {
        var names = UnknownNames.OfActors(text, sentences, recognizer.Recognize(text, sentences));
        return Of(sentences, coreference.Resolve(text, sentences, unknown.Merge(text, finder.Find(text, sentences, published), names, published), published));
    }

    /// <summary>All that a text names: also names that no table knows, the countries and bodies inside functions ("ministre russe"), cities apart from the states that they stand for, and the members of groups.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="published">ISO date or prefix on which offices are looked up; null when unknown.</param>
    /// <param name="names">Names found in the text, in order.</param>
    public NamedText ReadAll(string text, IReadOnlyList<Sentence> sentences, string? published, IReadOnlyList<NameMention> names)
    {
        var resolved = coreference.Resolve(text, sentences, unknown.Merge(text, finder.Find(text, sentences, published), names, published), published);
        var inside = resolved.Where(m => m.Form == MentionForm.Function).SelectMany(m => finder.Inside(text, m));
        var settled = places.Settle(sentences, InOrder(resolved.Concat(unknown.Nested(text, resolved, names)))).ToList();
        return Of(sentences, InOrder(settled.Concat(inside).Concat(settled.SelectMany(groups.Of))));
    }

    private static List<Mention> InOrder(IEnumerable<Mention> mentions) => [.. mentions.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End)];

    private NamedText Of(IReadOnlyList<Sentence> sentences, List<Mention> mentions)
    {
        var s = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            while (s < sentences.Count && sentences[s].Span.End <= mentions[i].Span.Start) s++;
            if (s < sentences.Count && mentions[i].Entity.Where is not null) mentions[i] = mentions[i] with { Direction = directions.Before(sentences[s], mentions[i].Span) };
        }

        return NamedText.Of(mentions, sentences);
    }
}
