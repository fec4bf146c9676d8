using Recoupe.Language;

namespace Recoupe.Record.Reading;

/// <summary>Splits a clause that counts several things apart: "84 hommes de A et 47 soldats de B", "one frigate to X and four jets to Y".</summary>
internal static class Coordination
{
    /// <summary>The draft, or one for each part that has a count of its own and names someone or somewhere of its own.</summary>
    public static IEnumerable<Draft> Split(Draft draft)
    {
        if (Modalities.IsSpeech(draft.Kind)) return [draft];
        var parts = Parts(draft);
        if (parts.Count < 2 || !parts.TrueForAll(part => IsCounted(draft, part)) || !AreDistinct(draft, parts)) return [draft];
        return parts.Select(part => Of(draft, part));
    }

    private static List<TextSpan> Parts(Draft draft)
    {
        var tree = draft.Reading.Tree;
        var obj = draft.Reading.Arguments.Object(draft.Trigger);
        if (obj < 0) obj = draft.Reading.Arguments.Subject(draft.Trigger);
        if (obj < 0 || !draft.Span.Contains(draft.Reading.Sentence[obj].Span)) return [];
        var starts = new List<int> { draft.Span.Start };
        foreach (var child in tree.Subtree(draft.Trigger, c => tree.Relation(c) is "obj" or "obl" or "nsubj" or "conj" or "nmod").Order())
        {
            var counted = tree.Relation(child) == "conj" && child > obj && draft.Span.Contains(draft.Reading.Sentence[child].Span)
                && draft.Reading.Quantities.Any(q => q.Unit is not null && (q.Span.Contains(draft.Reading.Sentence[child].Span) || q.Span.Overlaps(draft.Reading.Sentence[child].Span)));
            if (!counted) continue;
            starts.Add(tree.Subtree(child, c => c < child).Where(w => draft.Reading.Sentence[w].Upos is not (Upos.Cconj or Upos.Punct)).Min(w => draft.Reading.Sentence[w].Span.Start));
        }

        var parts = new List<TextSpan>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? EndBefore(draft.Reading.Sentence, starts[i + 1]) : draft.Span.End;
            if (end > starts[i]) parts.Add(new TextSpan(starts[i], end));
        }

        return parts;
    }

    // The last word before a position that is neither a conjunction nor a mark.
    internal static int EndBefore(Sentence sentence, int position)
    {
        var end = position;
        for (var i = 0; i < sentence.Count && sentence[i].Span.End <= position; i++)
            if (sentence[i].Upos is not (Upos.Cconj or Upos.Punct)) end = sentence[i].Span.End;
        return end;
    }

    private static bool IsCounted(Draft draft, TextSpan part) => draft.Reading.Quantities.Any(q => q.Unit is not null && part.Contains(q.Span));

    private static bool AreDistinct(Draft draft, List<TextSpan> parts)
    {
        var named = parts.Select(part => Named(draft, part)).ToList();
        return named.TrueForAll(names => names.Count > 0) && named.SelectMany(n => n).Distinct(StringComparer.Ordinal).Count() == named.Sum(n => n.Count);
    }

    private static List<string> Named(Draft draft, TextSpan part) =>
        [.. draft.Reading.Mentions.Where(m => part.Contains(m.Span) && !draft.Actor.Contains(m) && !draft.Source.Any(s => s.Speaker == m)).Select(m => m.Entity.Name).Distinct(StringComparer.Ordinal)];

    private static Draft Of(Draft draft, TextSpan part)
    {
        var own = draft.Recipient.Where(m => part.Contains(m.Span)).ToList();
        return draft with { Span = part, Whole = draft.Span, Recipient = own.Count > 0 ? own : draft.Recipient };
    }
}
