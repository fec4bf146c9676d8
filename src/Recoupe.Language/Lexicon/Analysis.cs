namespace Recoupe.Language.Lexicon;

/// <summary>One reading of a form in a lexicon.</summary>
/// <param name="Upos">Part of speech.</param>
/// <param name="Features">Morphology as Universal Dependencies writes it; features that the lexicon leaves open are absent.</param>
/// <param name="Lemma">Dictionary form.</param>
public readonly record struct Analysis(Upos Upos, string Features, string Lemma);
