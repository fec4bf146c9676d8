using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Recoupe.Cli.Frame;

/// <summary>The help of System.CommandLine, then the verb's examples and, for the program itself, the exit codes.</summary>
internal sealed class HelpWithExamples(HelpAction help, Screen screen) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Verb { Examples.Count: > 0 } verb)
        {
            screen.Out.WriteLine(screen.Text["help.examples"]);
            foreach (var example in verb.Examples) screen.Out.WriteLine($"  {example}");
        }
        else
        {
            screen.Out.WriteLine(screen.Text["help.exit"]);
        }

        return ExitCode.Ok;
    }
}
