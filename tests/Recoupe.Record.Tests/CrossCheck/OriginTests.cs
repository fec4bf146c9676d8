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

    private const string Report = """
        Le sous-marin a quitté la base arctique mardi soir avec quarante marins à bord, indique la marine.
        Deux remorqueurs civils l'accompagnent jusqu'au détroit, où un navire norvégien prendra le relais.
        La traversée doit durer neuf jours et finir dans un port de la Méditerranée.
        Les syndicats du chantier contestent ce calendrier et réclament une inspection complète des réacteurs.
        Le ministre répond que les contrôles ont été menés pendant tout l'hiver.
        """;

    private const string Reworded = """
        Quarante marins sont partis mardi soir de la base arctique dans le sous-marin, selon la marine nationale.
        Jusqu'au détroit il sera suivi de deux bateaux remorqueurs civils, avant un relais norvégien.
        Neuf jours de traversée sont prévus vers la Méditerranée.
        Du côté du chantier, les syndicats veulent que les réacteurs subissent une inspection et doutent du calendrier.
        Tout cela fut contrôlé cet hiver, rétorque le ministre.
        """;

    private const string OwnReport = """
        Le ministre assure que les contrôles ont duré tout l'hiver, mais au village on parle surtout des familles.
        Les épouses des quarante marins se sont réunies mardi à la mairie pour suivre le départ sur grand écran.
        Un calendrier trop serré, disent les syndicats, avec une colère que partagent plusieurs élus locaux.
        Le port de Méditerranée qui attend le sous-marin a préparé une fanfare et un repas.
        La base arctique, elle, retrouve le silence après des semaines de travaux bruyants.
        """;

    [Fact]
    public void A_text_reworded_sentence_by_sentence_is_one_voice_with_it()
    {
        var origin = Assert.Single(CrossChecker.Relate([Article("Agence exemple", "2022-01-21", Report), Article("Gazette exemple", "2022-01-22", Reworded)]).Origins);
        Assert.Equal(2, origin.Articles.Count);
    }

    [Fact]
    public void A_report_of_the_same_event_in_an_order_of_its_own_is_another_voice() =>
        Assert.Equal(2, CrossChecker.Relate([Article("Agence exemple", "2022-01-21", Report), Article("Gazette exemple", "2022-01-22", OwnReport)]).Origins.Count);

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
