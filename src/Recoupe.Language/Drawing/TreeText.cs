using System.Text;

namespace Recoupe.Language.Drawing;

/// <summary>Draws a dependency tree with the box characters of a terminal, a word a line: its head above it, its dependents below.</summary>
public static class TreeText
{
    /// <summary>The lines of the drawing, each ended by a line feed; words without a head are roots.</summary>
    public static string Draw(Sentence sentence)
    {
        var dependents = new List<int>[sentence.Count];
        for (var i = 0; i < sentence.Count; i++) dependents[i] = [];
        var stack = new Stack<(int Word, string Indent, bool IsLast, bool IsRoot)>();
        for (var i = sentence.Count - 1; i >= 0; i--)
        {
            var head = sentence.Heads[i];
            if (head >= 0 && head < sentence.Count && head != i) dependents[head].Insert(0, i);
            else stack.Push((i, "", true, true));
        }

        var drawing = new StringBuilder();
        while (stack.TryPop(out var item))
        {
            drawing.Append(item.Indent);
            if (!item.IsRoot) drawing.Append(item.IsLast ? "└─ " : "├─ ");
            drawing.Append(Legible(sentence.Forms[item.Word])).Append(' ').Append(UposNames.Name(sentence.Tags[item.Word]));
            if (sentence.Relations[item.Word].Length > 0) drawing.Append(' ').Append(sentence.Relations[item.Word]);
            drawing.Append('\n');
            var below = item.IsRoot ? "" : item.Indent + (item.IsLast ? "   " : "│  ");
            var children = dependents[item.Word];
            for (var k = children.Count - 1; k >= 0; k--) stack.Push((children[k], below, k == children.Count - 1, false));
        }

        return drawing.ToString();
    }

    // A control character could steer the terminal.
    private static string Legible(string form) => string.Concat(form.Select(c => char.IsControl(c) ? '\uFFFD' : c));
}
