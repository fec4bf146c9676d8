using System.Globalization;
using Recoupe.Language.Data;
using Recoupe.Record.Model;

namespace Recoupe.Record.Amounts;

/// <summary>Which units measure one thing: "lb" and "t" do, "USD" and "EUR" do not (a rate is no definition).</summary>
internal static class Units
{
    private static readonly Dictionary<string, (string Base, decimal Factor)> conversions = Table.Load(typeof(Units).Assembly, "data/conversions.tsv")
        .Rows.ToDictionary(row => row["unit"], row => (row["base"], decimal.Parse(row["factor"], CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    private const string Person = "person";

    private static readonly Dictionary<string, string> plurals = Table.Load(typeof(Units).Assembly, "data/units.tsv").Rows.ToDictionary(row => row["unit"], row => row["en"], StringComparer.Ordinal);

    private static readonly Dictionary<string, HashSet<string>> names = Table.Load(typeof(Units).Assembly, "data/units.tsv").Rows
        .ToDictionary(row => row["unit"], row => new[] { row["unit"], row["en"], row["fr_one"], row["fr"] }.ToHashSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);

    /// <summary>How many of <paramref name="to"/> one <paramref name="from"/> is; null where they measure different things.</summary>
    public static decimal? Factor(string? from, string? to) =>
        from is null || to is null ? null
        : from == to ? 1
        : conversions.TryGetValue(from, out var f) && conversions.TryGetValue(to, out var t) && f.Base == t.Base ? f.Factor / t.Factor
        : null;

    /// <summary>Whether it is an ISO 4217 code: three capital letters.</summary>
    public static bool IsCurrency(string? unit) => unit is { Length: 3 } && unit.All(char.IsAsciiLetterUpper);

    /// <summary>Whether a counted noun says no more than its unit does, or than that people are counted: "27 people" that were killed are 27 dead.</summary>
    public static bool IsPlain(string noun, string? unit) => names[Person].Contains(noun) || unit is not null && names.TryGetValue(unit, out var own) && own.Contains(noun);

    /// <summary>The amount with its factor of 10^3, 10^6 ... in words where that is shorter: "2 980 M USD".</summary>
    public static string Show(Amount amount) => string.Create(CultureInfo.InvariantCulture, $"{Bound(amount.Approx)}{Show(amount.Value)}{Upper(amount)} {Noun(amount)}").TrimEnd();

    /// <summary>Digits in groups of three.</summary>
    public static string Show(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture).Replace(",", " ", StringComparison.Ordinal);

    /// <summary>A value of a unit: "1 hour", "1.5 hours".</summary>
    public static string Show(decimal value, string? unit) => string.Create(CultureInfo.InvariantCulture, $"{Show(value)} {Noun(value, unit)}").TrimEnd();

    private static string? Noun(Amount amount) => amount.Unit is null ? amount.Of : Noun(amount.High ?? amount.Value, amount.Unit);

    private static string? Noun(decimal value, string? unit) => unit is not null && Math.Abs(value) != 1 ? plurals.GetValueOrDefault(unit, unit) : unit;

    private static string Upper(Amount amount) => amount.High is { } high && high != amount.Value ? $" to {Show(high)}" : "";

    private static string Bound(Language.Quantities.Approximation approximation) => approximation switch
    {
        Language.Quantities.Approximation.About => "about ",
        Language.Quantities.Approximation.MoreThan => "more than ",
        Language.Quantities.Approximation.LessThan => "less than ",
        Language.Quantities.Approximation.AtLeast => "at least ",
        Language.Quantities.Approximation.AtMost => "at most ",
        Language.Quantities.Approximation.UpTo => "up to ",
        _ => "",
    };
}
