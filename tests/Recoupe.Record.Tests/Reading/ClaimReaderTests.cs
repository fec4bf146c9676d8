using Recoupe.Record.Model;

namespace Recoupe.Record.Tests.Reading;

public sealed class ClaimReaderTests(ReadingFixture fixture) : IClassFixture<ReadingFixture>
{
    [Theory]
    [InlineData("La Lituanie a livré des missiles à l'Ukraine.", ClaimKind.Aid, "Lithuania", "Ukraine")]
    [InlineData("Washington a promis une aide de 200 millions de dollars à Kiev.", ClaimKind.Aid, "United States", "Ukraine")]
    [InlineData("La Russie a déployé des soldats en Biélorussie.", ClaimKind.Deployment, "Russia", null)]
    [InlineData("Le Danemark enverra une frégate en mer Baltique.", ClaimKind.Deployment, "Denmark", null)]
    [InlineData("Le président français Emmanuel Macron a rencontré lundi Vladimir Poutine dans la capitale russe.", ClaimKind.Talks, "Emmanuel Macron", "Vladimir Putin")]
    [InlineData("Le Kremlin a rejeté cette demande.", ClaimKind.Rejection, "Russia", null)]
    [InlineData("Moscou dément ces accusations.", ClaimKind.Denial, "Russia", null)]
    [InlineData("La Maison Blanche a accusé la Russie de préparer un prétexte.", ClaimKind.Accusation, "White House", "Russia")]
    [InlineData("La Russie a annexé la Crimée.", ClaimKind.Attack, "Russia", null)]
    [InlineData("Estonia delivered missiles to Ukraine.", ClaimKind.Aid, "Estonia", "Ukraine")]
    [InlineData("The United States has deployed troops in Poland.", ClaimKind.Deployment, "United States", null)]
    [InlineData("Russia rejected the demand.", ClaimKind.Rejection, "Russia", null)]
    [InlineData("Moscow denied the report.", ClaimKind.Denial, "Russia", null)]
    public void A_plain_sentence_yields_its_claim(string text, ClaimKind kind, string actor, string? recipient)
    {
        var claim = Assert.Single(fixture.Claims(text, "2022-01-28"), c => c.Type == kind);
        Assert.Equal(actor, Assert.Single(claim.Actor).Name);
        if (recipient is not null) Assert.Contains(claim.Recipient, r => r.Name == recipient);
    }

    [Theory]
    [InlineData("La Russie ne déploiera pas de soldats en Biélorussie.", ClaimStatus.Denied)]
    [InlineData("La Russie déploiera des soldats en Biélorussie.", ClaimStatus.Planned)]
    [InlineData("La Russie pourrait déployer des soldats en Biélorussie.", ClaimStatus.Possible)]
    [InlineData("La Russie a déployé des soldats en Biélorussie.", ClaimStatus.Happened)]
    public void The_mood_of_the_verb_says_what_has_come_of_it(string text, ClaimStatus status)
    {
        var claim = Assert.Single(fixture.Claims(text), c => c.Type == ClaimKind.Deployment);
        Assert.Equal(status, claim.Status);
    }

    [Theory]
    [InlineData("Selon CNN, l'Estonie a livré des missiles à l'Ukraine.", "CNN")]
    [InlineData("Joe Biden a déclaré que les États-Unis livreraient des missiles à l'Ukraine.", "Joe Biden")]
    [InlineData("L'Estonie a livré des missiles à l'Ukraine, a déclaré Joe Biden.", "Joe Biden")]
    public void What_someone_says_has_that_source(string text, string source)
    {
        var claim = Assert.Single(fixture.Claims(text, "2022-01-28"), c => c.Type == ClaimKind.Aid);
        Assert.Equal(source, Assert.Single(claim.Source).Name);
    }

    [Fact]
    public void A_quotation_in_the_first_person_is_one_statement_of_who_says_it()
    {
        var claims = fixture.Claims("Oleksii Reznikov était à Bruxelles. « Nous remercions nos alliés », a-t-il écrit.").Where(c => c.Type == ClaimKind.Statement);

        Assert.Equal("Oleksii Reznikov", Assert.Single(Assert.Single(claims).Source).Name);
    }

