using Recoupe.Language.Lexicon;

namespace Recoupe.Language.Tokens;

/// <summary>What the lexicon says of a token, read in lower case: tells a capitalised common word from a name.</summary>
/// <param name="Tags">Tags that it may have, as bits; names left out.</param>
/// <param name="Finite">Whether it may be a finite verb: 0 no, 1 perhaps, 2 surely.</param>
internal readonly record struct LexicalHint(uint Tags, byte Finite)
{
    private const uint Sign = 1u << 31;

    // Tags of the words that wait for another: determiners, prepositions, conjunctions, auxiliaries.
    private const uint Waiting = (1u << (int)Upos.Det) | (1u << (int)Upos.Adp) | (1u << (int)Upos.Cconj) | (1u << (int)Upos.Sconj) | (1u << (int)Upos.Aux);

    /// <summary>Whether the lexicon knows it as more than a name.</summary>
    public bool IsCommonWord => (Tags & ~Sign) != 0;

    /// <summary>Whether it can be nothing but a word that another must follow.</summary>
    public bool IsWaiting => Tags != 0 && (Tags & ~Waiting) == 0;

    public static LexicalHint[] Of(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, WordLexicon lexicon)
    {
        var hints = new LexicalHint[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var form = tokens[i].In(text);
            if (!char.IsLetter(form[0])) hints[i] = new LexicalHint(Sign, 0);
            else if (lexicon.Lower(form) is { } found) hints[i] = new LexicalHint(found.Tags & ~(1u << (int)Upos.Propn), found.Finite);
        }

        return hints;
    }
}
