using Recoupe.Language;
using Recoupe.Language.Data;
using Recoupe.Press;
using Recoupe.Record.Actors;

namespace Recoupe.Evaluation.Names;

/// <summary>Cases of our own: whom a phrase stands for in a short text, and who holds an office on a date.</summary>
internal static class ReferenceCases
{
    private const string NoOne = "-";

    /// <summary>The share of phrases of coreference.tsv that stand for exactly whom they should, 0 to 1.</summary>
    public static double Coreference(NameReader reader, Action<string>? report = null, CancellationToken cancellation = default) =>
        Share("coreference.tsv", row => Stands(reader, row, cancellation), report);

    /// <summary>The share of offices of roles.tsv that are held by whom they should be, 0 to 1.</summary>
    public static double Roles(NameReader reader, Action<string>? report = null, CancellationToken cancellation = default) =>
        Share("roles.tsv", row => Holds(reader, row, cancellation), report);

    private static double Share(string table, Func<TableRow, IReadOnlyList<string>> found, Action<string>? report)
    {
        var rows = Table.Load(typeof(ReferenceCases).Assembly, $"Recoupe.Evaluation/Names/{table}").Rows;
        var right = 0;
        foreach (var row in rows)
        {
            var names = found(row);
            var expected = row["expected"] == NoOne ? [] : row["expected"].Split(';');
            if (names.Order(StringComparer.Ordinal).SequenceEqual(expected.Order(StringComparer.Ordinal), StringComparer.Ordinal)) right++;
            else report?.Invoke($"{table}:{row.Line}: {row["expected"]} expected, found: {string.Join("; ", names)}");
        }

        return (double)right / rows.Count;
    }

    // The mentions that share the end of the phrase: an article before a name is not part of its mention.
    private static List<string> Stands(NameReader reader, TableRow row, CancellationToken cancellation)
    {
        var (open, close) = (row["text"].IndexOf('[', StringComparison.Ordinal), row["text"].IndexOf(']', StringComparison.Ordinal) - 1);
        var text = row["text"].Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var inside = Read(reader, row, text, row["published"], cancellation).Where(m => m.Span.Overlaps(new TextSpan(open, close))).ToList();
        return Whole(inside);
    }

    private static List<string> Holds(NameReader reader, TableRow row, CancellationToken cancellation)
    {
        var text = $"{char.ToUpperInvariant(row["phrase"][0])}{row["phrase"][1..]}.";
        return Whole(Read(reader, row, text, row["date"], cancellation));
    }

    // Of "son homologue russe", the whole counts, not the country in it.
    private static List<string> Whole(IReadOnlyList<Mention> mentions)
    {
        if (mentions.Count == 0) return [];
        var whole = mentions.OrderByDescending(m => m.Span.Length).ThenBy(m => m.Span.Start).First().Span;
        return [.. mentions.Where(m => m.Span == whole).Select(m => m.Entity.Name).Distinct(StringComparer.Ordinal)];
    }

    private static IReadOnlyList<Mention> Read(NameReader reader, TableRow row, string text, string published, CancellationToken cancellation) => reader.Read(
        ArticleId.Identify(text) with { Language = row["language"], Published = new Published(published, PublishedHow.Given) }, cancellation).Mentions;
}
