using Recoupe.Language.Conllu;

namespace Recoupe.Evaluation.Parsing;

/// <summary>
/// The scores of the CoNLL 2018 shared task (Zeman et al. 2018): F1 in per cent, over the whole text. Labels are compared without
/// their subtypes; features as written.
/// </summary>
/// <param name="Tokens">Surface tokens with the right span.</param>
/// <param name="Sentences">Sentences with the right span.</param>
/// <param name="Words">Syntactic words.</param>
/// <param name="Upos">Parts of speech.</param>
/// <param name="Features">Morphology, all features of a word together.</param>
/// <param name="Lemmas">Lemmas; a gold lemma "_" accepts any.</param>
/// <param name="Uas">Heads.</param>
/// <param name="Las">Heads and labels.</param>
public sealed record UdScores(double Tokens, double Sentences, double Words, double Upos, double Features, double Lemmas, double Uas, double Las)
{
    /// <summary>Compares an analysis with the gold one of the same text.</summary>
    /// <exception cref="ArgumentException">The two do not spell the same text; the message says from where on.</exception>
    public static UdScores Compare(IEnumerable<ConlluSentence> gold, IEnumerable<ConlluSentence> system)
    {
        var right = new UdDocument(gold);
        var found = new UdDocument(system);
        if (right.Characters != found.Characters)
        {
            var same = right.Characters.AsSpan().CommonPrefixLength(found.Characters);
            throw new ArgumentException($"The texts differ from character {same} on: '{Around(right.Characters, same)}', '{Around(found.Characters, same)}'.", nameof(system));
        }

        var pairs = WordAlignment.Align(right.Words, found.Words);
        var goldOf = new int[found.Words.Count];
        Array.Fill(goldOf, -2);
        foreach (var (g, s) in pairs) goldOf[s] = g;
        int tags = 0, features = 0, lemmas = 0, heads = 0, labelled = 0;
        foreach (var (g, s) in pairs)
        {
            var (truth, guess) = (right.Words[g], found.Words[s]);
            if (truth.Word.Upos == guess.Word.Upos) tags++;
            if (truth.Word.Features == guess.Word.Features) features++;
            if (truth.Word.Lemma.Length == 0 || truth.Word.Lemma == guess.Word.Lemma) lemmas++;
            if (truth.Head != (guess.Head < 0 ? -1 : goldOf[guess.Head])) continue;
            heads++;
            if (Universal(truth.Word.Relation).SequenceEqual(Universal(guess.Word.Relation))) labelled++;
        }

        double OfWords(int correct) => F1(correct, right.Words.Count, found.Words.Count);
        return new UdScores(
            F1(Common(right.Tokens, found.Tokens), right.Tokens.Count, found.Tokens.Count),
            F1(Common(right.Sentences, found.Sentences), right.Sentences.Count, found.Sentences.Count),
            OfWords(pairs.Count), OfWords(tags), OfWords(features), OfWords(lemmas), OfWords(heads), OfWords(labelled));
    }

    private static int Common(List<(int Start, int End)> gold, List<(int Start, int End)> system) => gold.ToHashSet().Intersect(system).Count();

    private static double F1(int correct, int gold, int system) => gold + system == 0 ? 0 : 200.0 * correct / (gold + system);

    private static ReadOnlySpan<char> Universal(string relation) => relation.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? relation.AsSpan(0, colon) : relation;

    private static string Around(string text, int at) => text.Substring(at, Math.Min(20, text.Length - at));
}
