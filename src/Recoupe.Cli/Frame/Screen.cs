using System.Globalization;
using System.Text.Json;
using NodaTime;
using Recoupe.Cli.Messages;
using Recoupe.Record.Model.Json;
using Spectre.Console;

namespace Recoupe.Cli.Frame;

/// <summary>Where a verb prints, in which language, and what time it is: all that it knows of the world but files and the record.</summary>
internal sealed class Screen
{
    private const int PipedWidth = 140;

    /// <summary>A screen over two writers.</summary>
    /// <param name="output">Results.</param>
    /// <param name="error">Messages and progress.</param>
    /// <param name="setting">What it is.</param>
    public Screen(TextWriter output, TextWriter error, ScreenSetting setting)
    {
        Out = output;
        Error = error;
        Text = Phrasebook.In(setting.Language);
        Clock = setting.Clock;
        ErrorIsTerminal = setting.ErrorIsTerminal;
        Tables = Console(output, setting.OutIsTerminal, setting);
        Progress = Console(error, setting.ErrorIsTerminal, setting);
    }

    /// <summary>Results: what another program may read.</summary>
    public TextWriter Out { get; }

    /// <summary>Messages for the person at the keyboard.</summary>
    public TextWriter Error { get; }

    /// <summary>Tables on <see cref="Out"/>; coloured only on a terminal without NO_COLOR.</summary>
    public IAnsiConsole Tables { get; }

    /// <summary>Progress bars on <see cref="Error"/>; see <see cref="ErrorIsTerminal"/>.</summary>
    public IAnsiConsole Progress { get; }

    /// <summary>Whether a person watches: progress bars only then.</summary>
    public bool ErrorIsTerminal { get; }

    /// <summary>What screens say.</summary>
    public Phrasebook Text { get; }

    /// <summary>The time.</summary>
    public IClock Clock { get; }

    /// <summary>Prints a value as the record's JSON, indented.</summary>
    public void WriteJson<T>(T value) => Out.WriteLine(JsonSerializer.Serialize(value, RecordJson.Indented));

    private static IAnsiConsole Console(TextWriter writer, bool terminal, ScreenSetting setting)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal && !setting.NoColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = terminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!terminal) console.Profile.Width = setting.Columns ?? PipedWidth;
        return console;
    }
}

/// <summary>What kind of screen it is.</summary>
/// <param name="Language">One of <see cref="Phrasebook.Languages"/>.</param>
/// <param name="Clock">The time.</param>
internal sealed record ScreenSetting(string Language, IClock Clock)
{
    /// <summary>Whether results go to a terminal.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether messages go to a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether NO_COLOR is set (https://no-color.org).</summary>
    public bool NoColour { get; init; }

    /// <summary>Columns of a table that does not go to a terminal; null for the default.</summary>
    public int? Columns { get; init; }

    /// <summary>The setting of this process; `--lang` on the command line wins over the environment.</summary>
    public static ScreenSetting OfProcess(IReadOnlyList<string> arguments) => new(
        LanguageOf(arguments, Environment.GetEnvironmentVariable), SystemClock.Instance)
    {
        OutIsTerminal = !System.Console.IsOutputRedirected,
        ErrorIsTerminal = !System.Console.IsErrorRedirected,
        NoColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        Columns = int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns >= 40 ? columns : null,
    };

    /// <summary>
    /// The language of the screens. It is wanted before the command line is parsed, as help and errors are in it: a malformed `--lang` is
    /// reported by the parser, in the language of the environment.
    /// </summary>
    public static string LanguageOf(IReadOnlyList<string> arguments, Func<string, string?> environment)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = arguments[i] == CommonOptions.LangName && i + 1 < arguments.Count ? arguments[i + 1]
                : arguments[i].StartsWith($"{CommonOptions.LangName}=", StringComparison.Ordinal) ? arguments[i][(CommonOptions.LangName.Length + 1)..]
                : null;
            if (value is not null && Phrasebook.Languages.Contains(value, StringComparer.Ordinal)) return value;
        }

        // POSIX: the first of these that is set and not empty.
        var locale = new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale?.StartsWith("fr", StringComparison.OrdinalIgnoreCase) == true ? "fr" : "en";
    }
}
