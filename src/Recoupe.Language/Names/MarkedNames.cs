using System.Text;

namespace Recoupe.Language.Names;

/// <summary>A text whose names are known.</summary>
/// <param name="Text">The text, without marks.</param>
/// <param name="Names">Its names, in order, with what they name.</param>
public sealed record MarkedNames(string Text, IReadOnlyList<(TextSpan Span, NameType Type)> Names)
{
    /// <summary>Reads a text in which names are marked as "[TYPE words]" ("[GPE Paris] dément").</summary>
    /// <exception cref="FormatException">A mark is not closed, or its type is unknown; the message gives the mark.</exception>
    public static MarkedNames Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var names = new List<(TextSpan, NameType)>();
        for (var i = 0; i < marked.Length;)
        {
            if (marked[i] != '[')
            {
                text.Append(marked[i++]);
                continue;
            }

            var end = marked.IndexOf(']', i);
            var space = marked.IndexOf(' ', i);
            if (end < 0 || space < 0 || space > end) throw new FormatException($"'{marked[i..Math.Min(marked.Length, i + 20)]}' is no mark; expected [TYPE words].");
            if (!Enum.TryParse<NameType>(marked.AsSpan(i + 1, space - i - 1), ignoreCase: true, out var type))
                throw new FormatException($"'{marked[i..(end + 1)]}': unknown type; expected one of {string.Join(", ", Enum.GetNames<NameType>())}.");
            names.Add((new TextSpan(text.Length, text.Length + end - space - 1), type));
            text.Append(marked, space + 1, end - space - 1);
            i = end + 1;
        }

        return new MarkedNames(text.ToString(), names);
    }
}
