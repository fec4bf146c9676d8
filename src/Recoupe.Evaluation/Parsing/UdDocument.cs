using System.Globalization;
using System.Text;
using Recoupe.Language.Conllu;

namespace Recoupe.Evaluation.Parsing;

/// <summary>A word of a <see cref="UdDocument"/>: where its token stands among the characters of the text, white space left out.</summary>
/// <param name="Word">Its columns.</param>
/// <param name="Start">Index of its token's first character.</param>
/// <param name="End">Index after its token's last character.</param>
/// <param name="IsMultiword">Whether it shares its token with other words.</param>
/// <param name="Head">Index in the document of its head; -1 for a root.</param>
internal sealed record UdWord(ConlluWord Word, int Start, int End, bool IsMultiword, int Head);

/// <summary>An annotated text as the CoNLL 2018 shared task compares it: only the characters that are not white space count.</summary>
internal sealed class UdDocument
{
    public UdDocument(IEnumerable<ConlluSentence> sentences)
    {
        var characters = new StringBuilder();
        var words = new List<UdWord>();
        foreach (var sentence in sentences)
        {
            var start = characters.Length;
            var first = words.Count;
            foreach (var token in sentence.Tokens)
            {
                var from = characters.Length;
                AppendVisible(characters, token.Form);
                Tokens.Add((from, characters.Length));
                for (var i = token.First; i < token.First + token.Count; i++)
                {
                    var word = sentence.Words[i];
                    words.Add(new UdWord(word, from, characters.Length, token.IsMultiword, word.Head < 0 ? -1 : first + word.Head));
                }
            }

            Sentences.Add((start, characters.Length));
        }

        Characters = characters.ToString();
        Words = words;
    }

    public string Characters { get; }

    public List<(int Start, int End)> Sentences { get; } = [];

    public List<(int Start, int End)> Tokens { get; } = [];

    public IReadOnlyList<UdWord> Words { get; }

    private static void AppendVisible(StringBuilder characters, string form)
    {
        foreach (var c in form)
            if (char.GetUnicodeCategory(c) != UnicodeCategory.SpaceSeparator) characters.Append(c);
    }
}
