using Recoupe.Press;

namespace Recoupe.Store;

/// <summary>
/// Which of two accounts of one article (same id: text, outlet and address) is kept: a date that a person gave, the last one first; else
/// the earlier date, a date before none; else the smaller headline, one before none; else the earlier change; else the smaller credits.
/// But for what persons give, the order of arrival does not matter.
/// </summary>
public static class Precedence
{
    /// <summary>Whether <paramref name="arriving"/> takes the place of <paramref name="held"/>; never when their accounts are equal.</summary>
    public static bool Replaces(Article arriving, Article held)
    {
        if (arriving.Published.How == PublishedHow.Given) return arriving.Published != held.Published;
        if (held.Published.How == PublishedHow.Given) return false;
        return Compare(arriving, held) < 0;
    }

    private static int Compare(Article a, Article b)
    {
        var order = PresentFirst(a.Published.Iso, b.Published.Iso);
        if (order == 0) order = Rank(a.Published.How).CompareTo(Rank(b.Published.How));
        if (order == 0) order = PresentFirst(a.Title, b.Title);
        if (order == 0) order = PresentFirst(a.Modified, b.Modified);
        return order != 0 ? order : string.CompareOrdinal(string.Join('\n', a.Credits), string.Join('\n', b.Credits));
    }

    // The better known first; the enumeration begins with what is not known at all.
    private static int Rank(PublishedHow how) => how == PublishedHow.Unknown ? int.MaxValue : (int)how;

    private static int PresentFirst(string? a, string? b) => (a, b) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => string.CompareOrdinal(a, b),
    };
}
