using System.Globalization;
using Recoupe.Language.Data;

namespace Recoupe.Language.Times.Lexing;

/// <summary>
/// Reads cardinals written in words from a table: each word has a value, the room it leaves for a smaller addend ("vingt" 9,
/// "soixante" 19) or the fact that it multiplies what precedes ("cent", "mille").
/// </summary>
internal sealed class Numerals
{
    private readonly Dictionary<int, (long Value, long Room, bool Multiplies)> byWord = [];
    private readonly HashSet<int> articles = [];
    private readonly HashSet<int> joiners = [];

    public Numerals(Table table, Vocabulary vocabulary)
    {
        foreach (var row in table.Rows)
        {
            foreach (var form in row.List("forms"))
            {
                var word = vocabulary.Add(TimeLexer.Words(form).Single());
                if (row["value"] is "joins")
                {
                    joiners.Add(word);
                    continue;
                }

                if (row["multiplies"] is "article") articles.Add(word);
                byWord[word] = (
                    long.Parse(row["value"], CultureInfo.InvariantCulture),
                    row["room"].Length == 0 ? 0 : long.Parse(row["room"], CultureInfo.InvariantCulture),
                    row["multiplies"] is "yes");
            }
        }
    }

    public bool Begins(int word) => byWord.ContainsKey(word);

    /// <summary>Whether the word is a numeral and nothing else.</summary>
    public bool Counts(int word) => byWord.ContainsKey(word) && !articles.Contains(word);

    /// <summary>Whether the word is also an article: "a week" counts, "on 11 November a delegation" does not.</summary>
    public bool IsArticle(int word) => articles.Contains(word);

    /// <summary>Whether the word can stand inside a numeral.</summary>
    public bool Holds(int word) => byWord.ContainsKey(word) || joiners.Contains(word);

    /// <summary>The longest cardinal that begins at <paramref name="at"/>; the end is <paramref name="at"/> where none does.</summary>
    public (long Value, int End) Read(IReadOnlyList<TimeToken> tokens, int at)
    {
        long total = 0, current = 0, room = 0;
        var end = at;
        for (var i = at; i < tokens.Count;)
        {
            var word = tokens[i].Word;
            if (word < 0) break;
            if (i > at && joiners.Contains(word))
            {
                if (i + 1 < tokens.Count && tokens[i + 1].Word is >= 0 and var after && byWord.TryGetValue(after, out var joined) && Fits(joined)) i++;
                else break;
                continue;
            }

            if (!byWord.TryGetValue(word, out var numeral) || !(i == at || Fits(numeral))) break;
            if (numeral.Multiplies)
            {
                current = Math.Max(current, 1) * numeral.Value;
                room = numeral.Value - 1;
                if (numeral.Value >= 1000)
                {
                    total += current;
                    current = 0;
                }
            }
            else if (i > at && CountsTwenties(numeral))
            {
                current += (4 * 20) - 4;
                room = 19;
            }
            else
            {
                current += numeral.Value;
                room = numeral.Room;
            }

            end = ++i;
        }

        return (total + current, end);

        bool Fits((long Value, long Room, bool Multiplies) numeral) =>
            numeral.Multiplies ? total == 0 || numeral.Value < 1000
            : numeral.Value <= room || CountsTwenties(numeral);

        // French "quatre-vingts".
        bool CountsTwenties((long Value, long Room, bool Multiplies) numeral) => numeral.Value == 20 && current % 100 == 4;
    }
}
