namespace Recoupe.Training.Neural;

/// <summary>A sentence of a treebank as the network sees it: indices instead of strings, one entry a word.</summary>
/// <param name="Treebank">Index of its treebank.</param>
/// <param name="Words">Row in the vocabulary; -1 for a word that is not in it.</param>
/// <param name="Counts">How often the word occurs in the training data.</param>
/// <param name="Features">Row of each feature's table: word by word, feature by feature.</param>
/// <param name="Tags">Part of speech.</param>
/// <param name="Morphology">Class of tag and features; -1 for one never seen in training.</param>
/// <param name="Heads">Head; -1 for the root.</param>
/// <param name="Relations">Label of the arc; -1 for the root.</param>
/// <param name="LeftmostChildren">First dependent on the left; -1 where there is none.</param>
internal sealed record Example(
    int Treebank, int[] Words, int[] Counts, int[] Features, byte[] Tags, int[] Morphology, int[] Heads, int[] Relations, int[] LeftmostChildren)
{
    public int Count => Words.Length;
}
