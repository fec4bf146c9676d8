using Recoupe.Press;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Model;

namespace Recoupe.Record.Tests.CrossCheck;

public sealed class OriginTests
{
    private const string Wire = """
        Les ministres des deux pays se sont retrouvés vendredi matin dans un hôtel au bord du lac pour un entretien d'une heure et demie.
        Aucun des deux camps n'attendait de percée, mais chacun a voulu montrer que la porte de la diplomatie restait ouverte malgré les soldats massés à la frontière.
        Des réponses écrites seront remises la semaine prochaine, après quoi les présidents pourraient se parler de nouveau.
        """;

    private const string Other = """
        Une cargaison de munitions a été débarquée dans la nuit sur le tarmac de l'aéroport, selon l'ambassade.
        Le ministère précise que d'autres vols suivront et remercie ses partenaires pour leur soutien constant depuis le début de la crise.
        """;

    [Fact]
    public void A_cut_copy_under_another_headline_is_one_voice_whose_parent_came_first()
    {
        var wire = Article("Agence exemple", "2022-01-21", Wire);
        var copy = Article("Gazette exemple", "2022-01-22", "Face-à-face au bord du lac\n" + Wire[..(Wire.LastIndexOf("Des réponses", StringComparison.Ordinal))]);
        var origin = Assert.Single(CrossChecker.Relate([copy, wire]).Origins);
        Assert.Equal(2, origin.Articles.Count);
        Assert.Equal(wire.Article.Id, origin.Parent);
        Assert.Contains("near-duplicate text", origin.Signal, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_that_share_no_text_are_voices_of_their_own()
    {
        var record = CrossChecker.Relate([Article("Agence exemple", "2022-01-21", Wire), Article("Gazette exemple", "2022-01-22", Other)]);
        Assert.Equal(2, record.Origins.Count);
        Assert.All(record.Origins, o => Assert.Equal(("alone", (string?)null), (o.Signal, o.Parent)));
    }

    [Fact]
    public void A_digest_of_two_wires_does_not_make_one_wire_of_them()
    {
        var record = CrossChecker.Relate([Article("Agence exemple", "2022-01-21", Wire), Article("Autre agence", "2022-01-21", Other), Article("Revue exemple", "2022-01-22", Wire + Other)]);
        var wires = record.Origins.Where(o => o.Articles.Count == 2);
        Assert.Single(wires);
        Assert.Equal(2, record.Origins.Count);
    }

    private static ReadArticle Article(string outlet, string published, string text) =>
        new(ArticleId.Identify(text, outlet) with { Outlet = outlet, Language = "fr", Published = new Published(published, PublishedHow.Given) }, []);
}
