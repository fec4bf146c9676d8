using System.Diagnostics;
using System.Text;
using Recoupe.Press.Files;

namespace Recoupe.Press.Tests.Files;

public sealed class RefusalTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Name of the file, its bytes, where, found and expected as the message must say them.</summary>
    public static TheoryData<string, byte[], string, string, string> Cases => new()
    {
        { "empty.txt", [], "", "an empty file", "an article" },
        { "blank.txt", " \n\t\n"u8.ToArray(), "", "white space only", "an article" },
        { "image.txt", [0x89, 0x50, 0x4E, 0x47, 1, 2, 3], "byte 1", "a PNG image", "text in UTF-8" },
        { "binary.txt", [0x41, 0x42, 0x00, 0x43, 0xFF], "byte 3", "a NUL byte", "text in UTF-8" },
        { "controls.txt", [0x01, 0x02, 0x03, 0x41], "", "3 control characters in 4 bytes", "text in UTF-8" },
        { "broken.txt", [.. "Première ligne.\nL’"u8, 0xE9, .. "tat"u8], "line 2, byte 22 of the file", "0xE9, which is not valid UTF-8", "text in UTF-8" },
        { "cyrillic.txt", [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x20, 0xEC, 0xE8, 0xF0], "line 1, byte 1 of the file", "0xCF", "text in UTF-8" },
        { "odd.txt", [0xFF, 0xFE, 0x41, 0x00, 0x42], "byte 5", "half a UTF-16 code unit", "text in UTF-8" },
        { "article.pdf", "%PDF-1.7"u8.ToArray(), "its name", "the extension .pdf", ".txt, .json, .md, .html, .htm" },
        { "article", "Un texte."u8.ToArray(), "its name", "no extension", ".txt, .json, .md, .html, .htm" },
        { "cut.json", "{\n  \"text\": \"Une phrase."u8.ToArray(), "line 2, byte 23", "malformed JSON", "one JSON object" },
        { "comma.json", "{\"text\": \"Une phrase.\",}"u8.ToArray(), "line 1, byte 24", "malformed JSON", "one JSON object" },
        { "more.json", "{\"text\": \"Une phrase.\"}\n{}"u8.ToArray(), "line 2, byte 1", "malformed JSON", "one JSON object" },
        { "array.json", "\n[]"u8.ToArray(), "line 2, byte 1", "an array", "an object with 'text'" },
        { "without.json", "{\"title\": \"Sans texte\"}"u8.ToArray(), "", "no field 'text'", "an object with 'text'" },
        { "number.json", "{\n\"text\": 12}"u8.ToArray(), "line 2, byte 9, 'text'", "a number", "a string" },
        { "hollow.json", "{\"text\": \" \"}"u8.ToArray(), "line 1, byte 10, 'text'", "an empty 'text'", "the article's text" },
        { "half.json", """{"text": "\ud83d seul"}"""u8.ToArray(), "line 1, byte 10", "an escape for half a character", "whole characters" },
        { "date.json", "{\"text\": \"Une phrase.\",\n \"published\": \"hier\"}"u8.ToArray(), "line 2, byte 15, 'published'", "'hier'", "a date such as 2022-01-22" },
        { "date.md", "---\ntitle: Un titre\ndate: 2022-02-30\n---\nCorps."u8.ToArray(), "line 3, 'date'", "'2022-02-30'", "a date such as 2022-01-22" },
        { "open.md", "---\ntitle: Un titre\n\nCorps."u8.ToArray(), "line 4", "'Corps.'", "'key: value'" },
        { "unclosed.md", "---\ntitle: Un titre\n"u8.ToArray(), "line 1", "front matter that is never closed", "a second line '---'" },
        { "twice.md", "---\ntitle: A\ntitle: B\n---\nCorps."u8.ToArray(), "line 3", "the key 'title' again", "each key once" },
        { "quote.md", "---\ntitle: \"Un titre\n---\nCorps."u8.ToArray(), "line 2", "a quote that is never closed", "a closing \"" },
        { "bodiless.md", "---\ntitle: Un titre\n---\n \n"u8.ToArray(), "after the front matter", "no text", "the article's body" },
        { "menu.html", "<html><body><nav><a href='/'>Accueil</a></nav></body></html>"u8.ToArray(), "the page", "no article text", "paragraphs of an article" },
    };

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_bad_file_is_refused_with_its_name_where_what_was_found_and_what_was_expected(
        string name, byte[] content, string where, string found, string expected)
    {
        var path = folder.Write(name, content);

        var outcome = ArticleFileReader.Read(path, ReadOptions.Default, TestContext.Current.CancellationToken);

        Assert.False(outcome.IsRead);
        var refusal = outcome.Refusal;
        Assert.Equal(path, refusal.File);
        Assert.Equal(where, refusal.Where ?? "");
        Assert.Contains(found, refusal.Found, StringComparison.Ordinal);
        Assert.Contains(expected, refusal.Expected, StringComparison.Ordinal);
        Assert.Equal(
            where.Length == 0 ? $"{path}: found {refusal.Found}; expected {refusal.Expected}." : $"{path}: {where}: found {refusal.Found}; expected {refusal.Expected}.",
            refusal.ToString());
    }

    [Theory]
    [InlineData("absent.txt", "no such file")]
    [InlineData("nul\0.txt", "no such file")]
    [InlineData("", "no such file")]
    [InlineData(".", "a directory")]
    public void A_path_that_is_no_file_is_refused(string name, string found)
    {
        var path = name is "." ? folder.Path : name;

        var refusal = ArticleFileReader.Read(path, ReadOptions.Default, TestContext.Current.CancellationToken).Refusal;

        Assert.Equal(found, refusal?.Found);
    }

    [Fact]
    public void A_file_of_50_MB_is_refused_by_its_length_without_being_read()
    {
        var path = Path.Combine(folder.Path, "huge.txt");
        using (var file = File.Create(path)) file.SetLength(50_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var refusal = ArticleFileReader.Read(path, ReadOptions.Default, TestContext.Current.CancellationToken).Refusal;

        Assert.Equal("50000000 bytes", refusal?.Found);
        Assert.Equal("at most 10485760 bytes (10 MiB)", refusal?.Expected);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void A_source_without_a_length_is_read_no_further_than_the_limit()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "Needs /dev/zero.");
        var path = Path.Combine(folder.Path, "endless.txt");
        File.CreateSymbolicLink(path, "/dev/zero");

        var refusal = ArticleFileReader.Read(path, ReadOptions.Default, TestContext.Current.CancellationToken).Refusal;

        Assert.Equal("more than 10485760 bytes", refusal?.Found);
    }

    [Fact]
    public void A_given_date_that_is_none_is_refused()
    {
        var path = folder.Write("a.txt", "Un texte.");

        var refusal = ArticleFileReader.Read(path, new ReadOptions { Published = "demain" }, TestContext.Current.CancellationToken).Refusal;

        Assert.Equal(("the publication date given", "'demain'"), (refusal?.Where, refusal?.Found));
    }

    [Fact]
    public void Cancelling_stops_the_reading()
    {
        var path = folder.Write("a.html", "<p>Un texte.</p>");

        Assert.Throws<OperationCanceledException>(() => ArticleFileReader.Read(path, ReadOptions.Default, new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData("txt", "A\n")]
    [InlineData("txt", "(")]
    [InlineData("txt", "Publié le 1 ")]
    [InlineData("txt", "avec Agence A ")]
    [InlineData("md", "---\na: b\n")]
    [InlineData("json", "[")]
    [InlineData("html", "x y ")]
    [InlineData("html", "<a href='é'>&amp;")]
    [InlineData("html", "<p class='a-b-c-d e-f-g-h'>Publié le 1 janvier, puis une phrase assez longue. ")]
    public void A_file_at_the_limit_is_read_or_refused_in_bounded_time(string extension, string repeated)
    {
        var content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(repeated, ReadLimits.FileBytes / Encoding.UTF8.GetByteCount(repeated))));
        var clock = Stopwatch.StartNew();

        var outcome = ArticleFileReader.Read($"large.{extension}", content, ReadOptions.Default, TestContext.Current.CancellationToken);

        Assert.NotEqual(outcome.Article is null, outcome.Refusal is null);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, 2 * ReadLimits.PageTime);
    }

    [Fact]
    public void Random_bytes_are_read_or_refused_and_never_throw()
    {
        var random = new Random(20220122);
        foreach (var extension in ArticleFiles.Extensions)
        {
            for (var i = 0; i < 200; i++)
            {
                var bytes = new byte[random.Next(0, 400)];
                random.NextBytes(bytes);
                if (i % 2 == 0) bytes = [.. bytes.Select(b => (byte)(0x20 + (b % 0x60)))];
                var path = folder.Write($"random{extension}", bytes);

                var outcome = ArticleFileReader.Read(path, ReadOptions.Default, TestContext.Current.CancellationToken);

                Assert.NotEqual(outcome.Article is null, outcome.Refusal is null);
            }
        }
    }
}
