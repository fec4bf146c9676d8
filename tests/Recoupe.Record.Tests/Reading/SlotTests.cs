using Recoupe.Record.Model;

namespace Recoupe.Record.Tests.Reading;

/// <summary>Whom a claim addresses or is about, and where it was, when the clause does not say it in so many words.</summary>
public sealed class SlotTests(ReadingFixture fixture) : IClassFixture<ReadingFixture>
{
    [Theory]
    [InlineData("Le Tchad a massé une force imposante à sa frontière avec le Soudan.", ClaimKind.Deployment, "Sudan")]
    [InlineData("Paris a jugé probable une attaque de la Serbie contre le Kosovo.", ClaimKind.Statement, "Serbia")]
    [InlineData("Le Caire a averti Khartoum qu'une incursion lui coûterait très cher.", ClaimKind.Threat, "Sudan")]
    [InlineData("Oslo a déclaré que certaines demandes turques sont vouées à l'échec.", ClaimKind.Statement, "Türkiye")]
    [InlineData("Bakou se dit prêt à négocier avec Erevan.", ClaimKind.Talks, "Armenia")]
    [InlineData("Les délégations grecque et turque ont mené plusieurs séries de pourparlers.", ClaimKind.Talks, "Türkiye")]
    [InlineData("La Suède a rejeté la demande de la Hongrie.", ClaimKind.Rejection, "Hungary")]
    [InlineData("Emmanuel Macron a dit à Vladimir Poutine que l'Europe tiendrait.", ClaimKind.Statement, "Vladimir Putin")]
    [InlineData("Le Maroc menace de quitter la table si l'Algérie manque à sa parole.", ClaimKind.Threat, "Algeria")]
    [InlineData("Le gouvernement danois s'est prononcé pour la cession de 40 obusiers à l'armée ukrainienne.", ClaimKind.Aid, "Armed Forces of Ukraine")]
    [InlineData("Un avion norvégien chargé d'obus a atterri à Lviv dimanche.", ClaimKind.Aid, "Ukraine")]
    [InlineData("L'armée syrienne a neutralisé plus de 60 soldats turcs.", ClaimKind.Casualties, "Türkiye")]
    [InlineData("Les tirs ont tué douze civils à Soumy.", ClaimKind.Casualties, "civilians")]
    [InlineData("L'armée tchadienne recense ses pertes : elle a perdu neuf soldats.", ClaimKind.Casualties, "Armed Forces of Chad")]
    [InlineData("L'armée a tué six hommes du groupe armé russe Wagner.", ClaimKind.Casualties, "Wagner Group")]
    [InlineData("Kenyan officials said they hoped to work with Somalia.", ClaimKind.Statement, "Somalia")]
    [InlineData("Israeli jets hit a building in Beirut, killing seven.", ClaimKind.Casualties, "Lebanon")]
    [InlineData("Le Venezuela a déployé des chars près de la frontière guyanienne.", ClaimKind.Deployment, "Guyana")]
    [InlineData("Washington a exigé du Rwanda le retrait de ses soldats.", ClaimKind.Demand, "Rwanda")]
    [InlineData("Joe Biden a menacé de suspendre les livraisons d'armes à Israël.", ClaimKind.Threat, "Israel")]
    [InlineData("La Finlande a fermé sa frontière avec la Russie.", ClaimKind.Sanction, "Russia")]
    [InlineData("Une frappe israélienne sur Damas a tué cinq personnes lundi.", ClaimKind.Casualties, "Syria")]
    [InlineData("Neuf habitants ont péri à Goma.", ClaimKind.Casualties, "civilians")]
    [InlineData("Mali took delivery of two Russian helicopters.", ClaimKind.Aid, "Mali")]
    [InlineData("The foreign minister told his Iranian counterpart that the attacks must stop.", ClaimKind.Statement, "Iran")]
    [InlineData("L'armée russe a frappé Odessa mardi.", ClaimKind.Attack, "Ukraine")]
    [InlineData("Des drones ukrainiens ont visé une raffinerie de la région de Riazan.", ClaimKind.Attack, "Russia")]
    [InlineData("L'armée soudanaise a bombardé un marché d'Omdourman.", ClaimKind.Attack, null)]
    [InlineData("Le Japon a protesté auprès de Pékin.", ClaimKind.Accusation, "China")]
    public void The_recipient_is_whom_the_words_imply(string text, ClaimKind kind, string? recipient) =>
        Assert.Equal(recipient, First(text, kind).Recipient.Select(r => r.Name).FirstOrDefault());

