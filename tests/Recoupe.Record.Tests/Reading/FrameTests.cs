using Recoupe.Record.Model;

namespace Recoupe.Record.Tests.Reading;

/// <summary>What the frames of data/frames read, and what they leave alone.</summary>
public sealed class FrameTests(ReadingFixture fixture) : IClassFixture<ReadingFixture>
{
    [Theory]
    [InlineData("en", "Greece has severed ties with Turkey.", ClaimKind.Sanction, "Greece", "Türkiye")]
    [InlineData("en", "Kenya has expelled two Sudanese diplomats.", ClaimKind.Sanction, "Kenya", "two Sudan diplomats")]
    [InlineData("en", "Chad has deported 40 Nigerians.", ClaimKind.Sanction, "Chad", "Nigeria")]
    [InlineData("en", "Peru and Chile have restored diplomatic ties.", ClaimKind.Agreement, "Peru", null)]
    [InlineData("en", "Kosovo extradited a fugitive to Italy.", ClaimKind.Agreement, "Kosovo", "Italy")]
    [InlineData("en", "President Joe Biden will visit Poland in March.", ClaimKind.Talks, "Joe Biden", "Poland")]
    [InlineData("en", "Sudanese rebels torched the barracks on Monday.", ClaimKind.Attack, "Sudan rebels", null)]
    [InlineData("en", "Hezbollah guerrillas attacked an Israeli outpost.", ClaimKind.Attack, "Hezbollah", "Israel")]
    [InlineData("en", "Spain said that Morocco must free the sailors.", ClaimKind.Demand, "Spain", "Morocco")]
    [InlineData("en", "Iran threatened to cut gas deliveries to Armenia.", ClaimKind.Threat, "Iran", "Armenia")]
    [InlineData("en", "Kenya shared intelligence with Uganda.", ClaimKind.Agreement, "Kenya", "Uganda")]
    [InlineData("en", "Peru apologized to Chile for the incident.", ClaimKind.Agreement, "Peru", "Chile")]
    [InlineData("en", "Chad levelled new accusations against Sudan.", ClaimKind.Accusation, "Chad", "Sudan")]
    [InlineData("en", "Kenya will foot the bill for the tanks.", ClaimKind.Aid, "Kenya", null)]
    [InlineData("en", "Turkey promised retaliation against Syria.", ClaimKind.Threat, "Türkiye", "Syria")]
    [InlineData("en", "Peru closed its border with Chile.", ClaimKind.Sanction, "Peru", "Chile")]
    [InlineData("en", "Finland acceded to NATO.", ClaimKind.Agreement, "Finland", "NATO")]
    [InlineData("en", "Peru tore up the accord with Chile.", ClaimKind.Agreement, "Peru", "Chile")]
    [InlineData("en", "Kenya poured cold water on Uganda's plan.", ClaimKind.Rejection, "Kenya", null)]
    [InlineData("en", "Iran brushed aside the Turkish offer.", ClaimKind.Rejection, "Iran", null)]
    [InlineData("en", "Chad summoned the French ambassador.", ClaimKind.Accusation, "Chad", "Ambassador of France")]
    [InlineData("en", "Mali has rejected the accusations.", ClaimKind.Denial, "Mali", null)]
    [InlineData("en", "Norway forgave $40 million of Somalia's debt.", ClaimKind.Aid, "Norway", "Somalia")]
    [InlineData("en", "Canada put three Chinese firms on its blacklist.", ClaimKind.Sanction, "Canada", "China")]
    [InlineData("en", "Egypt put its air force on alert.", ClaimKind.Deployment, "Egypt", null)]
    [InlineData("en", "Libya called Egypt's raid a crime.", ClaimKind.Accusation, "Libya", "Egypt")]
    [InlineData("en", "Poland demanded the withdrawal of Russian forces.", ClaimKind.Demand, "Poland", "Russia")]
    [InlineData("en", "Norway demanded that Russia release the sailors.", ClaimKind.Demand, "Norway", "Russia")]
    [InlineData("en", "Italy will boycott the talks with Libya.", ClaimKind.Rejection, "Italy", "Libya")]
    [InlineData("en", "Norway rejected Russia's offer.", ClaimKind.Rejection, "Norway", "Russia")]
    [InlineData("fr", "La Grèce a rompu ses relations avec la Turquie.", ClaimKind.Sanction, "Greece", "Türkiye")]
    [InlineData("fr", "Le Pérou a rétabli ses relations avec le Chili.", ClaimKind.Agreement, "Peru", "Chile")]
    [InlineData("fr", "L'Espagne a déclaré que le Maroc doit libérer les marins.", ClaimKind.Demand, "Spain", "Morocco")]
    [InlineData("fr", "La Norvège vient de garnir les arsenaux ukrainiens en mines.", ClaimKind.Aid, "Norway", "Ukraine")]
    [InlineData("fr", "La Suède destine à l'Ukraine 200 lance-roquettes.", ClaimKind.Aid, "Sweden", "Ukraine")]
    [InlineData("fr", "Le Danemark y joindra 40 camions.", ClaimKind.Aid, "Denmark", null)]
    [InlineData("fr", "Deux camions de la Croix-Rouge chargés de farine ont gagné Goma lundi.", ClaimKind.Aid, null, null)]
    [InlineData("fr", "Des obus russes sont tombés sur une école de Soumy.", ClaimKind.Attack, "Russia", null)]
    [InlineData("fr", "Les combattants touaregs ont tendu une embuscade à l'armée malienne.", ClaimKind.Attack, null, "Malian Armed Forces")]
    [InlineData("fr", "Un missile nord-coréen s'est abîmé en mer du Japon.", ClaimKind.Exercise, "North Korea", null)]
    [InlineData("fr", "Des tractations entre le Tchad et le Soudan ont débuté lundi.", ClaimKind.Talks, "Chad", "Sudan")]
    [InlineData("fr", "La Géorgie a réintégré l'accord.", ClaimKind.Agreement, "Georgia", null)]
    [InlineData("fr", "Les soldats français ont plié bagage vendredi.", ClaimKind.Withdrawal, "France", null)]
    [InlineData("fr", "Le Maroc a claqué la porte.", ClaimKind.Rejection, "Morocco", null)]
    [InlineData("fr", "L'Estonie a adressé à la Finlande une liste de doléances.", ClaimKind.Demand, "Estonia", "Finland")]
    [InlineData("fr", "L'Espagne veut que les soldats marocains s'en aillent.", ClaimKind.Demand, "Spain", "Morocco")]
    [InlineData("fr", "La Serbie se défend de toute ingérence.", ClaimKind.Denial, "Serbia", null)]
    [InlineData("fr", "La Serbie a crié au mensonge.", ClaimKind.Denial, "Serbia", null)]
    [InlineData("fr", "Faux, rétorque la Serbie.", ClaimKind.Denial, "Serbia", null)]
    [InlineData("fr", "La Serbie qualifie ces chiffres de fantaisistes.", ClaimKind.Denial, "Serbia", null)]
    [InlineData("fr", "La Pologne décèle une manœuvre dans l'annonce russe.", ClaimKind.Accusation, "Poland", null)]
    [InlineData("fr", "L'Ukraine fait grief à la Hongrie de tergiverser.", ClaimKind.Accusation, "Ukraine", "Hungary")]
    [InlineData("fr", "Les soldats belges ont pris leurs quartiers à Constanta.", ClaimKind.Deployment, "Belgium", null)]
    [InlineData("fr", "L'Algérie a applaudi l'accord.", ClaimKind.Statement, "Algeria", null)]
    [InlineData("fr", "Le Portugal se sépare de trois chars au profit de l'Ukraine.", ClaimKind.Aid, "Portugal", "Ukraine")]
    [InlineData("fr", "L'Australie fait cadeau de 49 avions de chasse à l'Ukraine.", ClaimKind.Aid, "Australia", "Ukraine")]
    [InlineData("fr", "L'Onu a largué 30 tonnes de vivres sur Gaza.", ClaimKind.Aid, "United Nations", null)]
    [InlineData("fr", "Deux bombardiers russes ont frôlé l'espace aérien britannique.", ClaimKind.Deployment, "Russia", null)]
    [InlineData("fr", "Washington allège son dispositif en Irak.", ClaimKind.Withdrawal, "United States", null)]
    [InlineData("fr", "L'aviation syrienne a déversé des barils d'explosifs sur Alep.", ClaimKind.Attack, "Air Force of Syria", null)]
    [InlineData("fr", "Riyad et Téhéran ont enterré la hache de guerre.", ClaimKind.Agreement, "Saudi Arabia", null)]
    [InlineData("fr", "Moscou a prorogé l'accord sur les céréales.", ClaimKind.Agreement, "Russia", null)]
    [InlineData("fr", "Le Kremlin attend de l'Otan des garanties écrites.", ClaimKind.Demand, null, "NATO")]
    [InlineData("fr", "La Turquie ne veut pas lever son veto.", ClaimKind.Rejection, "Türkiye", null)]
    [InlineData("fr", "Téhéran jure de venger son général.", ClaimKind.Threat, "Iran", null)]
    [InlineData("fr", "Londres voit la main de Moscou derrière cette attaque.", ClaimKind.Accusation, "United Kingdom", "Russia")]
    [InlineData("fr", "Paris s'en prend à Bamako.", ClaimKind.Accusation, "France", "Mali")]
    [InlineData("fr", "La Cédéao a suspendu le Niger de ses instances.", ClaimKind.Sanction, null, "Niger")]
    [InlineData("fr", "Téhéran assure n'avoir vendu aucun drone à la Russie.", ClaimKind.Denial, "Iran", null)]
    [InlineData("fr", "« Nous n'avons tué personne », a juré l'armée malienne.", ClaimKind.Denial, "Malian Armed Forces", null)]
    [InlineData("fr", "L'armée malienne s'est emparée mardi de Kidal.", ClaimKind.Attack, "Malian Armed Forces", null)]
    [InlineData("fr", "Des missiles russes ont touché Kiev.", ClaimKind.Attack, "Russia", null)]
    [InlineData("fr", "La Russie a lancé 40 drones contre l'Ukraine.", ClaimKind.Attack, "Russia", "Ukraine")]
    [InlineData("fr", "L'Iran approvisionne les houthis en missiles.", ClaimKind.Aid, "Iran", "Houthis")]
    [InlineData("fr", "Israël a rappelé 300.000 réservistes.", ClaimKind.Deployment, "Israel", null)]
    [InlineData("fr", "Berlin mettra fin à sa mission au Mali.", ClaimKind.Withdrawal, "Germany", null)]
    [InlineData("fr", "Le Qatar sert de médiateur entre Israël et le Hamas.", ClaimKind.Talks, "Qatar", "Israel")]
    [InlineData("fr", "Pékin rejette ces accusations.", ClaimKind.Denial, "China", null)]
    [InlineData("fr", "La Suède a qualifié l'attaque russe de barbare.", ClaimKind.Accusation, "Sweden", "Russia")]
    [InlineData("fr", "Erevan souhaite le retrait des troupes russes.", ClaimKind.Demand, "Armenia", null)]
    public void A_verb_yields_the_claim_of_its_class(string language, string text, ClaimKind kind, string? actor, string? recipient)
    {
        var claim = Assert.Single(fixture.Claims(text, language: language), c => c.Type == kind);

        if (actor is not null) Assert.Contains(claim.Actor, a => a.Name == actor);
        if (recipient is not null) Assert.Contains(claim.Recipient, r => r.Name == recipient);
    }

