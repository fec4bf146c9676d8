using NodaTime;
using Recoupe.Language;
using Recoupe.Record.Model;
using static Recoupe.Store.Tests.Samples;

namespace Recoupe.Store.Tests;

public sealed class AskingTests : IDisposable
{
    private readonly TemporaryDatabase database = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task Articles_come_by_publication_date_with_the_undated_last_whatever_the_order_of_arrival()
    {
        ReadArticle[] articles = [Read("c", "2022-01-22"), Read("d"), Read("a", "2022-01-21"), Read("b", "2022-01-21"), Read("e")];
        foreach (var order in new[] { articles, articles.Reverse() })
        {
            using var fresh = new TemporaryDatabase();
            await using var store = fresh.Open();
            foreach (var article in order) await store.AddAsync(article, Extractor, Arrived, Cancellation);

            var expected = articles.OrderBy(a => a.Article.Published.Iso ?? "9").ThenBy(a => a.Article.Id, StringComparer.Ordinal).Select(a => a.Article.Id).ToArray();
            Assert.Equal(expected, (await store.ArticlesAsync(Page.Whole, Cancellation)).Select(a => a.Document.Id).ToArray());
            Assert.Equal(expected[1..3], (await store.ArticlesAsync(new Page(1, 2), Cancellation)).Select(a => a.Document.Id).ToArray());
            Assert.Equal(expected, (await store.ReadArticlesAsync(asOf: null, Cancellation)).Articles.Select(a => a.Article.Id).ToArray());
        }
    }

    [Fact]
    public async Task Each_article_says_how_many_claims_it_makes()
    {
        await using var store = database.Open();
        await store.AddAsync(Read("Un texte.", "2022-01-21", (ClaimKind.Aid, null), (ClaimKind.Talks, null)), Extractor, Arrived, Cancellation);

        Assert.Equal(2, Assert.Single(await store.ArticlesAsync(Page.Whole, Cancellation)).Claims);
    }

    [Theory]
    [InlineData("2022-01-20", "2022-01-20", "day month since")]
    [InlineData("2022-01-21", null, "month since")]
    [InlineData(null, "2021-12-31", "since until")]
    [InlineData("2022-02-01", "2022-02-28", "since")]
    [InlineData(null, null, "day month since until undated")]
    public async Task Claims_pass_when_their_date_touches_the_days_asked_for(string? from, string? to, string expected)
    {
        await using var store = database.Open();
        (string Name, string? Date)[] dates = [("day", "2022-01-20"), ("month", "2022-01"), ("since", "2014/"), ("until", "../2021-12-01"), ("undated", null)];
        var article = Article(string.Join(' ', dates.Select(d => d.Name)));
        var claims = dates.Select(d => Claim(article, Span(article.Text, d.Name), date: d.Date)).ToArray();
        await store.AddAsync(new(article, claims), Extractor, Arrived, Cancellation);

        var found = await store.ClaimsAsync(new ClaimFilter { From = Day(from), To = Day(to) }, Cancellation);

        Assert.Equal(expected, string.Join(' ', found.Select(c => c.Claim.Evidence.Exact)));
    }

    [Theory]
    [InlineData("United States", true)]
    [InlineData("united states", true)]
    [InlineData("États-Unis", true)]
    [InlineData("etats unis", true)]
    [InlineData("Q30", true)]
    [InlineData("Ukraine", true)]
    [InlineData("Poland", true)]
    [InlineData("United", true)]
    [InlineData("Unit", false)]
    [InlineData("Russia", false)]
    [InlineData("", false)]
    [InlineData("%", false)]
    public async Task Claims_are_found_by_who_takes_part(string actor, bool found)
    {
        await using var store = database.Open();
        var article = Article("Un texte.");
        var claim = Claim(article, new TextSpan(0, 2)) with
        {
            Actor = [new Actor("United States", "Q30", "Les États-Unis")],
            Recipient = [new Actor("Ukraine", "Q212", "Kiev")],
            ThirdParty = [new Actor("Poland", "Q36", null)],
        };
        await store.AddAsync(new(article, [claim]), Extractor, Arrived, Cancellation);

        Assert.Equal(found, (await store.ClaimsAsync(new ClaimFilter { Actor = actor }, Cancellation)).Count == 1);
    }

