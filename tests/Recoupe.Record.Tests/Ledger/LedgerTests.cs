using Recoupe.Record.Ledger;
using Recoupe.Record.Model;
using Recoupe.Record.Tests.CrossCheck;

namespace Recoupe.Record.Tests.Ledger;

public sealed class LedgerTests
{
    [Fact]
    public void Acts_signed_on_two_days_are_two_rows()
    {
        var rows = Rows(Signed("2031-05-04", 800_000_000), Signed("2031-05-06", 800_000_000));

        Assert.Equal(["2031-05-04", "2031-05-06"], rows.Select(r => Assert.Single(r.Stages).Date));
    }

    [Fact]
    public void A_legal_power_is_no_row_and_is_not_added()
    {
        var rows = Rows(Signed("2031-05-04", 350_000_000), Signed("2031-05-04", 250_000_000) with { Instrument = "waiver" });

        var total = Assert.Single(LedgerTotals.Of(rows));
        Assert.Equal((350_000_000m, 350_000_000m, 1), (total.Low, total.High, total.Rows));
    }

    [Fact]
    public void Stages_are_never_added_together()
    {
        var rows = Rows(
            Signed("2031-05-04", 100_000_000),
            Signed("2031-06-14", 100_000_000) with { Stage = Stage.Delivered, DateDetail = Detail(DateRole.Delivered) });

        Assert.Equal([(Stage.Approved, 100_000_000m), (Stage.Delivered, 100_000_000m)], LedgerTotals.Of(rows).Select(t => (t.Stage!.Value, t.Low)));
    }

    [Fact]
    public void Every_row_and_stage_names_its_claims()
    {
        var article = Article(Signed("2031-05-04", 100_000_000));

        var row = Assert.Single(Desk.Relate(article).Ledger);

        Assert.Equal([article.Claims[0].Id], row.Claims);
        Assert.Equal([article.Claims[0].Id], Assert.Single(row.Stages).Claims);
        Assert.Equal("2031-05-04", row.Stages[0].Reported);
    }

    [Fact]
    public void A_filter_leaves_the_stages_that_touch_its_days()
    {
        var rows = Rows(Signed("2031-05-04", 100_000_000), Signed("2031-06-04", 200_000_000));

        var row = Assert.Single(new LedgerFilter(Instrument: "pda", From: new DateOnly(2031, 6, 1)).Apply(rows));

        Assert.Equal("2031-06-04", Assert.Single(row.Stages).Date);
        Assert.Empty(new LedgerFilter(Donor: "France").Apply(rows));
    }

    [Fact]
    public void Another_register_is_answered_row_by_row()
    {
        var rows = Rows(Signed("2031-05-04", 100_000_000), Signed("2031-06-04", 200_000_000));

        var answers = LedgerComparison.Of(rows, ExternalTable.Read("""
            date,instrument,amount_usd
            2031-05-04,PDA,100000000
            2031-06-06,PDA,200000000
            2031-05-04,USAI,100000000
            2031-08-01,PDA,900000000
            """));

        Assert.Equal([true, false, false, false], answers.Select(a => a.IsSame));
        Assert.Equal(["date"], answers[1].Differs);
        Assert.All(answers.Skip(2), a => Assert.Null(a.Event));
    }

    [Fact]
    public void A_package_that_two_rows_tell_is_shown_as_told_again()
    {
        var rows = Rows(Signed("2031-05-04", 100_000_000), Signed("2031-05-06", 100_000_000));

        var answer = Assert.Single(LedgerComparison.Of(rows, ExternalTable.Read("date,amount,currency\n2031-05-04,100000000,usd\n")));

        Assert.Equal((rows[0].Event, rows[1].Event), (answer.Event, Assert.Single(answer.Again)));
    }

    [Theory]
    [InlineData("day,amount\n1,2\n", "expected date and amount_usd")]
    [InlineData("date,amount_usd\nyesterday,2\n", "row 1, column date: found 'yesterday'")]
    [InlineData("date,amount_usd\n2031-05-04,much\n", "row 1, column amount_usd: found 'much'")]
    [InlineData("date,amount\n2031-05-04,2\n", "row 1, column currency")]
    public void A_register_that_cannot_be_read_is_refused_with_the_place(string csv, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => ExternalTable.Read(csv)).Message, StringComparison.Ordinal);

    private static IReadOnlyList<LedgerRow> Rows(params Claim[] claims) => Desk.Relate([.. claims.GroupBy(c => c.Date).Select(day => Article([.. day]))]).Ledger;

    private static ReadArticle Article(params Claim[] claims) =>
        Desk.Article("Gazette", claims[0].Date, "en", [.. claims.Select(c => ($"The act of {c.Date} gives {c.Amounts[0].Value} under {c.Instrument}.", c))]);

    private static Claim Signed(string date, decimal dollars) => Desk.Claim(ClaimKind.Aid, "United States", "Georgia", date, ClaimStatus.Approved) with
    {
        DateDetail = Detail(DateRole.Signed),
        Stage = Stage.Approved,
        Instrument = "PDA",
        Amounts = [Desk.Amount(dollars, "USD")],
    };

    private static DateDetail Detail(DateRole role) => new(role, DatePrecision.Day, null, DateHow.Explicit);
}
