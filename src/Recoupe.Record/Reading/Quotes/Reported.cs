using Recoupe.Language;
using Recoupe.Record.Reading.Syntax;

namespace Recoupe.Record.Reading.Quotes;

/// <summary>The clause that a verb of saying, or a phrase such as "selon X", reports.</summary>
internal sealed class Reported(Attributions attributions)
{
    // In words: "COPENHAGUE, 4 octobre 2022 (Agence Exemple) -".
    private const int LongestDateline = 14;

    /// <summary>What a verb of saying reports: "X a dit que ..."; "..., a dit X"; null when it reports nothing.</summary>
    public TextSpan? By(SentenceReading reading, int verb)
    {
        var tree = reading.Tree;
        var content = Content(reading, verb);
        if (content >= 0) return SpanOf(reading, tree.Subtree(content, child => child != verb && !IsTrailing(reading, child)));
        return tree.Relation(verb) == "parataxis" ? SpanOf(reading, tree.Subtree(tree.Head(verb), child => child != verb)) : null;
    }

    /// <summary>The clause in which "selon X" stands, without it.</summary>
    public static TextSpan? Beside(SentenceReading reading, int word)
    {
        var clause = Clauses.HeadOf(reading.Tree, reading.Tree.Head(word));
        while (reading.Tree.Relation(clause) == "xcomp") clause = reading.Tree.Head(clause);
        return SpanOf(reading, reading.Tree.Subtree(clause, child => child != word));
    }

    /// <summary>The phrase under a word.</summary>
    public static TextSpan? Below(SentenceReading reading, int word) => SpanOf(reading, reading.Tree.Subtree(word, child => !IsTrailing(reading, child)));

    // "dit espérer que ...", "a fait savoir que ...": the clause under the infinitive; an infinitive alone is reported by what only tells.
    private int Content(SentenceReading reading, int verb)
    {
        var content = Contents.Of(reading.Tree, verb);
        if (content >= 0) return attributions.IsTelling(reading, verb) || IsFinite(reading, content) ? content : -1;
        if (reading.Tree.Child(verb, "xcomp") is not (>= 0 and var infinitive)) return -1;
        content = Contents.Of(reading.Tree, infinitive);
        return content >= 0 ? content : attributions.IsTelling(reading, verb) ? infinitive : -1;
    }

    private static bool IsFinite(SentenceReading reading, int word)
    {
        if (IsFiniteForm(reading, word)) return true;
        foreach (var child in reading.Tree.Children(word))
            if (reading.Tree.Relation(child) is "aux" or "cop" && IsFiniteForm(reading, child)) return true;
        return false;
    }

    private static bool IsFiniteForm(SentenceReading reading, int word) => reading.Sentence[word].Features.Contains("VerbForm=Fin", StringComparison.Ordinal);

    // "..., a claim that its rivals dismissed", "..., ce que dément X": what takes up the whole is the outlet's own voice.
    private static bool IsTrailing(SentenceReading reading, int child)
    {
        if (reading.Tree.Relation(child) is not ("parataxis" or "appos") || child < reading.Tree.Head(child) || reading.Tree.Child(child, "acl") < 0) return false;
        var first = reading.Tree.Subtree(child, c => reading.Sentence[c].Upos != Upos.Punct).Min();
        return first > 0 && reading.Sentence[first - 1].Upos == Upos.Punct;
    }

    private static TextSpan? SpanOf(SentenceReading reading, List<int> words)
    {
        words.Sort();
        var first = words.FindIndex(w => w >= Dateline(reading));
        if (first < 0) return null;
        var last = words.Count - 1;
        while (first < last && Leads(reading, words[first])) first++;
        while (last > first && reading.Sentence[words[last]].Upos == Upos.Punct) last--;
        return new TextSpan(reading.Sentence[words[first]].Span.Start, reading.Sentence[words[last]].Span.End);
    }

    private static bool Leads(SentenceReading reading, int word) =>
        reading.Sentence[word].Upos == Upos.Punct || (reading.Tree.Relation(word) == "mark" && reading.Sentence[word].Upos == Upos.Sconj);

    // Where the text begins behind "KIEV, 3 mai (Agence) - "; 0 where there is no dateline.
    private static int Dateline(SentenceReading reading)
    {
        for (var i = 1; i < Math.Min(reading.Sentence.Count - 1, LongestDateline); i++)
            if (reading.Sentence[i].Form is "-" or "–" or "—" && reading.Sentence[i].Span.End < reading.Sentence[i + 1].Span.Start) return i + 1;
        return 0;
    }
}
