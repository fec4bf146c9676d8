using System.Text;
using Recoupe.Press.Files;

namespace Recoupe.Press.Tests.Files;

public sealed class ArticleFileReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Un titre\r\n\r\n  Un texte, tel quel.  \n\n")]
    [InlineData("\n\nUne seule ligne \u00A0; deux espaces  ici.")]
    public void The_canonical_text_of_a_text_file_is_the_file_itself(string text)
    {
        Assert.Equal(text, Read("a.txt", Encoding.UTF8.GetBytes(text)).Text);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_is_honoured_and_dropped(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var article = Read("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes("L’été à Kiev.")]);

        Assert.Equal("L’été à Kiev.", article.Text);
    }

    [Theory]
    [InlineData("L'aide a été livrée à Kiev, où elle était attendue.")]
    [InlineData("« L’armée », dit-il… 200 € : l’œuvre d’un été – déjà passé.")]
    [InlineData("À l’été ”, 90 °, naïveté’s.")]
    public void Windows_1252_is_read_where_the_bytes_are_not_UTF_8(string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

        Assert.Equal(text, Read("a.txt", encoding.GetBytes(text)).Text);
    }

    [Theory]
    [InlineData("Un titre sans point\n\nUn texte.", "Un titre sans point")]
    [InlineData("\n  Une question ?\nUn texte.", "Une question ?")]
    [InlineData("Une phrase entière.\nUne autre.", null)]
    [InlineData("Une seule ligne", null)]
    public void The_headline_of_a_text_file_is_its_first_line_when_it_looks_like_one(string text, string? title)
    {
        Assert.Equal(title, Read("a.txt", Encoding.UTF8.GetBytes(text)).Title);
    }

    [Fact]
    public void A_json_file_gives_its_fields()
    {
        var article = Read("a.json", """
            {"text": " Un texte.\n", "published": "2022-01-22", "lang": "fr", "outlet": "L’Exemple", "title": "Un titre",
             "url": "https://exemple.invalid/a", "extra": {"text": ["autre"]}}
            """u8.ToArray());

        Assert.Equal((" Un texte.\n", "fr", "L’Exemple", "Un titre", "https://exemple.invalid/a"),
            (article.Text, article.Language, article.Outlet, article.Title, article.Url));
        Assert.Equal(new Published("2022-01-22", PublishedHow.Metadata), article.Published);
    }

    [Theory]
    [InlineData("""{"text": "Un texte.", "published": null}""")]
    [InlineData("""{"text": "Un texte."}""")]
    [InlineData("""{"text": "Un texte.", "published": ""}""")]
    public void A_json_file_without_a_date_has_none(string json)
    {
        Assert.Equal(Published.Unknown, Read("a.json", Encoding.UTF8.GetBytes(json)).Published);
    }

    [Fact]
    public void The_body_of_a_markdown_file_stays_as_it_stands()
    {
        var article = Read("a.md", "---\ntitle: 'L''aide arrive'\ndate: 2022-01-22\nsource_url: https://exemple.invalid/a\noutlet: L’Exemple # inventé\ntags:\n  - aide\n- kiev\n---\n\nUn *texte*.\n"u8.ToArray());

        Assert.Equal("\nUn *texte*.\n", article.Text);
        Assert.Equal(("L'aide arrive", "L’Exemple", "https://exemple.invalid/a"), (article.Title, article.Outlet, article.Url));
        Assert.Equal(new Published("2022-01-22", PublishedHow.Metadata), article.Published);
    }

    [Theory]
    [InlineData("title: \"Un titre qui\\\n  \\ continue\"", "Un titre qui continue")]
    [InlineData("title: \"Un titre\n  sur deux lignes\"", "Un titre sur deux lignes")]
    [InlineData("title: Un titre\n  sans guillemets", "Un titre sans guillemets")]
    [InlineData("title: 'L''aide\n  arrive'", "L'aide arrive")]
    [InlineData("title: \"Act of\\_1961 \\x2D \\U0001F4F0\"", "Act of\u00A01961 - \U0001F4F0")]
    public void Front_matter_folds_lines_and_knows_the_escapes_of_YAML(string matter, string title) =>
        Assert.Equal(title, Read("a.md", System.Text.Encoding.UTF8.GetBytes($"---\n{matter}\ndate: 2022-01-22\n---\nUn texte.")).Title);

    [Fact]
    public void A_markdown_file_needs_no_front_matter()
    {
        var article = Read("a.md", "# Un titre\n\nUn texte."u8.ToArray());

        Assert.Equal(("# Un titre\n\nUn texte.", "Un titre"), (article.Text, article.Title));
    }

    [Fact]
    public void A_given_date_overrides_that_of_the_file()
    {
        var path = folder.Write("a.json", """{"text": "Un texte.", "published": "2022-01-22"}""");

        var article = ArticleFileReader.Read(path, new ReadOptions { Published = "2022-01-25" }, TestContext.Current.CancellationToken).Article;

        Assert.Equal(new Published("2022-01-25", PublishedHow.Given), article?.Published);
    }

    [Fact]
    public void A_publication_line_in_the_text_dates_it()
    {
        var article = Read("a.txt", "Un titre\n\nPublié le 22 janvier 2022 à 18h30, mis à jour le 23 janvier 2022\n\nUn texte."u8.ToArray());

        Assert.Equal(new Published("2022-01-22", PublishedHow.Text), article.Published);
        Assert.Equal("2022-01-23", article.Modified);
    }

    [Fact]
    public void The_same_file_gives_the_same_id_under_any_name()
    {
        Assert.Equal(Read("a.txt", "Un texte."u8.ToArray()).Id, Read("b.txt", "Un texte."u8.ToArray()).Id);
    }

    [Fact]
    public void A_page_in_a_declared_encoding_is_decoded_in_it()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-15")!;
        var html = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-15\"></head><body><p>L'aide coûte 200 €, selon un communiqué publié à Kiev.</p></body></html>";

        Assert.Equal("L'aide coûte 200 €, selon un communiqué publié à Kiev.", Read("a.html", encoding.GetBytes(html)).Text);
    }

    [Fact]
    public void A_page_that_says_it_is_UTF_8_is_read_with_its_damaged_bytes_replaced()
    {
        byte[] html = [.. "<meta charset=\"utf-8\"><p>L’été à Kiev, où l’aide est arriv"u8, 0xC3, .. "e vendredi soir.</p>"u8];

        Assert.Equal("L’été à Kiev, où l’aide est arriv\uFFFDe vendredi soir.", Read("a.html", html).Text);
    }

    private Article Read(string name, byte[] content)
    {
        var outcome = ArticleFileReader.Read(folder.Write(name, content), ReadOptions.Default, TestContext.Current.CancellationToken);
        Assert.Null(outcome.Refusal);
        return outcome.Article!;
    }
}
