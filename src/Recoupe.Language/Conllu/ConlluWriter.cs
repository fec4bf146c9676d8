using System.Globalization;

namespace Recoupe.Language.Conllu;

/// <summary>Writes CoNLL-U.</summary>
public static class ConlluWriter
{
    /// <summary>Writes one sentence and the empty line after it.</summary>
    public static void Write(TextWriter writer, ConlluSentence sentence)
    {
        foreach (var comment in sentence.Comments) writer.Write($"# {comment}\n");
        foreach (var token in sentence.Tokens)
        {
            if (token.IsMultiword)
                WriteLine(writer, $"{Id(token.First)}-{Id(token.First + token.Count - 1)}", Form(token.Form), "_", "_", "_", "_", "_", "_", "_", Cell(token.Misc));
            for (var i = token.First; i < token.First + token.Count; i++)
            {
                var word = sentence.Words[i];
                WriteLine(
                    writer, Id(i), Form(word.Form), Form(word.Lemma), UposNames.Name(word.Upos), Cell(word.Xpos), Cell(word.Features),
                    word.Relation.Length == 0 ? "_" : Id(word.Head), Cell(word.Relation), Cell(word.Deps), Cell(word.Misc));
            }
        }

        writer.Write('\n');
    }

    private static void WriteLine(TextWriter writer, params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) writer.Write('\t');
            writer.Write(cells[i]);
        }

        writer.Write('\n');
    }

    private static string Id(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static string Cell(string value) => value.Length == 0 ? "_" : value;

    // Forms and lemmas may hold spaces but no tab or line break.
    private static string Form(string form)
    {
        if (form.Length == 0) return "_";
        if (form.AsSpan().IndexOfAnyInRange('\0', '\x1F') < 0) return form;
        return string.Create(form.Length, form, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++) target[i] = source[i] < ' ' ? ' ' : source[i];
        });
    }
}
