using Recoupe.Language;
using Recoupe.Record.Model;

namespace Recoupe.Record.Reading.Accounts;

/// <summary>How an article was read: what each claim comes from, and what yielded none.</summary>
/// <param name="Read">The article and its claims.</param>
/// <param name="Claims">The claims in the same order, with what they come from.</param>
/// <param name="Unread">Sentences that look as if they told something and yielded no claim, in order.</param>
public sealed record Account(ReadArticle Read, IReadOnlyList<ExplainedClaim> Claims, IReadOnlyList<UnreadSentence> Unread);

/// <summary>A claim and what it comes from.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Frame">The frame that it matched.</param>
/// <param name="Trigger">The word that bears it, as written.</param>
/// <param name="Sentence">The sentence with its tree.</param>
/// <param name="Slots">What fills its slots, and how that was found.</param>
public sealed record ExplainedClaim(Claim Claim, MatchedFrame Frame, string Trigger, Sentence Sentence, IReadOnlyList<FilledSlot> Slots);

/// <summary>A frame of data/frames.</summary>
/// <param name="Kind">The kind of claim that it yields.</param>
/// <param name="Pos">V, N or P, as in the table.</param>
/// <param name="Lemma">Its lemma, with what must hang from it ("mettre+garde"); '*' for any.</param>
/// <param name="Row">File and line, from 1, of its row.</param>
public sealed record MatchedFrame(ClaimKind Kind, string Pos, string Lemma, string Row);

/// <summary>A slot of a claim and where its value comes from.</summary>
/// <param name="Slot">Name of the slot, as in the record's JSON.</param>
/// <param name="Value">The value.</param>
/// <param name="Words">The words that give it; null where no words do.</param>
/// <param name="Span">Where they stand; null where that is not known.</param>
/// <param name="How">How the value was found.</param>
public sealed record FilledSlot(string Slot, string Value, string? Words, TextSpan? Span, Resolution How);

/// <summary>How a slot was filled.</summary>
public enum Resolution
{
    /// <summary>The sentence says it.</summary>
    Said,

    /// <summary>The sentence says it in words that a table ties to someone or somewhere known.</summary>
    Linked,

    /// <summary>A pronoun or description of the sentence stands for it.</summary>
    Coreference,

    /// <summary>Another sentence says it, and the article is still on the same matter.</summary>
    Carried,

    /// <summary>Reckoned from the article's own date.</summary>
    Article,

    /// <summary>Worked out from figures of the sentence.</summary>
    Computed,
}

/// <summary>A sentence that bears a sign of something told and yielded no claim.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Signs">What it bears, each once.</param>
public sealed record UnreadSentence(TextSpan Span, IReadOnlyList<UnreadSign> Signs);

/// <summary>What makes a sentence look as if it told something.</summary>
public enum UnreadSign
{
    /// <summary>A number with what it counts.</summary>
    Figure,

    /// <summary>A date or time.</summary>
    Date,

    /// <summary>A verb of saying.</summary>
    Saying,
}
