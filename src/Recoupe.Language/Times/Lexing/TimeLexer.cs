namespace Recoupe.Language.Times.Lexing;

/// <summary>
/// Cuts a sentence for the time grammar. Dates are split by tokenisers in many ways ("15h30", "13-15", "l'an"), so the grammar reads the
/// text itself: runs of letters, runs of digits and single signs, white space dropped.
/// </summary>
internal static class TimeLexer
{
    private const int MostDigits = 18;

    public static void Lex(string text, TextSpan span, Vocabulary vocabulary, List<TimeToken> tokens)
    {
        tokens.Clear();
        var end = Math.Min(span.End, text.Length);
        for (var i = span.Start; i < end;)
        {
            var c = text[i];
            var start = i;
            if (char.IsWhiteSpace(c))
            {
                i++;
            }
            else if (char.IsAsciiDigit(c))
            {
                var value = 0L;
                while (i < end && char.IsAsciiDigit(text[i]))
                {
                    if (i - start < MostDigits) value = value * 10 + (text[i] - '0');
                    i++;
                }

                tokens.Add(new TimeToken(start, i, -1, i - start, value));
            }
            else if (char.IsLetter(c))
            {
                while (i < end && char.IsLetter(text[i])) i++;
                tokens.Add(new TimeToken(start, i, vocabulary.Find(text.AsSpan(start, i - start)), 0, 0, char.IsUpper(c)));
            }
            else
            {
                i++;
                tokens.Add(new TimeToken(start, i, vocabulary.Find(text.AsSpan(start, 1)), 0, 0));
            }
        }
    }

    /// <summary>The words of a table's form, cut as a text would be.</summary>
    public static IEnumerable<string> Words(string form)
    {
        for (var i = 0; i < form.Length;)
        {
            var start = i;
            if (char.IsWhiteSpace(form[i]))
            {
                i++;
                continue;
            }

            if (char.IsLetter(form[i]))
                while (i < form.Length && char.IsLetter(form[i])) i++;
            else if (char.IsAsciiDigit(form[i]))
                while (i < form.Length && char.IsAsciiDigit(form[i])) i++;
            else
                i++;
            yield return string.Create(i - start, (form, start), static (to, from) =>
            {
                for (var k = 0; k < to.Length; k++) to[k] = Folding.Lower(from.form[from.start + k]);
            });
        }
    }
}
