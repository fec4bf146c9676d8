using Recoupe.Language.Data;

namespace Recoupe.Language.Times.Grammar;

/// <summary>
/// Tells from the verb that governs an expression, or else the nearest one, whether its clause speaks of what was (-1) or what will be (1): from the table's forms, then the
/// tagger's tense where there is one, else the table's endings.
/// </summary>
internal sealed class TenseCues
{
    private const int ShortestWithEnding = 4;

    // In UTF-16 code units: a verb across a comma counts as so much farther ("will speak on Saturday, the Kremlin said").
    private const int AcrossComma = 20;

    private readonly Dictionary<string, int> forms = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Ending, int Way)> endings = [];

    public TenseCues(Table table)
    {
        foreach (var row in table.Rows)
        {
            var way = row["way"] switch { "past" => -1, "future" => 1, "none" => 0, var other => throw row.Error($"way '{other}'") };
            foreach (var form in row.List("forms"))
            {
                if (row["kind"] == "ending") endings.Add((form, way));
                else forms.TryAdd(form, way);
            }
        }

        endings.Sort((a, b) => b.Ending.Length.CompareTo(a.Ending.Length));
    }

    /// <summary>-1 past, 1 future, 0 unknown.</summary>
    public int Near(Sentence sentence, TextSpan expression) => Governing(sentence, expression) is var governing and not 0 ? governing : Nearest(sentence, expression);

    // The verb on which the expression hangs, with its auxiliaries: in "will speak on Saturday, the Kremlin said" another verb is nearer.
    private int Governing(Sentence sentence, TextSpan expression)
    {
        if (!sentence.IsParsed) return 0;
        var word = -1;
        for (var i = 0; i < sentence.Count && word < 0; i++)
            if (expression.Contains(sentence[i].Span) && (sentence[i].Head < 0 || !expression.Contains(sentence[sentence[i].Head].Span))) word = i;
        // A tree has no circle, but a bound costs nothing.
        for (var steps = 0; word >= 0 && (expression.Contains(sentence[word].Span) || sentence[word].Upos is not (Upos.Verb or Upos.Aux)); steps++)
            word = steps < sentence.Count ? sentence[word].Head : -1;
        if (word < 0) return 0;
        var way = Way(sentence[word]);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Head != word || !sentence[i].Relation.StartsWith("aux", StringComparison.Ordinal)) continue;
            var auxiliary = Way(sentence[i]);
            if (auxiliary > 0) return 1;
            if (way == 0) way = auxiliary;
        }

        return way;
    }

    private int Nearest(Sentence sentence, TextSpan expression)
    {
        var best = (Distance: int.MaxValue, Way: 0);
        for (var i = 0; i < sentence.Count; i++)
        {
            var span = sentence[i].Span;
            if (span.Start >= expression.Start && span.Start < expression.End) continue;
            var distance = (span.Start >= expression.End ? span.Start - expression.End : expression.Start - span.End) + (IsParted(sentence, i, expression) ? AcrossComma : 0);
            if (distance >= best.Distance) continue;
            var way = Way(sentence[i]);

            // "Will be held", "devrait avoir signé": the auxiliary before tells.
            if (way < 0 && (Ahead(i - 1) || Ahead(i - 2))) way = 1;
            if (way != 0) best = (distance, way);
        }

        return best.Way;

        bool Ahead(int i) => i >= 0 && (sentence[i].Span.End <= expression.Start || sentence[i].Span.Start >= expression.End) && Way(sentence[i]) > 0;
    }

    private static bool IsParted(Sentence sentence, int word, TextSpan expression)
    {
        var step = sentence[word].Span.Start < expression.Start ? 1 : -1;
        for (var i = word + step; i >= 0 && i < sentence.Count && !sentence[i].Span.Overlaps(expression); i += step)
            if (sentence[i].Form is ",") return true;
        return false;
    }

    private int Way(Word word)
    {
        // "Sont prévues jeudi": what the table says of a word goes before its form.
        if (forms.TryGetValue(word.Form, out var way)) return way;
        if (word.Upos is Upos.Verb or Upos.Aux)
        {
            if (word.Features.Contains("Tense=Fut", StringComparison.Ordinal)) return 1;
            if (word.Features.Contains("Tense=Past", StringComparison.Ordinal) || word.Features.Contains("Tense=Imp", StringComparison.Ordinal)) return -1;
        }

        if (word.Upos is not (Upos.X or Upos.Verb or Upos.Aux) || word.Form.Length < ShortestWithEnding || (char.IsUpper(word.Form[0]) && !char.IsUpper(word.Form[1]))) return 0;
        foreach (var (ending, direction) in endings)
            if (word.Form.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return direction;
        return 0;
    }
}
