using Recoupe.Press;

namespace Recoupe.Record.Reading.Accounts;

/// <summary>Tells how an article was read, from what was kept while it was.</summary>
internal sealed class AccountWriter(Attributions attributions)
{
    /// <summary>The account of a traced reading.</summary>
    public Account Of(Article article, Traced traced) => new(
        traced.Read,
        [.. traced.Written.Select(written => Explain(article, written))],
        [.. Unread(traced)]);

    private static ExplainedClaim Explain(Article article, Written written)
    {
        var (claim, draft) = written;
        var frame = draft.Frame;
        var lemma = frame.With is null ? frame.Lemma : $"{frame.Lemma}+{frame.With}";
        var sentence = draft.Reading.Sentence;
        return new ExplainedClaim(claim, new MatchedFrame(frame.Kind, frame.Pos, lemma, frame.Row), sentence[draft.Trigger].Form, sentence, new Slots(article.Text, claim, draft).All());
    }

    private IEnumerable<UnreadSentence> Unread(Traced traced)
    {
        var claims = traced.Read.Claims;
        var next = 0;
        foreach (var reading in traced.Readings)
        {
            // Claims come in the order of their evidence, as sentences do.
            var span = reading.Sentence.Span;
            while (next < claims.Count && claims[next].Evidence.End <= span.Start) next++;
            var isRead = next < claims.Count && claims[next].Evidence.Start < span.End;
            if (!isRead && Signs(reading) is { Count: > 0 } signs) yield return new UnreadSentence(span, signs);
        }
    }

    private List<UnreadSign> Signs(SentenceReading reading)
    {
        var signs = new List<UnreadSign>();
        if (reading.Quantities.Any(q => q.Value is not null)) signs.Add(UnreadSign.Figure);
        if (reading.Times.Count > 0) signs.Add(UnreadSign.Date);
        for (var word = 0; word < reading.Sentence.Count; word++)
        {
            if (!attributions.IsSaying(reading, word)) continue;
            signs.Add(UnreadSign.Saying);
            break;
        }

        return signs;
    }
}