    [Fact]
    public void Clauses_that_leave_their_verb_unsaid_are_claims_of_their_own()
    {
        var claims = fixture.Claims("La Suède livrera 40 chars à l'Ukraine, le Danemark 14 et la Norvège 8.", language: "fr");

        Assert.Equal([("Sweden", 40m), ("Denmark", 14m), ("Norway", 8m)], claims.Select(c => (Assert.Single(c.Actor).Name, Assert.Single(c.Amounts).Value)));
        Assert.All(claims, c => Assert.Equal(("Ukraine", "tank"), (Assert.Single(c.Recipient).Name, c.Amounts[0].Unit)));
    }

    [Fact]
    public void Names_joined_in_a_clause_without_its_verb_act_together()
    {
        var claims = fixture.Claims("L'Estonie puisera dans ses réserves de Javelin, la Lettonie et la Lituanie dans celles de Stinger.", language: "fr");

        Assert.Equal([["Estonia"], ["Latvia", "Lithuania"]], claims.Select(c => c.Actor.Select(a => a.Name)));
    }

    [Fact]
    public void What_people_died_of_is_the_author_of_the_toll()
    {
        var claim = Assert.Single(fixture.Claims("L'offensive turque a fait 40 morts à Kobané.", language: "fr"));

        Assert.Equal(ClaimKind.Casualties, claim.Type);
    }

