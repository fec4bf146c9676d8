using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Cli.SecondReader;
using Recoupe.Cli.Tables;
using Recoupe.Press;
using Recoupe.Press.Files;
using Recoupe.Record.Export;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Accounts;
using Recoupe.Store;

namespace Recoupe.Cli;

/// <summary>`recoupe extract FILE...`: the record of each article, without keeping it.</summary>
internal sealed class ExtractVerb : Verb
{
    private const string Json = "json";
    private const string Table = "table";

    private readonly Wiring wiring;
    private readonly Argument<string[]> files;
    private readonly Option<string?> folder;
    private readonly Option<string?> published;
    private readonly Option<string> format;
    private readonly Option<bool> explain;
    private readonly Option<bool> unread;
    private readonly Option<bool> json;
    private readonly ReaderOptions reading;

    /// <summary>The verb.</summary>
    public ExtractVerb(Screen screen, Wiring wiring)
        : base(
            screen,
            "extract",
            "recoupe extract article.html",
            "recoupe extract wire.txt --published 2022-01-22 --format table",
            "recoupe extract articles/*.json --out records/",
            "recoupe extract article.html --explain",
            "recoupe extract press/ --unread --json",
            "recoupe extract article.html --reader llm --endpoint http://127.0.0.1:8080/v1 --model NAME")
    {
        this.wiring = wiring;
        files = CommonOptions.Paths(screen, "FILE", "extract.file");
        folder = new Option<string?>("--out") { Description = Text["extract.out"], HelpName = "DIR" };
        published = CommonOptions.Published(screen);
        format = new Option<string>("--format") { Description = Text["extract.format"], DefaultValueFactory = _ => Json };
        format.AcceptOnlyFromAmong(Json, Table);
        explain = new Option<bool>("--explain") { Description = Text["extract.explain"] };
        unread = new Option<bool>("--unread") { Description = Text["extract.unread"] };
        json = CommonOptions.Json(screen);
        reading = new ReaderOptions(screen);
        Takes([files, folder, published, format, explain, unread, json, .. reading.All]);
        Validators.Add(reading.Check);
        Validators.Add(result =>
        {
            if (result.GetValue(folder) is not null && result.GetValue(format) == Table) result.AddError(Text["extract.table_out"]);
            var tells = result.GetValue(explain) || result.GetValue(unread);
            if (tells && (result.GetValue(folder) is not null || reading.IsSecond(result))) result.AddError(Text["extract.explain_alone"]);
        });
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var found = ArticleFiles.Enumerate(parsed.GetValue(files)!);
        var options = new ReadOptions { Published = parsed.GetValue(published) };
        var output = parsed.GetValue(folder) is { } directory ? Directory.CreateDirectory(directory).FullName : null;
        var asTable = parsed.GetValue(format) == Table && !parsed.GetValue(json);
        if (parsed.GetValue(explain) || parsed.GetValue(unread)) return TellHow(parsed, found, options, cancellation);
        using var chosen = reading.Choose(parsed, wiring.Reader);
        var refusals = new List<Refusal>(found.Refusals);
        var written = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (file, read, refusal) in Extraction.Of(found.Files, chosen.Reader, options, cancellation))
        {
            if (read is null) refusals.Add(refusal!);
            else if (output is null) await PrintAsync(read, asTable);
            else if (written.TryAdd(Path.GetFileNameWithoutExtension(file), file)) await WriteAsync(output, file, read, cancellation);
            else refusals.Add(SameName(file, written[Path.GetFileNameWithoutExtension(file)]));
        }

        Refusals.Print(Screen, refusals);
        return refusals.Count > 0 ? ExitCode.Refused : ExitCode.Ok;
    }

    private int TellHow(ParseResult parsed, FoundFiles found, ReadOptions options, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>(found.Refusals);
        foreach (var file in found.Files)
        {
            var page = ArticleFileReader.Read(file, options, cancellation);
            if (page.IsRead) Tell(wiring.Explainer.Explain(page.Article, cancellation), parsed);
            else refusals.Add(page.Refusal);
        }

        Refusals.Print(Screen, refusals);
        return refusals.Count > 0 ? ExitCode.Refused : ExitCode.Ok;
    }

    private void Tell(Account account, ParseResult parsed)
    {
        var (claims, sentences) = (parsed.GetValue(explain), parsed.GetValue(unread));
        if (parsed.GetValue(json))
        {
            Screen.WriteJson(AccountJson.Of(account, claims, sentences));
            return;
        }

        var document = DocumentHeader.Of(account.Read.Article);
        Screen.Out.WriteLine(Legible.Line($"{document.Title} – {document.Outlet} {document.Published.Iso}"));
        if (claims) AccountScreen.PrintClaims(Screen, account);
        if (sentences) AccountScreen.PrintUnread(Screen, account);
    }

    private static Refusal SameName(string file, string earlier) => new(
        file, "its name", $"the name of {earlier}, whose record has been written", "another name for each file of one --out folder");

    private static Task WriteAsync(string folder, string file, ReadArticle read, CancellationToken cancellation) => File.WriteAllTextAsync(
        Path.Combine(folder, Path.GetFileNameWithoutExtension(file) + ".json"), ArticleRecord.Of(read.Article, read.Claims).ToJson(), cancellation);

    private async Task PrintAsync(ReadArticle read, bool asTable)
    {
        var record = ArticleRecord.Of(read.Article, read.Claims);
        if (!asTable)
        {
            await Screen.Out.WriteAsync(record.ToJson());
            return;
        }

        await Screen.Out.WriteLineAsync(Legible.Line($"{record.Document.Title} – {record.Document.Outlet} {record.Document.Published.Iso}"));
        ClaimTable.Print(Screen, [.. read.Claims.Select(claim => new ClaimEntry(record.Document, claim))]);
    }
}
