namespace Recoupe.Language.Times.Grammar;

/// <summary>One place of a rule's pattern.</summary>
/// <param name="Symbol">Word class or category.</param>
/// <param name="Name">What the meaning calls it; null when it is only a context.</param>
/// <param name="Glued">Whether nothing may stand between it and the token before.</param>
internal readonly record struct Place(int Symbol, string? Name, bool Glued);

/// <summary>
/// A pattern, one of the flat sequences that a row with optional places stands for. Places before <see cref="InnerStart"/> and from
/// <see cref="InnerEnd"/> on are context: matched, not part of the expression.
/// </summary>
internal sealed record Pattern(IReadOnlyList<Place> Places, int InnerStart, int InnerEnd)
{
    /// <summary>
    /// Reads <c>[+]name[:alias][?]</c> or <c>"form|form"[?]</c> separated by spaces; <c>&lt;</c> ends the left context, <c>&gt;</c> begins
    /// the right one. Every combination of optional places gives one pattern.
    /// </summary>
    public static IEnumerable<Pattern> Read(string text, Func<string, int> symbolOf, Func<string, int> literalOf)
    {
        List<(List<Place> Places, int Start, int End)> open = [([], 0, -1)];
        foreach (var word in Items(text))
        {
            if (word is "<" or ">")
            {
                open = word is "<" ? open.ConvertAll(p => (p.Places, p.Places.Count, p.End)) : open.ConvertAll(p => (p.Places, p.Start, p.Places.Count));
                continue;
            }

            var item = word;
            var optional = item.EndsWith('?');
            if (optional) item = item[..^1];
            var glued = item.StartsWith('+');
            if (glued) item = item[1..];
            Place place;
            if (item.StartsWith('"'))
            {
                place = new Place(literalOf(item[1..^1]), null, glued);
            }
            else
            {
                var colon = item.IndexOf(':', StringComparison.Ordinal);
                place = colon < 0 ? new Place(symbolOf(item), item, glued) : new Place(symbolOf(item[..colon]), item[(colon + 1)..], glued);
            }

            var grown = open.ConvertAll(p => (new List<Place>(p.Places) { place }, p.Start, p.End));
            open = optional ? [.. grown, .. open] : grown;
        }

        return open.Where(p => p.Places.Count > p.Start).Select(p => new Pattern(p.Places, p.Start, p.End < 0 ? p.Places.Count : p.End));
    }

    private static IEnumerable<string> Items(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == ' ')
            {
                i++;
                continue;
            }

            var start = i;
            for (var quoted = false; i < text.Length && (quoted || text[i] != ' '); i++) quoted ^= text[i] == '"';
            yield return text[start..i];
        }
    }
}
