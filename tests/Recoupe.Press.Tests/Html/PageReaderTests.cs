using System.Text;
using Recoupe.Press.Html;

namespace Recoupe.Press.Tests.Html;

public sealed class PageReaderTests
{
    private const string Full = """
        <!DOCTYPE html>
        <html lang="fr-FR"><head>
        <title>Un avion s’est posé à Kiev - L’Exemple du Matin</title>
        <meta property="og:title" content="Un avion s’est posé à Kiev - L’Exemple du Matin">
        <meta property="og:site_name" content="L’Exemple du Matin">
        <meta property="article:published_time" content="2022-01-22T07:10:00+01:00">
        <meta property="article:modified_time" content="2022-01-23T09:00:00+01:00">
        <link rel="canonical" href="https://exemple.invalid/kiev">
        <script>var texte = "Ceci n’est pas l’article, mais un assez long morceau de programme.";</script>
        </head><body class="has-sidebar">
        <header><h1>L’Exemple du Matin</h1><nav><ul><li><a href="/">Accueil</a></li><li><a href="/monde">Monde</a></li></ul></nav></header>
        <div class="cookie-banner"><p>Nous utilisons des cookies pour mesurer l’audience de ce site et pour rien d’autre, promis.</p></div>
        <main><article>
          <h1>Un avion s’est posé à Kiev</h1>
          <p class="byline">Par Jeanne Modèle, avec AFP</p>
          <p>Un premier avion chargé de   munitions s’est posé vendredi soir à Kiev,
             selon l’ambassade.</p>
          <figure><img alt="avion"><figcaption>Un avion-cargo sur une piste (photo d’archives).</figcaption></figure>
          <h2>Une semaine tendue</h2>
          <p>Le ministère a <a href="/r">remercié</a> ses alliés.<br>Aucune autre précision n’a été donnée.</p>
          <p><strong>Lire aussi : <a href="/x">Ce que demande Moscou</a></strong></p>
          <aside><p>Un encadré assez long pour être pris pour un paragraphe de l’article lui-même.</p></aside>
          <ul><li>Huit conteneurs ont été déchargés.</li></ul>
          <div class="related-articles"><p>Un autre article, dont voici le début, qui n’a rien à faire dans celui-ci.</p></div>
        </article></main>
        <section id="comments"><p>Un lecteur pense que tout cela finira mal, et l’écrit en une longue phrase.</p></section>
        <footer><p>Mentions légales de L’Exemple du Matin, journal inventé pour les besoins d’un essai.</p></footer>
        </body></html>
        """;

    [Fact]
    public void The_article_is_its_paragraphs_and_headings_and_nothing_of_the_site()
    {
        var page = Read(Full);

        Assert.Equal(
            """
            Un premier avion chargé de munitions s’est posé vendredi soir à Kiev, selon l’ambassade.
            Une semaine tendue
            Le ministère a remercié ses alliés.
            Aucune autre précision n’a été donnée.
            Huit conteneurs ont été déchargés.
            """.ReplaceLineEndings("\n"),
            page.Text);
    }

    [Fact]
    public void Title_outlet_dates_address_and_language_come_from_the_metadata()
    {
        var page = Read(Full);

        Assert.Equal(
            ("Un avion s’est posé à Kiev", "L’Exemple du Matin", "2022-01-22", "2022-01-23", "https://exemple.invalid/kiev", "fr-FR"),
            (page.Title, page.Outlet, page.Published, page.Modified, page.Url, page.Language));
    }

