using Recoupe.Language;
using Recoupe.Language.Conllu;
using Recoupe.Language.Names;

namespace Recoupe.Training.Names;

/// <summary>
/// What a treebank tells of names without naming their types: a proper noun belongs to one, a word in lower case far from capitals does
/// not, and where the tables know one kind only the type is theirs.
/// </summary>
internal static class TreebankNames
{
    private const int Reach = 4;

    /// <summary>Examples of treebank sentences.</summary>
    public static IEnumerable<NameExample> Examples(IEnumerable<ConlluSentence> sentences, NameReader reader, float weight)
    {
        foreach (var sentence in sentences)
        {
            var read = reader.Read(sentence.Text, sentence.ToPlainSentence());
            var tags = read.Firsts.Select(first => sentence.Words[first].Upos).ToArray();
            yield return new NameExample(read, [.. tags.Select((_, i) => Allowed(read, tags, i))], weight);
        }
    }

    private static uint Allowed(NameSentence sentence, Upos[] tags, int i)
    {
        var token = sentence.Tokens[i];
        if (tags[i] == Upos.Propn) return Known(token) ?? NameExample.Any & ~NameExample.Outside;
        if (token.Begins.HasFlag(NameKnowledge.Nationality) && tags[i] is Upos.Adj or Upos.Noun) return NameExample.Any;
        var open = tags[i] is Upos.Noun or Upos.Adj or Upos.Num or Upos.X or Upos.Sym;
        if (i > 0 && token.Form.Capital && open) return NameExample.Any;
        if (i == 0 && tags[i] is Upos.Noun or Upos.X) return NameExample.Any;
        return NearCapital(sentence, tags, i) ? NameExample.Any : NameExample.Outside;
    }

    // A name may go on in lower case: "Haut Commissariat aux réfugiés", "aéroport de Lille".
    private static bool NearCapital(NameSentence sentence, Upos[] tags, int i)
    {
        if (tags[i] is Upos.Verb or Upos.Aux or Upos.Pron or Upos.Adv or Upos.Sconj || (tags[i] == Upos.Punct && !sentence.Tokens[i].Joins)) return false;
        for (var k = Math.Max(1, i - Reach); k < Math.Min(sentence.Count, i + Reach); k++)
            if (sentence.Tokens[k].Form.Capital || tags[k] == Upos.Propn) return true;
        return false;
    }

    private static uint? Known(NameToken token)
    {
        if (token.Continues != NameKnowledge.None || token.Begins == NameKnowledge.None) return null;
        return token.Begins switch
        {
            NameKnowledge.Country => NameExample.Of(true, NameType.Gpe),
            NameKnowledge.Nationality => NameExample.Of(true, NameType.Norp),
            NameKnowledge.Given => NameExample.Of(true, NameType.Per) | NameExample.Of(false, NameType.Per, NameType.Fac),
            _ => null,
        };
    }
}
