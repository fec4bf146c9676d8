using System.Text;
using System.Text.RegularExpressions;

namespace Recoupe.Press.Encodings;

/// <summary>The encoding that a page declares for itself in a <c>meta</c> element (WHATWG HTML, "prescan a byte stream").</summary>
internal static partial class HtmlCharset
{
    private const int PrescanBytes = 4096;

    // The single-byte and East Asian families of the WHATWG Encoding Standard; others are not honoured (UTF-7, EBCDIC).
    private static readonly string[] Families =
        ["windows-125", "iso-8859-", "koi8-", "macintosh", "gbk", "gb2312", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr"];

    /// <summary>The declared encoding; null when none is declared or it is not of the web.</summary>
    public static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, PrescanBytes)]);
        var match = CharsetPattern().Match(head);
        if (!match.Success) return null;
        var label = match.Groups["label"].Value.ToLowerInvariant();
        if (label is "utf-8" or "utf8") return Encoding.UTF8;
        // The Encoding Standard reads these labels as Windows-1252.
        if (label is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" or "windows-1252" or "cp1252") return Windows1252.Encoding;
        return Families.Any(family => label.StartsWith(family, StringComparison.Ordinal)) ? Find(label) : null;
    }

    private static Encoding? Find(string label) =>
        CodePagesEncodingProvider.Instance.GetEncoding(label)
        ?? Encoding.GetEncodings().FirstOrDefault(e => e.Name.Equals(label, StringComparison.OrdinalIgnoreCase))?.GetEncoding();

    [GeneratedRegex("""<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<label>[\w:.-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10000)]
    private static partial Regex CharsetPattern();
}
