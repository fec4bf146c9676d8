using Recoupe.Language;
using Recoupe.Language.Data;

namespace Recoupe.Record.CrossCheck.Dating;

/// <summary>The small words of a language that bear on dating, from <c>data/dating.tsv</c>.</summary>
internal sealed class DatingWords
{
    private readonly HashSet<string> thisWords;
    private readonly HashSet<string> formerWords;

    public DatingWords(string language)
    {
        var rows = Table.Load(typeof(DatingWords).Assembly, "data/dating.tsv").Rows;
        thisWords = Of("this");
        formerWords = Of("former");
        HashSet<string> Of(string kind) => rows.Where(r => r["kind"] == kind).SelectMany(r => r.List(language)).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether a day is pointed at: "ce mercredi".</summary>
    public bool IsThis(string text, TextSpan span) => thisWords.Contains(FirstWord(text, span)) || thisWords.Contains(WordBefore(text, span.Start));

    /// <summary>Whether an office is said to be held no more, or not yet.</summary>
    public bool IsFormer(string text, TextSpan span) => formerWords.Contains(FirstWord(text, span)) || formerWords.Contains(WordBefore(text, span.Start));

    private static string FirstWord(string text, TextSpan span)
    {
        var end = span.Start;
        while (end < span.End && char.IsLetter(text[end])) end++;
        return text[span.Start..end];
    }

    private static string WordBefore(string text, int start)
    {
        var end = start;
        while (end > 0 && !char.IsLetter(text[end - 1]) && start - end < 2) end--;
        var first = end;
        while (first > 0 && char.IsLetter(text[first - 1])) first--;
        return text[first..end];
    }
}