    [Theory]
    [InlineData("en", "The rebels shelled the Sudanese town of Kosti on Friday.", "rebels", "rebels")]
    [InlineData("en", "The Darfur rebels attacked the Egyptian embassy.", "Darfur rebels", "Darfur rebels")]
    [InlineData("en", "Masked hackers attacked the Egyptian embassy.", "masked hackers", "Masked hackers")]
    [InlineData("en", "Syrian protesters attacked the Russian embassy on Friday.", "Syria protesters", "Syrian protesters")]
    public void A_group_that_the_text_does_not_name_acts_under_its_own_words(string language, string text, string name, string words)
    {
        var actor = Assert.Single(Assert.Single(fixture.Claims(text, language: language), c => c.Type == ClaimKind.Attack).Actor);

        Assert.Equal((name, words, (string?)null), (actor.Name, actor.Mention, actor.Id));
    }

    [Theory]
    [InlineData("en", "Norway is willing to send missiles to Ukraine.", ClaimKind.Aid, ClaimStatus.Proposed)]
    [InlineData("en", "Norway has promised to continue sending missiles to Ukraine.", ClaimKind.Aid, ClaimStatus.Announced)]
    [InlineData("en", "The king forbids the participation of Spanish troops in the raid.", ClaimKind.Deployment, ClaimStatus.Rejected)]
    [InlineData("en", "The Spanish brigade is to leave Mali in March.", ClaimKind.Withdrawal, ClaimStatus.Planned)]
    [InlineData("en", "The Polish tanks are to be flown out.", ClaimKind.Withdrawal, ClaimStatus.Planned)]
    [InlineData("en", "France and Mali failed to reach an agreement.", ClaimKind.Agreement, ClaimStatus.Rejected)]
    public void The_verb_above_says_what_has_come_of_it(string language, string text, ClaimKind kind, ClaimStatus status) =>
        Assert.Equal(status, Assert.Single(fixture.Claims(text, language: language), c => c.Type == kind).Status);

