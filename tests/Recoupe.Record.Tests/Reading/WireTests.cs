using Recoupe.Record.Model;

namespace Recoupe.Record.Tests.Reading;

/// <summary>Turns of the English-language agencies.</summary>
public sealed class WireTests(ReadingFixture fixture) : IClassFixture<ReadingFixture>
{
    [Theory]
    [InlineData("Chad announced that it will recall its envoys unless Sudan frees the pilots.", ClaimKind.Threat, "Chad", "Sudan")]
    [InlineData("Egypt warned that it will not tolerate Libyan raids.", ClaimKind.Threat, "Egypt", "Libya")]
    [InlineData("Norway issued a reminder that Denmark must respect the border.", ClaimKind.Demand, "Norway", "Denmark")]
    [InlineData("Norway demanded talks with Denmark.", ClaimKind.Demand, "Norway", "Denmark")]
    [InlineData("Peru demanded the release of Chilean prisoners.", ClaimKind.Demand, "Peru", "Chile")]
    [InlineData("Italy is opposed to the Turkish plan.", ClaimKind.Rejection, "Italy", "Türkiye")]
    [InlineData("Zambia has flouted an order by the United Nations.", ClaimKind.Rejection, "Zambia", "United Nations")]
    [InlineData("Kenya forced the Red Cross out of the country.", ClaimKind.Sanction, "Kenya", "Red Cross")]
    [InlineData("Iranian police broke up a protest on Tuesday.", ClaimKind.Sanction, "Iran", null)]
    [InlineData("Iraq said it would allow the visit of United Nations inspectors.", ClaimKind.Agreement, "Iraq", "United Nations")]
    [InlineData("Spain will host a meeting between Israel and Jordan.", ClaimKind.Talks, "Spain", "Israel")]
    [InlineData("Sweden mobilized reservists for a war against Finland.", ClaimKind.Deployment, "Sweden", "Finland")]
    [InlineData("Kenya issued a statement accusing Uganda of theft.", ClaimKind.Accusation, "Kenya", "Uganda")]
    [InlineData("Italian and Greek frigates launched ten days of drills on Monday.", ClaimKind.Exercise, "Italy", null)]
    [InlineData("Kuwait extradited suspected Turkish bomber Ali Demir to Turkey.", ClaimKind.Agreement, "Kuwait", "Türkiye")]
    [InlineData("Rights group Amnesty International accused the Sudanese government of torture.", ClaimKind.Accusation, "Amnesty International", "Sudan")]
    [InlineData("Norway is thought to have shipped 30 howitzers to Somalia.", ClaimKind.Aid, "Norway", "Somalia")]
    [InlineData("Norway is expected to send Kyiv missiles.", ClaimKind.Aid, "Norway", "Ukraine")]
    [InlineData("Between 40 and 50 Norwegians will head for Latvia.", ClaimKind.Deployment, "Norway", null)]
    [InlineData("Four Italian Eurofighters patrolled Romanian airspace.", ClaimKind.Deployment, "Italy", null)]
    [InlineData("Kenyan soldiers were ordered to leave Mali.", ClaimKind.Withdrawal, "Kenya", null)]
    [InlineData("Chilean lawmakers Tuesday endorsed an agreement with Peru.", ClaimKind.Agreement, "Chile lawmakers", "Peru")]
    [InlineData("Libya announced that it would free 30 Tunisian prisoners.", ClaimKind.Agreement, "Libya", null)]
    [InlineData("Chadian rebels engaged Kenyan peacekeepers in a firefight on Saturday.", ClaimKind.Attack, "Chad rebels", "Kenya")]
    [InlineData("Greece said that it would bomb Albania.", ClaimKind.Threat, "Greece", "Albania")]
    public void A_turn_of_the_wires_tells_who_does_what_to_whom(string text, ClaimKind kind, string actor, string? recipient)
    {
        var claim = Assert.Single(fixture.Claims(text, language: "en"), c => c.Type == kind);

        Assert.Contains(claim.Actor, a => a.Name == actor);
        if (recipient is not null) Assert.Contains(claim.Recipient, r => r.Name == recipient);
    }

    [Fact]
    public void Between_a_deed_and_the_witnesses_who_tell_it_everything_belongs_to_the_deed()
    {
        var claims = fixture.Claims("Moroccan police opened fire on the crowd, killing two people, witnesses said.", language: "en");

        Assert.All(claims, c => Assert.Equal(("Morocco", "witnesses"), (Assert.Single(c.Actor).Name, Assert.Single(c.Source).Name)));
        Assert.Equal([ClaimKind.Attack, ClaimKind.Casualties], claims.Select(c => c.Type).Order());
    }

    [Fact]
    public void Officials_of_two_countries_are_of_both() =>
        Assert.Equal(["Latvia officials", "Estonia officials"], Assert.Single(fixture.Claims("Latvian and Estonian officials agreed to share the port.", language: "en"), c => c.Type == ClaimKind.Agreement)
            .Actor.Select(a => a.Name).OrderDescending());

    [Theory]
    [InlineData("Troops from Jordan left the West Bank on Monday.", "Western countries")]
    [InlineData("Egypt said that its envoy would fly to Russia today.", "RT")]
    public void Part_of_a_name_or_a_day_makes_no_other_name(string text, string other) =>
        Assert.DoesNotContain(fixture.Claims(text, language: "en").SelectMany(c => c.Actor.Concat(c.Recipient)), a => a.Name == other);

    [Fact]
    public void Who_will_not_meet_demands_has_refused() =>
        Assert.Equal(ClaimStatus.Happened, Assert.Single(fixture.Claims("Kenya said it would not meet the demands of the rebels.", language: "en"), c => c.Type == ClaimKind.Rejection).Status);

    [Theory]
    [InlineData("There were ten Kenyan soldiers killed in Somalia on Monday.", ClaimKind.Deployment)]
    [InlineData("Norway claimed that Denmark had attacked Iceland.", ClaimKind.Attack)]
    public void Who_tells_of_a_deed_and_who_was_hit_did_not_do_it(string text, ClaimKind kind) =>
        Assert.DoesNotContain(fixture.Claims(text, language: "en"), c => c.Type == kind && c.Actor.Any(a => a.Name is "Kenya" or "Norway"));

    [Fact]
    public void Who_was_jailed_is_told_behind_their_name()
    {
        var sanction = Assert.Single(fixture.Claims("Egypt freed a member of the Hamas movement jailed over a year ago.", language: "en"), c => c.Type == ClaimKind.Sanction);

        Assert.Equal(("Hamas", 0), (Assert.Single(sanction.Recipient).Name, sanction.Actor.Count));
    }

    [Fact]
    public void A_court_that_ruled_has_refused_nothing() =>
        Assert.DoesNotContain(fixture.Claims("The Kenyan court ruled on the case of the minister.", language: "en"), c => c.Type == ClaimKind.Rejection);
}
