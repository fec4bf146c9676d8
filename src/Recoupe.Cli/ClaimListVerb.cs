using System.CommandLine;
using NodaTime;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;
using Recoupe.Record.Model;
using Recoupe.Store;

namespace Recoupe.Cli;

/// <summary>What `timeline` and `claims` share: the claims that pass the filters, in one order or the other.</summary>
internal abstract class ClaimListVerb : Verb
{
    private readonly ClaimOrder order;
    private readonly Option<string> database;
    private readonly Option<ClaimKind?> kind;
    private readonly Option<string?> actor;
    private readonly Option<LocalDate?> from;
    private readonly Option<LocalDate?> to;
    private readonly Option<LocalDate?> asOf;
    private readonly Option<bool> json;

    /// <summary>A list of claims.</summary>
    protected ClaimListVerb(Screen screen, string name, ClaimOrder order, params string[] examples)
        : base(screen, name, examples)
    {
        this.order = order;
        database = CommonOptions.Database(screen);
        kind = CommonOptions.Kind(screen);
        actor = CommonOptions.Actor(screen);
        from = CommonOptions.From(screen);
        to = CommonOptions.To(screen);
        asOf = CommonOptions.AsOf(screen);
        json = CommonOptions.Json(screen);
        Takes(database, kind, actor, from, to, asOf, json);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var filter = new ClaimFilter
        {
            Kind = parsed.GetValue(kind),
            Actor = parsed.GetValue(actor),
            From = parsed.GetValue(from),
            To = parsed.GetValue(to),
            AsOf = parsed.GetValue(asOf),
            Order = order,
        };
        await using var store = Records.OpenExisting(parsed.GetValue(database)!);
        var claims = await store.ClaimsAsync(filter, cancellation);
        if (parsed.GetValue(json)) Screen.WriteJson(claims);
        else ClaimTable.Print(Screen, claims);
        return ExitCode.Ok;
    }
}
