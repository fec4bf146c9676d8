using Recoupe.Language;
using Recoupe.Record.Model;

namespace Recoupe.Record.Reading.Quotes;

/// <summary>An article while its quotes are being found.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Readings">Its sentences.</param>
/// <param name="Marked">What stands between quotation marks, in order.</param>
internal sealed record Told(string Text, IReadOnlyList<SentenceReading> Readings, IReadOnlyList<TextSpan> Marked)
{
    /// <summary>Who has spoken, or was told of as one who speaks, so far; the last one last.</summary>
    public List<Speaker> Speakers { get; } = [];

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
    public bool IsMarked(TextSpan span) => Marked.Any(m => m.Contains(span));

    /// <summary>The last character before a position that is neither a space nor an opening mark; a space at the beginning.</summary>
    public char Before(int position) => Text.AsSpan(0, position).TrimEnd(" \n\u00A0\u202F«»“”\"") is [.., var last] ? last : ' ';
}
