using Recoupe.Language;

namespace Recoupe.Record.Actors;

/// <summary>Who and where a text speaks of.</summary>
/// <param name="Mentions">In order of their start. A plural pronoun or description that stands for several entities is one mention for each, on the same span.</param>
/// <param name="Chains">Mentions of one entity, as positions in <paramref name="Mentions"/>, ascending; entities mentioned once are left out.</param>
/// <param name="Sentences">The spans of the sentences, in order.</param>
public sealed record NamedText(IReadOnlyList<Mention> Mentions, IReadOnlyList<IReadOnlyList<int>> Chains, IReadOnlyList<TextSpan> Sentences)
{
    /// <summary>A text that names no one.</summary>
    public static NamedText Empty { get; } = new([], [], []);

    /// <summary>The mentions with their chains worked out: mentions are of one entity when its name and kind are.</summary>
    public static NamedText Of(IReadOnlyList<Mention> mentions, IReadOnlyList<Sentence> sentences) => new(
        mentions,
        [.. mentions.Select((mention, at) => (mention.Entity, At: at))
            .GroupBy(m => (m.Entity.Name, m.Entity.Kind), m => m.At)
            .Where(chain => chain.Skip(1).Any())
            .Select(chain => (IReadOnlyList<int>)[.. chain])],
        [.. sentences.Select(s => s.Span)]);
}
