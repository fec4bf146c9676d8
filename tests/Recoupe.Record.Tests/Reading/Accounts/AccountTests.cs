using Recoupe.Record.Model;
using Recoupe.Record.Reading.Accounts;

namespace Recoupe.Record.Tests.Reading.Accounts;

public sealed class AccountTests(ReadingFixture fixture) : IClassFixture<ReadingFixture>
{
    private const string Text = """
        Vilnius promet d'autres missiles

        Le président lituanien Gitanas Nauseda a annoncé mercredi que son pays livrerait 40 missiles Stinger à l'Ukraine. Ils partiront avant la fin du mois. Le prix du blé a baissé de 3 %. Le temps est doux.
        """;

    [Fact]
    public void Each_slot_tells_which_words_fill_it_and_how_they_were_understood()
    {
        var aid = Aid();

        Assert.Equal(("40 missiles Stinger", Resolution.Said), Words(aid, "amounts"));
        Assert.Equal(("Ukraine", Resolution.Linked), Words(aid, "recipient"));
        Assert.Equal(("son", Resolution.Coreference), Words(aid, "actor"));
        Assert.Equal(("mercredi", Resolution.Article), Words(aid, "date"));
        Assert.All(aid.Slots.Where(s => s.Span is not null), slot => Assert.Equal(slot.Words, slot.Span!.Value.In(Text)));
    }

    [Fact]
    public void What_another_sentence_says_is_told_apart()
    {
        var headline = Explain().Claims[0];

        Assert.Equal(("Ukraine", Resolution.Carried), Words(headline, "recipient"));
        Assert.False(headline.Sentence.Span.Contains(Assert.Single(headline.Slots, s => s.Slot == "recipient").Span!.Value));
    }

    [Fact]
    public void A_claim_names_the_row_of_its_frame_and_the_word_that_bears_it()
    {
        var aid = Aid();

        Assert.Equal((ClaimKind.Aid, "V", "livrer", "livrerait"), (aid.Frame.Kind, aid.Frame.Pos, aid.Frame.Lemma, aid.Trigger));
        Assert.Matches("^data/frames/fr/frames.tsv:[0-9]+$", aid.Frame.Row);
    }

    [Fact]
    public void The_account_bears_the_claims_of_the_reading()
    {
        var account = Explain();

        Assert.Equal(fixture.Claims(Text, "2022-02-10", "fr").Select(c => c.Id), account.Claims.Select(c => c.Claim.Id));
    }

    [Fact]
    public void A_sentence_with_a_figure_or_a_date_and_no_claim_is_listed_as_unread()
    {
        var unread = Explain().Unread;

        Assert.Equal(
            [("Ils partiront avant la fin du mois.", UnreadSign.Date), ("Le prix du blé a baissé de 3 %.", UnreadSign.Figure)],
            unread.Select(u => (u.Span.In(Text), Assert.Single(u.Signs))));
    }

    [Fact]
    public void Nothing_is_told_of_an_article_in_a_language_that_is_not_read()
    {
        var account = fixture.Reader.Explain(ReadingFixture.Article("Der Bundestag hat am Mittwoch 40 Raketen bewilligt.", language: "de"), TestContext.Current.CancellationToken);

        Assert.Empty(account.Claims);
        Assert.Empty(account.Unread);
    }

    private Account Explain() => fixture.Reader.Explain(ReadingFixture.Article(Text, "2022-02-10", "fr"), TestContext.Current.CancellationToken);

    private ExplainedClaim Aid() => Assert.Single(Explain().Claims, c => c.Claim.Type == ClaimKind.Aid && c.Claim.Amounts.Count > 0);

    private static (string? Words, Resolution How) Words(ExplainedClaim claim, string slot)
    {
        var filled = Assert.Single(claim.Slots, s => s.Slot == slot);
        return (filled.Words, filled.How);
    }
}
