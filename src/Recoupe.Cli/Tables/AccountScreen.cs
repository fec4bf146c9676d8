using System.Globalization;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Messages;
using Recoupe.Language.Drawing;
using Recoupe.Record.Model.Json;
using Recoupe.Record.Reading.Accounts;

namespace Recoupe.Cli.Tables;

/// <summary>How an article was read, for a person.</summary>
internal static class AccountScreen
{
    /// <summary>Each claim with its frame, what fills its slots, and its tree.</summary>
    public static void PrintClaims(Screen screen, Account account)
    {
        var text = screen.Text;
        if (account.Claims.Count == 0) screen.Out.WriteLine(text["explain.none"]);
        for (var i = 0; i < account.Claims.Count; i++)
        {
            var explained = account.Claims[i];
            var frame = explained.Frame;
            screen.Out.WriteLine();
            screen.Out.WriteLine($"{(i + 1).ToString(CultureInfo.InvariantCulture)}. {text["explain.pair", ClaimWords.Kind(text, explained.Claim), Legible.Line(explained.Claim.Evidence.Exact)]}");
            screen.Out.WriteLine("   " + text["explain.frame", text.Word("pos", frame.Pos), frame.Lemma, Legible.Line(explained.Trigger), frame.Row]);
            foreach (var slot in explained.Slots) screen.Out.WriteLine("   " + Describe(text, slot));
            foreach (var line in TreeText.Draw(explained.Sentence).Split('\n', StringSplitOptions.RemoveEmptyEntries)) screen.Out.WriteLine("      " + line);
        }
    }

    /// <summary>The sentences that yielded no claim, and what they bear.</summary>
    public static void PrintUnread(Screen screen, Account account)
    {
        var text = screen.Text;
        screen.Out.WriteLine();
        screen.Out.WriteLine(text[account.Unread.Count == 0 ? "unread.none" : "unread.some"]);
        foreach (var unread in account.Unread)
        {
            var signs = string.Join(", ", unread.Signs.Select(sign => text.Word("sign", Naming.Snake(sign.ToString()))));
            screen.Out.WriteLine($"{unread.Span.Start.ToString(CultureInfo.InvariantCulture)}  [{signs}] {Legible.Line(unread.Span.In(account.Read.Article.Text))}");
        }
    }

    // actor  United States  « Washington » 12–22, linked
    private static string Describe(Phrasebook text, FilledSlot slot)
    {
        var words = slot.Words is null ? "" : " " + text["explain.words", Legible.Line(slot.Words)];
        var where = slot.Span is { } span ? string.Create(CultureInfo.InvariantCulture, $" {span.Start}–{span.End}") : "";
        return $"{text["explain.pair", text.Word("slot", slot.Slot), Legible.Line(slot.Value)]}{words}{where}, {text.Word("resolution", Naming.Snake(slot.How.ToString()))}";
    }
}
