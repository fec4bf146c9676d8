using Recoupe.Record.Model;

namespace Recoupe.Record.Tests.Reading;

/// <summary>Ways in which dispatches tell things, each of which was once misread.</summary>
public sealed class PressTests(ReadingFixture fixture) : IClassFixture<ReadingFixture>
{
    [Fact]
    public void A_quotation_that_no_frame_reads_is_a_remark_of_its_speaker()
    {
        var claim = Assert.Single(fixture.Claims("Oleksii Reznikov était à Bruxelles. « Quatrième avion, et sans doute pas le dernier ! », a-t-il lancé.", "2022-01-28"));

        Assert.Equal((ClaimKind.Statement, "Oleksii Reznikov"), (claim.Type, Assert.Single(claim.Source).Name));
        Assert.Contains("Quatrième avion", claim.Evidence.Exact, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quoted_term_is_no_remark() =>
        Assert.DoesNotContain(fixture.Claims("Le Danemark a livré des obus dans le cadre d'une « mission de paix ».", "2022-01-28"), c => c.Type == ClaimKind.Statement);

    [Fact]
    public void The_place_told_in_a_remark_is_not_where_it_was_made() =>
        Assert.All(fixture.Claims("« Nos hommes ne mourront pas au Yémen », a martelé Oleksii Reznikov.", "2022-01-28").Where(c => c.Type == ClaimKind.Statement), c => Assert.Empty(c.Place));

    [Theory]
    [InlineData("Une frappe a touché Kramatorsk lundi, tuant six personnes. La guerre a fait 12 000 morts depuis février 2022.", 12000)]
    [InlineData("A strike hit Kramatorsk on Monday, killing six people. At least 12,000 people have died in the war since February 2022.", 12000)]
    public void What_a_war_has_cost_since_it_began_was_not_at_the_last_strike(string text, int dead) =>
        Assert.Empty(Assert.Single(fixture.Claims(text, "2023-01-11"), c => c.Amounts.Any(a => a.Value == dead)).Place);

    [Fact]
    public void Troops_leave_where_others_were_told_to_leave() =>
        Assert.Equal("Niger", Assert.Single(Assert.Single(fixture.Claims("Les soldats français ont commencé à quitter le Niger. Une centaine de militaires sont déjà partis.", "2023-10-12"), c => c.Amounts.Any(a => a.Value == 100)).Place).Name);

    [Fact]
    public void What_is_said_behind_a_comma_has_its_speaker() =>
        Assert.Equal("Armenia", Assert.Single(Assert.Single(fixture.Claims("L'offensive a fait au moins 32 morts, a affirmé l'Arménie.", "2023-09-20"), c => c.Type == ClaimKind.Casualties).Source).Name);

    [Fact]
    public void Things_of_foreign_make_deny_nothing() =>
        Assert.DoesNotContain(fixture.Claims("Le ministère a permis l'envoi d'équipements de fabrication américaine, ont déclaré trois sources proches du dossier.", "2022-01-21"), c => c.Type == ClaimKind.Denial);

    [Fact]
    public void Talks_without_an_accord_deny_no_accord() =>
        Assert.DoesNotContain(fixture.Claims("Les entretiens d'Antony Blinken avec Sergueï Lavrov n'ont abouti à aucun accord.", "2022-01-21"), c => c.Type == ClaimKind.Agreement);

    [Theory]
    [InlineData("Mille soldats américains vont rejoindre la Roumanie au profit de l'Otan.", "Romania")]
    [InlineData("Mille soldats américains passeront d'Allemagne en Pologne.", "Poland")]
    public void Troops_that_join_a_country_are_deployed_there(string text, string place)
    {
        var claim = Assert.Single(fixture.Claims(text, "2022-02-02"));

        Assert.Equal((ClaimKind.Deployment, ClaimStatus.Planned), (claim.Type, claim.Status));
        Assert.Contains(claim.Place, p => p.Name == place);
    }

    [Fact]
    public void A_permission_is_by_who_gave_it() =>
        Assert.Contains(
            fixture.Claims("La Lettonie enverra des missiles à l'Ukraine, une semaine après l'autorisation donnée par Washington.", "2022-01-28"),
            c => c.Type == ClaimKind.TransferAuthorization && c.Status == ClaimStatus.Approved && c.Actor.Any(a => a.Name == "United States"));

    [Theory]
    [InlineData("The troops will leave by May, a senior administration official said.", "senior administration official")]
    [InlineData("Les soldats partiront en mai, a confié un haut responsable de l'administration.", "senior administration official")]
    [InlineData("Deux obus sont tombés sur le marché, racontent des riverains.", "residents")]
    public void Those_whom_no_name_tells_are_sources_under_what_they_are(string text, string source) =>
        Assert.Contains(fixture.Claims(text, "2024-04-20"), c => c.Source.Any(s => s.Name == source && s.Anonymous == true));

    [Theory]
    [InlineData("La Suède enverra 20 obusiers. L'Ukraine a remercié la Suède. L'Ukraine réclamait cette aide depuis mars. La Russie a attaqué l'Ukraine.", "Ukraine")]
    [InlineData("La Suède enverra 20 obusiers. L'Ukraine a remercié la Suède.", null)]
    public void Aid_goes_to_the_state_that_its_article_is_about_and_to_no_one_named_in_passing(string text, string? recipient) =>
        Assert.Equal(recipient, fixture.Claims(text, "2023-01-20").First(c => c.Amounts.Any(a => a.Value == 20)).Recipient.SingleOrDefault()?.Name);

    [Theory]
    [InlineData("Selon le ministère de la Santé libanais, 12 personnes sont mortes.", "Ministry of Health of Lebanon")]
    [InlineData("Le ministère de la Santé du Hamas a fait état de 12 morts.", "Ministry of Health of Hamas")]
    [InlineData("The Hamas-run health ministry said 12 people had been wounded.", "Ministry of Health of Hamas")]
    [InlineData("The Gaza health ministry reported 12 dead.", "Ministry of Health of Gaza Strip")]
    public void A_toll_comes_from_the_ministry_that_counts_it(string text, string source)
    {
        var toll = Assert.Single(fixture.Claims(text, "2023-11-02"), c => c.Type == ClaimKind.Casualties);

        Assert.Equal(source, Assert.Single(toll.Source).Name);
        Assert.Equal(12, Assert.Single(toll.Amounts).Value);
    }

    [Theory]
    [InlineData("L'Inde a déployé deux navires dans le golfe d'Aden.", "Gulf of Aden")]
    [InlineData("Fighting broke out in North Kivu on Monday.", "North Kivu")]
    [InlineData("Une frappe au Sud-Kivu a tué cinq civils. Des combats ont éclaté à Alep.", "South Kivu")]
    public void Seas_and_provinces_are_places_of_their_own(string text, string place) => Assert.Contains(fixture.Claims(text, "2023-11-02")[0].Place, p => p.Name == place);

    [Fact]
    public void Who_mourns_the_dead_of_a_strike_is_not_whom_it_killed() =>
        Assert.Empty(Assert.Single(fixture.Claims("Le Hamas a déploré la mort de familles entières à Jabalia.", "2023-11-02"), c => c.Type == ClaimKind.Casualties).Recipient);

    [Fact]
    public void The_year_of_an_agreement_counts_nothing() =>
        Assert.All(fixture.Claims("Turkey shut the border under a 2016 deal with the European Union.", "2020-03-02"), c => Assert.Empty(c.Amounts));

    [Theory]
    [InlineData("Les combats ont repris au Soudan. Le Soudan est en guerre. L'armée a bombardé Omdourman, selon l'état-major.", "Armed Forces of Sudan", "General Staff of the Armed Forces of Sudan")]
    [InlineData("Le Mali a perdu Kidal. Bamako envoie des renforts. L'armée malienne avance. Le gouvernement a dénoncé une trahison.", "Mali", "Mali")]
    public void A_body_whose_country_is_left_unsaid_is_of_the_one_that_the_text_is_on(string text, string actor, string source) =>
        Assert.Contains(fixture.Claims(text, "2024-03-05"), c => c.Actor.Any(a => a.Name == actor) && c.Source.Any(s => s.Name == source));

    [Fact]
    public void A_body_whose_country_is_left_unsaid_is_of_none_where_the_text_is_on_two() =>
        Assert.All(fixture.Claims("La Serbie et le Kosovo négocient. L'armée a déployé des chars à la frontière.", "2024-03-05"), c => Assert.DoesNotContain(c.Actor, a => a.Name.StartsWith("Armed Forces", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Kigali s'est vanté lundi d'avoir tué 40 rebelles au Congo.", "2024-03-04")]
    [InlineData("Mardi, Moscou a chiffré à 300 le nombre des morts de Marioupol.", "2024-03-05")]
    [InlineData("Kiev avait essuyé des tirs, puis plus rien ; samedi, Kiev a chiffré à dix le nombre de ses blessés.", "2024-03-02")]
    public void What_a_clause_without_a_tense_of_its_own_tells_is_of_the_day_of_the_verb_above(string text, string day) =>
        Assert.Contains(fixture.Claims(text, "2024-03-05"), c => c.Type == ClaimKind.Casualties && c.Date == day);

    [Theory]
    [InlineData("Au moins 21 civils, dont 9 femmes, ont été tués à Goma.", "dead", 21)]
    [InlineData("Moscou affirme avoir anéanti plus de 600 soldats ukrainiens.", "dead", 600)]
    [InlineData("Quatre soldats maliens ont perdu la vie à Tessit.", "dead", 4)]
    [InlineData("Des éclats ont blessé douze habitants à Kharkiv.", "injured", 12)]
    public void People_count_as_what_befell_them(string text, string unit, int count) =>
        Assert.Contains(fixture.Claims(text, "2024-03-05"), c => c.Amounts.Any(a => a.Unit == unit && a.Value == count));

    [Theory]
    [InlineData("Pour Paris, la voie diplomatique reste ouverte.", "France")]
    [InlineData("« La paix est à portée de main », estime-t-on à Téhéran.", "Iran")]
    [InlineData("L'ONU compte plus de 2 000 morts à Darfour-Nord.", "United Nations")]
    [InlineData("Une trêve se dessine, juge Volodymyr Zelensky.", "Volodymyr Zelensky")]
    [InlineData("« La ligne rouge est franchie », résume un diplomate.", "diplomat")]
    [InlineData("Un obus est tombé sur Kharkiv, selon des sources policières.", "police sources")]
    public void Who_says_it_is_its_source_in_whatever_turn(string text, string source) =>
        Assert.Contains(fixture.Claims("L'Ukraine suit la situation. " + text, "2024-03-05"), c => c.Source.Any(s => s.Name == source));

    [Fact]
    public void What_stands_behind_a_semicolon_is_said_by_the_aside_that_closes_it_and_not_what_another_says_before()
    {
        var claims = fixture.Claims("Berlin conteste avoir bloqué des obusiers ; la requête suit son cours, soutient Annalena Baerbock.", "2022-01-28");

        Assert.DoesNotContain(claims, c => c.Type == ClaimKind.Denial && c.Source.Any(s => s.Name == "Annalena Baerbock"));
        Assert.Contains(claims, c => c.Type == ClaimKind.Statement && c.Source.Any(s => s.Name == "Annalena Baerbock"));
    }

    [Theory]
    [InlineData("Forte de 900 hommes, la mission de l'Otan veille sur Narva.", ClaimKind.Deployment)]
    [InlineData("Paris s'est dit hostile à l'envoi de missiles à Kiev.", ClaimKind.Rejection)]
    [InlineData("Pour Kiev, Moscou est responsable du massacre.", ClaimKind.Accusation)]
    [InlineData("Pas question d'envoyer des troupes en Ukraine, a tranché Olaf Scholz.", ClaimKind.Rejection)]
    [InlineData("Faux, réplique Kigali.", ClaimKind.Denial)]
    [InlineData("Washington dépêche 3 000 parachutistes en Pologne, a confié un haut responsable.", ClaimKind.Deployment)]
    [InlineData("La Russie est accusée d'avoir bombardé une maternité.", ClaimKind.Accusation)]
    [InlineData("La Serbie réclame des sanctions contre le Kosovo, lequel se défend de toute provocation.", ClaimKind.Denial)]
    [InlineData("Goma est passée aux mains du M23, selon l'ONU.", ClaimKind.Attack)]
    [InlineData("De violents combats opposent l'armée soudanaise aux FSR à Khartoum.", ClaimKind.Attack)]
    [InlineData("La Finlande a fait son entrée dans l'Otan.", ClaimKind.Agreement)]
    [InlineData("Washington et Téhéran ont repris langue à Oman.", ClaimKind.Talks)]
    [InlineData("Les relations se tendent. Varsovie renvoie 45 diplomates russes.", ClaimKind.Sanction)]
    [InlineData("L'ONU veut un accès sans entrave à Gaza.", ClaimKind.Demand)]
    [InlineData("Kiev presse Berlin de lui céder des Taurus.", ClaimKind.Demand)]
    [InlineData("La Russie a évacué la rive droite du Dniepr.", ClaimKind.Withdrawal)]
    [InlineData("Le Mali tiendrait toute intervention pour une déclaration de guerre.", ClaimKind.Threat)]
    [InlineData("La Norvège a sorti de ses stocks 3 000 missiles antichars pour l'Ukraine.", ClaimKind.Aid)]
    [InlineData("L'Ukraine recule. La ville d'Avdiïvka a changé de mains.", ClaimKind.Attack)]
    [InlineData("Israël compte ses morts. Le bilan provisoire est de dix-sept morts à Nahal Oz.", ClaimKind.Casualties)]
    [InlineData("Jens Stoltenberg ne croit pas à un retrait russe.", ClaimKind.Statement)]
    [InlineData("Les négociateurs israéliens sont rentrés du Caire sans accord.", ClaimKind.Talks)]
    public void Each_turn_of_the_press_tells_what_it_tells(string text, ClaimKind kind) =>
        Assert.Contains(fixture.Claims(text, "2024-03-05"), c => c.Type == kind);

    [Fact]
    public void Armed_groups_and_missions_of_the_press_are_known() =>
        Assert.Equal(
            ["UNIFIL", "Syrian Democratic Forces"],
            fixture.Claims("La Finul a accusé Israël. Les FDS ont accusé la Turquie.", "2024-03-05").Where(c => c.Type == ClaimKind.Accusation).SelectMany(c => c.Actor).Select(a => a.Name));

    [Theory]
    [InlineData("La Suède a consenti à livrer des chars à l'Ukraine.", ClaimStatus.Announced)]
    [InlineData("La Suède a renoncé à livrer des chars à l'Ukraine.", ClaimStatus.Rejected)]
    [InlineData("Sweden seeks to deliver tanks to Ukraine.", ClaimStatus.Planned)]
    public void Words_above_a_deed_say_what_has_come_of_it(string text, ClaimStatus status) => Assert.Contains(fixture.Claims(text, "2023-01-20"), c => c.Status == status);

    [Fact]
    public void A_part_of_a_persons_name_is_no_state() =>
        Assert.DoesNotContain(fixture.Claims("Germán Rivera met Haitian officials in Caracas on Friday.", "2023-12-22"), c => c.Actor.Any(a => a.Name == "Germany"));

    [Theory]
    [InlineData("Kiev affirme que l'armée russe a bombardé le port d'Odessa.", "Ukraine")]
    [InlineData("L'armée israélienne dit avoir frappé 300 cibles du Hamas.", "Israel Defense Forces")]
    [InlineData("Israel's army said it struck 300 targets in Gaza.", "Israel Defense Forces")]
    public void What_someone_says_was_done_is_told_on_their_word(string text, string source)
    {
        var claim = Assert.Single(fixture.Claims(text, "2023-11-02"));

        Assert.Equal((ClaimKind.Attack, source), (claim.Type, Assert.Single(claim.Source).Name));
    }

    [Theory]
    [InlineData("Russia, which has sent 100,000 troops to Belarus, denies any plan to invade.", 100000)]
    [InlineData("La Russie, qui a envoyé 100 000 soldats en Biélorussie, nie tout projet d'invasion.", 100000)]
    public void What_tells_who_speaks_is_told_on_its_own(string text, int soldiers) =>
        Assert.Contains(fixture.Claims(text, "2022-02-12"), c => c.Type == ClaimKind.Deployment && c.Amounts.Any(a => a.Value == soldiers));

    [Theory]
    [InlineData("Varsovie s'était dite prête à offrir à l'Ukraine une compagnie de Leopard 2.", ClaimStatus.Proposed)]
    [InlineData("La Suède sera le premier pays à livrer des chars à l'Ukraine.", ClaimStatus.Planned)]
    [InlineData("The Pentagon said that 3,000 soldiers would leave Fort Bragg for Poland.", ClaimStatus.Planned)]
    public void Readiness_and_the_future_are_told_by_the_words_around(string text, ClaimStatus status) =>
        Assert.Equal(status, Assert.Single(fixture.Claims(text, "2022-02-12"), c => c.Type is ClaimKind.Aid or ClaimKind.Deployment).Status);

    [Theory]
    [InlineData("Londres a livré des Challenger 2 à l'Ukraine.", ClaimKind.Aid)]
    [InlineData("Le Hamas a libéré 13 femmes et enfants israéliens.", ClaimKind.Agreement)]
    [InlineData("Quelque 30 000 habitants de Marioupol sont partis en une semaine.", ClaimKind.Casualties)]
    [InlineData("Joe Biden signed the $95 billion bill on Wednesday.", ClaimKind.Aid)]
    [InlineData("Lloyd Austin discussed the crisis by telephone with Sergei Shoigu.", ClaimKind.Talks)]
    [InlineData("Taiwan's defence ministry counted 12 Chinese warships near the island.", ClaimKind.Deployment)]
    public void Turns_of_the_press_tell_what_they_tell(string text, ClaimKind kind) => Assert.Contains(fixture.Claims(text, "2022-02-12"), c => c.Type == kind);

    [Fact]
    public void What_is_wondered_about_is_not_told() =>
        Assert.Equal(ClaimKind.Statement, Assert.Single(fixture.Claims("Le ministre ukrainien se demande si l'Allemagne enverra des armes.", "2022-01-26")).Type);

    [Fact]
    public void A_verb_is_no_press_agency() => Assert.Contains(fixture.Claims("Dans une vidéo, Volodymyr Zelensky presse Moscou d'ouvrir des couloirs humanitaires.", "2022-03-18"), c => c.Type == ClaimKind.Demand);
}
