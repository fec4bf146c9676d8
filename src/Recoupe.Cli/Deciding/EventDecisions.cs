using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Record.Decisions;
using Recoupe.Store;

namespace Recoupe.Cli.Deciding;

/// <summary>`recoupe decide merge EVENT EVENT...`.</summary>
internal sealed class MergeVerb : DecidingVerb
{
    private readonly Wiring wiring;
    private readonly Argument<string[]> events;

    /// <summary>The verb.</summary>
    public MergeVerb(Screen screen, Wiring wiring)
        : base(screen, "merge", "recoupe decide merge 77aa01bc 90ce11d2")
    {
        this.wiring = wiring;
        events = new Argument<string[]>("EVENT") { Description = Text["decide.events"], Arity = new ArgumentArity(2, 100) };
        Takes(events);
    }

    /// <inheritdoc/>
    protected override async Task<Decision?> DecideAsync(ParseResult parsed, IRecordStore store, CancellationToken cancellation)
    {
        var record = await RecordView.ReadAsync(store, wiring, asOf: null, cancellation);
        var first = new List<string>();
        foreach (var id in parsed.GetValue(events)!)
        {
            if (await EventIds.FindAsync(Screen, record, id) is not { } found) return null;
            first.Add(found.Claims[0]);
        }

        return new Decision(DecisionKind.Merge) { Claims = [.. first.Select(id => ClaimReference.To(record.Claims[id].Claim))] };
    }
}

/// <summary>`recoupe decide split EVENT CLAIM...`: the claims leave the event for one of their own.</summary>
internal sealed class SplitVerb : DecidingVerb
{
    private readonly Wiring wiring;
    private readonly Argument<string> told;
    private readonly Argument<string[]> claims;

    /// <summary>The verb.</summary>
    public SplitVerb(Screen screen, Wiring wiring)
        : base(screen, "split", "recoupe decide split 77aa01bc 3f2a91c0 5d08e7aa")
    {
        this.wiring = wiring;
        told = new Argument<string>("EVENT") { Description = Text["decide.event"] };
        claims = Ids("CLAIM", "decide.leaving");
        Takes(told, claims);
    }

    /// <inheritdoc/>
    protected override async Task<Decision?> DecideAsync(ParseResult parsed, IRecordStore store, CancellationToken cancellation)
    {
        var record = await RecordView.ReadAsync(store, wiring, asOf: null, cancellation);
        if (await EventIds.FindAsync(Screen, record, parsed.GetValue(told)!) is not { } found) return null;
        if (await ClaimsAsync(store, parsed.GetValue(claims)!, cancellation) is not { } leaving) return null;
        var staying = found.Claims.Where(id => leaving.All(claim => claim.Id != id)).ToList();
        if (leaving.Any(claim => !found.Claims.Contains(claim.Id, StringComparer.Ordinal)) || staying.Count == 0)
        {
            await Screen.Error.WriteLineAsync(Text["decide.not_of_event", found.Id]);
            return null;
        }

        return new Decision(DecisionKind.Split) { Claims = [ClaimReference.To(record.Claims[staying[0]].Claim), .. leaving.Select(ClaimReference.To)] };
    }
}

/// <summary>`recoupe decide reliability NAME GRADE`.</summary>
internal sealed class ReliabilityVerb : DecidingVerb
{
    private readonly Argument<string> name;
    private readonly Argument<string> grade;

    /// <summary>The verb.</summary>
    public ReliabilityVerb(Screen screen)
        : base(screen, "reliability", "recoupe decide reliability Reuters B")
    {
        name = new Argument<string>("NAME") { Description = Text["decide.name"] };
        grade = new Argument<string>("GRADE") { Description = Text["decide.grade"] };
        grade.AcceptOnlyFromAmong("A", "B", "C", "D", "E", "F");
        Takes(name, grade);
    }

    /// <inheritdoc/>
    protected override Task<Decision?> DecideAsync(ParseResult parsed, IRecordStore store, CancellationToken cancellation) =>
        Task.FromResult<Decision?>(new Decision(DecisionKind.Reliability) { Name = parsed.GetValue(name), Reliability = parsed.GetValue(grade)![0] });
}
