using Recoupe.Language;

namespace Recoupe.Record.Reading;

/// <summary>Parts a clause from the clauses behind it that are claims themselves: "flattened a house, killing six".</summary>
internal static class Consequences
{
    /// <summary>The drafts of a sentence, each without the participle clause at its end that another draft tells.</summary>
    public static List<Draft> Part(List<Draft> drafts) => drafts.ConvertAll(draft => drafts.Find(other => IsBehind(other, draft)) is { } behind ? Before(draft, behind.Span.Start) : draft);

    private static bool IsBehind(Draft other, Draft draft)
    {
        if (ReferenceEquals(other, draft) || !other.Frame.IsVerb || !draft.Frame.IsVerb || Modalities.IsSpeech(draft.Kind) || Modalities.IsSpeech(other.Kind)) return false;
        var tree = draft.Reading.Tree;
        return tree.Relation(other.Head) == "advcl" && tree.Head(other.Head) == draft.Head && tree.Child(other.Head, "nsubj") < 0
            && other.Head > draft.Head && draft.Span.Contains(other.Span) && other.Span.End == draft.Span.End;
    }

    private static Draft Before(Draft draft, int start)
    {
        var words = draft.Reading.Sentence;
        var last = words.Count - 1;
        while (last > draft.Head && (words[last].Span.End > start || words[last].Upos is Upos.Punct)) last--;
        return draft with { Span = new TextSpan(draft.Span.Start, words[last].Span.End) };
    }
}
