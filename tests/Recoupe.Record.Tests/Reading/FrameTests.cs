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
    [InlineData("en", "Libya called Egypt's raid a crime.", ClaimKind.Accusation, "Libya", "Egypt")]
    [InlineData("en", "Poland demanded the withdrawal of Russian forces.", ClaimKind.Demand, "Poland", "Russia")]
    [InlineData("en", "Norway demanded that Russia release the sailors.", ClaimKind.Demand, "Norway", "Russia")]
    [InlineData("en", "Italy will boycott the talks with Libya.", ClaimKind.Rejection, "Italy", "Libya")]
    [InlineData("en", "Norway rejected Russia's offer.", ClaimKind.Rejection, "Norway", "Russia")]
    [InlineData("fr", "La Grèce a rompu ses relations avec la Turquie.", ClaimKind.Sanction, "Greece", "Türkiye")]
    [InlineData("fr", "Le Pérou a rétabli ses relations avec le Chili.", ClaimKind.Agreement, "Peru", "Chile")]
    [InlineData("fr", "L'Espagne a déclaré que le Maroc doit libérer les marins.", ClaimKind.Demand, "Spain", "Morocco")]
    public void A_verb_yields_the_claim_of_its_class(string language, string text, ClaimKind kind, string actor, string? recipient)
    {
        var claim = Assert.Single(fixture.Claims(text, language: language), c => c.Type == kind);

        Assert.Contains(claim.Actor, a => a.Name == actor);
        if (recipient is not null) Assert.Contains(claim.Recipient, r => r.Name == recipient);
    }

    [Theory]
    [InlineData("en", "The rebels shelled the Sudanese town of Kosti on Friday.", "rebels", "rebels")]
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
    [InlineData("fr", "Lyon, battu par la Russie, déplore deux absences.", ClaimKind.Accusation)]
    [InlineData("fr", "L'Onu mène une campagne mondiale contre la faim.", ClaimKind.Attack)]
    [InlineData("en", "France could not use the port to send the troops in.", ClaimKind.Deployment)]
    [InlineData("en", "The treaty allows France to send a team of chemists.", ClaimKind.TransferAuthorization)]
    [InlineData("en", "Clinton spoke of the al-Qaeda threat.", ClaimKind.Talks)]
    [InlineData("en", "Poland said that its troops would not retaliate.", ClaimKind.Threat)]
    [InlineData("en", "The talk of the day in France was the weather.", ClaimKind.Talks)]
    public void What_only_looks_like_it_is_left_alone(string language, string text, ClaimKind kind) => Assert.DoesNotContain(fixture.Claims(text, language: language), c => c.Type == kind);
}
