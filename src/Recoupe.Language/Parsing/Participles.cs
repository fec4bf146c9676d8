using Recoupe.Language.Lexicon;

namespace Recoupe.Language.Parsing;

/// <summary>Makes verbs of the words that carry a passive auxiliary and that the tagger took for adjectives: "20 people were wounded".</summary>
internal static class Participles
{
    private const string Passive = "Tense=Past|VerbForm=Part|Voice=Pass";

    /// <summary>Mends a parsed sentence in place, before its lemmas are looked up.</summary>
    public static void Mend(Sentence sentence, WordLexicon lexicon)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Relations[i] != "aux:pass" || sentence.Heads[i] is not (>= 0 and var verb) || sentence.Tags[verb] != Upos.Adj || (lexicon.Tags(sentence.Forms[verb]) & (1u << (int)Upos.Verb)) == 0) continue;
            sentence.Tags[verb] = Upos.Verb;
            var agreement = sentence.Features[verb].Split('|').Where(feature => feature.StartsWith("Gender=", StringComparison.Ordinal) || feature.StartsWith("Number=", StringComparison.Ordinal));
            sentence.Features[verb] = string.Join('|', agreement.Append(Passive));
        }
    }
}
