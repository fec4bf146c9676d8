using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Record.Decisions;
using Recoupe.Store;

namespace Recoupe.Cli.Deciding;

/// <summary>`recoupe decide accept CLAIM...`.</summary>
internal sealed class AcceptVerb(Screen screen) : ClaimDecisionVerb(screen, DecisionKind.Accept, "accept", "recoupe decide accept 3f2a91c0");

/// <summary>`recoupe decide reject CLAIM...`.</summary>
internal sealed class RejectVerb(Screen screen) : ClaimDecisionVerb(screen, DecisionKind.Reject, "reject", "recoupe decide reject 3f2a91c0 --by Ada --note \"satire\"");

/// <summary>What is decided of claims as they are.</summary>
internal abstract class ClaimDecisionVerb : DecidingVerb
{
    private readonly DecisionKind kind;
    private readonly Argument<string[]> claims;

    /// <summary>A decision of one kind.</summary>
    protected ClaimDecisionVerb(Screen screen, DecisionKind kind, string name, params string[] examples)
        : base(screen, name, examples)
    {
        this.kind = kind;
        claims = Ids("CLAIM", "decide.claim");
        Takes(claims);
    }

    /// <inheritdoc/>
    protected override async Task<Decision?> DecideAsync(ParseResult parsed, IRecordStore store, CancellationToken cancellation) =>
        await ClaimsAsync(store, parsed.GetValue(claims)!, cancellation) is { } found ? new Decision(kind) { Claims = [.. found.Select(ClaimReference.To)] } : null;
}

/// <summary>`recoupe decide correct CLAIM SLOT=VALUE...`.</summary>
internal sealed class CorrectVerb : DecidingVerb
{
    private readonly Argument<string> claim;
    private readonly Argument<string[]> slots;

    /// <summary>The verb.</summary>
    public CorrectVerb(Screen screen)
        : base(screen, "correct", "recoupe decide correct 3f2a91c0 date=2022-01-21", "recoupe decide correct 3f2a91c0 \"amount=about 90 t\" \"recipient=Ukraine; Moldova\" place=")
    {
        claim = new Argument<string>("CLAIM") { Description = Text["decide.claim"] };
        slots = new Argument<string[]>("SLOT=VALUE") { Description = Text["decide.slots", string.Join(", ", Correction.Slots)], Arity = ArgumentArity.OneOrMore };
        Takes(claim, slots);
    }

    /// <inheritdoc/>
    protected override async Task<Decision?> DecideAsync(ParseResult parsed, IRecordStore store, CancellationToken cancellation)
    {
        if (await ClaimsAsync(store, [parsed.GetValue(claim)!], cancellation) is not [var corrected]) return null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var slot in parsed.GetValue(slots)!)
        {
            var equals = slot.IndexOf('=', StringComparison.Ordinal);
            values[equals < 0 ? slot : slot[..equals].Trim()] = equals < 0 ? "" : slot[(equals + 1)..].Trim();
        }

        try
        {
            Correction.Apply(corrected, values);
        }
        catch (FormatException e)
        {
            await Screen.Error.WriteLineAsync(e.Message);
            return null;
        }

        return new Decision(DecisionKind.Correct) { Claims = [ClaimReference.To(corrected)], Slots = values };
    }
}
