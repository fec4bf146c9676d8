using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Recoupe.Press.Encodings;

/// <summary>
/// Decodes a file: byte order marks first, then a declared encoding, then UTF-8, then Windows-1252 where the bytes look like a text in it.
/// </summary>
internal static class TextDecoder
{
    private const string Expected = "text in UTF-8, UTF-16 with a byte order mark, or Windows-1252";

    private static readonly (byte[] Start, string Name)[] Signatures =
    [
        ([0x25, 0x50, 0x44, 0x46, 0x2D], "a PDF file"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or office document"),
        ([0x1F, 0x8B, 0x08], "a gzip file"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ([0x00, 0x00, 0xFE, 0xFF], "UTF-32 text"),
        ([0xFF, 0xFE, 0x00, 0x00], "UTF-32 text"),
    ];

    /// <summary>Decodes <paramref name="bytes"/>; <paramref name="declared"/> is the encoding that the content names for itself, if any.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding? declared = null)
    {
        foreach (var (start, name) in Signatures)
        {
            if (bytes.StartsWith(start)) return new DecodedText(null, "byte 1", name, Expected);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Utf16(bytes[2..], Encoding.Unicode);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Utf16(bytes[2..], Encoding.BigEndianUnicode);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];

        if (Binary(bytes) is { } binary) return binary;
        if (declared is not null and not UTF8Encoding) return new DecodedText(declared.GetString(bytes));

        var invalid = FirstInvalid(bytes);
        if (invalid < 0) return new DecodedText(Encoding.UTF8.GetString(bytes));
        if (Windows1252.LooksLikeText(bytes)) return new DecodedText(Windows1252.Encoding.GetString(bytes));
        // A page that says it is UTF-8 is shown by browsers with its few damaged bytes replaced; other files make no such promise.
        return declared is UTF8Encoding
            ? new DecodedText(Encoding.UTF8.GetString(bytes))
            : new DecodedText(null, Position(bytes, invalid), $"0x{bytes[invalid]:X2}, which is not valid UTF-8", Expected);
    }

    private static DecodedText Utf16(ReadOnlySpan<byte> bytes, Encoding encoding) => bytes.Length % 2 == 0
        ? new DecodedText(encoding.GetString(bytes))
        : new DecodedText(null, $"byte {Number(bytes.Length + 2)}", "half a UTF-16 code unit at the end of the file", Expected);

    // Text has no NUL, and no more than one control character in a hundred.
    private static DecodedText? Binary(ReadOnlySpan<byte> bytes)
    {
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0) return new DecodedText(null, $"byte {Number(nul + 1)}", "a NUL byte: a binary file, or UTF-16 without its byte order mark", Expected);
        var controls = 0;
        foreach (var b in bytes)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C)) controls++;
        }

        return controls * 100L > bytes.Length
            ? new DecodedText(null, null, $"{Number(controls)} control characters in {Number(bytes.Length)} bytes: a binary file", Expected)
            : null;
    }

    /// <summary>Index of the first byte that is not valid UTF-8; -1 when all are.</summary>
    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return -1;
        for (var i = 0; i < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[i..], out _, out var consumed) != OperationStatus.Done) return i;
            i += consumed;
        }

        return -1;
    }

    private static string Position(ReadOnlySpan<byte> bytes, int index) =>
        $"line {Number(bytes[..index].Count((byte)'\n') + 1)}, byte {Number(index + 1)} of the file";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
