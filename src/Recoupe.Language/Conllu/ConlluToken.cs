namespace Recoupe.Language.Conllu;

/// <summary>A surface token of a CoNLL-U sentence: one word, or a multi-word token that covers several.</summary>
/// <param name="Form">What the text says.</param>
/// <param name="First">Zero-based position of its first word.</param>
/// <param name="Count">How many words it covers; one for an ordinary token.</param>
/// <param name="SpaceAfter">Whether white space follows (no "SpaceAfter=No" in MISC).</param>
/// <param name="Misc">MISC of the token's own line.</param>
public sealed record ConlluToken(string Form, int First, int Count, bool SpaceAfter, string Misc)
{
    /// <summary>Whether several words share this token ("du" = "de" + "le").</summary>
    public bool IsMultiword => Count > 1;
}
