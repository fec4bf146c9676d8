using System.Collections.Frozen;
using System.Globalization;
using Recoupe.Language.Data;
using Recoupe.Record.Model.Json;

namespace Recoupe.Web.Localization;

/// <summary>The words of the pages in one language, from data/ui/strings.tsv.</summary>
public sealed class UiText
{
    private static readonly Table Strings = Table.Load(typeof(UiText).Assembly, "data/ui/strings.tsv");
    private static readonly FrozenDictionary<string, UiText> ByCode =
        Languages.ToFrozenDictionary(code => code, code => new UiText(code), StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> texts;
    private readonly FrozenSet<string> singular;

    private UiText(string code)
    {
        Code = code;
        texts = Strings.Rows.ToFrozenDictionary(row => row["key"], row => row[code], StringComparer.Ordinal);
        singular = this["number.singular"].Split('|').ToFrozenSet(StringComparer.Ordinal);
        Numbers = new NumberFormatInfo { NumberGroupSeparator = this["number.group"], NumberDecimalSeparator = this["number.decimal"] };
    }

    /// <summary>Codes (ISO 639-1) of the languages that the pages speak, the default first.</summary>
    public static IReadOnlyList<string> Languages => ["fr", "en"];

    /// <summary>ISO 639-1 code.</summary>
    public string Code { get; }

    /// <summary>How the language writes numbers.</summary>
    public NumberFormatInfo Numbers { get; }

    /// <summary>The words of a key.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such key.</exception>
    public string this[string key] => Find(key) ?? throw new KeyNotFoundException($"data/ui/strings.tsv has no key '{key}'.");

    /// <summary>The words in a language.</summary>
    /// <param name="code">One of <see cref="Languages"/>.</param>
    public static UiText In(string code) => ByCode[code];

    /// <summary>The words of a key; null when the table has no such key.</summary>
    public string? Find(string key) => texts.GetValueOrDefault(key);

    /// <summary>The words of a key, with its places filled.</summary>
    public string Format(string key, params ReadOnlySpan<object?> values) => string.Format(Numbers, this[key], values);

    /// <summary>"3 articles": the words of `key.one` or `key.other`, with the number in its place.</summary>
    public string Count(string key, int number) => Format(
        singular.Contains(number.ToString(CultureInfo.InvariantCulture)) ? $"{key}.one" : $"{key}.other", number.ToString("N0", Numbers));

    /// <summary>The words for one of the record's own words: `Word("kind", ClaimKind.Aid)`.</summary>
    public string Word<T>(string family, T word)
        where T : struct, Enum => this[$"{family}.{Naming.Snake(word.ToString())}"];
}
