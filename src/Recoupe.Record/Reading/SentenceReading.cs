using Recoupe.Language;
using Recoupe.Language.Quantities;
using Recoupe.Language.Times;
using Recoupe.Record.Actors;
using Recoupe.Record.Reading.Syntax;

namespace Recoupe.Record.Reading;

/// <summary>A sentence with its tree and what stands in it.</summary>
internal sealed class SentenceReading
{
    private readonly List<Mention>?[] mentionsOf;

    /// <summary>Ties mentions to the words that bear them.</summary>
    public SentenceReading(
        Sentence sentence,
        SmallWords words,
        IReadOnlyList<Mention> mentions,
        IReadOnlyList<TimeExpression> times,
        IReadOnlyList<Quantity> quantities)
    {
        Tree = new Tree(sentence);
        Arguments = new Arguments(Tree, words, word => times.Any(t => t.Span.Contains(sentence[word].Span)), word => MentionAt(word) is { Entity.Acts: true, Form: not MentionForm.Adjective });
        Mentions = mentions;
        Times = times;
        Quantities = quantities;
        mentionsOf = new List<Mention>?[sentence.Count];
        foreach (var mention in mentions)
            for (var i = 0; i < sentence.Count; i++)
                if (mention.Span.Contains(sentence[i].Span) || sentence[i].Span.Contains(mention.Span)) (mentionsOf[i] ??= []).Add(mention);
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

    /// <summary>Whether a word is part of a time.</summary>
    public bool IsTime(int word) => Times.Any(t => t.Span.Contains(Sentence[word].Span));

    /// <summary>How much.</summary>
    public IReadOnlyList<Quantity> Quantities { get; }

    /// <summary>The mention that a word is part of, the innermost; null when none.</summary>
    public Mention? MentionAt(int word) => mentionsOf[word]?[^1];

    /// <summary>The mentions that a word is part of: several where it stands for several ("les deux hommes").</summary>
    public IReadOnlyList<Mention> MentionsAt(int word)
    {
        if (mentionsOf[word] is not { } all) return [];
        var last = all[^1];
        return all.Count == 1 || last.Form != MentionForm.Anaphor ? [last] : all.FindAll(m => m.Span == last.Span);
    }

    /// <summary>The adjectives of countries that a word is, in order: two in "russo-finlandais".</summary>
    public IEnumerable<Mention> AdjectivesAt(int word) => mentionsOf[word]?.Where(m => m.Form == MentionForm.Adjective) ?? [];

    /// <summary>Whether a dependent of a word has a lemma; true where none is asked for.</summary>
    public bool HasDependent(int word, string? lemma)
    {
        if (lemma is null) return true;
        foreach (var child in Tree.Children(word))
            if (Sentence[child].Lemma == lemma) return true;
        // "brushed aside the offer": a particle that the parse takes for a preposition of what follows.
        return word + 1 < Sentence.Count && Sentence[word + 1].Upos is not (Upos.Noun or Upos.Verb or Upos.Propn) && Sentence[word + 1].Lemma == lemma;
    }

    /// <summary>The words that a span covers, in order.</summary>
    public IEnumerable<int> WordsIn(TextSpan span)
    {
        for (var i = 0; i < Sentence.Count; i++)
            if (span.Contains(Sentence[i].Span)) yield return i;
    }
}
