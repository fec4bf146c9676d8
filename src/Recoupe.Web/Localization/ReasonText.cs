using System.Globalization;
using System.Text.RegularExpressions;
using Recoupe.Language.Data;
using Recoupe.Record.Model;

namespace Recoupe.Web.Localization;

/// <summary>The reasons that recoupement gives, whose few English phrases are put in the reader's language; arithmetic and names stay.</summary>
public static partial class ReasonText
{
    private const string Written = "en";
    private static readonly Table Phrases = Table.Load(typeof(ReasonText).Assembly, "data/ui/phrases.tsv");

    private static readonly ILookup<string, TableRow> Units = Table.Load(typeof(Claim).Assembly, "data/units.tsv").Rows
        .SelectMany(row => new[] { row["unit"], row["en"] }.Distinct(StringComparer.Ordinal).Select(form => (form, row)))
        .ToLookup(unit => unit.form, unit => unit.row, StringComparer.Ordinal);

    /// <summary>"fewer recipients: 90 t, 100 t" as "moins de bénéficiaires: 90 t, 100 t".</summary>
    public static string Reason(this UiText text, string reason) => text.Code == Written
        ? reason
        : Phrases.Rows.Aggregate(Figure().Replace(reason, figure => Told(text, figure)), (told, row) => told.Replace(row[Written], row[text.Code], StringComparison.Ordinal));

    // Figures are written as Units.Show does: digits in threes, a point before decimals, then the unit. French counts in the singular below two.
    private static string Told(UiText text, Match figure)
    {
        var number = figure.Groups["whole"].Value + figure.Groups["decimals"].Value.Replace(".", text.Numbers.NumberDecimalSeparator, StringComparison.Ordinal);
        var word = figure.Groups["word"].Value;
        if (word.Length == 0) return number;
        var isOne = decimal.Parse(figure.Groups["whole"].Value.Replace(" ", "", StringComparison.Ordinal) + figure.Groups["decimals"].Value, CultureInfo.InvariantCulture) < 2;
        return $"{number} {Units[word].Select(row => row[isOne ? $"{text.Code}_one" : text.Code]).FirstOrDefault(word)}";
    }

    [GeneratedRegex(@"(?<![\w.,-])(?<whole>\d{1,3}(?: \d{3})+|\d{1,20})(?<decimals>\.\d{1,20})?(?: (?<word>[A-Za-z_]+))?(?![\w-])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Figure();
}
