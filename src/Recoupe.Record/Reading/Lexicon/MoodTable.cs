using System.Reflection;
using Recoupe.Language.Data;
using Recoupe.Record.Model;

namespace Recoupe.Record.Reading.Lexicon;

/// <summary>What a word of mood does to what it governs or modifies.</summary>
/// <param name="Status">What becomes of the claim; null leaves it.</param>
/// <param name="Polarity">Affirmed or negated.</param>
/// <param name="Certainty">How sure.</param>
/// <param name="Realis">In which world.</param>
internal sealed record Mood(ClaimStatus? Status, Polarity Polarity, Certainty Certainty, Realis Realis);

/// <summary>The words of a language that carry modality, by the place where they work.</summary>
internal sealed class MoodTable
{
    private readonly Dictionary<(string Kind, string Lemma), Mood> moods = [];

    /// <summary>Reads the table of a language.</summary>
    public MoodTable(string language)
    {
        foreach (var row in Table.Load(Assembly.GetExecutingAssembly(), $"data/frames/{language}/mood.tsv").Rows)
        {
            var status = row["status"].Length == 0 ? (ClaimStatus?)null : Parse<ClaimStatus>(row, "status");
            var mood = new Mood(status, Parse<Polarity>(row, "polarity"), Parse<Certainty>(row, "certainty"), Parse<Realis>(row, "realis"));
            foreach (var lemma in row.List("lemma")) moods[(row["kind"], lemma)] = mood;
        }
    }

    /// <summary>The mood that a lemma brings as "auxiliary", "governor", "adverb", "adjective", "condition", "question" or "negation"; null when none.</summary>
    public Mood? Of(string kind, string lemma) => moods.GetValueOrDefault((kind, lemma));

    private static T Parse<T>(TableRow row, string column)
        where T : struct, Enum =>
        Enum.TryParse<T>(row[column], ignoreCase: true, out var value)
            ? value
            : throw row.Error($"'{row[column]}' in column {column} is none of {string.Join(", ", Enum.GetNames<T>())}.");
}