    [Fact]
    public void The_byline_is_kept_beside_the_text_for_its_credit() => Assert.Contains("Par Jeanne Modèle, avec AFP", Read(Full).Lines, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"@type": "NewsArticle", "headline": "Un titre", "datePublished": "2022-02-02", "publisher": {"name": "L’Exemple"}}""")]
    [InlineData("""{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Site"}, {"@type": ["ReportageNewsArticle"], "headline": ["Un titre"], "datePublished": "2022-02-02T10:00:00Z", "publisher": "L’Exemple",}]}""")]
    public void Json_ld_comes_before_other_metadata(string json)
    {
        var page = Read($"""<head><meta property="og:title" content="Autre titre"><script type="application/ld+json">{json}</script></head><p>Un paragraphe assez long pour être celui d’un article.</p>""");

        Assert.Equal(("Un titre", "L’Exemple", "2022-02-02"), (page.Title, page.Outlet, page.Published));
    }

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@type": "NewsArticle", </script><meta name="date" content="2022-02-02">""", "2022-02-02")]
    [InlineData("""<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "\ud83d"}</script>""", null)]
    [InlineData("""<meta property="article:published_time" content="bientôt"><meta name="pubdate" content="20220202">""", "2022-02-02")]
    [InlineData("""<article><time datetime="2022-02-02T08:00">2 février</time></article>""", "2022-02-02")]
    [InlineData("""<article><time datetime="2022-02-02">2</time><time datetime="2022-02-03">3</time></article>""", null)]
    [InlineData("""<article><time datetime="2022-02-03">3</time><time itemprop="datePublished" datetime="2022-02-02">2</time></article>""", "2022-02-02")]
    [InlineData("""<script type="application/ld+json">{"@type": "WebPage", "name": "Site", "datePublished": "2022-02-02"}</script>""", "2022-02-02")]
    [InlineData("""<abbr class="published" title="2022-02-02T10:00:00Z">hier</abbr>""", "2022-02-02")]
    [InlineData("""<div><time datetime="2022-02-02">2</time></div><div><time datetime="2022-02-02T10:00">10 h</time></div>""", "2022-02-02")]
    [InlineData("""<link rel="canonical" href="https://exemple.invalid/monde/2022/02/02/un-titre.html">""", "2022-02-02")]
    [InlineData("""<link rel="canonical" href="https://exemple.invalid/2022-02-02-un-titre">""", "2022-02-02")]
    [InlineData("""<link rel="canonical" href="https://exemple.invalid/2022/02/un-titre-30">""", null)]
    [InlineData("""<link rel="canonical" href="https://exemple.invalid/2022/02/30/un-titre">""", null)]
    public void The_date_of_publication_is_the_first_that_can_be_read(string head, string? published) =>
        Assert.Equal(published, Read($"{head}<p>Un paragraphe assez long pour être celui d’un article.</p>").Published);

    [Fact]
    public void A_name_that_speaks_of_the_layout_does_not_hide_the_article_inside()
    {
        var page = Read("""
            <div class="sidebar-right ads"><div class="widget"><p>Un premier paragraphe assez long pour être celui d’un article.</p>
            <p>Un second paragraphe assez long pour être celui d’un article.</p>
            <p>Un dernier paragraphe, pour que l’article pèse bien plus lourd que l’annonce.</p></div></div>
            <div class="sidebar"><p>Une annonce assez longue pour être un paragraphe.</p></div>
            """);

        Assert.Equal("Un premier paragraphe assez long pour être celui d’un article.\nUn second paragraphe assez long pour être celui d’un article.\nUn dernier paragraphe, pour que l’article pèse bien plus lourd que l’annonce.", page.Text);
    }

    [Fact]
    public void An_article_cut_into_several_boxes_is_put_together()
    {
        var paragraph = "Un paragraphe assez long pour peser dans la balance, et dont la fin tarde à venir.";
        var page = Read($"""<div><div><p>{paragraph}</p><p>{paragraph}</p></div><div class="pub"><p>Achetez ceci, ou bien cela, pendant qu’il en est encore temps.</p></div><div><p>{paragraph}</p><p>{paragraph}</p></div></div>""");

        Assert.Equal(string.Join('\n', Enumerable.Repeat(paragraph, 4)), page.Text);
    }

    [Fact]
    public void The_text_of_the_metadata_stands_in_where_the_page_shows_little()
    {
        var page = Read("""
            <script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "Une première phrase, que la page ne montre pas.\n\nUne seconde, qu’elle ne montre pas non plus."}</script>
            <p>Une première phrase, que la page…</p>
            """);

        Assert.Equal("Une première phrase, que la page ne montre pas.\nUne seconde, qu’elle ne montre pas non plus.", page.Text);
    }

    [Fact]
    public void What_follows_an_invitation_to_comment_is_not_the_article()
    {
        var page = Read("<div><p>Un paragraphe assez long pour être celui d’un article.</p><h3>Laisser un commentaire</h3><p>Une opinion assez longue pour être prise pour un paragraphe.</p></div>");

        Assert.Equal("Un paragraphe assez long pour être celui d’un article.", page.Text);
    }

    [Fact]
    public void What_is_nested_too_deep_for_a_browser_is_read_all_the_same()
    {
        var html = $"{Repeat("<div>", 3_000)}<p>Un paragraphe assez long pour être celui d’un article.</p>";

        Assert.Equal("Un paragraphe assez long pour être celui d’un article.", Read(html).Text);
    }

    [Theory]
    [InlineData("<div>", 100_000, "at most 5000 elements nested or left open")]
    [InlineData("<b>", 100_000, "at most 5000 elements nested or left open")]
    [InlineData("<i>x</i>", 100_001, "at most 100000 elements")]
    [InlineData("<p>", 100_001, "at most 100000 elements")]
    public void A_page_beyond_the_limits_is_refused(string html, int times, string expected)
    {
        var error = Assert.Throws<PageLimitException>(() => Read(Repeat(html, times)));

        Assert.Equal(expected, error.Expected);
    }

    private static string Repeat(string html, int times) => new StringBuilder().Insert(0, html, times).ToString();

    private static Page Read(string html) => PageReader.Read(html, TestContext.Current.CancellationToken);
}
