using System.Text;

namespace Recoupe.Cli.Tests;

public sealed class AddTests : IDisposable
{
    private readonly Bench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task Adding_the_same_folder_twice_changes_nothing()
    {
        bench.Write("in/one.txt", "Une manchette\naid 2022-01-21 Canada > Ukraine: 120 promis\n");
        bench.Write("in/deep/two.json", """{"text": "talks - France > Germany: se voient", "published": "2022-01-20", "outlet": "Essai"}""");
        bench.Write("in/notes.xyz", "pas un article");

        var first = await bench.RunAsync("add", "{dir}/in", "--db", "{db}");
        var before = Dump();
        var second = await bench.RunAsync("add", "{dir}/in", "--db", "{db}");

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.StartsWith("New: 2, known: 0, read again: 0, refused: 0; claims read: 2.\n", first.Out, StringComparison.Ordinal);
        Assert.EndsWith(": articles: 2, claims: 2.\n", first.Out, StringComparison.Ordinal);
        Assert.StartsWith("Files of folders skipped for their names (not .txt, .json, .md, .html, .htm): 1.", first.Error, StringComparison.Ordinal);
        Assert.StartsWith("New: 0, known: 2, read again: 0, refused: 0; claims read: 0.\n", second.Out, StringComparison.Ordinal);
        Assert.Equal(before, Dump());
    }

    [Fact]
    public async Task The_order_of_arrival_does_not_matter()
    {
        for (var i = 0; i < 6; i++) bench.Write($"in/{i}.txt", $"Article {i}\naid 2022-01-2{i} Canada > Ukraine: {i} promis\n");
        string[] files = [.. Enumerable.Range(0, 6).Select(i => $"{{dir}}/in/{i}.txt")];
        await bench.RunAsync(["add", .. files, "--db", "{db}"]);
        var forward = await bench.RunAsync("timeline", "--json", "--db", "{db}");
        foreach (var leftover in Directory.GetFiles(bench.Folder, "recoupe.db*")) File.Delete(leftover);
        await bench.RunAsync(["add", .. files.Reverse(), "--db", "{db}"]);

        Assert.Equal(forward, await bench.RunAsync("timeline", "--json", "--db", "{db}"));
    }

    [Fact]
    public async Task A_newer_reader_reads_what_is_known_again()
    {
        bench.Write("one.txt", "Une manchette\naid 2022-01-21 Canada > Ukraine: 120 promis\n");
        await bench.RunAsync("add", "{dir}/one.txt", "--db", "{db}");
        bench.Reader = new LineReader("lines 2");

        var again = await bench.RunAsync("add", "{dir}/one.txt", "--db", "{db}");

        Assert.StartsWith("New: 0, known: 0, read again: 1", again.Out, StringComparison.Ordinal);
        Assert.Equal(["lines 2"], bench.Rows("SELECT json ->> 'extractor' FROM claim"));
    }

    [Fact]
    public async Task Bad_input_is_refused_with_a_reason_while_the_rest_is_read()
    {
        bench.Write("good.txt", "Une manchette\naid 2022-01-21 Canada > Ukraine: 120 promis\n");
        bench.Write("ansi.txt", [.. "D"u8, 0xE9, .. "claration\naid - Canada > Ukraine: 7 promis\n"u8]);
        bench.Write("empty.txt", "");
        bench.Write("binary.txt", [0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 0, 1, 2, 0xFF, 0xFE, 0, 3]);
        bench.Write("broken.json", "{\"text\": \"sans fin");
        bench.Write("undated.md", "---\ntitle: Essai\ndate: le jour d'avant\n---\nUn texte.\n");
        bench.Write("huge.txt", Encoding.ASCII.GetBytes(new string('a', 50_000_000)));

        var result = await bench.RunAsync("add", "{dir}", "{dir}/missing.txt", "--db", "{db}");

        Assert.Equal(1, result.Code);
        Assert.StartsWith("New: 2, known: 0, read again: 0, refused: 6; claims read: 2.\n", result.Out, StringComparison.Ordinal);
        foreach (var bad in new[] { "empty.txt", "binary.txt", "broken.json", "undated.md", "huge.txt", "missing.txt" })
            Assert.Matches($@"(?m)^Refused: .*{bad}.*: found .+; expected .+\.$", result.Error);
        Assert.Equal(["Déclaration"], bench.Rows("SELECT DISTINCT substr(text, 1, 11) FROM article WHERE text LIKE '%7 promis%'"));
        bench.AssertSound();
    }

    [Fact]
    public async Task What_was_finished_is_kept_when_it_is_stopped()
    {
        for (var i = 0; i < 40; i++) bench.Write($"in/{i}.txt", $"Article {i}\naid 2022-01-21 Canada > Ukraine: {i} promis\n");
        using var stop = new CancellationTokenSource();
        bench.Reader = new StoppingReader(stop, after: 10);

        var stopped = await bench.RunAsync("en", stop.Token, "add", "{dir}/in", "--db", "{db}");

        Assert.Equal(130, stopped.Code);
        Assert.Contains(" of 40 files.", stopped.Error, StringComparison.Ordinal);
        var kept = int.Parse(bench.Rows("SELECT count(*) FROM article")[0], System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(kept, 5, 39);
        bench.AssertSound();

        bench.Reader = new LineReader();
        var completed = await bench.RunAsync("add", "{dir}/in", "--db", "{db}");
        Assert.StartsWith($"New: {40 - kept}, known: {kept}, read again: 0, refused: 0", completed.Out, StringComparison.Ordinal);
    }

    private string[] Dump() =>
        [.. bench.Rows("SELECT * FROM article"), .. bench.Rows("SELECT * FROM claim"), .. bench.Rows("SELECT * FROM claim_actor"), .. bench.Rows("SELECT * FROM arrival ORDER BY source")];

    private sealed class StoppingReader(CancellationTokenSource stop, int after) : Record.Reading.IClaimReader
    {
        private readonly LineReader lines = new();
        private int read;

        public string Extractor => lines.Extractor;

        public Record.Model.ReadArticle Read(Press.Article article, CancellationToken cancellation = default)
        {
            if (Interlocked.Increment(ref read) == after) stop.Cancel();
            return lines.Read(article, cancellation);
        }
    }
}
