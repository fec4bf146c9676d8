namespace Recoupe.Language.Conllu;

/// <summary>One syntactic word of a CoNLL-U sentence. Columns that the file leaves as "_" are empty, but for the form and lemma "_" itself.</summary>
/// <param name="Form">FORM.</param>
/// <param name="Lemma">LEMMA; empty when not given.</param>
/// <param name="Upos">UPOS; <see cref="Upos.X"/> when not given.</param>
/// <param name="Xpos">XPOS.</param>
/// <param name="Features">FEATS ("Gender=Fem|Number=Plur").</param>
/// <param name="Head">Zero-based position of the head in the sentence; -1 for the root and where no head is given.</param>
/// <param name="Relation">DEPREL; empty when not given.</param>
/// <param name="Deps">DEPS, as written.</param>
/// <param name="Misc">MISC, as written.</param>
public sealed record ConlluWord(
    string Form, string Lemma, Upos Upos, string Xpos, string Features, int Head, string Relation, string Deps, string Misc);
