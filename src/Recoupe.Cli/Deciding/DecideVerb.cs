using System.CommandLine;
using Recoupe.Cli.Frame;

namespace Recoupe.Cli.Deciding;

/// <summary>`recoupe decide ...`: what a person decides of claims, events and sources; a log that only grows, each line of which can be undone.</summary>
internal sealed class DecideVerb : Verb
{
    /// <summary>The verb and the decisions below it.</summary>
    public DecideVerb(Screen screen, Wiring wiring)
        : base(screen, "decide", "recoupe decide reject 3f2a91c0 --note \"about another year\"", "recoupe decide correct 3f2a91c0 date=2022-01-21 \"amount=200000000 USD\"", "recoupe decide merge 77aa01bc 90ce11d2")
    {
        Subcommands.Add(new AcceptVerb(screen));
        Subcommands.Add(new RejectVerb(screen));
        Subcommands.Add(new CorrectVerb(screen));
        Subcommands.Add(new MergeVerb(screen, wiring));
        Subcommands.Add(new SplitVerb(screen, wiring));
        Subcommands.Add(new ReliabilityVerb(screen));
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await Screen.Error.WriteLineAsync(Text["decide.what", string.Join(", ", Subcommands.Select(verb => verb.Name))]);
        return ExitCode.Usage;
    }
}
