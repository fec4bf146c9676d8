using Recoupe.Record.Model;
using Recoupe.Record.Tests.CrossCheck;
using Recoupe.Record.Views;

namespace Recoupe.Record.Tests.Views;

public sealed class ViewTests
{
    private static readonly ReadArticle held = Desk.Article("Matin", "2031-05-04", ("La frappe sur Port-Neuf a fait 12 morts, selon la mairie.", Toll(12)));

    [Fact]
    public void What_nobody_else_tells_is_new()
    {
        var other = Desk.Article("Soir", "2031-09-04", ("Utopia a envoyé des tentes à Erewhon.", Desk.Claim(ClaimKind.Aid, "Utopia", "Erewhon", "2031-09-03")));

        Assert.Equal(CheckVerdict.New, Check(other).Verdict);
    }

    [Fact]
    public void What_another_voice_tells_is_known_with_its_sentence_beside_it()
    {
        var check = Check(Desk.Article("Soir", "2031-05-04", ("Port-Neuf compte 12 morts après la frappe.", Toll(12))));

        Assert.Equal(CheckVerdict.Known, check.Verdict);
        Assert.Equal(held.Claims[0].Id, Assert.Single(check.Beside).Claim);
    }

    [Fact]
    public void What_cannot_hold_beside_the_record_is_in_conflict()
    {
        var check = Check(Desk.Article("Soir", "2031-05-04", ("La frappe sur Port-Neuf a fait 31 morts.", Toll(31))));

        Assert.Equal(CheckVerdict.InConflict, check.Verdict);
        Assert.Contains("31", Assert.Single(check.Beside).Relation!.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_event_and_a_new_contradiction_are_what_became_known()
    {
        var later = Desk.Article("Soir", "2031-05-05", ("La frappe sur Port-Neuf a fait 31 morts.", Toll(31)), ("Utopia menace Erewhon.", Desk.Claim(ClaimKind.Threat, "Utopia", "Erewhon")));

        var difference = RecordDifference.Of(Desk.Relate(held), Desk.Relate(held, later));

        Assert.Equal([ClaimKind.Threat], difference.Events.Where(e => e.IsNew).Select(e => e.Event.Type));
        Assert.Contains(new SlotValue("amount", "31 people"), Assert.Single(difference.Events, e => !e.IsNew).Added);
        Assert.Single(difference.Conflicts);
        Assert.Empty(difference.Settled);
    }

    [Fact]
    public void Nothing_became_known_between_a_record_and_itself()
    {
        var difference = RecordDifference.Of(Desk.Relate(held), Desk.Relate(held));

        Assert.Empty(difference.Events);
        Assert.Empty(difference.Ledger);
    }

    private static CheckedClaim Check(ReadArticle article) => Assert.Single(ArticleCheck.Of(article, Desk.Relate(held, article)));

    private static Claim Toll(decimal dead) => Desk.Claim(ClaimKind.Casualties, null, "Erewhon", "2031-05-03") with
    {
        Amounts = [Desk.Amount(dead, "person")],
        Place = [Desk.Place("Port-Neuf", "ER")],
    };
}