    [Theory]
    [InlineData("Des obus sont tombés sur un marché de Kherson.", ClaimKind.Attack, "Kherson")]
    [InlineData("Les pourparlers se tiendront mardi dans la ville de Genève.", ClaimKind.Talks, "Geneva")]
    [InlineData("L'accord a été signé vendredi à Pretoria.", ClaimKind.Agreement, "Pretoria")]
    [InlineData("L'armée française a vidé son camp de Gao.", ClaimKind.Withdrawal, "Gao")]
    [InlineData("La chute de Kidal en novembre 2023 a surpris les diplomates.", ClaimKind.Attack, "Kidal")]
    [InlineData("Le Chili a massé des blindés à sa frontière nord.", ClaimKind.Deployment, "Chile")]
    [InlineData("La Corée du Nord a tiré un missile depuis Sunan.", ClaimKind.Exercise, "Sunan")]
    [InlineData("La Chine exige la fin des manœuvres américaines en Corée du Sud.", ClaimKind.Demand, "South Korea")]
    [InlineData("Deux avions ont déposé à Kiev 40 tonnes de munitions.", ClaimKind.Aid, "Kyiv")]
    [InlineData("The row over Niger followed four days of talks in the capital, Niamey.", ClaimKind.Talks, "Niamey")]
    [InlineData("Le ministre a fait part à la Chine de sa vive préoccupation.", ClaimKind.Statement, null)]
    [InlineData("Washington a livré à Kiev 40 tonnes de munitions.", ClaimKind.Aid, null)]
    [InlineData("L'armée israélienne a bombardé des positions dans le sud du Liban.", ClaimKind.Attack, "Lebanon")]
    [InlineData("La France a rapatrié ses soldats du Tchad.", ClaimKind.Withdrawal, "Chad")]
    [InlineData("De Bangkok, où il assiste à un sommet, le ministre grec a dénoncé la Turquie.", ClaimKind.Accusation, "Bangkok")]
    [InlineData("Dix soldats ont été tués par des frappes de drone de l'armée du Mali à Tinzaouaten, près de l'Algérie.", ClaimKind.Casualties, "Tinzaouaten")]
    [InlineData("Speaking in Tallinn, the Estonian leader warned Moscow.", ClaimKind.Warning, "Tallinn")]
    public void The_place_is_where_the_words_imply(string text, ClaimKind kind, string? place) =>
        Assert.Equal(place, First(text, kind).Place.Select(p => p.Name).FirstOrDefault());

    [Fact]
    public void A_clause_beside_another_lends_it_no_place()
    {
        var claims = fixture.Claims("La Russie a rassemblé une force à la frontière de l'Ukraine, puis a dépêché des chars en Biélorussie.");
        Assert.DoesNotContain(claims, c => c.Evidence.Exact.Contains("rassemblé", StringComparison.Ordinal) && c.Place.Any(p => p.Name == "Belarus"));
    }

    [Fact]
    public void The_same_talks_on_the_same_day_are_in_one_place()
    {
        var talks = fixture.Claims("Les diplomates français et iraniens se réuniront lundi à Vienne. Les négociations entre Paris et Téhéran débuteront lundi à 10h.", "2024-03-02").Where(c => c.Type == ClaimKind.Talks).ToList();
        Assert.All(talks, t => Assert.Equal("Vienna", Assert.Single(t.Place).Name));
    }

    [Fact]
    public void An_attack_that_is_feared_would_come_from_whoever_stands_at_the_border()
    {
        var fear = fixture.Claims("Le Tchad a massé 9 000 soldats à la frontière du Soudan. Le premier ministre suédois a déclaré qu'une invasion du Soudan était possible.").Single(c => c.Type == ClaimKind.Statement);
        Assert.Equal("Chad", Assert.Single(fear.Recipient).Name);
    }

    [Fact]
    public void A_joint_drill_for_which_troops_go_abroad_is_held_there_with_the_host()
    {
        var drill = fixture.Claims("Le Maroc a envoyé des chars au Sénégal pour des manœuvres conjointes qui devraient débuter jeudi.", "2024-03-02").Single(c => c.Type == ClaimKind.Exercise);
        Assert.Equal("Senegal", Assert.Single(drill.Place).Name);
        Assert.Equal("Senegal", Assert.Single(drill.Recipient).Name);
    }

    [Fact]
    public void Who_has_received_aid_has_not_given_it()
    {
        var aid = fixture.Claims("L'aide reçue par le Liban depuis mars est estimée à 40 millions d'euros.", "2024-05-02").Single(c => c.Type == ClaimKind.Aid);
        Assert.Empty(aid.Actor);
        Assert.Equal("Lebanon", Assert.Single(aid.Recipient).Name);
    }

    [Fact]
    public void Who_attacks_is_not_whom_aid_is_for()
    {
        var aid = fixture.Claims("La Russie a attaqué l'Ukraine. La Russie bombarde, la Russie avance, la Russie menace. Oslo a livré 12 chars.").Last(c => c.Type == ClaimKind.Aid);
        Assert.DoesNotContain(aid.Recipient, r => r.Name == "Russia");
    }

    [Fact]
    public void A_request_for_more_is_made_to_those_who_give()
    {
        var demand = Assert.Single(fixture.Claims("L'Allemagne a donné 5 000 casques à l'Ukraine. Kiev en avait réclamé 100 000."), c => c.Type == ClaimKind.Demand);
        Assert.Equal("Germany", Assert.Single(demand.Recipient).Name);
    }

    private Claim First(string text, ClaimKind kind) => fixture.Claims(text, "2024-03-02").First(c => c.Type == kind);
}
