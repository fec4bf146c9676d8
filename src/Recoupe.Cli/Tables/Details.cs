using System.Globalization;
using Recoupe.Cli.Frame;
using Recoupe.Record.Export;
using Recoupe.Record.Model;
using Recoupe.Record.Model.Json;
using Recoupe.Store;
using Spectre.Console;

namespace Recoupe.Cli.Tables;

/// <summary>One article or claim with all that is known of it.</summary>
internal static class Details
{
    /// <summary>Prints a claim: its fields, then its words in their context.</summary>
    public static void Print(Screen screen, ClaimEntry entry)
    {
        var text = screen.Text;
        var (document, claim) = entry;
        var grid = NewGrid();
        void Row(string key, string? value) => AddRow(grid, text[key], value);

        Row("column.id", claim.Id);
        Row("claim.kind", text.Word("kind", Naming.Snake(claim.Type.ToString())));
        Row("claim.status", text.Word("status", Naming.Snake(claim.Status.ToString())));
        Row("claim.stage", claim.Stage is { } stage ? text.Word("stage", Naming.Snake(stage.ToString())) : null);
        Row("claim.actor", Actors(claim.Actor));
        Row("claim.recipient", Actors(claim.Recipient));
        Row("claim.third_party", Actors(claim.ThirdParty));
        Row("claim.date", claim.Date is null ? text["claim.undated"] : $"{claim.Date} {Quoted(claim.DateDetail?.AsWritten)}");
        Row("claim.place", Places(claim.Place));
        Row("claim.from", Places(claim.From));
        Row("claim.to", Places(claim.To));
        Row("claim.amount", string.Join("; ", claim.Amounts.Select(a => $"{ClaimWords.Amount(text, a)} {Quoted(a.AsWritten)}")));
        Row("claim.item", string.Join("; ", claim.Items.Select(i => i.Count is { } count ? $"{ClaimWords.Number(count)} {i.Name}" : i.Name)));
        Row("claim.instrument", claim.Instrument is null ? null : string.Create(CultureInfo.InvariantCulture, $"{claim.Instrument} {claim.Ordinal}"));
        Row("claim.source", claim.Source.Count == 0 ? text["claim.own_voice"] : string.Join(" → ", claim.Source.Select(s => $"{s.Name} {Quoted(s.Mention)}")));
        Row("claim.about", claim.About);
        Row("claim.article", $"{document.Id} {document.Outlet} {document.Published.Iso} {document.Title}");
        Row("claim.confidence", claim.Confidence.ToString("0.##", CultureInfo.InvariantCulture));
        Row("claim.extractor", claim.Extractor);
        screen.Tables.Write(grid);
        screen.Tables.WriteLine();
        screen.Tables.Write(new Paragraph()
            .Append(Legible.Line("… " + claim.Evidence.Prefix) + " ")
            .Append(Legible.Line(claim.Evidence.Exact), new Style(Colour.Of(claim.Type), decoration: Decoration.Bold))
            .Append(" " + Legible.Line(claim.Evidence.Suffix) + " …"));
        screen.Tables.WriteLine();
    }

    /// <summary>Prints an article: its header, its text and its claims.</summary>
    public static void Print(Screen screen, ReadArticle read)
    {
        var text = screen.Text;
        var header = DocumentHeader.Of(read.Article);
        var grid = NewGrid();
        AddRow(grid, text["column.id"], header.Id);
        AddRow(grid, text["article.outlet"], header.Outlet ?? text["article.unknown"]);
        AddRow(grid, text["article.published"], header.Published.Iso ?? text["article.unknown"]);
        AddRow(grid, text["article.language"], header.Language ?? text["article.unknown"]);
        AddRow(grid, text["article.url"], header.Url);
        AddRow(grid, text["article.credits"], string.Join("; ", header.Credits ?? []));
        if (header.Title is { } title) screen.Tables.WriteLine(Legible.Line(title), new Style(decoration: Decoration.Bold));
        screen.Tables.Write(grid);
        screen.Tables.WriteLine();
        foreach (var line in Legible.Lines(read.Article.Text)) screen.Tables.WriteLine(line);
        screen.Tables.WriteLine();
        ClaimTable.Print(screen, read.Claims.Select(claim => new ClaimEntry(header, claim)).ToArray());
    }

    private static Grid NewGrid() => new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn();

    // What is absent has no row.
    private static void AddRow(Grid grid, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) grid.AddRow(new Text(name), new Text(Legible.Line(value)));
    }

    private static string Actors(IReadOnlyList<Actor> actors) => string.Join("; ", actors.Select(a => $"{a.Name} {a.Id} {Quoted(a.Mention)}"));

    private static string Places(IReadOnlyList<Place> places) => string.Join("; ", places.Select(p => $"{p.Name} {p.Country} {Quoted(p.Mention)}"));

    private static string Quoted(string? words) => words is null ? "" : $"“{words}”";
}
