using System.Globalization;
using System.Text;
using Recoupe.Record.CrossCheck.Testimonies;

namespace Recoupe.Record.CrossCheck.Relations;

/// <summary>What a claim says, as one key: two claims with the same key say the same in every slot.</summary>
internal static class Saying
{
    public static string Of(Testimony t)
    {
        var claim = t.Claim;
        var key = new StringBuilder();
        void Add(string? part) => key.Append(part).Append('|');
        void AddAll(IEnumerable<string> parts) => Add(string.Join(";", parts));

        Add(claim.Status.ToString());
        Add(claim.Stage?.ToString());
        Add(claim.StageReporter);
        AddAll(t.Actors);
        AddAll(t.Recipients);
        AddAll(t.ThirdParties);
        Add(claim.Date is null ? null : $"{claim.Date} {t.Role}");
        AddAll(t.Places);
        AddAll(t.Items);
        AddAll(claim.Amounts.Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Value:0.######} {a.High:0.######} {a.Unit} {a.Approx}")).Order(StringComparer.Ordinal));
        Add(claim.Instrument);
        Add(claim.Ordinal?.ToString(CultureInfo.InvariantCulture));
        Add(claim.Baseline);
        Add(t.Speaker?.Name);
        Add(claim.Modality?.Polarity.ToString());
        // What no slot holds is in the words.
        if (t.Date is null && t.Places.Length == 0 && t.Items.Length == 0 && claim.Amounts.Count == 0) AddAll(t.Words);
        return key.ToString();
    }
}