    [Fact]
    public async Task Claims_are_found_by_kind_and_article()
    {
        await using var store = database.Open();
        var one = Read("Un.", "2022-01-21", (ClaimKind.Aid, null), (ClaimKind.TransferAuthorization, null));
        var two = Read("Deux.", "2022-01-22", (ClaimKind.TransferAuthorization, null));
        foreach (var read in new[] { two, one }) await store.AddAsync(read, Extractor, Arrived, Cancellation);

        var kind = await store.ClaimsAsync(new ClaimFilter { Kind = ClaimKind.TransferAuthorization }, Cancellation);
        var both = await store.ClaimsAsync(new ClaimFilter { Kind = ClaimKind.TransferAuthorization, Article = two.Article.Id }, Cancellation);

        Assert.Equal([one.Claims[1].Id, two.Claims[0].Id], kind.Select(c => c.Claim.Id).ToArray());
        Assert.Equal([two.Claims[0].Id], both.Select(c => c.Claim.Id).ToArray());
        Assert.Equal("Le Courrier d'Essai", both[0].Document.Outlet);
    }

    [Fact]
    public async Task The_timeline_goes_by_the_claims_own_dates_with_the_undated_last()
    {
        await using var store = database.Open();
        await store.AddAsync(Read("Un.", "2022-01-01", (ClaimKind.Aid, null), (ClaimKind.Talks, "2022-01"), (ClaimKind.Attack, "2014")), Extractor, Arrived, Cancellation);
        await store.AddAsync(Read("Deux.", "2022-02-01", (ClaimKind.Exercise, "2022-01-01")), Extractor, Arrived, Cancellation);

        var dates = (await store.ClaimsAsync(new ClaimFilter { Order = ClaimOrder.Timeline }, Cancellation)).Select(c => c.Claim.Date ?? "undated").ToArray();

        Assert.Equal(["2014", "2022-01-01", "2022-01", "undated"], dates);
    }

    [Fact]
    public async Task Ids_are_found_by_their_beginning()
    {
        await using var store = database.Open();
        var read = Read("Un.", "2022-01-01", (ClaimKind.Aid, null));
        await store.AddAsync(read, Extractor, Arrived, Cancellation);

        Assert.Equal([new RecordId(read.Article.Id, true)], await store.FindIdsAsync(read.Article.Id[..8], 10, Cancellation));
        Assert.Equal([new RecordId(read.Claims[0].Id, false)], await store.FindIdsAsync(read.Claims[0].Id, 10, Cancellation));
        Assert.Equal(2, (await store.FindIdsAsync("", 10, Cancellation)).Count);
        Assert.Empty(await store.FindIdsAsync("zz", 10, Cancellation));
        Assert.Null(await store.ClaimAsync("zz", Cancellation));
        Assert.Null(await store.ArticleAsync("zz", Cancellation));
    }

    [Fact]
    public async Task Actors_are_counted_by_claims_the_most_frequent_first()
    {
        await using var store = database.Open();
        var article = Article("Un texte.");
        Actor france = new("France", "Q142", null), ukraine = new("Ukraine", "Q212", null);
        Claim[] claims =
        [
            Claim(article, new TextSpan(0, 1)) with { Actor = [france], Recipient = [ukraine] },
            Claim(article, new TextSpan(1, 2)) with { Actor = [ukraine], Recipient = [ukraine] },
        ];
        await store.AddAsync(new(article, claims), Extractor, Arrived, Cancellation);

        Assert.Equal([new NameCount("Ukraine", 2), new NameCount("France", 1)], await store.ActorsAsync(10, Cancellation));
        Assert.Single(await store.ActorsAsync(1, Cancellation));
    }

    private static LocalDate? Day(string? iso) => iso is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static TextSpan Span(string text, string word)
    {
        var start = text.IndexOf(word, StringComparison.Ordinal);
        return new TextSpan(start, start + word.Length);
    }
}
