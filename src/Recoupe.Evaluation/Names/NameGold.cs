using Recoupe.Language;
using Recoupe.Language.Data;
using Recoupe.Language.Names;

namespace Recoupe.Evaluation.Names;

/// <summary>A document with its names annotated (docs/annotation.md).</summary>
/// <param name="Id">Its file, and its sentence where only one is annotated.</param>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Text">The text.</param>
/// <param name="Names">Its names, in order.</param>
public sealed record NameGold(string Id, string Language, string Text, IReadOnlyList<MarkedName> Names)
{
    private const string Prefix = "eval/names/";

    /// <summary>ISO date of publication; null when unknown.</summary>
    public string? Date { get; init; }

    /// <summary>The documents of our own writing and the sentences of public statements.</summary>
    /// <param name="split">"dev" or "held".</param>
    /// <param name="language">"fr" or "en".</param>
    /// <param name="shared">The folder that holds the statements.</param>
    /// <exception cref="DirectoryNotFoundException">The statements are not there.</exception>
    public static IReadOnlyList<NameGold> Own(string split, string language, DirectoryInfo shared) =>
        language == "en" ? [.. Written(split, language), .. Statements(split, shared)] : [.. Written(split, language)];

    /// <summary>The documents of our own writing.</summary>
    public static IEnumerable<NameGold> Written(string split, string language)
    {
        var assembly = typeof(NameGold).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith($"{Prefix}{split}/{language}-", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var marked = MarkedNames.Parse(string.Join('\n', reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Where(line => !line.StartsWith('#'))));
            yield return new NameGold(name[Prefix.Length..], language, marked.Text, marked.Names);
        }
    }

    // Only the annotated sentence is read; its line breaks are spaces, so that offsets hold.
    private static IEnumerable<NameGold> Statements(string split, DirectoryInfo shared)
    {
        foreach (var row in Table.Load(typeof(NameGold).Assembly, Prefix + "white-house.tsv").Rows.Where(r => r["split"] == split))
        {
            var start = int.Parse(row["start"], System.Globalization.CultureInfo.InvariantCulture);
            var end = int.Parse(row["end"], System.Globalization.CultureInfo.InvariantCulture);
            var text = File.ReadAllText(shared.Below("data", "domain", "wh_corpus", row["file"]))[start..end].Replace('\n', ' ');
            yield return new NameGold($"{row["file"]}:{start}", "en", text, [.. row.List("names").Select(name => Read(name, start))]);
        }
    }

    private static MarkedName Read(string name, int offset)
    {
        var parts = name.Split('-', 4);
        var start = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture) - offset;
        var end = int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) - offset;
        return new MarkedName(new TextSpan(start, end), Enum.Parse<NameType>(parts[2], ignoreCase: true), parts.ElementAtOrDefault(3));
    }
}
