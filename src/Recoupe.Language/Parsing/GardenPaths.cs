namespace Recoupe.Language.Parsing;

/// <summary>
/// Rights trees in which a participle that follows its noun was taken for the verb of the sentence: in "Soldiers sent out of Malta will have left", what comes after would
/// be a clause of its own without a subject, which there is not.
/// </summary>
internal static class GardenPaths
{
    private const string Agent = "obl:agent";
    private const string Past = "Tense=Past";
    private const string Finite = "VerbForm=Fin";

    /// <summary>Mends a parsed sentence in place.</summary>
    public static void Mend(Sentence sentence)
    {
        for (var verb = 0; verb < sentence.Count; verb++)
            if (IsTaken(sentence, verb) && sentence.Child(verb, "nsubj") is >= 0 and var subject && subject < verb && Abandoned(sentence, verb) is >= 0 and var real) Turn(sentence, verb, subject, real);
    }

    // A past form without an auxiliary may be a participle.
    private static bool IsTaken(Sentence sentence, int verb) =>
        sentence.Tags[verb] == Upos.Verb && sentence.Features[verb].Contains(Past, StringComparison.Ordinal)
        && sentence.Child(verb, "aux") < 0 && sentence.Child(verb, "obj") < 0;

    // A finite clause behind the verb that nothing opens, not even a sign, and that has no subject.
    private static int Abandoned(Sentence sentence, int verb)
    {
        for (var i = verb + 1; i < sentence.Count; i++)
        {
            if (sentence.Tags[i] == Upos.Punct) return -1;
            if (sentence.Heads[i] != verb || sentence.Relations[i] != "ccomp" || sentence.Tags[i] != Upos.Verb) continue;
            var auxiliary = sentence.Child(i, "aux");
            return auxiliary > verb && sentence.Features[auxiliary].Contains(Finite, StringComparison.Ordinal) && sentence.Child(i, "mark") < 0 && sentence.Child(i, "nsubj") < 0 && sentence.Child(i, "expl") < 0 && sentence.Child(i, "csubj") < 0 ? i : -1;
        }

        return -1;
    }

    private static void Turn(Sentence sentence, int participle, int subject, int verb)
    {
        (sentence.Heads[verb], sentence.Relations[verb]) = (sentence.Heads[participle], sentence.Relations[participle]);
        (sentence.Heads[participle], sentence.Relations[participle]) = (subject, "acl");
        (sentence.Heads[subject], sentence.Relations[subject]) = (verb, "nsubj");
        sentence.Features[participle] = "Tense=Past|VerbForm=Part|Voice=Pass";
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Heads[i] == participle && (i > verb || i < subject)) sentence.Heads[i] = verb;
            // "sent out of Malta by its government will ...": who did it stands before the auxiliary.
            else if (sentence.Heads[i] == verb && sentence.Relations[i] == Agent && i < sentence.Child(verb, "aux")) sentence.Heads[i] = participle;
        }
    }
}
