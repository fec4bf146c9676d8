namespace Recoupe.Language.Tokens;

/// <summary>Finds addresses of pages, e-mail addresses, and social handles and tags: each is one token.</summary>
internal static class Addresses
{
    private static readonly string[] Schemes = ["http://", "https://", "ftp://", "www.", "mailto:"];

    /// <summary>Length of the address that <paramref name="text"/> begins with; 0 when it begins with none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        if (text[0] is '@' or '#') return Handle(text);
        foreach (var scheme in Schemes)
        {
            if (text.Length > scheme.Length && text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && !Characters.IsSpace(text[scheme.Length]))
                return Trim(text, End(text, scheme.Length), scheme.Length);
        }

        return char.IsAsciiLetterOrDigit(text[0]) ? Mail(text) : 0;
    }

    /// <summary>End of an address that goes on after <paramref name="from"/> ("lemonde.fr" with "/international").</summary>
    public static int Extend(ReadOnlySpan<char> text, int from) => Trim(text, End(text, from), from);

    private static int Handle(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && Characters.WordLength(text, end) is > 0 and var length) end += length;
        return end > 1 && !char.IsAsciiDigit(text[1]) ? end : 0;
    }

    private static int Mail(ReadOnlySpan<char> text)
    {
        // RFC 5321: a local part has at most 64 characters.
        var at = 1;
        while (at < text.Length && at <= 64 && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '_' or '-' or '+' or '%')) at++;
        if (at >= text.Length - 1 || text[at] != '@' || !char.IsAsciiLetterOrDigit(text[at + 1])) return 0;
        var end = at + 1;
        var dots = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
        {
            if (text[end] == '.') dots++;
            end++;
        }

        return dots == 0 ? 0 : Trim(text, end, at + 2);
    }

    private static int End(ReadOnlySpan<char> text, int from)
    {
        var end = from;
        while (end < text.Length && !Characters.IsSpace(text[end]) && text[end] is not ('«' or '»' or '"' or '“' or '”' or '<' or '>' or '’' or '…')) end++;
        return end;
    }

    private static int Trim(ReadOnlySpan<char> text, int end, int least)
    {
        var keepsParenthesis = text[..end].Contains('(');
        while (end > least && (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or ']' or '}' || (text[end - 1] == ')' && !keepsParenthesis))) end--;
        return end;
    }
}
