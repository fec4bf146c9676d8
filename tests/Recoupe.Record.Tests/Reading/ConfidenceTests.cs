namespace Recoupe.Record.Tests.Reading;

public sealed class ConfidenceTests(ReadingFixture fixture) : IClassFixture<ReadingFixture>
{
    [Fact]
    public void A_claim_whose_slots_are_told_is_likelier_than_one_that_a_bare_noun_bears()
    {
        var told = Assert.Single(fixture.Claims("La Lituanie a livré lundi 40 missiles à l'Ukraine.", "2022-02-10", "fr"));
        var bare = fixture.Claims("Le commerce avec la Russie, malgré les entretiens d'hier entre voisins, les pluies et une année sans récolte, n'a guère changé.", "2022-02-10", "fr");

        Assert.All(bare, claim => Assert.True(claim.Confidence < told.Confidence, $"{claim.Evidence.Exact}: {claim.Confidence}"));
        Assert.InRange(told.Confidence, 0.9, 0.99);
    }
}
