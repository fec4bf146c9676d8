namespace Recoupe.Language.Parsing;

/// <summary>Rights trees in which the adjective between a noun and a sum of money ("a package worth $5 million") was taken to describe the sign of the currency: it describes the noun, by the sum.</summary>
internal static class PostposedAdjectives
{
    /// <summary>Mends a parsed sentence in place.</summary>
    public static void Mend(Sentence sentence)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            var sign = sentence.Heads[i];
            if (sign <= i || sentence.Tags[i] != Upos.Adj || sentence.Relations[i] != "amod" || sentence.Tags[sign] != Upos.Sym || sentence.Tags[i - 1] != Upos.Noun || sentence.Heads[i - 1] == sign || sentence.Governs(sign, i - 1)) continue;
            (sentence.Heads[i], sentence.Relations[i]) = (i - 1, "amod");
            (sentence.Heads[sign], sentence.Relations[sign]) = (i, "obj");
        }
    }
}
