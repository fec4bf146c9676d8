using System.Globalization;
using Recoupe.Language.Quantities;
using Recoupe.Record.Amounts;
using Recoupe.Record.CrossCheck.Testimonies;

namespace Recoupe.Record.CrossCheck.Origins;

/// <summary>What some tellings of an event have against others.</summary>
/// <param name="Tells">Whether a telling has it.</param>
/// <param name="TellsOther">Whether a telling has what it is set against.</param>
/// <param name="Shown">What it is, to show.</param>
/// <param name="OtherShown">What it is set against, to show.</param>
/// <param name="Confidence">0 to 1, that two voices that share it depend on each other.</param>
internal sealed record Deviation(Func<Testimony, bool> Tells, Func<Testimony, bool> TellsOther, string Shown, string OtherShown, double Confidence)
{
    private const double Weak = 0.3;
    private const double OfSlip = 0.4;

    // Two who write late in the evening may be a day off alike.
    private const int FewestDaysOff = 2;

    // A figure of one digit and zeros is rounded, or met by chance.
    private const int FewestDigits = 2;

    /// <summary>What <paramref name="odd"/> has against <paramref name="usual"/>, which contradicts it in a field; null where two may have it alike without having it from each other.</summary>
    public static Deviation? Of(string? field, Testimony odd, Testimony usual) => field switch
    {
        "amount" or "scale" => OfAmount(odd, usual, field == "scale"),
        "date" when odd.Date is { } date && usual.Date is { } other && date.Gap(other) >= FewestDaysOff =>
            new(t => t.Date == date && t.Role == odd.Role, t => t.Date == other && t.Role == usual.Role, odd.Claim.Date!, usual.Claim.Date!, Weak),
        "place" => new(t => Sets.Same(t.Places, odd.Places), t => Sets.Overlap(t.Places, usual.Places), Named(odd), Named(usual), Weak),
        "ordinal" => new(t => t.Claim.Ordinal == odd.Claim.Ordinal, t => t.Claim.Ordinal == usual.Claim.Ordinal, Numbered(odd), Numbered(usual), Weak),
        _ => null,
    };

    private static Deviation? OfAmount(Testimony odd, Testimony usual, bool isSlip)
    {
        var pair = AmountPairs.Of(odd.Claim, usual.Claim).FirstOrDefault(p => p.Comparison.Match == (isSlip ? AmountMatch.Scale : AmountMatch.Different));
        if (pair is null || pair.A.Approx != Approximation.Exact || pair.A.High is not null || !(isSlip || Digits(pair.A.Value) >= FewestDigits)) return null;
        return new(
            t => t.Claim.Amounts.Any(a => a.Value == pair.A.Value && a.Unit == pair.A.Unit),
            t => t.Claim.Amounts.Any(a => AmountComparison.Of(a, pair.B).Match is AmountMatch.Equal or AmountMatch.Rounded or AmountMatch.Compatible),
            Units.Show(pair.A), Units.Show(pair.B), isSlip ? OfSlip : Weak);
    }

    // Significant ones: 2 of 2 700 000.
    private static int Digits(decimal value) => Math.Abs(value).ToString("0.############", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0').Length;

    private static string Named(Testimony t) => string.Join(", ", t.Claim.Place.Concat(t.Claim.To).Select(p => p.Name).Distinct(StringComparer.Ordinal));

    private static string Numbered(Testimony t) => $"number {t.Claim.Ordinal}";
}
