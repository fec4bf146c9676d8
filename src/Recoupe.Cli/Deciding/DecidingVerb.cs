using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Record.Decisions;
using Recoupe.Record.Model;
using Recoupe.Store;

namespace Recoupe.Cli.Deciding;

/// <summary>What every decision shares: who, why, and that it is logged and said.</summary>
internal abstract class DecidingVerb : Verb
{
    private readonly Option<string> database;
    private readonly Option<string> by;
    private readonly Option<string?> note;
    private readonly Option<bool> json;

    /// <summary>A decision; arguments of its own come first.</summary>
    protected DecidingVerb(Screen screen, string name, params string[] examples)
        : base(screen, name, examples)
    {
        database = CommonOptions.Database(screen);
        by = CommonOptions.By(screen);
        note = CommonOptions.Note(screen);
        json = CommonOptions.Json(screen);
        Takes(database, by, note, json);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var store = Records.OpenExisting(parsed.GetValue(database)!);
        if (await DecideAsync(parsed, store, cancellation) is not { } decision) return ExitCode.Refused;
        var (who, at) = (parsed.GetValue(by)!, Screen.Clock.GetCurrentInstant());
        decision = decision with { Note = parsed.GetValue(note) };
        var number = await store.DecideAsync(decision, who, at, cancellation);
        if (parsed.GetValue(json)) Screen.WriteJson(new LoggedDecision(number, at, who, decision));
        else await Screen.Out.WriteLineAsync(Text["decide.done", number]);
        return ExitCode.Ok;
    }

    /// <summary>The decision, checked against the record; null, and said, where it cannot be taken.</summary>
    protected abstract Task<Decision?> DecideAsync(ParseResult parsed, IRecordStore store, CancellationToken cancellation);

    /// <summary>The claims whose ids begin as written; null, and said, where one begins none or several.</summary>
    protected async Task<IReadOnlyList<Claim>?> ClaimsAsync(IRecordStore store, IEnumerable<string> ids, CancellationToken cancellation)
    {
        var claims = new List<Claim>();
        foreach (var id in ids)
        {
            var found = (await store.FindIdsAsync(id, 3, cancellation)).Where(candidate => !candidate.IsArticle).ToList();
            if (found.Count != 1)
            {
                await Screen.Error.WriteLineAsync(Text[found.Count == 0 ? "decide.no_claim" : "decide.many_claims", id]);
                return null;
            }

            claims.Add((await store.ClaimAsync(found[0].Id, cancellation))!.Claim);
        }

        return claims;
    }

    /// <summary>One id or more.</summary>
    protected Argument<string[]> Ids(string name, string key) => new(name) { Description = Text[key], Arity = ArgumentArity.OneOrMore };
}
