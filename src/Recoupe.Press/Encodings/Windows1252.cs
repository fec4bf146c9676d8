using System.Text;

namespace Recoupe.Press.Encodings;

/// <summary>The encoding of most French text files that are not UTF-8.</summary>
internal static class Windows1252
{
    /// <summary>The code page, from the framework's own tables.</summary>
    public static Encoding Encoding { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)
        ?? throw new NotSupportedException("Code page 1252 is missing from the framework.");

    /// <summary>
    /// Tells whether bytes that are not valid UTF-8 read as a western text: none undefined in the code page, no UTF-8 sequences among them
    /// (a damaged UTF-8 file would turn to mojibake), accents and punctuation that a text has, and ASCII for the most part.
    /// </summary>
    public static bool LooksLikeText(ReadOnlySpan<byte> bytes)
    {
        var high = 0;
        var usual = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            if (b < 0x80) continue;
            if (b is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D) return false;
            high++;
            if (IsUsual(b)) usual++;
            // A lead byte of UTF-8 followed by a continuation: "Ã©" is not French. "É»" and the like do not occur either.
            if (b is >= 0xC3 and <= 0xF4 && i + 1 < bytes.Length && bytes[i + 1] is >= 0x80 and < 0xC0 && !IsClosing(bytes[i + 1])) return false;
        }

        return high * 3L <= bytes.Length && usual * 10L >= high * 9L;
    }

    // Punctuation that may follow an accented letter: … ’ ” – — no-break space » ° , as in "été…" or "l’été »".
    private static bool IsClosing(byte b) => b is 0x85 or 0x92 or 0x94 or 0x96 or 0x97 or 0xA0 or 0xBB or 0xB0;

    // Letters, and € … ‘ ’ “ ” • – — œ Œ Ÿ no-break space £ « » ° § © · ² ³ ½.
    private static bool IsUsual(byte b) => b switch
    {
        0xD7 or 0xF7 => false,
        >= 0xC0 => true,
        0x80 or 0x85 or (>= 0x91 and <= 0x97) or 0x8C or 0x9C or 0x9F => true,
        0xA0 or 0xA3 or 0xA7 or 0xA9 or 0xAB or 0xBB or 0xB0 or 0xB2 or 0xB3 or 0xB7 or 0xBD => true,
        _ => false,
    };
}
