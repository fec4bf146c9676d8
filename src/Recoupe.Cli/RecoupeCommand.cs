using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Reflection;
using Recoupe.Cli.Deciding;
using Recoupe.Cli.Frame;

namespace Recoupe.Cli;

/// <summary>The command line: every verb, one file each.</summary>
internal static class RecoupeCommand
{
    // Long enough for the article in hand to be committed or rolled back.
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(10);

    /// <summary>Version of the program, as its assembly says it.</summary>
    public static string Version { get; } =
        typeof(RecoupeCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>Parses the arguments and runs the verb; returns an <see cref="ExitCode"/>.</summary>
    public static async Task<int> RunAsync(string[] arguments, Screen screen, Wiring wiring, CancellationToken cancellation = default)
    {
        SpeakLike(screen);
        var parsed = Build(screen, wiring).Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors) await screen.Error.WriteLineAsync(error.Message);
            await screen.Error.WriteLineAsync(screen.Text["usage.hint", PathOf(parsed.CommandResult.Command)]);
            return ExitCode.Usage;
        }

        var configuration = new InvocationConfiguration { Output = screen.Out, Error = screen.Error, ProcessTerminationTimeout = TimeToStop };
        return await parsed.InvokeAsync(configuration, cancellation);
    }

    private static RootCommand Build(Screen screen, Wiring wiring)
    {
        var root = new RootCommand(screen.Text["recoupe.is"])
        {
            new ExtractVerb(screen, wiring),
            new AddVerb(screen, wiring),
            new TimelineVerb(screen),
            new ClaimsVerb(screen),
            new ShowVerb(screen),
            new LedgerVerb(screen, wiring),
            new TransfersVerb(screen, wiring),
            new PostureVerb(screen, wiring),
            new PositionsVerb(screen, wiring),
            new ConflictsVerb(screen, wiring),
            new EventsVerb(screen, wiring),
            new RelationsVerb(screen, wiring),
            new OriginsVerb(screen, wiring),
            new StoriesVerb(screen, wiring),
            new DatesVerb(screen, wiring),
            new CheckVerb(screen, wiring),
            new DiffVerb(screen, wiring),
            new DecideVerb(screen, wiring),
            new UndoVerb(screen),
            new DecisionsVerb(screen),
            new RemoveVerb(screen),
            new QuantitiesVerb(screen),
            new ServeVerb(screen, wiring),
            new DemoVerb(screen, wiring),
            new ParseVerb(screen),
            new EvalVerb(screen, Suites.All(wiring)),
            new TimesVerb(screen),
            new NamesVerb(screen),
            CommonOptions.Lang(screen),
        };
        HelpWithExamples? help = null;
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction action })
            {
                option.Description = screen.Text["option.help"];
                option.Action = help = new HelpWithExamples(action, screen);
            }
            else if (option is VersionOption)
            {
                option.Description = screen.Text["option.version"];
                option.Action = new PrintVersion(screen);
            }
        }

        root.SetAction(parsed => help!.Invoke(parsed));
        return root;
    }

    // The headings of help and the parser's errors are System.CommandLine's own resources.
    private static void SpeakLike(Screen screen)
    {
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(screen.Text.Language);
        }
        catch (CultureNotFoundException)
        {
            // A system without ICU knows no culture but the invariant one: these headings and errors are in English there.
            CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        }
    }

    private static string PathOf(Command command) =>
        command is RootCommand ? "recoupe" : $"{(command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? PathOf(parent) : "recoupe")} {command.Name}";

    private sealed class PrintVersion(Screen screen) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            screen.Out.WriteLine($"recoupe {Version}");
            return ExitCode.Ok;
        }
    }
}
