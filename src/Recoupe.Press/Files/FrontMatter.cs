using System.Globalization;
using System.Text;

namespace Recoupe.Press.Files;

/// <summary>
/// The subset of YAML 1.2 that front matter uses: <c>key: value</c> lines between two <c>---</c> lines, plain, 'single' and "double" quoted
/// values that may go on in indented lines, <c>|</c> and <c>&gt;</c> blocks, comments. Lists and nested maps are allowed and their content left aside.
/// </summary>
internal sealed class FrontMatter
{
    private const string Fence = "---";
    private const uint LastCodePoint = 0x10FFFF;

    // YAML 1.2, 5.7.
    private static readonly SortedDictionary<char, char> Escapes = new()
    {
        ['0'] = '\0', ['a'] = '\a', ['b'] = '\b', ['t'] = '\t', ['n'] = '\n', ['v'] = '\v', ['f'] = '\f', ['r'] = '\r', ['e'] = '\u001B',
        [' '] = ' ', ['"'] = '"', ['/'] = '/', ['\\'] = '\\', ['N'] = '\u0085', ['_'] = '\u00A0', ['L'] = '\u2028', ['P'] = '\u2029',
    };

    private readonly Dictionary<string, (string Value, int Line)> values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Index of the first character after the front matter; 0 when there is none.</summary>
    public int BodyStart { get; private set; }

    /// <summary>The value of a key; null when it is absent, empty or <c>null</c>.</summary>
    public string? Value(string key) => values.TryGetValue(key, out var entry) && entry.Value.Length > 0 ? entry.Value : null;

    /// <summary>One-based line of a key.</summary>
    public string Line(string key) => values[key].Line.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads the front matter at the head of a text.</summary>
    /// <exception cref="RefusedException">It is not closed, or a line is not of the subset.</exception>
    public static FrontMatter Read(string text)
    {
        var matter = new FrontMatter();
        var lines = Lines(text);
        if (!lines.MoveNext() || lines.Current.Line.TrimEnd() != Fence) return matter;
        Entry? entry = null;
        for (var number = 2; lines.MoveNext(); number++)
        {
            var (line, next) = lines.Current;
            var trimmed = line.Trim();
            if (line.TrimEnd() is Fence or "...")
            {
                matter.Close(entry);
                matter.BodyStart = next;
                return matter;
            }

            if (line.Length > 0 && line[0] is ' ' or '\t' || trimmed.StartsWith("- ", StringComparison.Ordinal) || trimmed is "-" or "")
            {
                entry?.More.Add(trimmed);
                continue;
            }

            if (trimmed[0] == '#') continue;
            matter.Close(entry);
            entry = matter.Open(line, number);
        }

        throw new RefusedException("line 1", "front matter that is never closed", "a second line '---'");
    }

    private Entry Open(string line, int number)
    {
        var where = Where(number);
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || (colon + 1 < line.Length && line[colon + 1] is not (' ' or '\t')))
            throw new RefusedException(where, $"'{Excerpt(line)}'", "'key: value' in the front matter");
        var key = line[..colon].Trim().Trim('"', '\'');
        return values.TryAdd(key, ("", number))
            ? new Entry(key, number, line[(colon + 1)..].Trim(), [])
            : throw new RefusedException(where, $"the key '{key}' again", "each key once");
    }

    private void Close(Entry? entry)
    {
        if (entry is null) return;
        var first = entry.First;
        var value = first.Length is 1 or 2 && first[0] is '|' or '>' && (first.Length == 1 || first[1] is '-' or '+')
            ? string.Join(first[0] == '|' ? "\n" : " ", entry.More).Trim()
            : Scalar(Folded(entry), Where(entry.Line));
        values[entry.Key] = (value, entry.Line);
    }

    // A plain or quoted value goes on in indented lines; after no value they are a list or a map of their own. A backslash joins two lines.
    private static string Folded(Entry entry)
    {
        if (entry.First.Length == 0 || entry.First[0] == '#') return "";
        var folded = new StringBuilder(entry.First);
        foreach (var line in entry.More.Where(line => line.Length > 0))
        {
            var joined = entry.First[0] == '"' && TrailingBackslashes(folded) % 2 == 1;
            if (joined) folded.Length--;
            else folded.Append(' ');
            folded.Append(line);
        }

        return folded.ToString();
    }

    private static int TrailingBackslashes(StringBuilder text)
    {
        var count = 0;
        while (count < text.Length && text[text.Length - 1 - count] == '\\') count++;
        return count;
    }

    private static string Where(int line) => $"line {line.ToString(CultureInfo.InvariantCulture)}";

    private static string Scalar(string value, string where)
    {
        if (value.Length == 0 || value[0] == '#') return "";
        if (value[0] is '"' or '\'') return Quoted(value, where);
        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        if (comment >= 0) value = value[..comment].TrimEnd();
        return value is "null" or "~" ? "" : value;
    }

    private static string Quoted(string value, string where)
    {
        var quote = value[0];
        var result = new StringBuilder();
        for (var i = 1; i < value.Length; i++)
        {
            if (value[i] == quote)
            {
                if (quote == '\'' && i + 1 < value.Length && value[i + 1] == quote)
                {
                    result.Append(value[++i]);
                    continue;
                }

                var rest = value[(i + 1)..].Trim();
                return rest.Length == 0 || rest[0] == '#'
                    ? result.ToString()
                    : throw new RefusedException(where, $"'{Excerpt(rest)}' after the closing quote", "the end of the line");
            }

            if (quote == '"' && value[i] == '\\' && i + 1 < value.Length) result.Append(Escaped(value, ref i, where));
            else result.Append(value[i]);
        }

        throw new RefusedException(where, "a quote that is never closed", $"a closing {quote}");
    }

    private static string Escaped(string value, ref int i, string where)
    {
        var escape = value[++i];
        var digits = escape switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 && i + digits < value.Length
            && uint.TryParse(value.AsSpan(i + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code <= LastCodePoint)
        {
            i += digits;
            return code is >= char.MinValue and <= char.MaxValue ? ((char)code).ToString() : char.ConvertFromUtf32((int)code);
        }

        return Escapes.TryGetValue(escape, out var meant)
            ? meant.ToString()
            : throw new RefusedException(where, $"the escape '\\{escape}'", $"one of {string.Join(' ', Escapes.Keys.Select(key => $"\\{key}"))} \\xXX \\uXXXX \\UXXXXXXXX");
    }

    private static string Excerpt(string line) => line.Length <= 60 ? line : $"{line[..60]}…";

    // Lines with the index where the next begins; "\n" and "\r\n" end a line.
    private static IEnumerator<(string Line, int Next)> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length : end + 1;
            yield return (text[start..(end < 0 ? text.Length : end)].TrimEnd('\r'), next);
            start = next;
        }
    }

    private sealed record Entry(string Key, int Line, string First, List<string> More);
}
