using System.CommandLine;
using NodaTime;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;
using Recoupe.Record.Export;
using Recoupe.Record.Ledger;

namespace Recoupe.Cli;

/// <summary>`recoupe ledger`: the aid events as a register, its totals, and what differs from another register.</summary>
internal sealed class LedgerVerb : ViewVerb
{
    private readonly Option<string?> donor;
    private readonly Option<string?> recipient;
    private readonly Option<string?> instrument;
    private readonly Option<LocalDate?> from;
    private readonly Option<LocalDate?> to;
    private readonly Option<string?> compare;
    private readonly Option<bool> totals;
    private readonly Option<bool> register;
    private readonly Option<bool> csv;

    /// <summary>The verb.</summary>
    public LedgerVerb(Screen screen, Wiring wiring)
        : base(
            screen,
            wiring,
            "ledger",
            "recoupe ledger",
            "recoupe ledger --donor \"United States\" --instrument PDA --to 2023-01-06 --totals",
            "recoupe ledger --compare tracker.csv",
            "recoupe ledger --register",
            "recoupe ledger --csv > register.csv")
    {
        donor = new Option<string?>("--donor") { Description = Text["ledger.only_donor"], HelpName = "NAME" };
        recipient = new Option<string?>("--recipient") { Description = Text["ledger.only_recipient"], HelpName = "NAME" };
        instrument = new Option<string?>("--instrument") { Description = Text["ledger.only_instrument"], HelpName = "NAME" };
        from = CommonOptions.Day(screen, "--from", Text["ledger.from"]);
        to = CommonOptions.Day(screen, "--to", Text["ledger.to"]);
        compare = new Option<string?>("--compare") { Description = Text["ledger.compare"], HelpName = "FILE.csv" };
        totals = new Option<bool>("--totals") { Description = Text["ledger.totals"] };
        register = new Option<bool>("--register") { Description = Text["ledger.register"] };
        csv = new Option<bool>("--csv") { Description = Text["ledger.csv"] };
        Takes(donor, recipient, instrument, from, to, compare, totals, register, csv);
        Validators.Add(result =>
        {
            if (new[] { result.GetValue(compare) is not null, result.GetValue(totals), result.GetValue(register), result.GetValue(csv) }.Count(wanted => wanted) > 1) result.AddError(Text["ledger.one_view"]);
        });
    }

    /// <inheritdoc/>
    protected override async Task<int> ShowAsync(ParseResult parsed, RecordView record)
    {
        var filter = new LedgerFilter(
            parsed.GetValue(donor), parsed.GetValue(recipient), parsed.GetValue(instrument), parsed.GetValue(from)?.ToDateOnly(), parsed.GetValue(to)?.ToDateOnly());
        var ledger = filter.Apply(record.Related.Ledger);
        if (parsed.GetValue(compare) is { } file)
        {
            return await ReadAsync(file) is { } theirs
                ? Print(parsed, LedgerComparison.Of(ledger, theirs), answers => LedgerComparisonTable.Print(Screen, answers))
                : ExitCode.Refused;
        }

        if (parsed.GetValue(totals)) return Print(parsed, LedgerTotals.Of(ledger), sums => LedgerTotalsTable.Print(Screen, sums));
        if (parsed.GetValue(register))
        {
            var claims = record.Claims.ToDictionary(c => c.Key, c => c.Value.Claim, StringComparer.Ordinal);
            return Print(parsed, ArmsRegister.Of(ledger, claims), lines => RegisterTable.Print(Screen, lines));
        }

        if (!parsed.GetValue(csv)) return Print(parsed, ledger, rows => LedgerTable.Print(Screen, rows));
        await Screen.Out.WriteAsync(LedgerCsv.Write(ledger));
        return ExitCode.Ok;
    }

    private async Task<IReadOnlyList<ExternalRow>?> ReadAsync(string file)
    {
        try
        {
            return ExternalTable.Read(await File.ReadAllTextAsync(file));
        }
        catch (FormatException e)
        {
            await Screen.Error.WriteLineAsync($"{file}: {e.Message}");
            return null;
        }
    }
}
