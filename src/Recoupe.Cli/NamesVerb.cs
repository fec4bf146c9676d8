using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Press;
using Recoupe.Press.Files;
using Recoupe.Record.Actors;

namespace Recoupe.Cli;

/// <summary>`recoupe names FILE...`: who and where texts speak of, and which mentions are of one entity.</summary>
internal sealed class NamesVerb : Verb
{
    private readonly Argument<string[]> files;
    private readonly Option<string?> published;
    private readonly Option<string?> language;
    private readonly Option<bool> json;

    /// <summary>The verb.</summary>
    public NamesVerb(Screen screen)
        : base(screen, "names", "recoupe names article.txt --published 2022-01-22", "recoupe names press/ --json")
    {
        files = CommonOptions.Paths(screen, "FILE", "names.file");
        published = CommonOptions.Published(screen);
        language = new Option<string?>("--language") { Description = Text["names.language"] };
        language.AcceptOnlyFromAmong([.. NameReader.Languages]);
        json = CommonOptions.Json(screen);
        Takes(files, published, language, json);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var found = ArticleFiles.Enumerate(parsed.GetValue(files)!);
        var refusals = new List<Refusal>(found.Refusals);
        var read = new Dictionary<string, FoundNames>(StringComparer.Ordinal);
        using var reader = NameReader.Load();
        foreach (var file in found.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            var page = ArticleFileReader.Read(file, new ReadOptions { Published = parsed.GetValue(published) }, cancellation);
            if (!page.IsRead)
            {
                refusals.Add(page.Refusal);
                continue;
            }

            var article = page.Article with { Language = parsed.GetValue(language) ?? page.Article.Language };
            read[file] = FoundNames.Of(article.Text, reader.Read(article, cancellation));
        }

        if (parsed.GetValue(json)) Screen.WriteJson(read);
        else await PrintAsync(read);
        Refusals.Print(Screen, refusals);
        return refusals.Count > 0 ? ExitCode.Refused : ExitCode.Ok;
    }

    private async Task PrintAsync(Dictionary<string, FoundNames> read)
    {
        foreach (var (file, names) in read)
            foreach (var m in names.Mentions)
                await Screen.Out.WriteLineAsync(Legible.Line($"{file}:{m.Start}-{m.End}\t{m.Text}\t{m.Type}\t{m.Name}\t{m.Id}\t{m.Role}"));
    }

    private sealed record FoundNames(IReadOnlyList<FoundName> Mentions, IReadOnlyList<IReadOnlyList<int>> Chains)
    {
        public static FoundNames Of(string text, NamedText named) => new([.. named.Mentions.Select(m => FoundName.Of(text, m))], named.Chains);
    }

    /// <summary>One mention; what is false or unknown is left out.</summary>
    private sealed record FoundName(
        int Start, int End, string Text, string Type, string Name, string? Id, string? Role, bool? Metonym, bool? Anonymous, double? Lat, double? Lon, IReadOnlyList<string>? Within, string? Direction)
    {
        public static FoundName Of(string text, Mention m) => new(
            m.Span.Start, m.Span.End, m.Span.In(text), m.Type.ToString().ToUpperInvariant(), m.Entity.Name, m.Entity.Id, m.Role,
            m.Metonym ? true : null, m.Anonymous ? true : null, m.Entity.Lat, m.Entity.Lon, Containment.Of(m.Entity) is { Count: > 0 } within ? within : null, m.Direction?.In(text));
    }
}
