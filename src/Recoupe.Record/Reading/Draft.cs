using Recoupe.Language;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Frames;

namespace Recoupe.Record.Reading;

/// <summary>A claim while it is being read: its trigger and what fills its roles so far.</summary>
/// <param name="Reading">The sentence.</param>
/// <param name="Trigger">The word that bears the claim.</param>
/// <param name="Head">The head of the clause that tells it: the trigger itself, or the verb that carries it.</param>
/// <param name="Frame">The frame that the trigger matched.</param>
/// <param name="Span">The clause in the article's text.</param>
internal sealed record Draft(SentenceReading Reading, int Trigger, int Head, Frame Frame, TextSpan Span)
{
    /// <summary>The clause that the draft is a part of, where it is one of several; null where it is all of it.</summary>
    public TextSpan? Whole { get; init; }

    /// <summary>Kind of the claim.</summary>
    public ClaimKind Kind => Frame.Kind;

    /// <summary>Who.</summary>
    public IReadOnlyList<Mention> Actor { get; init; } = [];

    /// <summary>To whom.</summary>
    public IReadOnlyList<Mention> Recipient { get; init; } = [];

    /// <summary>According to whom, outermost first.</summary>
    public IReadOnlyList<Attribution> Source { get; init; } = [];

    /// <summary>What has come of it.</summary>
    public ClaimStatus Status { get; init; }

    /// <summary>The words by which the document itself does it, on the day that it bears; null where it only tells of it.</summary>
    public TextSpan? EnactedBy { get; init; }

    /// <summary>Where the article has set the scene, when the clause leaves it unsaid; null where it has not, or where the claim needs none.</summary>
    public Mention? Scene { get; init; }

    /// <summary>Whether the article has just told of the same matter.</summary>
    public bool IsTold { get; init; }

    /// <summary>Whether a toll is of those who fled: they are counted over a whole country, and are none of those who were hit.</summary>
    public bool IsFlight { get; init; }

    /// <summary>Whether a toll is of people of whom no more is said.</summary>
    public bool IsOfPeople { get; init; }

    /// <summary>Whether several are said to do it together, be they named or not.</summary>
    public bool IsJoint { get; init; }

    /// <summary>Whose country would be hit by an attack that a remark speaks of without a word on who would make it.</summary>
    public IReadOnlyList<Mention> Threatened { get; init; } = [];

    /// <summary>How the text commits itself.</summary>
    public required Modality Modality { get; init; }
}

/// <summary>Someone who says something, and the word that tells so.</summary>
/// <param name="Speaker">Who.</param>
/// <param name="Verb">Lemma of the word of saying; null when none.</param>
internal sealed record Attribution(Mention Speaker, string? Verb);
