using System.Globalization;
using System.Text;

namespace Recoupe.Press.Files;

/// <summary>
/// The subset of YAML 1.2 that front matter uses: <c>key: value</c> lines between two <c>---</c> lines, plain, 'single' and "double" quoted
/// values, <c>|</c> and <c>&gt;</c> blocks, comments. Lists and nested maps are allowed and their content left aside.
/// </summary>
internal sealed class FrontMatter
{
    private const string Fence = "---";

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
        (string Key, char Style, List<string> Parts)? block = null;
        for (var number = 2; lines.MoveNext(); number++)
        {
            var (line, next) = lines.Current;
            var trimmed = line.Trim();
            if (line.TrimEnd() is Fence or "...")
            {
                matter.Close(block);
                matter.BodyStart = next;
                return matter;
            }

            if (line.Length > 0 && line[0] is ' ' or '\t' || trimmed.StartsWith("- ", StringComparison.Ordinal) || trimmed is "-" or "")
            {
                block?.Parts.Add(trimmed);
                continue;
            }

            if (trimmed[0] == '#') continue;
            matter.Close(block);
            block = matter.ReadEntry(line, number);
        }

        throw new RefusedException("line 1", "front matter that is never closed", "a second line '---'");
    }

    private (string Key, char Style, List<string> Parts)? ReadEntry(string line, int number)
    {
        var where = $"line {number.ToString(CultureInfo.InvariantCulture)}";
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || (colon + 1 < line.Length && line[colon + 1] is not (' ' or '\t')))
            throw new RefusedException(where, $"'{Excerpt(line)}'", "'key: value' in the front matter");
        var key = line[..colon].Trim().Trim('"', '\'');
        var rest = line[(colon + 1)..].Trim();
        var isBlock = rest.Length is 1 or 2 && rest[0] is '|' or '>' && (rest.Length == 1 || rest[1] is '-' or '+');
        if (!values.TryAdd(key, (isBlock ? "" : Scalar(rest, where), number)))
            throw new RefusedException(where, $"the key '{key}' again", "each key once");
        return isBlock ? (key, rest[0], []) : null;
    }

    private void Close((string Key, char Style, List<string> Parts)? block)
    {
        if (block is var (key, style, parts))
            values[key] = (string.Join(style == '|' ? "\n" : " ", parts).Trim(), values[key].Line);
    }

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

    private static char Escaped(string value, ref int i, string where)
    {
        var escape = value[++i];
        if (escape is 'u' && i + 4 < value.Length
            && ushort.TryParse(value.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            i += 4;
            return (char)code;
        }

        return escape switch
        {
            'n' => '\n',
            't' => '\t',
            '"' or '\\' or '/' => escape,
            _ => throw new RefusedException(where, $"the escape '\\{escape}'", """one of \n \t \" \\ \/ \uXXXX"""),
        };
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
}
