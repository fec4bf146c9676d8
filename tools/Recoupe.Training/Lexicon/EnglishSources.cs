using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Recoupe.Language;
using Recoupe.Language.Data;

namespace Recoupe.Training.Lexicon;

/// <summary>Readings of English forms from lemma tables (a form and its lemma) and from PropBank's frames (lemmas with their parts of speech).</summary>
internal static partial class EnglishSources
{
    private static readonly Dictionary<string, Upos> Names = new(StringComparer.Ordinal)
    {
        ["adj"] = Upos.Adj, ["j"] = Upos.Adj, ["noun"] = Upos.Noun, ["n"] = Upos.Noun, ["verb"] = Upos.Verb, ["v"] = Upos.Verb, ["adv"] = Upos.Adv,
    };

    /// <summary>Irregular forms: {"noun": {"geese": ["goose"]}}.</summary>
    public static IEnumerable<LexiconEntry> Exceptions(string path)
    {
        using var json = JsonDocument.Parse(Unzip(path));
        foreach (var part in json.RootElement.EnumerateObject())
        {
            if (!Names.TryGetValue(part.Name, out var upos)) continue;
            foreach (var form in part.Value.EnumerateObject())
            {
                foreach (var lemma in form.Value.EnumerateArray()) yield return new LexiconEntry(form.Name, upos, "", lemma.GetString()!);
            }
        }
    }

    /// <summary>Forms without a tag: {"assets": "asset"}; the ending says what a form may be.</summary>
    public static IEnumerable<LexiconEntry> Lookup(string path)
    {
        var endings = Table.Load(typeof(Table).Assembly, "data/en/lexicon/endings.tsv").Rows;
        using var json = JsonDocument.Parse(Unzip(path));
        foreach (var form in json.RootElement.EnumerateObject())
        {
            var lemma = form.Value.GetString()!;
            var ending = endings.FirstOrDefault(r => form.Name.EndsWith(r["ending"], StringComparison.Ordinal))?["ending"];
            if (ending is null || lemma == form.Name || !char.IsAsciiLetterLower(form.Name[0])) continue;
            foreach (var row in endings.Where(r => r["ending"] == ending))
                yield return new LexiconEntry(form.Name, Enum.Parse<Upos>(row["upos"], ignoreCase: true), row["features"], lemma);
        }
    }

    /// <summary>The lemmas of PropBank's rolesets, one XML file each in a tar.gz, with the parts of speech of their aliases.</summary>
    public static IEnumerable<LexiconEntry> PropBank(string path)
    {
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var tar = new TarReader(stream);
        while (tar.GetNextEntry() is { } file)
        {
            if (file.DataStream is null || !file.Name.EndsWith(".xml", StringComparison.Ordinal)) continue;
            // Some files are not well-formed: the aliases are read by their own pattern.
            using var reader = new StreamReader(file.DataStream);
            foreach (Match alias in Alias().Matches(reader.ReadToEnd()))
            {
                if (Names.TryGetValue(alias.Groups["pos"].Value, out var upos)) yield return new LexiconEntry(alias.Groups["form"].Value, upos, "", alias.Groups["form"].Value);
            }
        }
    }

    [GeneratedRegex(@"<alias[^>]*\bpos=""(?<pos>[a-z])""[^>]*>(?<form>[a-z]+)</alias>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Alias();

    private static byte[] Unzip(string path)
    {
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
