using Recoupe.Language.Data;

namespace Recoupe.Language.Times.Grammar;

/// <summary>
/// Tells from the verb nearest to an expression whether its clause speaks of what was (-1) or what will be (1): from the table's forms, then the
/// tagger's tense where there is one, else the table's endings.
/// </summary>
internal sealed class TenseCues
{
    private const int ShortestWithEnding = 4;
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
    public int Near(Sentence sentence, TextSpan expression)
    {
        var best = (Distance: int.MaxValue, Way: 0);
        for (var i = 0; i < sentence.Count; i++)
        {
            var span = sentence[i].Span;
            if (span.Start >= expression.Start && span.Start < expression.End) continue;
            var distance = span.Start >= expression.End ? span.Start - expression.End : expression.Start - span.End;
            if (distance >= best.Distance) continue;
            var way = Way(sentence[i]);

            // "Will be held", "devrait avoir signé": the auxiliary before tells.
            if (way < 0 && (Ahead(i - 1) || Ahead(i - 2))) way = 1;
            if (way != 0) best = (distance, way);
        }

        return best.Way;

        bool Ahead(int i) => i >= 0 && (sentence[i].Span.End <= expression.Start || sentence[i].Span.Start >= expression.End) && Way(sentence[i]) > 0;
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
