using Recoupe.Record.Model;

namespace Recoupe.Web.Localization;

/// <summary>Amounts as readers write them.</summary>
public static class AmountText
{
    private const decimal Million = 1_000_000;
    private const decimal Billion = 1_000_000_000;

    /// <summary>
    /// "environ 200 millions de dollars US": bound, number and unit. Where the pages have no words for what is counted, the article's own.
    /// </summary>
    public static string Amount(this UiText text, Amount amount)
    {
        if (amount is { Unit: { } unit, AsWritten: { Length: > 0 } written } && text.Find($"unit.{unit}") is null && !IsCurrency(unit)) return written;
        var number = amount is { Low: { } low, High: { } high } && low != high
            ? text.Format("date.interval", text.Number(low), text.Number(high))
            : text.Number(amount.Value);
        return text.Format($"approx.{Record.Model.Json.Naming.Snake(amount.Approx.ToString())}", $"{number}{Unit(text, amount)}");
    }

    /// <summary>"200 millions", "8 500", "2,5".</summary>
    public static string Number(this UiText text, decimal value) => Math.Abs(value) switch
    {
        >= Billion when Short(value / Billion) => Scaled(text, "number.billion", value / Billion),
        >= Million when Short(value / Million) => Scaled(text, "number.million", value / Million),
        _ => value.ToString("#,0.####", text.Numbers),
    };

    // At most three decimals: a longer one reads better in full.
    private static bool Short(decimal value) => decimal.Round(value, 3) == value;

    private static string Scaled(UiText text, string key, decimal value) => string.Format(
        text.Numbers,
        Math.Abs(value) < 2 ? text[$"{key}.one"] : text[key],
        value.ToString("#,0.###", text.Numbers));

    // ISO 4217
    private static bool IsCurrency(string unit) => unit.Length == 3 && unit.All(char.IsAsciiLetterUpper);

    // "200 millions de dollars" but "500 dollars": French puts "de" after a scale word.
    private static string Unit(UiText text, Amount amount)
    {
        if (amount.Unit is not { } unit) return "";
        var scaled = Math.Abs(amount.High ?? amount.Value) >= Million && Short((amount.High ?? amount.Value) / Million);
        return "\u00A0" + ((scaled ? text.Find($"unit.{unit}.scaled") : null) ?? text.Find($"unit.{unit}") ?? unit);
    }
}
