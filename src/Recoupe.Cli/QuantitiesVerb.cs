using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Language;
using Recoupe.Language.Identification;
using Recoupe.Language.Quantities;
using Recoupe.Press;
using Recoupe.Press.Files;

namespace Recoupe.Cli;

/// <summary>`recoupe quantities FILE...`: the quantities of texts and what they mean.</summary>
internal sealed class QuantitiesVerb : Verb
{
    private static readonly string[] languages = ["fr", "en"];

    private readonly Argument<string[]> files;
    private readonly Option<string?> language;
    private readonly Option<string?> country;
    private readonly Option<bool> json;

    /// <summary>The verb.</summary>
    public QuantitiesVerb(Screen screen)
        : base(screen, "quantities", "recoupe quantities article.txt", "recoupe quantities article.txt --country CA --json")
    {
        files = CommonOptions.Paths(screen, "FILE", "quantities.file");
        language = new Option<string?>("--language") { Description = Text["quantities.language"] };
        language.AcceptOnlyFromAmong(languages);
        country = new Option<string?>("--country") { Description = Text["quantities.country"], HelpName = "CODE" };
        json = CommonOptions.Json(screen);
        Takes(files, language, country, json);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var found = ArticleFiles.Enumerate(parsed.GetValue(files)!);
        var refusals = new List<Refusal>(found.Refusals);
        var models = new Dictionary<string, LanguageModel>(StringComparer.Ordinal);
        var lists = new Dictionary<string, IReadOnlyList<FoundQuantity>>(StringComparer.Ordinal);
        try
        {
            foreach (var file in found.Files)
            {
                var page = ArticleFileReader.Read(file, new ReadOptions(), cancellation);
                if (!page.IsRead)
                {
                    refusals.Add(page.Refusal);
                    continue;
                }

                var spoken = parsed.GetValue(language) ?? page.Article.Language ?? LanguageIdentifier.Default.Identify(page.Article.Text);
                lists[file] = languages.Contains(spoken, StringComparer.Ordinal) ? Read(page.Article.Text, spoken) : [];
            }
        }
        finally
        {
            foreach (var model in models.Values) model.Dispose();
        }

        if (parsed.GetValue(json)) Screen.WriteJson(lists);
        else await PrintAsync(lists);
        Refusals.Print(Screen, refusals);
        return refusals.Count > 0 ? ExitCode.Refused : ExitCode.Ok;

        IReadOnlyList<FoundQuantity> Read(string text, string spoken)
        {
            if (!models.TryGetValue(spoken, out var model)) models[spoken] = model = LanguageModel.Load(spoken);
            return [.. QuantityRecognizer.For(spoken).Recognize(text, model.Analyze(text, cancellation), parsed.GetValue(country)).Select(FoundQuantity.From)];
        }
    }

    private async Task PrintAsync(Dictionary<string, IReadOnlyList<FoundQuantity>> lists)
    {
        foreach (var (file, list) in lists)
            foreach (var q in list)
                await Screen.Out.WriteLineAsync(Legible.Line($"{file}:{q.Start}-{q.End}\t{q.Text}\t{q.Value}{(q.High is { } high ? $"..{high}" : "")}\t{q.Unit}\t{q.Approx}"));
    }

    private sealed record FoundQuantity(
        int Start, int End, string Text, decimal? Value, decimal? Low, decimal? High, string? Unit, Approximation Approx, string? Of, int? Part, int? EquivalentOf, bool? Slip, bool? Property)
    {
        public static FoundQuantity From(Quantity q) =>
            new(q.Span.Start, q.Span.End, q.Text, q.Value, q.Low, q.High, q.Unit, q.Approximation, q.Of, q.PartOf, q.EquivalentOf, q.LikelySlip ? true : null, q.IsProperty ? true : null);
    }
}
