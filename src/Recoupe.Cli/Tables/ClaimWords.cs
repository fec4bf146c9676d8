using System.Globalization;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Messages;
using Recoupe.Language.Quantities;
using Recoupe.Record.Model;
using Recoupe.Record.Model.Json;

namespace Recoupe.Cli.Tables;

/// <summary>The fields of a claim in the words of a screen.</summary>
internal static class ClaimWords
{
    private static readonly NumberFormatInfo Spaced = new() { NumberGroupSeparator = " ", NumberDecimalSeparator = "." };

    /// <summary>"aid, announced".</summary>
    public static string Kind(Phrasebook text, Claim claim) =>
        $"{text.Word("kind", Naming.Snake(claim.Type.ToString()))}, {text.Word("status", Naming.Snake(claim.Status.ToString()))}";

    /// <summary>"France, Germany → Ukraine".</summary>
    public static string Who(Claim claim)
    {
        var recipient = Names(claim.Recipient);
        return recipient.Length == 0 ? Names(claim.Actor) : $"{Names(claim.Actor)} → {recipient}".TrimStart();
    }

    /// <summary>"about 2 700 000 000 USD; 12 howitzer".</summary>
    public static string HowMuch(Phrasebook text, Claim claim) => string.Join("; ", claim.Amounts.Select(amount => Amount(text, amount)));

    /// <summary>"up to 8 500 soldier".</summary>
    public static string Amount(Phrasebook text, Amount amount)
    {
        var value = amount is { Low: { } low, High: { } high } && low != high ? $"{Number(low)}–{Number(high)}" : Number(amount.Value);
        var bound = amount.Approx == Approximation.Exact ? "" : text.Word("approx", Naming.Snake(amount.Approx.ToString())) + " ";
        return Legible.Line($"{bound}{value} {amount.Unit}");
    }

    /// <summary>"2 700 000.5".</summary>
    public static string Number(decimal value) => value.ToString("#,0.############", Spaced);

    /// <summary>Names, comma between.</summary>
    public static string Names(IEnumerable<Actor> actors) => Legible.Line(string.Join(", ", actors.Select(actor => actor.Name)));

    /// <summary>Enough of an id to name it.</summary>
    public static string Short(string id) => id.Length > 8 ? id[..8] : id;
}
