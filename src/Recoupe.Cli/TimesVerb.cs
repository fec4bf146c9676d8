using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Recoupe.Cli.Frame;
using Recoupe.Language.Identification;
using Recoupe.Language.Times;
using Recoupe.Language.Tokens;
using Recoupe.Press;
using Recoupe.Press.Files;
using Recoupe.Record.Model.Json;

namespace Recoupe.Cli;

/// <summary>`recoupe times FILE...`: the time expressions of texts and what they mean.</summary>
internal sealed class TimesVerb : Verb
{
    private static readonly string[] languages = ["fr", "en"];

    private readonly Argument<string[]> files;
    private readonly Option<string?> published;
    private readonly Option<string?> language;
    private readonly Option<ReadingMode> mode;
    private readonly Option<bool> json;

    /// <summary>The verb.</summary>
    public TimesVerb(Screen screen)
        : base(screen, "times", "recoupe times article.txt --published 2022-01-22", "recoupe times article.txt --mode both --json")
    {
        files = CommonOptions.Paths(screen, "FILE", "times.file");
        published = new Option<string?>("--published") { Description = Text["times.published"], HelpName = "DATE" };
        language = new Option<string?>("--language") { Description = Text["times.language"] };
        language.AcceptOnlyFromAmong(languages);
        mode = new Option<ReadingMode>("--mode") { Description = Text["times.mode"], HelpName = "news|future|nearest|both" };
        json = CommonOptions.Json(screen);
        Takes(files, published, language, mode, json);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var found = ArticleFiles.Enumerate(parsed.GetValue(files)!);
        var refusals = new List<Refusal>(found.Refusals);
        var engines = new Dictionary<string, (TimeRecognizer Times, TokenAnalyzer Tokens)>(StringComparer.Ordinal);
        var lists = new Dictionary<string, IReadOnlyList<FoundTime>>(StringComparer.Ordinal);
        foreach (var file in found.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            var page = ArticleFileReader.Read(file, new ReadOptions { Published = parsed.GetValue(published) }, cancellation);
            if (!page.IsRead)
            {
                refusals.Add(page.Refusal);
                continue;
            }

            var spoken = parsed.GetValue(language) ?? page.Article.Language ?? LanguageIdentifier.Default.Identify(page.Article.Text);
            lists[file] = languages.Contains(spoken, StringComparer.Ordinal) ? Read(page.Article, spoken) : [];
        }

        if (parsed.GetValue(json)) Screen.WriteJson(lists);
        else
            foreach (var (file, list) in lists)
                foreach (var time in list) await Screen.Out.WriteLineAsync($"{file}:{time.Start}-{time.End}\t{time.Text}\t{time.Type}\t{time.Value}\t{time.Mod}");
        Refusals.Print(Screen, refusals);
        return refusals.Count > 0 ? ExitCode.Refused : ExitCode.Ok;

        IReadOnlyList<FoundTime> Read(Article article, string spoken)
        {
            if (!engines.TryGetValue(spoken, out var engine)) engines[spoken] = engine = (TimeRecognizer.Load(spoken), new TokenAnalyzer(spoken));
            LocalDate? day = article.Published.Iso is { } iso && LocalDatePattern.Iso.Parse(iso) is { Success: true, Value: var known } ? known : null;
            var context = new TimeContext(day, parsed.GetValue(mode));
            return [.. engine.Times.Recognize(article.Text, engine.Tokens.Analyze(article.Text, cancellation), context).SelectMany(FoundTime.Of)];
        }
    }

    /// <summary>
    /// One expression as TIMEX3 writes it. The ends of an interval, and a date and the time beside it, are told one by one;
    /// <paramref name="Interval"/> is the EDTF of what they make together.
    /// </summary>
    private sealed record FoundTime(
        int Start, int End, string Text, string Type, string Value, string? Edtf, string? Mod, TimeReading How, string? Alternative, string? Interval, bool Inconsistent)
    {
        public static IEnumerable<FoundTime> Of(TimeExpression e) => e.Parts.Count > 0
            ? e.Parts.Select(part => One(part, e.Value.Contains('/', StringComparison.Ordinal) ? e.Edtf : null))
            : [One(e, null)];

        private static FoundTime One(TimeExpression e, string? interval) => new(
            e.Span.Start, e.Span.End, e.Text, e.Type.ToString().ToUpperInvariant(), e.Value, e.Edtf,
            e.Modifier is { } modifier ? Naming.Snake(modifier.ToString()).ToUpperInvariant() : null, e.How, e.AlternativeValue, interval, e.Inconsistent);
    }
}
