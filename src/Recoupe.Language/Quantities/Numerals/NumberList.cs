using Recoupe.Language.Quantities.Lexing;

namespace Recoupe.Language.Quantities.Numerals;

/// <summary>All numbers of a text, each by itself.</summary>
internal static class NumberList
{
    public static IReadOnlyList<Numeral> Read(QuantityLexicon lexicon, string text)
    {
        var tokens = new TokenList(lexicon.Vocabulary, lexicon.Figures);
        var reader = new NumeralReader(lexicon.Numerals);
        tokens.Read(text, 0, text.Length);
        var found = new List<Numeral>();
        for (var at = 0; at < tokens.Count;)
        {
            if (!reader.TryRead(tokens, at, new NumeralMode(false, false, true), out var reading) || reading.End <= at)
            {
                at++;
                continue;
            }

            found.Add(new Numeral(new TextSpan(tokens[reading.Start].Start, tokens[reading.End - 1].End), reading.Value, reading.Kind)
            {
                High = reading.Kind == NumeralKind.Vague ? reading.High : null,
                IsRounded = reading.IsRounded,
                IsArticle = reading.IsArticle,
                IsRatio = reading.IsRatio,
                From = reading.From,
            });
            at = reading.End;
        }

        return found;
    }
}
