using System.IO.Compression;
using Recoupe.Language;
using Recoupe.Language.Data;

namespace Recoupe.Training.Lexicon;

/// <summary>Reads the Lefff (form, category, lemma, morphology; tab-separated) as readings of Universal Dependencies.</summary>
internal static class Lefff
{
    public static IEnumerable<LexiconEntry> Read(string path)
    {
        var tags = Load("lefff_tags").ToDictionary(row => row["tag"], row => (Upos: Tag(row["upos"], row), Skip: row.List("skip")), StringComparer.Ordinal);
        var codes = Load("lefff_codes").ToDictionary(row => row["code"][0], row => row.List("features"));
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (cells.Length < 4 || !tags.TryGetValue(cells[1], out var tag) || tag.Skip.Contains(cells[3], StringComparer.Ordinal)) continue;
            // A place of several words is several tokens; "_" and "?" mark technical entries.
            var form = cells[0];
            if (form.Length == 0 || form.Contains(' ', StringComparison.Ordinal) || form.Contains('_', StringComparison.Ordinal)) continue;
            yield return new LexiconEntry(form, tag.Upos, Features(cells[3], codes), cells[2].TrimEnd('?'));
        }
    }

    // Features on which several moods or persons of one code agree.
    private static string Features(string code, Dictionary<char, string[]> codes)
    {
        var end = code.IndexOf('_', StringComparison.Ordinal);
        var groups = new List<string[]>();
        foreach (var c in end < 0 ? code : code[..end])
        {
            if (codes.TryGetValue(c, out var features)) groups.Add(features);
        }

        return string.Join('|', groups.SelectMany(g => g).Distinct(StringComparer.Ordinal)
            .GroupBy(feature => feature[..feature.IndexOf('=', StringComparison.Ordinal)], StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .Select(group => group.Single())
            .Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<TableRow> Load(string table) =>
        Table.Load(typeof(Table).Assembly, $"data/fr/lexicon/{table}.tsv").Rows;

    private static Upos Tag(string name, TableRow row) =>
        Enum.TryParse<Upos>(name, ignoreCase: true, out var upos) ? upos : throw row.Error($"'{name}' is no tag of Universal Dependencies.");
}
