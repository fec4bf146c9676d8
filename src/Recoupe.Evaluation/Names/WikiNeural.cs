using Recoupe.Language;
using Recoupe.Language.Names;

namespace Recoupe.Evaluation.Names;

/// <summary>WikiNEuRal (Tedeschi et al. 2021): sentences of Wikipedia with people, places and organisations marked by machine; its MISC is left out.</summary>
public static class WikiNeural
{
    /// <summary>Scores a file: "position, token, label" a line, an empty line after a sentence.</summary>
    public static SpanScore Score(string file, CancellationToken cancellation = default)
    {
        using var model = LanguageModel.Load("fr");
        var recognizer = NameRecognizer.Load("fr");
        var score = default(SpanScore);
        var tokens = new List<string>();
        var labels = new List<string>();
        foreach (var line in File.ReadLines(file).Append(""))
        {
            if (line.Split('\t') is [_, var token, var label])
            {
                tokens.Add(token);
                labels.Add(label);
                continue;
            }

            if (tokens.Count == 0) continue;
            cancellation.ThrowIfCancellationRequested();
            var text = string.Join(' ', tokens);
            var sentence = new Sentence(new TextSpan(0, text.Length), [.. tokens], Spans(tokens));
            model.Annotate([sentence], cancellation);
            var found = recognizer.Recognize(text, [sentence], cancellation).Where(m => Coarse(m.Type).Length > 0).Select(m => (m.First, m.End, Coarse(m.Type)));
            score += SpanScore.Of(Gold(labels), [.. found]);
            tokens.Clear();
            labels.Clear();
        }

        return score;
    }

    private static TextSpan[] Spans(List<string> tokens)
    {
        var spans = new TextSpan[tokens.Count];
        var position = 0;
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = new TextSpan(position, position + tokens[i].Length);
            position = spans[i].End + 1;
        }

        return spans;
    }

    private static List<(int First, int End, string Type)> Gold(List<string> labels)
    {
        var gold = new List<(int, int, string)>();
        for (var i = 0; i < labels.Count; i++)
        {
            if (!labels[i].StartsWith("B-", StringComparison.Ordinal) || labels[i] == "B-MISC") continue;
            var end = i + 1;
            while (end < labels.Count && labels[end].StartsWith("I-", StringComparison.Ordinal)) end++;
            gold.Add((i, end, labels[i][2..]));
        }

        return gold;
    }

    private static string Coarse(NameType type) => type switch
    {
        NameType.Per => "PER",
        NameType.Org or NameType.Unit => "ORG",
        NameType.Gpe or NameType.Loc or NameType.Fac => "LOC",
        _ => "",
    };
}
