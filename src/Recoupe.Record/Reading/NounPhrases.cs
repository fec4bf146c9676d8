using Recoupe.Language;
using Recoupe.Record.Reading.Frames;

namespace Recoupe.Record.Reading;

/// <summary>Where the noun of a claim stands in its clause.</summary>
internal static class NounPhrases
{
    /// <summary>The head of the phrase that measures a noun: "jours" of "trois jours de manœuvres"; the noun itself where none does.</summary>
    public static int Top(SentenceReading reading, FrameTable frames, int noun)
    {
        var i = noun;
        while (reading.Tree.Relation(i) is "nmod" && reading.Tree.Head(i) is >= 0 and var head && frames.IsOf(reading.Sentence[head].Lemma, "measure")) i = head;
        return i;
    }

    /// <summary>The verb that bears a noun as its subject or object, or that a relative clause tells of it; -1 where there is none.</summary>
    public static int Verb(SentenceReading reading, FrameTable frames, int noun)
    {
        var top = Top(reading, frames, noun);
        var head = reading.Tree.Head(top);
        if (head >= 0 && reading.Sentence[head].Upos == Upos.Verb && (reading.Tree.Relation(top) == "nsubj" || reading.Arguments.IsDirect(top))) return head;
        foreach (var child in reading.Tree.Children(top))
            if (reading.Tree.Relation(child) == "acl" && reading.Sentence[child].Upos == Upos.Verb && reading.Arguments.IsAbout(child, top)) return Finite(reading, child);
        return -1;
    }

    /// <summary>Whether a noun tells of someone or something of which the text has told: "the army", "ce geste".</summary>
    public static bool IsDefinite(SentenceReading reading, int noun)
    {
        foreach (var child in reading.Tree.Children(noun))
            if (reading.Tree.Relation(child) is "det" or "nmod" && (reading.Sentence[child].Features.Contains("Definite=Def", StringComparison.Ordinal) || reading.Sentence[child].Features.Contains("PronType=Dem", StringComparison.Ordinal) || reading.Sentence[child].Features.Contains("Poss=Yes", StringComparison.Ordinal))) return true;
        return false;
    }

    // "des exercices conjoints qui commenceront": a clause that the parse hangs from the participle before it.
    private static int Finite(SentenceReading reading, int participle)
    {
        if (reading.Tree.Child(participle, "aux") >= 0) return participle;
        foreach (var child in reading.Tree.Children(participle))
            if (reading.Tree.FullRelation(child) == "acl:relcl") return child;
        return participle;
    }
}
