using Recoupe.Record.CrossCheck;
using Recoupe.Record.Decisions;
using Recoupe.Record.Model;
using Recoupe.Record.Tests.CrossCheck;

namespace Recoupe.Record.Tests.Decisions;

public sealed class DecisionTests
{
    private static readonly ReadArticle first = Desk.Article("Matin", "2031-05-04", ("Utopia sends 300 tents to Erewhon.", Tents("2031-05-03", 300)));
    private static readonly ReadArticle second = Desk.Article("Soir", "2031-05-04", ("Erewhon gets 300 tents from Utopia.", Tents("2031-05-03", 300)));
    private static readonly ReadArticle later = Desk.Article("Midi", "2031-06-20", ("Utopia gives Erewhon boats.", Tents("2031-06-19", 12)));

    [Fact]
    public void A_person_can_part_what_the_program_joined()
    {
        Assert.Single(Relate([first, second]).Events);

        Assert.Equal(2, Relate([first, second], Decide(DecisionKind.Split, first, second)).Events.Count);
    }

    [Fact]
    public void A_person_can_join_what_the_program_parted()
    {
        Assert.Equal(2, Relate([first, later]).Events.Count);

        Assert.Single(Relate([first, later], Decide(DecisionKind.Merge, first, later)).Events);
    }

    [Fact]
    public void The_later_of_two_decisions_wins() => Assert.Single(
        Relate([first, second], Decide(DecisionKind.Split, first, second), Decide(DecisionKind.Merge, first, second)).Events);

    [Fact]
    public void Reliability_is_that_of_the_most_reliable_source()
    {
        var grade = Relate([first, second], Reliability("Soir", 'B'), Reliability("Matin", 'D')).Events[0].Grade!;

        Assert.Equal('B', grade.Reliability);
        Assert.Contains("reliability B: Soir", grade.Reasons);
    }

    [Fact]
    public void A_decision_never_moves_to_a_look_alike()
    {
        var reference = ClaimReference.To(first.Claims[0]);

        Assert.Null(reference.Find([first.Claims[0] with { Type = ClaimKind.Threat }]));
        Assert.Null(reference.Find([first.Claims[0] with { Evidence = first.Claims[0].Evidence with { Exact = "Utopia sends 300 tents" } }]));
        Assert.NotNull(reference.Find([first.Claims[0] with { Evidence = first.Claims[0].Evidence with { Start = 99 } }]));
    }

    [Theory]
    [InlineData("status", "rejected")]
    [InlineData("stage", "delivered")]
    [InlineData("date", "2031-05/2031-06")]
    [InlineData("actor", "Utopia; Erewhon")]
    [InlineData("amount", "about 90 t; 300 tent")]
    [InlineData("place", "")]
    [InlineData("ordinal", "43")]
    public void A_slot_is_corrected(string slot, string value) => Assert.NotEqual(first.Claims[0], Correct(slot, value));

    [Theory]
    [InlineData("colour", "red", "expected one of status")]
    [InlineData("date", "yesterday", "date: found 'yesterday'")]
    [InlineData("status", "finished", "status: found 'finished'")]
    [InlineData("amount", "many", "amount: found 'many'")]
    [InlineData("ordinal", "first", "ordinal: found 'first'")]
    public void What_no_slot_takes_is_refused_with_what_was_expected(string slot, string value, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => Correct(slot, value)).Message, StringComparison.Ordinal);

    private static Claim Correct(string slot, string value) => Correction.Apply(first.Claims[0], new Dictionary<string, string> { [slot] = value });

    private static Claim Tents(string date, decimal tents) => Desk.Claim(ClaimKind.Aid, "Utopia", "Erewhon", date) with { Amounts = [Desk.Amount(tents, "tent")] };

    private static Decision Decide(DecisionKind kind, params ReadArticle[] articles) => new(kind) { Claims = [.. articles.Select(a => ClaimReference.To(a.Claims[0]))] };

    private static Decision Reliability(string name, char grade) => new(DecisionKind.Reliability) { Name = name, Reliability = grade };

    private static CrossChecked Relate(ReadArticle[] articles, params Decision[] decisions) => CrossChecker.Relate(articles, Judgements.Of(decisions, articles));
}
