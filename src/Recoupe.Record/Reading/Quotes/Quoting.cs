using Recoupe.Record.Actors;
using Recoupe.Record.Model;

namespace Recoupe.Record.Reading.Quotes;

/// <summary>Gives what is claimed within a quotation to whoever speaks it, where the sentence itself does not tell.</summary>
internal static class Quoting
{
    /// <summary>The draft, with the speaker of the quotation that it stands in for its source.</summary>
    /// <param name="draft">A draft whose sentence has been read.</param>
    /// <param name="quotes">The article's quotes, in order.</param>
    public static Draft Attribute(Draft draft, IReadOnlyList<Quote> quotes)
    {
        if (draft.Source.Count > 0) return draft;
        foreach (var quote in quotes)
        {
            if (quote.Span.Start > draft.Span.Start) break;
            if (quote.IsDirect && quote.Span.Contains(draft.Span) && quote.Speaker is { Mention: { Entity.Acts: true } speaker } told && speaker.Entity.Kind != EntityKind.Place)
                return draft with { Source = [new Attribution(speaker, told.Verb)] };
        }

        return draft;
    }
}
