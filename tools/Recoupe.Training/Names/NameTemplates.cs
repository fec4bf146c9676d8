using System.Globalization;
using System.IO.Compression;
using System.Text;
using Recoupe.Language.Data;
using Recoupe.Language.Names;

namespace Recoupe.Training.Names;

/// <summary>Writes sentences with marked names from the templates beside this file and from names of the gazetteers.</summary>
internal sealed class NameTemplates
{
    private const int LeastPeople = 15_000;

    private static readonly string[] Onsets = ["b", "ch", "d", "dj", "f", "g", "gr", "h", "k", "kh", "l", "m", "n", "p", "r", "s", "t", "tr", "v", "z"];
    private static readonly string[] Nuclei = ["a", "e", "i", "o", "ou", "ai", "u", "é", "ia"];
    private static readonly string[] Codas = ["", "", "n", "r", "l", "s", "v", "k", "nko", "ski", "vitch", "mi"];

    private static readonly char[] Clumsy = [',', '(', '[', '/'];

    private readonly string[] templates;
    private readonly Dictionary<string, string[]> slots;
    private readonly string[] towns;
    private readonly string[] regions;
    private readonly string[] people;
    private readonly string language;
    private readonly Random random;

    /// <summary>Templates of a language.</summary>
    /// <param name="language">"fr" or "en".</param>
    /// <param name="folder">The folder of gazetteers.</param>
    /// <param name="random">What chooses.</param>
    public NameTemplates(string language, string folder, Random random)
    {
        this.language = language;
        this.random = random;
        var assembly = typeof(NameTemplates).Assembly;
        slots = Table.Load(assembly, $"{language}.slots.tsv").Rows.ToDictionary(r => r["slot"], r => r.List("values"), StringComparer.Ordinal);
        using var stream = assembly.GetManifestResourceStream($"{language}.txt")!;
        using var reader = new StreamReader(stream);
        templates = [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
        towns = [.. File.ReadLines(Path.Combine(folder, "geonames_places_5k.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Where(cells => long.Parse(cells[9], CultureInfo.InvariantCulture) >= LeastPeople)
            .Select(cells => language == "fr" && cells[3].Length > 0 ? cells[3] : cells[4].Length > 0 ? cells[4] : cells[1])];
        regions = [.. File.ReadLines(Path.Combine(folder, "iso3166-2_fr.tsv")).Select(line => line.Split('\t')[language == "fr" ? 3 : 2])
            .Where(name => name.Length is > 3 and < 25 && char.IsUpper(name[0]) && name.IndexOfAny(Clumsy) < 0)];
        people = People(folder);
    }

    /// <summary>Every template, filled <paramref name="times"/> times.</summary>
    public IEnumerable<MarkedNames> Write(int times)
    {
        for (var i = 0; i < times; i++)
            foreach (var template in templates) yield return MarkedNames.Parse(Fill(template));
    }

    private static string[] People(string folder)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(folder, "people_wikidata.tsv.gz")), CompressionMode.Decompress));
        reader.ReadLine();
        var names = new SortedSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line) names.Add(line.Split('\t')[1]);
        return [.. names.Where(name => name.Count(' ') is 1 or 2 && name.All(c => char.IsLetter(c) || c is ' ' or '-' or '\''))];
    }

    private string Fill(string template)
    {
        var text = new StringBuilder();
        for (var i = 0; i < template.Length;)
        {
            if (template[i] != '{')
            {
                text.Append(template[i++]);
                continue;
            }

            var end = template.IndexOf('}', i);
            text.Append(Fill(Value(template[(i + 1)..end])));
            i = end + 1;
        }

        return text.ToString();
    }

    private string Value(string slot) => slot switch
    {
        "TOWN" => Pick(towns),
        "ADMIN" => Pick(regions),
        "PER" => Pick(people),
        "GIVEN" => Pick(people).Split(' ')[0],
        "SURNAME" => Borrowed(),
        "INVENTED" => Invented(),
        "ACRONYM" => new string([.. Enumerable.Range(0, random.Next(3, 6)).Select(_ => (char)('A' + random.Next(26)))]),
        "NUM" => random.Next(2, 400).ToString(CultureInfo.InvariantCulture),
        "ORD" => $"{random.Next(2, 150)}e",
        "EORD" => Ordinal(random.Next(2, 150)),
        _ => slots.TryGetValue(slot, out var values) ? Pick(values) : throw new FormatException($"{language}.txt: no slot {{{slot}}} in {language}.slots.tsv."),
    };

    private static string Ordinal(int n) =>
        string.Create(CultureInfo.InvariantCulture, $"{n}{(n / 10 % 10 == 1 ? "th" : (n % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" })}");

    // Names are named after people, towns and nothing: what a table says of a word must not decide alone.
    private string Borrowed() => random.Next(20) switch
    {
        < 7 => Invented(),
        < 14 => Pick(people).Split(' ')[^1],
        < 16 => Pick(people).Split(' ')[0],
        < 19 => Pick(towns),
        _ => Pick(regions),
    };

    // A name that no table knows.
    private string Invented()
    {
        var name = string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(Onsets) + Pick(Nuclei))) + Pick(Codas);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private string Pick(string[] values) => values[random.Next(values.Length)];
}