    [Fact]
    public void How_many_sources_there_are_is_no_amount()
    {
        var claim = Assert.Single(fixture.Claims("Selon trois sources proches du dossier, l'Estonie a livré neuf obusiers à l'Ukraine."), c => c.Type == ClaimKind.Aid);

        Assert.Equal(9, Assert.Single(claim.Amounts).Value);
    }

    [Theory]
    [InlineData("L'Allemagne a livré 5 000 casques à l'Ukraine. Kiev en avait réclamé 100 000.", ClaimKind.Demand, 100_000, "helmet")]
    [InlineData("La Norvège a versé 19 millions d'euros à l'Ukraine, dont 12 millions depuis janvier.", ClaimKind.Aid, 12_000_000, "EUR")]
    public void A_bare_number_counts_what_the_last_one_counted(string text, ClaimKind kind, int value, string unit) =>
        Assert.Contains(fixture.Claims(text).Where(c => c.Type == kind).SelectMany(c => c.Amounts), a => a.Value == value && a.Unit == unit);

    [Theory]
    [InlineData("L'Allemagne a livré 5 000 casques à l'Ukraine. L'article 5 protège la Lituanie.")]
    [InlineData("L'Allemagne a livré 5 000 casques à l'Ukraine. Elle en avait promis en 2014.")]
    public void A_number_that_names_or_dates_something_counts_nothing(string text) =>
        Assert.Equal([5000m], fixture.Claims(text).SelectMany(c => c.Amounts).Select(a => a.Value));

    [Fact]
    public void A_claim_without_a_date_in_the_text_has_none_even_when_the_publication_is_known() =>
        Assert.All(fixture.Claims("La Lituanie a livré des missiles à l'Ukraine.", "2022-01-28"), c => Assert.Null(c.Date));

    [Fact]
    public void A_relative_date_is_reckoned_from_the_publication()
    {
        var claim = Assert.Single(fixture.Claims("La Lituanie a livré hier des missiles à l'Ukraine.", "2022-01-28"), c => c.Type == ClaimKind.Aid);
        Assert.Equal("2022-01-27", claim.Date);
        Assert.Equal(DateHow.Relative, claim.DateDetail!.How);
    }

    [Fact]
    public void A_feared_invasion_is_no_attack() =>
        Assert.DoesNotContain(
            fixture.Claims("Joe Biden a déclaré qu'une éventuelle invasion de l'Ukraine par la Russie serait un désastre.", "2022-01-28"),
            c => c.Type == ClaimKind.Attack);

    [Fact]
    public void A_plan_that_its_author_disowns_is_denied() =>
        Assert.Contains(fixture.Claims("Moscou a déclaré qu'il n'avait aucune intention d'envahir l'Ukraine."), c => c.Type == ClaimKind.Denial);

    [Fact]
    public void A_long_text_tells_its_language_better_than_the_template_of_its_page()
    {
        const string German = "Russland hat am Freitag weitere Soldaten nach Belarus verlegt, wie das Verteidigungsministerium in Moskau mitteilte. Die Truppen sollen dort an einem Manöver teilnehmen, das bis Ende Februar dauert. ";
        var read = fixture.Reader.Read(ReadingFixture.Article(German + German + German, language: "en"));
        Assert.Equal("de", read.Article.Language);
        Assert.Empty(read.Claims);
    }

    [Fact]
    public void An_article_in_another_language_is_kept_and_not_read()
    {
        var read = fixture.Reader.Read(ReadingFixture.Article("Russland hat am Freitag weitere Soldaten nach Belarus verlegt, wie das Verteidigungsministerium mitteilte.", language: "de"));
        Assert.Equal("de", read.Article.Language);
        Assert.Empty(read.Claims);
    }

