using System.CommandLine;
using Recoupe.Cli.Messages;
using Recoupe.Record.Model.Json;
using Recoupe.Store;

namespace Recoupe.Cli.Frame;

/// <summary>
/// A verb of the command line. It declares its arguments and options in its constructor, does its work in <see cref="RunAsync"/>, and is
/// listed in <see cref="RecoupeCommand"/>. Its phrases are in `Messages/`: "VERB.is" says in one line what it does.
/// </summary>
internal abstract class Verb : Command
{
    /// <summary>A verb.</summary>
    /// <param name="screen">Where it prints.</param>
    /// <param name="name">Its name on the command line.</param>
    /// <param name="examples">Whole command lines, for `--help`.</param>
    protected Verb(Screen screen, string name, params string[] examples)
        : base(name, screen.Text[$"{name}.is"])
    {
        Screen = screen;
        Examples = examples;
        SetAction(GuardAsync);
    }

    /// <summary>Whole command lines that show its use.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>Where it prints.</summary>
    protected Screen Screen { get; }

    /// <summary>What screens say.</summary>
    protected Phrasebook Text => Screen.Text;

    /// <summary>Does the work; returns an <see cref="ExitCode"/>.</summary>
    protected abstract Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation);

    /// <summary>Adds arguments and options, which may be of different types.</summary>
    protected void Takes(params Symbol[] symbols)
    {
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument) Arguments.Add(argument);
            else Options.Add((Option)symbol);
        }
    }

    private async Task<int> GuardAsync(ParseResult parsed, CancellationToken cancellation)
    {
        try
        {
            return await RunAsync(parsed, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await Screen.Error.WriteLineAsync(Text["error.stopped"]);
            return ExitCode.Stopped;
        }
        catch (StoreException e)
        {
            await Screen.Error.WriteLineAsync(Text[$"store.{Naming.Snake(e.Fault.ToString())}", e.Database]);
            return ExitCode.Refused;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Screen.Error.WriteLineAsync(e.Message);
            return ExitCode.Refused;
        }
    }
}
