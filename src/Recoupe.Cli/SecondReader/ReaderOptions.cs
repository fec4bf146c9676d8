using System.CommandLine;
using System.CommandLine.Parsing;
using Recoupe.Cli.Frame;
using Recoupe.Press;
using Recoupe.Record.Reading;
using Recoupe.Record.Reading.Proposals;

namespace Recoupe.Cli.SecondReader;

/// <summary>The options that choose who reads: `--reader`, `--endpoint`, `--model`, `--reader-timeout`.</summary>
internal sealed class ReaderOptions
{
    /// <summary>Environment variable of the endpoint's key: never an option, which a list of processes would show.</summary>
    public const string KeyVariable = "RECOUPE_LLM_KEY";

    private const string Rules = "rules";
    private const string Llm = "llm";

    private readonly Screen screen;
    private readonly Option<string> reader;
    private readonly Option<Uri?> endpoint;
    private readonly Option<string?> model;
    private readonly Option<int> timeout;

    /// <summary>The options of one verb.</summary>
    public ReaderOptions(Screen screen)
    {
        this.screen = screen;
        reader = new Option<string>("--reader") { Description = screen.Text["reader.option"], DefaultValueFactory = _ => Rules };
        reader.AcceptOnlyFromAmong(Rules, Llm);
        endpoint = new Option<Uri?>("--endpoint") { Description = screen.Text["reader.endpoint", KeyVariable], HelpName = "URL", CustomParser = Address };
        model = new Option<string?>("--model") { Description = screen.Text["reader.model"], HelpName = "NAME" };
        timeout = new Option<int>("--reader-timeout") { Description = screen.Text["reader.timeout"], HelpName = "SECONDS", DefaultValueFactory = _ => 120 };
    }

    /// <summary>The options, to be taken by a verb.</summary>
    public Symbol[] All => [reader, endpoint, model, timeout];

    /// <summary>Refuses a second reader without an address or a name.</summary>
    public void Check(CommandResult result)
    {
        if (result.GetValue(reader) == Llm && (result.GetValue(endpoint) is null || result.GetValue(model) is null)) result.AddError(screen.Text["reader.needs"]);
    }

    /// <summary>Whether a second reader is asked for.</summary>
    public bool IsSecond(CommandResult result) => result.GetValue(reader) == Llm;

    /// <summary>The reader that the options choose; <paramref name="own"/> without a second one. Dispose it when the articles are read.</summary>
    public ChosenReader Choose(ParseResult parsed, IClaimReader own)
    {
        if (parsed.GetValue(reader) == Rules) return new ChosenReader(own, []);
        var key = Environment.GetEnvironmentVariable(KeyVariable);
        var chat = new ChatEndpoint(parsed.GetValue(endpoint)!, parsed.GetValue(model)!, key, TimeSpan.FromSeconds(parsed.GetValue(timeout)));
        var rules = ClaimReader.Load();
        return new ChosenReader(new ProposingReader(rules, chat, Tell), [chat, rules]);
    }

    private Uri? Address(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (Uri.TryCreate(written, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") return address;
        result.AddError(screen.Text["reader.address", written]);
        return null;
    }

    private void Tell(Article article, Tally tally)
    {
        lock (screen)
        {
            screen.Error.WriteLine(screen.Text[
                "reader.tally",
                Legible.Line(article.Title ?? article.Id),
                tally.Counts.Values.Sum(),
                tally[Verdict.Kept],
                tally[Verdict.AlreadyRead],
                tally[Verdict.QuoteNotInText],
                tally[Verdict.SlotNotInText],
                tally[Verdict.UnknownWord]]);
        }
    }
}

/// <summary>The reader chosen, and what goes with it.</summary>
internal sealed class ChosenReader(IClaimReader reader, IReadOnlyList<IDisposable> parts) : IDisposable
{
    /// <summary>The reader.</summary>
    public IClaimReader Reader => reader;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var part in parts) part.Dispose();
    }
}
