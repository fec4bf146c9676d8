using System.Text;

namespace Recoupe.Language.Names;

/// <summary>A name whose type is known.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Type">What it names.</param>
/// <param name="Id">Who or where that is: a Wikidata id, else the canonical name of our tables; null where they know no one of the kind.</param>
public readonly record struct MarkedName(TextSpan Span, NameType Type, string? Id = null);

/// <summary>A text whose names are known.</summary>
/// <param name="Text">The text, without marks.</param>
/// <param name="Names">Its names, in order.</param>
public sealed record MarkedNames(string Text, IReadOnlyList<MarkedName> Names)
{
    private const char Of = '|';

    /// <summary>Reads a text in which names are marked as "[TYPE words]" or "[TYPE words|id]" ("[GPE Paris|Q142] dément").</summary>
    /// <exception cref="FormatException">A mark is not closed, or its type is unknown; the message gives the mark.</exception>
    public static MarkedNames Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var names = new List<MarkedName>();
        for (var i = 0; i < marked.Length;)
        {
            if (marked[i] != '[')
            {
                text.Append(marked[i++]);
                continue;
            }

            var end = marked.IndexOf(']', i);
            var space = marked.IndexOf(' ', i);
            if (end < 0 || space < 0 || space > end) throw new FormatException($"'{marked[i..Math.Min(marked.Length, i + 20)]}' is no mark; expected [TYPE words] or [TYPE words|id].");
            if (!Enum.TryParse<NameType>(marked.AsSpan(i + 1, space - i - 1), ignoreCase: true, out var type))
                throw new FormatException($"'{marked[i..(end + 1)]}': unknown type; expected one of {string.Join(", ", Enum.GetNames<NameType>())}.");
            var id = marked.IndexOf(Of, space, end - space);
            var words = marked.AsSpan(space + 1, (id < 0 ? end : id) - space - 1);
            names.Add(new MarkedName(new TextSpan(text.Length, text.Length + words.Length), type, id < 0 ? null : marked[(id + 1)..end]));
            text.Append(words);
            i = end + 1;
        }

        return new MarkedNames(text.ToString(), names);
    }
}
