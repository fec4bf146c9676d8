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
        return Around(draft, quotes) is { IsDirect: true, Speaker: { Mention: { Entity.Acts: true } speaker } told } && speaker.Entity.Kind != EntityKind.Place
            ? draft with { Source = [new Attribution(speaker, told.Verb)] }
            : draft;
    }

    private static Quote? Around(Draft draft, IReadOnlyList<Quote> quotes) =>
        Spans.LastFrom(quotes, quote => quote.Span, draft.Span.Start) is >= 0 and var last && quotes[last].Span.Contains(draft.Span) ? quotes[last] : null;
}
