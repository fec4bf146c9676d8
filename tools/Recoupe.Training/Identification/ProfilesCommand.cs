using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Recoupe.Language.Conllu;
using Recoupe.Language.Data;
using Recoupe.Language.Identification;

namespace Recoupe.Training.Identification;

/// <summary>"languages --trigrams top.json --test FILE --out FILE": compiles the model of language identification.</summary>
internal static class ProfilesCommand
{
    // The tables have the 300 most frequent only, the last of them about one in 500; what is not in them is taken to be a quarter of that.
    private const double Rare = 1 / 2000.0;

    public static Command Create()
    {
        var trigrams = new Option<FileInfo>("--trigrams") { Description = "lib/top.json of the npm package trigrams (MIT)", Required = true };
        var stopwords = new Option<FileInfo>("--stopwords") { Description = "stopwords-iso.json of the npm package stopwords-iso (MIT)", Required = true };
        var treebanks = new Option<string[]>("--treebank")
        {
            Description = "LANGUAGE=FILE: CoNLL-U whose letters add to a language's",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var test = new Option<FileInfo?>("--test") { Description = "JSON lines with \"lang\" (ISO 639-3) and \"title\" to score" };
        var lead = new Option<int>("--lead") { Description = "What the best language must be ahead by, in sixteenths of a nat", DefaultValueFactory = _ => 32 };
        var mean = new Option<int>("--mean") { Description = "What three letters must weigh on average, in sixteenths of a nat", DefaultValueFactory = _ => 8 };
        var output = new Option<FileInfo>("--out") { Description = "The model", Required = true };
        var command = new Command("languages", "Compiles the model of language identification.") { trigrams, stopwords, treebanks, test, lead, mean, output };
        command.SetAction(result =>
        {
            var model = Compile(result.GetRequiredValue(trigrams), result.GetRequiredValue(stopwords), result.GetRequiredValue(treebanks), result.GetRequiredValue(lead), result.GetRequiredValue(mean));
            using (var stream = result.GetRequiredValue(output).Create()) model.Write(stream);
            if (result.GetValue(test) is { } file) Score(new LanguageIdentifier(model), file);
        });
        return command;
    }

    private static IdentificationModel Compile(FileInfo file, FileInfo stopwords, string[] treebanks, int lead, int mean)
    {
        var rows = Table.Load(typeof(Table).Assembly, "data/languages/words.tsv").Rows;
        using var json = JsonDocument.Parse(File.ReadAllBytes(file.FullName));
        using var lists = JsonDocument.Parse(File.ReadAllBytes(stopwords.FullName));
        var letters = new Dictionary<char, ulong>();
        var all = new Dictionary<ulong, byte[]>();
        var words = new Dictionary<string, ulong>(StringComparer.Ordinal);
        for (var language = 0; language < rows.Count; language++)
        {
            var code = rows[language]["code"];
            var counts = Counts(json, rows[language].List("trigrams"));
            Normalise(counts);
            foreach (var treebank in treebanks.Where(t => t.StartsWith(code + "=", StringComparison.Ordinal))) Add(counts, treebank[(code.Length + 1)..]);
            Normalise(counts);
            foreach (var (key, count) in counts.Where(c => c.Value > Rare))
            {
                foreach (var c in (char[])[(char)(key >> 16), (char)key]) Mark(letters, c, language);
                if (!all.TryGetValue(key, out var weights)) all.Add(key, weights = new byte[rows.Count]);
                weights[language] = (byte)Math.Clamp(Math.Round(IdentificationModel.Scale * Math.Log(count / Rare)), 1, byte.MaxValue);
            }

            foreach (var word in rows[language].List("words").Concat(Listed(lists, code)))
            {
                words[word] = words.GetValueOrDefault(word) | (1UL << language);
                foreach (var c in word) Mark(letters, c, language);
            }
        }

        return new IdentificationModel([.. rows.Select(r => r["code"])], all, words, letters, lead, mean);
    }

    // The lists hold codes of countries and single letters too: only words of three letters or more count.
    private static IEnumerable<string> Listed(JsonDocument lists, string language) => lists.RootElement.TryGetProperty(language, out var list)
        ? list.EnumerateArray().Select(w => w.GetString()!).Where(w => w.Length is > 2 and <= LetterGroups.LongestWord && w.All(char.IsLetter)).Distinct(StringComparer.Ordinal)
        : [];

    private static void Mark(Dictionary<char, ulong> letters, char c, int language)
    {
        if (c >= 0x80 && char.IsLetter(c)) letters[c] = letters.GetValueOrDefault(c) | (1UL << language);
    }

    private static void Normalise(Dictionary<ulong, double> counts)
    {
        var total = counts.Values.Sum();
        foreach (var key in counts.Keys) counts[key] /= total;
    }

    private static void Add(Dictionary<ulong, double> counts, string path)
    {
        var found = new Dictionary<ulong, double>();
        Span<char> word = stackalloc char[LetterGroups.LongestWord];
        foreach (var sentence in ConlluReader.ReadFile(path))
        {
            var position = 0;
            while (LetterGroups.Next(sentence.Text, ref position, word) is > 0 and var length)
            {
                for (var i = -1; i < length - 1; i++)
                {
                    var key = IdentificationModel.Key(i < 0 ? ' ' : word[i], word[i + 1], i + 2 < length ? word[i + 2] : ' ');
                    found[key] = found.GetValueOrDefault(key) + 1;
                }
            }
        }

        Normalise(found);
        foreach (var (key, count) in found) counts[key] = counts.GetValueOrDefault(key) + count;
    }

    private static Dictionary<ulong, double> Counts(JsonDocument json, string[] tables)
    {
        var counts = new Dictionary<ulong, double>();
        foreach (var table in tables)
        {
            foreach (var trigram in json.RootElement.GetProperty(table).EnumerateObject())
            {
                if (trigram.Name.Length != 3 || trigram.Name[1] == ' ') continue;
                var key = IdentificationModel.Key(trigram.Name[0], trigram.Name[1], trigram.Name[2]);
                counts[key] = counts.GetValueOrDefault(key) + trigram.Value.GetInt32();
            }
        }

        return counts;
    }

    private static void Score(LanguageIdentifier identifier, FileInfo file)
    {
        var codes = CultureInfo.GetCultures(CultureTypes.NeutralCultures)
            .Where(c => c.TwoLetterISOLanguageName.Length == 2)
            .GroupBy(c => c.ThreeLetterISOLanguageName, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().TwoLetterISOLanguageName, StringComparer.Ordinal);
        var groups = new SortedDictionary<string, (int All, int Right, int Unknown)>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(file.FullName))
        {
            using var json = JsonDocument.Parse(line);
            var gold = json.RootElement.GetProperty("lang").GetString()!;
            var found = identifier.Identify(json.RootElement.GetProperty("title").GetString());
            var (all, right, unknown) = groups.GetValueOrDefault(gold);
            groups[gold] = (all + 1, right + (found == codes.GetValueOrDefault(gold, gold) ? 1 : 0), unknown + (found == LanguageIdentifier.Unknown ? 1 : 0));
        }

        foreach (var (language, (all, right, unknown)) in groups)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language}: {all} titles, {100.0 * right / all:F1} right, {100.0 * unknown / all:F1} unknown, {100.0 * (all - right - unknown) / all:F1} wrong"));
    }
}
