using Recoupe.Cli.Frame;
using Recoupe.Cli.Messages;
using Recoupe.Record.Model;
using Spectre.Console;

namespace Recoupe.Cli.Tables;

/// <summary>Values claimed for a slot, in a cell.</summary>
internal static class FactWords
{
    /// <summary>The values, best attested first; those that another one replaces in brackets.</summary>
    public static string Of(IReadOnlyList<FactValue> values) => string.Join("; ", values.Select(v => v.SupersededBy is null ? v.Value : $"[{v.Value}]").Distinct(StringComparer.Ordinal));

    /// <summary>As <see cref="Of"/>, of values that are words of the record ("pledged") under one of <paramref name="prefixes"/>.</summary>
    public static string Words(Phrasebook text, IReadOnlyList<FactValue> values, params string[] prefixes) =>
        string.Join("; ", values.Select(v => prefixes.Select(prefix => text.Word(prefix, v.Value)).FirstOrDefault(word => word != v.Value) ?? v.Value).Distinct(StringComparer.Ordinal));

    /// <summary>A cell of legible words; empty where nothing is told.</summary>
    public static Text Cell(string? words) => new(Legible.Line(words ?? ""));

    /// <summary>A table with columns of these names.</summary>
    public static Table Table(Phrasebook text, params string[] columns)
    {
        var table = new Table { Border = TableBorder.Simple, Expand = true };
        foreach (var column in columns) table.AddColumn(new TableColumn(text[column]));
        return table;
    }
}
