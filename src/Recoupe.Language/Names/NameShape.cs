namespace Recoupe.Language.Names;

/// <summary>How a word is written: the kinds of its characters in order, runs cut at two.</summary>
internal static class NameShape
{
    private const int Longest = 8;

    /// <summary>A small number for the shape; the same for words written alike.</summary>
    public static ulong Of(ReadOnlySpan<char> form)
    {
        ulong shape = 0;
        var length = 0;
        var last = 0UL;
        var run = 0;
        foreach (var c in form)
        {
            var kind = char.IsUpper(c) ? 1UL : char.IsLower(c) ? 2UL : char.IsDigit(c) ? 3UL : char.IsLetter(c) ? 4UL : c is '-' ? 5UL : c is '.' ? 6UL : 7UL;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run > 2) continue;
            if (length++ == Longest) break;
            shape = (shape << 3) | kind;
        }

        return shape;
    }
}
