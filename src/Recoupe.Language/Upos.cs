namespace Recoupe.Language;

/// <summary>Universal part-of-speech tags (https://universaldependencies.org/u/pos/); <see cref="X"/> is also "not tagged".</summary>
public enum Upos : byte
{
#pragma warning disable CS1591 // The tags are defined by Universal Dependencies.
    X, Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb,
#pragma warning restore CS1591
}
