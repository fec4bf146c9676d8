using System.CommandLine;
using NodaTime;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;
using Recoupe.Record.Export;
using Recoupe.Record.Ledger;

namespace Recoupe.Cli;

/// <summary>`recoupe ledger`: the aid events as a register, its totals, and what differs from another register.</summary>
internal sealed class LedgerVerb : Verb
{
    private readonly Wiring wiring;
    private readonly Option<string> database;
    private readonly Option<string?> donor;
    private readonly Option<string?> recipient;
    private readonly Option<string?> instrument;
    private readonly Option<LocalDate?> from;
    private readonly Option<LocalDate?> to;
    private readonly Option<string?> compare;
    private readonly Option<bool> totals;
    private readonly Option<bool> csv;
    private readonly Option<bool> json;

    /// <summary>The verb.</summary>
    public LedgerVerb(Screen screen, Wiring wiring)
        : base(
            screen,
            "ledger",
            "recoupe ledger",
            "recoupe ledger --donor \"United States\" --instrument PDA --to 2023-01-06 --totals",
            "recoupe ledger --compare tracker.csv",
            "recoupe ledger --csv > register.csv")
    {
        this.wiring = wiring;
        database = CommonOptions.Database(screen);
        donor = new Option<string?>("--donor") { Description = Text["ledger.only_donor"], HelpName = "NAME" };
        recipient = new Option<string?>("--recipient") { Description = Text["ledger.only_recipient"], HelpName = "NAME" };
        instrument = new Option<string?>("--instrument") { Description = Text["ledger.only_instrument"], HelpName = "NAME" };
        from = CommonOptions.Day(screen, "--from", Text["ledger.from"]);
        to = CommonOptions.Day(screen, "--to", Text["ledger.to"]);
        compare = new Option<string?>("--compare") { Description = Text["ledger.compare"], HelpName = "FILE.csv" };
        totals = new Option<bool>("--totals") { Description = Text["ledger.totals"] };
        csv = new Option<bool>("--csv") { Description = Text["ledger.csv"] };
        json = CommonOptions.Json(screen);
        Takes(database, donor, recipient, instrument, from, to, compare, totals, csv, json);
        Validators.Add(result =>
        {
            if (new[] { result.GetValue(compare) is not null, result.GetValue(totals), result.GetValue(csv) }.Count(wanted => wanted) > 1) result.AddError(Text["ledger.one_view"]);
        });
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var theirs = parsed.GetValue(compare) is { } file ? await ReadAsync(file, cancellation) : null;
        if (parsed.GetValue(compare) is not null && theirs is null) return ExitCode.Refused;
        await using var store = Records.OpenExisting(parsed.GetValue(database)!);
        var filter = new LedgerFilter(
            parsed.GetValue(donor), parsed.GetValue(recipient), parsed.GetValue(instrument), parsed.GetValue(from)?.ToDateOnly(), parsed.GetValue(to)?.ToDateOnly());
        var ledger = filter.Apply(wiring.Relate(await store.ReadArticlesAsync(cancellation)).Ledger);
        if (theirs is not null) Print(parsed, LedgerComparison.Of(ledger, theirs), LedgerComparisonTable.Print);
        else if (parsed.GetValue(totals)) Print(parsed, LedgerTotals.Of(ledger), LedgerTotalsTable.Print);
        else if (parsed.GetValue(csv)) await Screen.Out.WriteAsync(LedgerCsv.Write(ledger));
        else Print(parsed, ledger, LedgerTable.Print);
        return ExitCode.Ok;
    }

    private void Print<T>(ParseResult parsed, T value, Action<Screen, T> table)
    {
        if (parsed.GetValue(json)) Screen.WriteJson(value);
        else table(Screen, value);
    }

    private async Task<IReadOnlyList<ExternalRow>?> ReadAsync(string file, CancellationToken cancellation)
    {
        try
        {
            return ExternalTable.Read(await File.ReadAllTextAsync(file, cancellation));
        }
        catch (FormatException e)
        {
            await Screen.Error.WriteLineAsync($"{file}: {e.Message}");
            return null;
        }
    }
}
