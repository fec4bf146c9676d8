using Recoupe.Language.Data;

namespace Recoupe.Language.Parsing;

/// <summary>
/// Makes verbs of words that a tagger takes for the noun of the same form: "Faux, réplique X", "Paris dépêche des troupes". The tree stays as it is, but for what
/// the verb is to its subject.
/// </summary>
internal sealed class Homographs
{
    private const string Finite = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";

    private readonly Dictionary<string, (string Lemma, bool InAside, bool InClause)> verbs;

    private Homographs(Table table) => verbs = table.Rows.ToDictionary(
        row => row["form"], row => (row["lemma"], row.List("as").Contains("aside", StringComparer.Ordinal), row.List("as").Contains("clause", StringComparer.Ordinal)), StringComparer.Ordinal);

    /// <summary>Those of a language; none where it has no table of them.</summary>
    public static Homographs? For(string language)
    {
        var (assembly, name) = (typeof(Homographs).Assembly, $"data/{language}/homographs.tsv");
        return assembly.GetManifestResourceInfo(name) is null ? null : new(Table.Load(assembly, name));
    }

    /// <summary>Mends a parsed sentence in place.</summary>
    public void Mend(Sentence sentence)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            if (sentence.Tags[i] is not (Upos.Noun or Upos.Adj or Upos.Propn or Upos.X) || !verbs.TryGetValue(sentence.Forms[i], out var verb)) continue;
            if (verb.InClause && sentence.Child(i, "nsubj") is >= 0 and var subject && subject < i && sentence.Child(i, "cop") < 0) Tell(sentence, i, verb.Lemma);
            else if (verb.InAside && IsBehindComma(sentence, i) && Named(sentence, i) is >= 0 and var speaker) Turn(sentence, i, verb.Lemma, speaker);
        }
    }

    private static void Tell(Sentence sentence, int word, string lemma) =>
        (sentence.Tags[word], sentence.Lemmas[word], sentence.Features[word]) = (Upos.Verb, lemma, Finite);

    private static void Turn(Sentence sentence, int word, string lemma, int speaker)
    {
        Tell(sentence, word, lemma);
        // What hung from the name takes its place.
        if (sentence.Governs(speaker, word)) (sentence.Heads[word], sentence.Relations[word]) = (sentence.Heads[speaker], sentence.Relations[speaker]);
        (sentence.Heads[speaker], sentence.Relations[speaker]) = (word, "nsubj");
        if (sentence.Relations[word] is "nmod" or "appos" or "amod" or "obj" or "flat:name") sentence.Relations[word] = "parataxis:insert";
    }

    private static bool IsBehindComma(Sentence sentence, int word) => sentence.Tags[word - 1] == Upos.Punct && sentence.Forms[word - 1] is "," or "»" or "”";

    // "réplique Serhi X": a name right behind; behind a quotation a noun too, which elsewhere may be the object of a verb whose subject stands before.
    private static int Named(Sentence sentence, int word)
    {
        var next = word + 1;
        while (next < sentence.Count && sentence.Tags[next] is Upos.Det or Upos.Adj) next++;
        var isNamed = next < sentence.Count && (sentence.Tags[next] == Upos.Propn || next > word + 1 && sentence.Tags[next] == Upos.Noun && IsQuotation(sentence, word));
        if (!isNamed || sentence.Child(word, "det") >= 0) return -1;
        while (sentence.Heads[next] > word) next = sentence.Heads[next];
        return sentence.Heads[next] <= word ? next : -1;
    }

    private static bool IsQuotation(Sentence sentence, int word) => sentence.Forms[word - 1] is "»" or "”" || word > 1 && sentence.Forms[word - 2] is "»" or "”";
}
