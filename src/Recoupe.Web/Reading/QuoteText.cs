using Recoupe.Record.Model;

namespace Recoupe.Web.Reading;

/// <summary>The words around a claim's evidence, within its sentence: whole words, with an ellipsis where some are left out.</summary>
/// <param name="Before">What comes before it; empty where it opens the sentence.</param>
/// <param name="After">What comes after it; empty where it ends the sentence.</param>
public sealed record QuoteText(string Before, string After)
{
    private const string Ellipsis = "…";
    private static readonly char[] SentenceEnds = ['.', '!', '?', '…', '\n'];

    /// <summary>The context of some evidence, as far as the evidence itself keeps it.</summary>
    public static QuoteText Around(Evidence evidence) => new(Opening(evidence), Closing(evidence));

    private static string Opening(Evidence evidence)
    {
        var prefix = evidence.Prefix;
        var end = SentenceEnd(prefix);
        while (end >= 0 && SentenceEnd(prefix[(end + 1)..]) is >= 0 and var next) end += next + 1;
        if (end >= 0) return prefix[(end + 1)..].TrimStart();
        if (prefix.Length == evidence.Start) return prefix.TrimStart();
        // The first word may be cut.
        var space = prefix.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? "" : Ellipsis + prefix[space..];
    }

    private static string Closing(Evidence evidence)
    {
        var suffix = evidence.Suffix;
        var end = SentenceEnd(suffix + " ");
        if (end >= 0) return suffix[..(end + 1)].TrimEnd();
        var space = suffix.LastIndexOf(' ');
        return space < 0 ? "" : suffix[..space] + Ellipsis;
    }

    // A point inside a number or an abbreviation has no space after it.
    private static int SentenceEnd(string text)
    {
        for (var i = text.IndexOfAny(SentenceEnds); i >= 0; i = text.IndexOfAny(SentenceEnds, i + 1))
        {
            if (text[i] == '\n' || (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))) return i;
        }

        return -1;
    }
}
