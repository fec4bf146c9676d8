using Recoupe.Evaluation.Claims;
using Recoupe.Record.Model;

namespace Recoupe.Evaluation.Tests.Claims;

public sealed class EndsTests
{
    [Theory]
    [InlineData("Romanian", "Serbia", true)]
    [InlineData("Serbia", "Romania", false)]
    [InlineData("rebels in Romania", "Serbian army", true)]
    public void A_source_and_a_target_stand_at_their_own_ends(string source, string target, bool right) =>
        Assert.Equal(right, Ends.Are(Claim(ClaimKind.Attack), [source], [target]));

    [Fact]
    public void Where_both_sides_act_alike_either_may_come_first() => Assert.True(Ends.Are(Claim(ClaimKind.Talks), ["Serbia"], ["Romania"]));

    [Fact]
    public void A_group_without_a_name_is_known_by_its_words() =>
        Assert.True(Ends.Are(Claim(ClaimKind.Attack) with { Actor = [new Actor("rebels", null, "the rebels")] }, ["rebels"], ["Serbia"]));

    [Fact]
    public void What_is_done_to_a_place_has_the_place_for_its_target() =>
        Assert.True(Ends.Are(Claim(ClaimKind.Attack) with { Recipient = [], Place = [new Place("Kosti", null, "SD", null, null, "Kosti")] }, ["Romania"], ["Kosti"]));

    [Fact]
    public void Without_a_target_all_sources_must_stand_somewhere()
    {
        Assert.True(Ends.Are(Claim(ClaimKind.Talks), ["Romania", "Serbia"], []));
        Assert.False(Ends.Are(Claim(ClaimKind.Talks), ["Romania", "Kenya"], []));
    }

    private static Claim Claim(ClaimKind kind) => new()
    {
        Id = "1",
        ArticleId = "2",
        Type = kind,
        Status = ClaimStatus.Happened,
        Actor = [new Actor("Romania", "Q218", "Romanian")],
        Recipient = [new Actor("Serbia", "Q403", "Serbia")],
        Evidence = new Evidence(0, 1, "x", "", "", ""),
        Extractor = "test",
    };
}
