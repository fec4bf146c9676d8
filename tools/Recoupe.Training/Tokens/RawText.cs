using System.Text;
using Recoupe.Language;
using Recoupe.Language.Conllu;

namespace Recoupe.Training.Tokens;

/// <summary>A treebank as running text, with what its annotators made of it.</summary>
/// <param name="Text">The sentences joined by a space; by an empty line where the treebank starts a paragraph or document.</param>
/// <param name="Tokens">Surface tokens in <paramref name="Text"/>.</param>
/// <param name="Words">The words of each token.</param>
/// <param name="Ends">Where each sentence ends in <paramref name="Text"/>.</param>
public sealed record RawText(string Text, IReadOnlyList<TextSpan> Tokens, IReadOnlyList<string[]> Words, IReadOnlySet<int> Ends)
{
    /// <summary>Joins sentences in the order given.</summary>
    /// <param name="sentences">Annotated sentences.</param>
    /// <param name="glue">Whether the space before sentence i is left out, as where a page lost its line breaks.</param>
    public static RawText Of(IReadOnlyList<ConlluSentence> sentences, Func<int, bool>? glue = null)
    {
        var text = new StringBuilder();
        var tokens = new List<TextSpan>();
        var words = new List<string[]>();
        var ends = new HashSet<int>();
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            var opens = sentence.Comments.Any(c => c.StartsWith("newpar", StringComparison.Ordinal) || c.StartsWith("newdoc", StringComparison.Ordinal));
            if (text.Length > 0) text.Append(opens ? "\n\n" : glue?.Invoke(i) == true ? "" : " ");
            foreach (var token in sentence.Tokens)
            {
                var start = text.Length;
                text.Append(token.Form);
                tokens.Add(new TextSpan(start, text.Length));
                words.Add([.. sentence.Words.Skip(token.First).Take(token.Count).Select(w => w.Form)]);
                if (token.SpaceAfter && token != sentence.Tokens[^1]) text.Append(' ');
            }

            ends.Add(text.Length);
        }

        return new RawText(text.ToString(), tokens, words, ends);
    }
}
