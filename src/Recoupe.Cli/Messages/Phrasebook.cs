using System.Globalization;
using Recoupe.Language.Data;

namespace Recoupe.Cli.Messages;

/// <summary>
/// What the screens say, in one language: the tables `Messages/*.tsv` (key, en, fr). A verb brings its own table, named after it.
/// </summary>
internal sealed class Phrasebook
{
    /// <summary>Languages of the screens, as `--lang` takes them.</summary>
    public static readonly string[] Languages = ["fr", "en"];

    private const string Folder = "messages/";

    private readonly Dictionary<string, string> phrases;

    private Phrasebook(string language, Dictionary<string, string> phrases)
    {
        Language = language;
        this.phrases = phrases;
    }

    /// <summary>ISO 639-1 code.</summary>
    public string Language { get; }

    /// <summary>Every key.</summary>
    public IEnumerable<string> Keys => phrases.Keys;

    /// <summary>The phrase of a key.</summary>
    /// <exception cref="KeyNotFoundException">No table has the key.</exception>
    public string this[string key] => phrases.TryGetValue(key, out var phrase)
        ? phrase
        : throw new KeyNotFoundException($"No table of Messages/ has the key '{key}'.");

    /// <summary>The phrase of a key with {0}, {1} ... filled in.</summary>
    public string this[string key, params object[] arguments] => string.Format(CultureInfo.InvariantCulture, this[key], arguments);

    /// <summary>The phrase of a key that a word of the record makes ("kind.aid"); the word itself where no table has it.</summary>
    public string Word(string prefix, string word) => phrases.GetValueOrDefault($"{prefix}.{word}", word);

    /// <summary>The phrases in one of <see cref="Languages"/>.</summary>
    /// <exception cref="FormatException">A table is malformed, or two have the same key.</exception>
    public static Phrasebook In(string language)
    {
        var assembly = typeof(Phrasebook).Assembly;
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            foreach (var row in Table.Load(assembly, name).Rows)
            {
                if (row[language].Length == 0) throw row.Error($"no phrase in '{language}' for '{row["key"]}'.");
                if (!all.TryAdd(row["key"], row[language])) throw row.Error($"'{row["key"]}' is there already.");
            }
        }

        return new Phrasebook(language, all);
    }
}
