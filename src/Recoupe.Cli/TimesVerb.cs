using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Recoupe.Cli.Frame;
using Recoupe.Language;
using Recoupe.Language.Times;
using Recoupe.Press.Files;

namespace Recoupe.Cli;

/// <summary>`recoupe times FILE...`: the time expressions of texts and what they mean.</summary>
internal sealed class TimesVerb : Verb
{
    private readonly Argument<string[]> files;
    private readonly Option<string?> published;
    private readonly Option<ReadingMode> mode;
    private readonly Option<bool> json;

    /// <summary>The verb.</summary>
    public TimesVerb(Screen screen)
        : base(screen, "times", "recoupe times article.txt --published 2022-01-22", "recoupe times article.txt --mode both --json")
    {
        files = new Argument<string[]>("FILE") { Description = Text["times.file"], Arity = ArgumentArity.OneOrMore };
        published = new Option<string?>("--published") { Description = Text["times.published"], HelpName = "DATE" };
        mode = new Option<ReadingMode>("--mode") { Description = Text["times.mode"], HelpName = "news|future|nearest|both" };
        json = CommonOptions.Json(screen);
        Takes(files, published, mode, json);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var given = parsed.GetValue(published);
        var recognizers = new Dictionary<string, (TimeRecognizer Times, LanguageModel Model)>(StringComparer.Ordinal);
        var lists = new Dictionary<string, IReadOnlyList<FoundTime>>(StringComparer.Ordinal);
        var code = ExitCode.Ok;
        foreach (var file in parsed.GetValue(files)!)
        {
            cancellation.ThrowIfCancellationRequested();
            if (ArticleFileReader.Read(file, new ReadOptions { Published = given }, cancellation) is not { Article: { } article })
            {
                await Screen.Error.WriteLineAsync(Text["times.refused", file]);
                code = ExitCode.Refused;
                continue;
            }

            var language = article.Language is "en" ? "en" : "fr";
            if (!recognizers.TryGetValue(language, out var engine))
                recognizers[language] = engine = (TimeRecognizer.Load(language), LanguageModel.Load(language));
            LocalDate? day = article.Published.Iso is { } iso && LocalDatePattern.Iso.Parse(iso) is { Success: true, Value: var known } ? known : null;
            var found = engine.Times.Recognize(article.Text, engine.Model.Analyze(article.Text, cancellation), new TimeContext(day, parsed.GetValue(mode)));
            lists[file] = [.. found.Select(FoundTime.Of)];
        }

        foreach (var (_, model) in recognizers.Values) model.Dispose();
        if (parsed.GetValue(json)) Screen.WriteJson(lists);
        else
            foreach (var (file, list) in lists)
                foreach (var time in list) await Screen.Out.WriteLineAsync($"{file}:{time.Start}-{time.End}\t{time.Text}\t{time.Type}\t{time.Value}\t{time.Mod}");
        return code;
    }

    private sealed record FoundTime(
        int Start, int End, string Text, TimexType Type, string Value, string? Edtf, TimexModifier? Mod, TimeReading How, string? Alternative, bool Inconsistent)
    {
        public static FoundTime Of(TimeExpression e) =>
            new(e.Span.Start, e.Span.End, e.Text, e.Type, e.Value, e.Edtf, e.Modifier, e.How, e.AlternativeValue, e.Inconsistent);
    }
}
