using Recoupe.Language;
using Recoupe.Record.Reading.Syntax;

namespace Recoupe.Record.Reading;

/// <summary>The stretch of text that is a clause.</summary>
internal static class Clauses
{
    // In UTF-16 code units: what people quote as one fact is seldom longer.
    private const int LongestClause = 180;
    private const int LongAdjunct = 70;

    /// <summary>
    /// The words of the clause under <paramref name="head"/>: its subtree without coordinated clauses, asides and speech tags, as the
    /// contiguous run around the head, without punctuation at its ends.
    /// </summary>
    public static TextSpan SpanOf(Tree tree, int head, bool keepsLead = false)
    {
        var whole = SpanOf(tree, head, child => !IsOtherClause(tree, child));
        if (whole.Length <= LongestClause) return whole;
        var trailing = keepsLead ? whole : SpanOf(tree, head, child => !IsOtherClause(tree, child) && !(child < head && tree.Head(child) == head && IsLongAdjunct(tree, child)));
        if (trailing.Length <= LongestClause) return trailing;
        // What qualifies a subject is not left out, as the subject would be with it.
        return SpanOf(tree, head, child => !IsOtherClause(tree, child) && (child < head && (keepsLead || tree.Head(child) != head) || !IsLongAdjunct(tree, child)));
    }

    private static TextSpan SpanOf(Tree tree, int head, Func<int, bool> enter)
    {
        var inside = new bool[tree.Sentence.Count];
        foreach (var word in tree.Subtree(head, enter)) inside[word] = true;
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

    // What trails behind a long clause tells of something else: "..., ce qui ...", "face aux ...", "alors que ...".
    private static bool IsLongAdjunct(Tree tree, int child)
    {
        if (tree.Relation(child) is not ("advcl" or "acl" or "obl" or "nmod")) return false;
        int first = child, last = child;
        foreach (var word in tree.Subtree(child)) (first, last) = (Math.Min(first, word), Math.Max(last, word));
        return tree.Sentence[last].Span.End - tree.Sentence[first].Span.Start > LongAdjunct;
    }

    // A lone comma or quotation mark that hangs from elsewhere does not break a clause.
    private static bool Bridges(Tree tree, bool[] inside, int word, int step) =>
        tree.Sentence[word].Upos is Upos.Punct && word + step >= 0 && word + step < inside.Length && inside[word + step];
}