    [Fact]
    public void An_attack_that_people_were_killed_in_has_happened()
    {
        var attack = Assert.Single(fixture.Claims("British aircraft killed nine Iraqis in a raid.", language: "en"), c => c.Type == ClaimKind.Attack);

        Assert.Equal(("United Kingdom", "Iraq"), (Assert.Single(attack.Actor).Name, Assert.Single(attack.Recipient).Name));
    }

    [Theory]
    [InlineData("fr", "Signons l'accord avec la Russie !", ClaimKind.Agreement)]
    [InlineData("fr", "Un diplomate russe, qui a requis l'anonymat, a salué l'accord.", ClaimKind.Demand)]
    [InlineData("fr", "Lyon, battu par la Russie, déplore deux absences.", ClaimKind.Accusation)]
    [InlineData("fr", "L'Onu mène une campagne mondiale contre la faim.", ClaimKind.Attack)]
    [InlineData("en", "France could not use the port to send the troops in.", ClaimKind.Deployment)]
    [InlineData("en", "The treaty allows France to send a team of chemists.", ClaimKind.TransferAuthorization)]
    [InlineData("en", "Clinton spoke of the al-Qaeda threat.", ClaimKind.Talks)]
    [InlineData("en", "Poland said that its troops would not retaliate.", ClaimKind.Threat)]
    [InlineData("en", "The talk of the day in France was the weather.", ClaimKind.Talks)]
    public void What_only_looks_like_it_is_left_alone(string language, string text, ClaimKind kind) => Assert.DoesNotContain(fixture.Claims(text, language: language), c => c.Type == kind);
}
