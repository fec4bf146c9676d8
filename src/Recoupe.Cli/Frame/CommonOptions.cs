using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using Recoupe.Cli.Messages;
using Recoupe.Record.Model;
using Recoupe.Record.Model.Json;

namespace Recoupe.Cli.Frame;

/// <summary>Options that several verbs take.</summary>
internal static class CommonOptions
{
    /// <summary>The name of `--lang`.</summary>
    public const string LangName = "--lang";

    /// <summary>`--lang fr|en`, for every verb.</summary>
    public static Option<string> Lang(Screen screen)
    {
        var option = new Option<string>(LangName) { Description = screen.Text["option.lang"], Recursive = true };
        option.AcceptOnlyFromAmong(Phrasebook.Languages);
        return option;
    }

    /// <summary>`--json`.</summary>
    public static Option<bool> Json(Screen screen) => new("--json") { Description = screen.Text["option.json"] };

    /// <summary>`--db FILE`, recoupe.db by default.</summary>
    public static Option<string> Database(Screen screen) => new("--db")
    {
        Description = screen.Text["option.db"],
        HelpName = "FILE",
        DefaultValueFactory = _ => "recoupe.db",
    };

    /// <summary>`--kind KIND`.</summary>
    public static Option<ClaimKind?> Kind(Screen screen)
    {
        var words = Enum.GetValues<ClaimKind>().ToDictionary(kind => Naming.Snake(kind.ToString()), kind => kind, StringComparer.OrdinalIgnoreCase);
        var list = string.Join(", ", words.Keys);
        return new("--kind")
        {
            Description = screen.Text["option.kind", list],
            HelpName = "KIND",
            CustomParser = result =>
            {
                if (words.TryGetValue(result.Tokens[0].Value, out var kind)) return kind;
                result.AddError(screen.Text["error.word", "--kind", result.Tokens[0].Value, list]);
                return null;
            },
        };
    }

    /// <summary>`--actor NAME`.</summary>
    public static Option<string?> Actor(Screen screen) => new("--actor") { Description = screen.Text["option.actor"], HelpName = "NAME" };

    /// <summary>`--from DAY`.</summary>
    public static Option<LocalDate?> From(Screen screen) => Day(screen, "--from", screen.Text["option.from"]);

    /// <summary>`--to DAY`.</summary>
    public static Option<LocalDate?> To(Screen screen) => Day(screen, "--to", screen.Text["option.to"]);

    /// <summary>`--as-of DAY`.</summary>
    public static Option<LocalDate?> AsOf(Screen screen) => Day(screen, "--as-of", screen.Text["option.as_of"]);

    /// <summary>`--by NAME`, the name of the user of this machine by default.</summary>
    public static Option<string> By(Screen screen) => new("--by")
    {
        Description = screen.Text["option.by"],
        HelpName = "NAME",
        DefaultValueFactory = _ => Environment.UserName,
    };

    /// <summary>`--note TEXT`.</summary>
    public static Option<string?> Note(Screen screen) => new("--note") { Description = screen.Text["option.note"], HelpName = "TEXT" };

    /// <summary>One path or more.</summary>
    public static Argument<string[]> Paths(Screen screen, string name, string key)
    {
        var paths = new Argument<string[]>(name) { Description = screen.Text[key], Arity = ArgumentArity.OneOrMore };
        paths.Validators.Add(result =>
        {
            // A mistyped option would be taken for a file, and the rest read as if nothing were wrong.
            foreach (var token in result.Tokens)
                if (token.Value.StartsWith("--", StringComparison.Ordinal) && !Path.Exists(token.Value)) result.AddError(screen.Text["error.option", token.Value]);
        });
        return paths;
    }

    /// <summary>`--urls URL...`, this machine's port 5080 by default.</summary>
    public static Option<string[]> Urls(Screen screen) => new("--urls")
    {
        Description = screen.Text["serve.urls"],
        HelpName = "URL",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => ["http://127.0.0.1:5080"],
    };

    /// <summary>`--published DATE`, an EDTF day, month or year.</summary>
    public static Option<string?> Published(Screen screen)
    {
        LocalDatePattern[] forms = [LocalDatePattern.Iso, LocalDatePattern.CreateWithInvariantCulture("uuuu-MM"), LocalDatePattern.CreateWithInvariantCulture("uuuu")];
        return new("--published")
        {
            Description = screen.Text["option.published"],
            HelpName = "DATE",
            CustomParser = result =>
            {
                var date = result.Tokens[0].Value;
                if (forms.Any(form => form.Parse(date).Success)) return date;
                result.AddError(screen.Text["error.published", date]);
                return null;
            },
        };
    }

    /// <summary>An option that takes a day.</summary>
    public static Option<LocalDate?> Day(Screen screen, string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DAY",
        CustomParser = result => ParseDay(screen, name, result),
    };

    private static LocalDate? ParseDay(Screen screen, string name, ArgumentResult result)
    {
        var day = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
        if (day.Success) return day.Value;
        result.AddError(screen.Text["error.day", name, result.Tokens[0].Value]);
        return null;
    }
}
