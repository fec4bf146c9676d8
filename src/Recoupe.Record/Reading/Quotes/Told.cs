using Recoupe.Language;
using Recoupe.Record.Model;

namespace Recoupe.Record.Reading.Quotes;

/// <summary>An article while its quotes are being found.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Readings">Its sentences.</param>
/// <param name="Marked">What stands between quotation marks, in order.</param>
internal sealed record Told(string Text, IReadOnlyList<SentenceReading> Readings, IReadOnlyList<TextSpan> Marked)
{
    // Further back than this nothing stands beside a position.
    private const int LongestGap = 64;

    private int[]? breaks;

    /// <summary>Who has spoken, or was told of as one who speaks, so far.</summary>
    public Speakers Speakers { get; } = new();

    /// <summary>The last quote of a known speaker so far; null before the first.</summary>
    public Quote? LastSpoken { get; private set; }

    /// <summary>One more quote.</summary>
    public void Add(Quote quote)
    {
        if (quote.Speaker is not { } speaker) return;
        Speakers.Add(speaker);
        LastSpoken = quote;
    }

    /// <summary>How many line breaks stand before a position.</summary>
    public int Line(int position)
    {
        breaks ??= [.. Enumerable.Range(0, Text.Length).Where(i => Text[i] == '\n')];
        var at = Array.BinarySearch(breaks, position);
        return at >= 0 ? at : ~at;
    }

    /// <summary>Index of the first sentence that ends behind a position.</summary>
    public int SentenceBehind(int position)
    {
        var (low, high) = (0, Readings.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Readings[middle].Sentence.Span.End > position) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    /// <summary>Whether a span lies between quotation marks.</summary>
    public bool IsMarked(TextSpan span) => Spans.LastFrom(Marked, m => m, span.Start) is >= 0 and var at && Marked[at].Contains(span);

    /// <summary>The last character before a position that is neither a space nor an opening mark; a space at the beginning.</summary>
    public char Before(int position) => Text.AsSpan(Math.Max(0, position - LongestGap)..position).TrimEnd(" \n\u00A0\u202F«»“”\"") is [.., var last] ? last : ' ';
}
