using Recoupe.Language;
using Recoupe.Language.Quantities;
using Recoupe.Language.Times;
using Recoupe.Record.Actors;
using Recoupe.Record.Reading.Syntax;

namespace Recoupe.Record.Reading;

/// <summary>A sentence with its tree and what stands in it.</summary>
internal sealed class SentenceReading
{
    private readonly int[] mentionOf;

    /// <summary>Ties mentions to the words that bear them.</summary>
    public SentenceReading(
        Sentence sentence,
        SmallWords words,
        IReadOnlyList<Mention> mentions,
        IReadOnlyList<TimeExpression> times,
        IReadOnlyList<Quantity> quantities)
    {
        Tree = new Tree(sentence);
        Arguments = new Arguments(Tree, words, word => times.Any(t => t.Span.Contains(sentence[word].Span)));
        Mentions = mentions;
        Times = times;
        Quantities = quantities;
        mentionOf = new int[sentence.Count];
        Array.Fill(mentionOf, -1);
        for (var m = 0; m < mentions.Count; m++)
            for (var i = 0; i < sentence.Count; i++)
                if (mentions[m].Span.Contains(sentence[i].Span) || sentence[i].Span.Contains(mentions[m].Span)) mentionOf[i] = m;
    }

    /// <summary>The dependency tree.</summary>
    public Tree Tree { get; }

    /// <summary>Who does what in it.</summary>
    public Arguments Arguments { get; }

    /// <summary>The sentence.</summary>
    public Sentence Sentence => Tree.Sentence;

    /// <summary>Who and where.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>When.</summary>
    public IReadOnlyList<TimeExpression> Times { get; }

    /// <summary>How much.</summary>
    public IReadOnlyList<Quantity> Quantities { get; }

    /// <summary>The mention that a word is part of, or null.</summary>
    public Mention? MentionAt(int word) => mentionOf[word] < 0 ? null : Mentions[mentionOf[word]];

    /// <summary>The words that a span covers, in order.</summary>
    public IEnumerable<int> WordsIn(TextSpan span)
    {
        for (var i = 0; i < Sentence.Count; i++)
            if (span.Contains(Sentence[i].Span)) yield return i;
    }
}
