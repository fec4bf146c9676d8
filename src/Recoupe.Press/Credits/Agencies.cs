using System.Text.RegularExpressions;
using Recoupe.Press.Data;

namespace Recoupe.Press.Credits;

/// <summary>News agencies by the names that credits give them.</summary>
internal sealed class Agencies
{
    private readonly Dictionary<string, string> names;

    private Agencies(Dictionary<string, string> names, string pattern)
    {
        this.names = names;
        Pattern = pattern;
    }

    /// <summary>A regular expression that matches one name, longest first.</summary>
    public string Pattern { get; }

    /// <summary>The agencies of <c>data/press/agencies.tsv</c>.</summary>
    public static Agencies Load()
    {
        var rows = PressTable.Read("data/press/agencies.tsv", "name", "forms", "pattern");
        var byForm = rows.SelectMany(row => PressTable.List(row[1]).Select(form => (form, name: row[0])))
            .ToDictionary(pair => pair.form, pair => pair.name, StringComparer.Ordinal);
        var alternatives = byForm.Keys.OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal)
            .Select(form => $@"{Regex.Escape(form)}(?!\p{{L}})")
            .Concat(rows.Where(row => row[2].Length > 0).Select(row => $@"(?:{row[2]})(?!\p{{L}})"));
        return new Agencies(byForm, string.Join('|', alternatives));
    }

    /// <summary>The canonical name of a form; the form itself where the table has none.</summary>
    public string Name(string form) => names.GetValueOrDefault(form, form);
}
