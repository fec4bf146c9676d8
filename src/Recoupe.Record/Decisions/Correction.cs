using System.Globalization;
using System.Numerics;
using Recoupe.Language.Quantities;
using Recoupe.Record.Model;

namespace Recoupe.Record.Decisions;

/// <summary>Corrects slots of a claim by what a person writes: "date" an EDTF date, "amount" as "200000000 USD" or "about 90 t", names separated by semicolons.</summary>
public static class Correction
{
    private static readonly Dictionary<string, Func<Claim, string, Claim>> slots = new(StringComparer.Ordinal)
    {
        ["status"] = (claim, value) => claim with { Status = Word<ClaimStatus>("status", value) },
        ["stage"] = (claim, value) => claim with { Stage = value.Length == 0 ? null : Word<Stage>("stage", value) },
        ["date"] = Date,
        ["actor"] = (claim, value) => claim with { Actor = Actors(value) },
        ["recipient"] = (claim, value) => claim with { Recipient = Actors(value) },
        ["thirdParty"] = (claim, value) => claim with { ThirdParty = Actors(value) },
        ["place"] = (claim, value) => claim with { Place = [.. Names(value).Select(name => new Place(name, null, null, null, null, null))] },
        ["amount"] = (claim, value) => claim with { Amounts = [.. Names(value).Select(Amount)] },
        ["item"] = (claim, value) => claim with { Items = [.. Names(value).Select(name => new Item(name, null, null))] },
        ["instrument"] = (claim, value) => claim with { Instrument = value.Length == 0 ? null : value },
        ["ordinal"] = (claim, value) => claim with { Ordinal = value.Length == 0 ? null : Number<int>("ordinal", value) },
        ["baseline"] = (claim, value) => claim with { Baseline = value.Length == 0 ? null : value },
    };

    /// <summary>The slots that can be corrected.</summary>
    public static IReadOnlyCollection<string> Slots => slots.Keys;

    /// <summary>The claim with its slots as <paramref name="values"/> say; an empty value empties the slot.</summary>
    /// <exception cref="FormatException">No such slot, or a value that it cannot take; the message says what was found and expected.</exception>
    public static Claim Apply(Claim claim, IReadOnlyDictionary<string, string> values)
    {
        foreach (var (slot, value) in values.OrderBy(v => v.Key, StringComparer.Ordinal))
        {
            if (!slots.TryGetValue(slot, out var correct)) throw new FormatException($"found '{slot}'; expected one of {string.Join(", ", slots.Keys)}.");
            claim = correct(claim, value.Trim());
        }

        return claim;
    }

    private static Claim Date(Claim claim, string value)
    {
        if (value.Length == 0) return claim with { Date = null, DateDetail = null };
        if (EdtfRange.Parse(value) is not { } range) throw new FormatException($"date: found '{value}'; expected a date such as 2022-01-21, 2022-01 or 2022-01/2022-02.");
        var precision = value.Contains('/', StringComparison.Ordinal) ? DatePrecision.Interval : range.Days == 1 ? DatePrecision.Day : value.Length == 4 ? DatePrecision.Year : DatePrecision.Month;
        return claim with { Date = value, DateDetail = new DateDetail(claim.DateDetail?.Role ?? DateRole.Event, precision, claim.DateDetail?.AsWritten, DateHow.Explicit) };
    }

    // "about 90 t", "200000000 USD": how bounded, value, unit.
    private static Amount Amount(string written)
    {
        var words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var approx = Approximation.Exact;
        if (words.Count == 3)
        {
            approx = Word<Approximation>("amount", words[0]);
            words.RemoveAt(0);
        }

        return words.Count == 2
            ? new Amount(Number<decimal>("amount", words[0]), words[1], written) { Approx = approx }
            : throw new FormatException($"amount: found '{written}'; expected a number and its unit, such as '200000000 USD' or 'about 90 t'.");
    }

    private static IReadOnlyList<Actor> Actors(string value) => [.. Names(value).Select(name => new Actor(name, null, null))];

    private static string[] Names(string value) => value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static T Word<T>(string slot, string value)
        where T : struct, Enum =>
        Enum.TryParse<T>(value.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var word) && Enum.IsDefined(word)
            ? word
            : throw new FormatException($"{slot}: found '{value}'; expected one of {string.Join(", ", Enum.GetNames<T>().Select(Model.Json.Naming.Snake))}.");

    private static T Number<T>(string slot, string value)
        where T : INumberBase<T> =>
        T.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException($"{slot}: found '{value}'; expected a number.");
}
