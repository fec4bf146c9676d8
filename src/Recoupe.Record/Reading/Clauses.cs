using Recoupe.Language;
using Recoupe.Record.Reading.Syntax;

namespace Recoupe.Record.Reading;

/// <summary>The stretch of text that is a clause.</summary>
internal static class Clauses
{
    /// <summary>
    /// The words of the clause under <paramref name="head"/>: its subtree without coordinated clauses, asides and speech tags, as the
    /// contiguous run around the head, without punctuation at its ends.
    /// </summary>
    public static TextSpan SpanOf(Tree tree, int head)
    {
        var inside = new bool[tree.Sentence.Count];
        foreach (var word in tree.Subtree(head, child => !IsOtherClause(tree, child))) inside[word] = true;
        int first = head, last = head;
        while (first > 0 && (inside[first - 1] || Bridges(tree, inside, first - 1, -1))) first--;
        while (last + 1 < inside.Length && (inside[last + 1] || Bridges(tree, inside, last + 1, +1))) last++;
        while (first < head && tree.Sentence[first].Upos is Upos.Punct or Upos.Cconj) first++;
        while (last > head && tree.Sentence[last].Upos is Upos.Punct or Upos.Cconj) last--;
        return new TextSpan(tree.Sentence[first].Span.Start, tree.Sentence[last].Span.End);
    }

    /// <summary>The verb (or root) whose clause a word stands in; the word itself if it heads one.</summary>
    public static int HeadOf(Tree tree, int word)
    {
        var i = word;
        while (tree.Head(i) >= 0 && !HeadsClause(tree, i)) i = tree.Head(i);
        return i;
    }

    /// <summary>A verb with the verbs that carry it lifted: "a commencé à arriver" is the clause of "commencé".</summary>
    public static int Lift(Tree tree, int verb, Func<int, bool> carries)
    {
        var i = verb;
        while (tree.Relation(i) is "xcomp" && tree.Head(i) >= 0 && carries(tree.Head(i))) i = tree.Head(i);
        return i;
    }

    private static bool HeadsClause(Tree tree, int word) =>
        tree.Relation(word) is "root" or "ccomp" or "advcl" or "acl" or "parataxis" or "csubj"
        || tree.Relation(word) is "conj" or "xcomp" && tree.Sentence[word].Upos is Upos.Verb or Upos.Aux;

    private static bool IsOtherClause(Tree tree, int child) => tree.Relation(child) switch
    {
        "parataxis" => true,
        "conj" => tree.Sentence[child].Upos is Upos.Verb or Upos.Aux && tree.Relation(tree.Head(child)) is not "acl",
        _ => false,
    };

    // A lone comma or quotation mark that hangs from elsewhere does not break a clause.
    private static bool Bridges(Tree tree, bool[] inside, int word, int step) =>
        tree.Sentence[word].Upos is Upos.Punct && word + step >= 0 && word + step < inside.Length && inside[word + step];
}
