using System.CommandLine;
using NodaTime;

namespace Recoupe.Cli.Frame;

/// <summary>A verb that shows the cross-checked record, as of a day of knowledge where one is asked for.</summary>
internal abstract class ViewVerb : Verb
{
    private readonly Wiring wiring;
    private readonly Option<string> database;
    private readonly Option<LocalDate?> asOf;
    private readonly Option<bool> json;

    /// <summary>A view; options of its own come first.</summary>
    protected ViewVerb(Screen screen, Wiring wiring, string name, params string[] examples)
        : base(screen, name, examples)
    {
        this.wiring = wiring;
        database = CommonOptions.Database(screen);
        asOf = CommonOptions.AsOf(screen);
        json = CommonOptions.Json(screen);
        Takes(database, asOf, json);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var store = Records.OpenExisting(parsed.GetValue(database)!);
        return await ShowAsync(parsed, await RecordView.ReadAsync(store, wiring, parsed.GetValue(asOf), cancellation));
    }

    /// <summary>Shows the record; returns an <see cref="ExitCode"/>.</summary>
    protected abstract Task<int> ShowAsync(ParseResult parsed, RecordView record);

    /// <summary>Prints a value as JSON where that is asked for, as a table otherwise.</summary>
    protected int Print<T>(ParseResult parsed, T value, Action<T> table)
    {
        if (parsed.GetValue(json)) Screen.WriteJson(value);
        else table(value);
        return ExitCode.Ok;
    }
}