    [Fact]
    public void Reading_twice_gives_the_same_claims_with_the_same_ids()
    {
        const string text = "La Russie a déployé des soldats en Biélorussie. Moscou dément ces accusations. L'Estonie a livré des missiles à l'Ukraine.";
        Assert.Equal(fixture.Claims(text).Select(c => c.Id), fixture.Claims(text).Select(c => c.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void A_pronoun_after_an_inverted_speaker_is_that_speaker()
    {
        // A sample once told that Olaf Scholz, named before, was ready to talk, and a contradiction on the actor followed.
        var claims = fixture.Claims(
            "Olaf Scholz a rencontré Vladimir Poutine à Moscou. La Russie ne veut pas de guerre en Europe, a assuré le président russe. Il a affirmé que Moscou souhaitait la paix.", "2022-02-15", "fr");
        Assert.Equal("Vladimir Putin", Assert.Single(claims[^1].Source).Name);
    }

    [Fact]
    public void What_a_document_does_by_itself_bears_the_day_of_the_document()
    {
        const string Text = "I hereby delegate to the Secretary of Defense the authority under section 506(a)(1) to direct the drawdown of up to $5 million in equipment of the Department of Defense to provide assistance to Georgia.";

        var claim = Assert.Single(fixture.Claims(Text, "2031-05-04"), c => c.Type == ClaimKind.Aid);

        Assert.Equal("2031-05-04", claim.Date);
        Assert.Equal((DateRole.Signed, DateHow.Relative, "hereby"), (claim.DateDetail!.Role, claim.DateDetail.How, claim.DateDetail.AsWritten));
        Assert.Equal("PDA", claim.Instrument);
        Assert.Equal("United States Department of Defense", Assert.Single(claim.Actor).Name);
        Assert.Equal("Georgia", Assert.Single(claim.Recipient).Name);
        Assert.Equal(5_000_000, Assert.Single(claim.Amounts).Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2031-05")]
    public void A_document_without_a_day_dates_nothing_that_it_does(string? published) =>
        Assert.All(fixture.Claims("I hereby order the drawdown of $5 million in equipment of the Department of Defense.", published), c => Assert.Null(c.Date));

    [Fact]
    public void A_list_that_such_a_sentence_opens_bears_its_day_and_its_recipient()
    {
        const string Text = """
            I hereby delegate to the Secretary of Defense the following authorities, in order to provide assistance to Georgia:

            (1) the authority under section 506(a)(1) to direct the drawdown of up to $5 million in equipment of the Department of Defense; and

            (2) the authority under section 552(c)(2) to direct the drawdown of up to $3 million in supplies of the Department of Defense.
            """;

        var drawdowns = fixture.Claims(Text, "2031-05-04").Where(c => c.Amounts.Count > 0).ToList();

        Assert.Equal([("PDA", 5_000_000m), ("FAA 552(c)(2)", 3_000_000m)], drawdowns.Select(c => (c.Instrument!, c.Amounts[0].Value)));
        Assert.All(drawdowns, c => Assert.Equal(("2031-05-04", "Georgia"), (c.Date, Assert.Single(c.Recipient).Name)));
    }

    [Theory]
    [InlineData("Un dépôt a brûlé à Agadez. Les rebelles ont attaqué une caserne.", "Agadez")]
    [InlineData("Les rebelles ont attaqué une caserne. L'incendie était visible de loin à Agadez.", "Agadez")]
    public void An_attack_that_does_not_say_where_is_where_the_article_has_set_its_scene(string text, string place) =>
        Assert.Equal(place, Assert.Single(Assert.Single(fixture.Claims(text), c => c.Type == ClaimKind.Attack).Place).Name);

    [Fact]
    public void There_is_the_last_place_told_of()
    {
        var claims = fixture.Claims("A convoy was seen in Romania. France sent 300 soldiers there.", "2022-03-10");

        Assert.Contains(claims, c => c.Type == ClaimKind.Deployment && c.Place.Any(p => p.Name == "Romania"));
    }

    [Fact]
    public void There_is_where_the_last_were_said_to_go_not_where_they_were() =>
        Assert.Equal(["Poland"], fixture.Claims("Deux mille soldats basés en Italie rejoindront la Pologne. Environ 700 militaires américains s'y trouvent déjà.", "2022-02-02")
            .Single(c => c.Amounts.Any(a => a.Value == 700)).Place.Select(p => p.Name));

    [Fact]
    public void The_place_of_other_talks_is_no_place_of_the_drills() =>
        Assert.DoesNotContain(fixture.Claims("L'Iran a annoncé des manœuvres navales lors des pourparlers à Vienne.").Where(c => c.Type == ClaimKind.Exercise), c => c.Place.Count > 0);

    [Fact]
    public void The_details_of_an_announcement_are_of_its_day_and_by_its_voice()
    {
        var claims = fixture.Claims("La Suède a annoncé lundi l'envoi d'armes à l'Ukraine. L'armée livrera aussi 5 000 casques.", "2022-02-28");

        var detail = Assert.Single(claims, c => c.Amounts.Any(a => a.Value == 5000));
        Assert.Equal("2022-02-28", detail.Date);
        Assert.Equal("Sweden", Assert.Single(detail.Source).Name);
    }

    [Fact]
    public void When_a_source_has_reckoned_is_not_when_it_happened() =>
        Assert.Null(Assert.Single(fixture.Claims("Selon un rapport de Reuters de mars, l'Ukraine a reçu 40 obusiers de la France.", "2023-05-02"), c => c.Type == ClaimKind.Aid).Date);

    [Fact]
    public void Aid_to_help_someone_is_for_them() =>
        Assert.Contains(Assert.Single(fixture.Claims("La France a débloqué 20 millions d'euros pour aider l'Arménie à accueillir les réfugiés."), c => c.Type == ClaimKind.Aid).Recipient, r => r.Name == "Armenia");

    [Fact]
    public void The_others_are_what_remains_of_the_whole_and_marked_as_computed()
    {
        var claims = fixture.Claims("Paris enverra 900 soldats de Brest. Sur ces 900 soldats, 650 hommes seront envoyés au Tchad, et les autres iront au Gabon.", "2024-05-02");

        var rest = Assert.Single(claims, c => c.Place.Any(p => p.Name == "Gabon")).Amounts;
        Assert.Equal((250m, "soldier", true), (Assert.Single(rest).Value, rest[0].Unit, rest[0].Computed));
    }

    [Fact]
    public void What_an_article_says_twice_is_one_claim_with_two_spans()
    {
        var claims = fixture.Claims("La Norvège a livré 40 obusiers à l'Ukraine.\n\nLa Norvège a livré 40 obusiers à l'Ukraine mardi.", "2023-05-10").Where(c => c.Type == ClaimKind.Aid).ToList();

        var claim = Assert.Single(claims);
        Assert.Equal("2023-05-09", claim.Date);
        Assert.Single(claim.Spans);
    }

    [Fact]
    public void An_accusation_is_about_the_act_that_it_alleges()
    {
        var claims = fixture.Claims("Kiev accuse Moscou d'avoir bombardé un hôpital. La Russie a démenti lundi.", "2023-05-10");

        var attack = Assert.Single(claims, c => c.Type == ClaimKind.Attack);
        Assert.Equal(attack.Id, Assert.Single(claims, c => c.Type == ClaimKind.Accusation).About);
        Assert.Equal(attack.Id, Assert.Single(claims, c => c.Type == ClaimKind.Denial).About);
    }

    [Theory]
    [InlineData("La France n'a pas rejeté l'offre de la Chine.")]
    [InlineData("La France refuse d'exclure un envoi de soldats au Niger.")]
    public void What_is_not_turned_down_is_no_rejection(string text) => Assert.DoesNotContain(fixture.Claims(text), c => c.Type == ClaimKind.Rejection);

    [Fact]
    public void A_toll_told_by_those_who_attacked_before_is_of_another_attack()
    {
        var claims = fixture.Claims("Le Hamas a attaqué Israël samedi. Plus de 900 personnes ont été tuées dans la bande de Gaza, selon le Hamas.", "2023-10-12");

        Assert.Empty(Assert.Single(claims, c => c.Type == ClaimKind.Casualties).Actor);
    }
}
