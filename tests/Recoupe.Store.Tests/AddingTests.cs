using System.Text.Json;
using Recoupe.Language;
using Recoupe.Press;
using Recoupe.Record.Model;
using Recoupe.Record.Model.Json;
using static Recoupe.Store.Tests.Samples;

namespace Recoupe.Store.Tests;

public sealed class AddingTests : IDisposable
{
    private readonly TemporaryDatabase database = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task What_is_added_comes_back_as_it_was()
    {
        var article = Article("La France livrera 12 canons à l'Ukraine, a dit la ministre.", "2022-01-21", title: "Des canons pour Kiev");
        var claim = Claim(article, new TextSpan(3, 39), date: "2022-01") with
        {
            Actor = [new Actor("France", "Q142", "La France")],
            Recipient = [new Actor("Ukraine", "Q212", "l'Ukraine")],
            Amounts = [new Amount(12, "howitzer", "12 canons")],
            Items = [new Item("howitzer", null, 12)],
            Stage = Stage.Pledged,
            Modality = new Modality(Polarity.Affirmed, Certainty.Certain, Realis.Future, ["livrera"]),
            Source = [new Source("Defence minister", null) { Verb = "dire" }],
            Spans = [new Repetition(0, 5)],
        };
        await using var store = database.Open();

        Assert.Equal(AddOutcome.New, await store.AddAsync(new(article, [claim]), Extractor, Arrived, Cancellation));

        var read = await store.ArticleAsync(article.Id, Cancellation);
        Assert.NotNull(read);
        Assert.Equal(Json(article), Json(read.Article));
        Assert.Equal(Json(claim), Json(Assert.Single(read.Claims)));
        Assert.Equal(article.Id, read.Claims[0].ArticleId);
        Assert.Equal(Json(claim), Json((await store.ClaimAsync(claim.Id, Cancellation))?.Claim));
        database.AssertSound();
    }

    [Theory]
    [InlineData("Avec un zéro\0 au milieu.")]
    [InlineData("Kiev 🇺🇦 – «\u00a0soutien\u00a0»\r\n\tfin")]
    [InlineData("")]
    [InlineData("'; DROP TABLE article; --")]
    public async Task Any_text_comes_back_as_it_was(string text)
    {
        await using var store = database.Open();
        var read = Read(text, "2022-01-21", (ClaimKind.Aid, null));
        await store.AddAsync(read, Extractor, Arrived, Cancellation);

        var back = await store.ArticleAsync(read.Article.Id, Cancellation);

        Assert.Equal(text, back!.Article.Text);
        Assert.Equal(text, back.Claims[0].Evidence.Exact);
    }

    [Fact]
    public async Task A_lone_surrogate_keeps_its_place_so_that_spans_stay_right()
    {
        await using var store = database.Open();
        var read = Read("avant \ud83d après");
        await store.AddAsync(read, Extractor, Arrived, Cancellation);

        var text = (await store.ArticleAsync(read.Article.Id, Cancellation))!.Article.Text;

        Assert.Equal("avant \ufffd après", text);
        Assert.Equal(read.Article.Sha256, ArticleId.Hash(text));
    }

    [Fact]
    public async Task The_same_article_again_changes_nothing()
    {
        await using var store = database.Open();
        var read = Read("Deux navires sont partis.", "2022-01-21", (ClaimKind.Deployment, "2022-01-20"));
        await store.AddAsync(read, Extractor, Arrived, Cancellation);
        var before = Dump();

        Assert.True(await store.RecognizeAsync(read.Article, Extractor, Arrived, Cancellation));
        Assert.Equal(AddOutcome.Known, await store.AddAsync(read, Extractor, Arrived, Cancellation));

        Assert.Equal(before, Dump());
    }

    [Fact]
    public async Task A_known_article_from_another_place_is_logged_once()
    {
        await using var store = database.Open();
        var read = Read("Deux navires sont partis.");
        await store.AddAsync(read, Extractor, Arrived, Cancellation);

        for (var i = 0; i < 2; i++) Assert.True(await store.RecognizeAsync(read.Article, Extractor, Arrived with { From = "copy.txt" }, Cancellation));

        var log = await store.ArrivalsAsync(Cancellation);
        Assert.Equal([("articles/one.txt", AddOutcome.New), ("copy.txt", AddOutcome.Known)], log.Select(a => (a.From, a.Outcome)).ToArray());
        Assert.All(log, a => Assert.Equal(Arrived.At, a.At));
    }

    [Fact]
    public async Task An_article_that_is_not_held_is_not_recognised()
    {
        await using var store = database.Open();

        Assert.False(await store.RecognizeAsync(Article("Rien."), Extractor, Arrived, Cancellation));
        Assert.Empty(await store.ArrivalsAsync(Cancellation));
    }

    [Fact]
    public async Task Another_extractor_replaces_the_claims()
    {
        await using var store = database.Open();
        var read = Read("Deux navires sont partis.", "2022-01-21", (ClaimKind.Deployment, "2022-01-20"), (ClaimKind.Aid, null), (ClaimKind.Talks, null));
        await store.AddAsync(read, Extractor, Arrived, Cancellation);
        var better = read with { Claims = [Claim(read.Article, new TextSpan(0, 4), ClaimKind.Withdrawal, extractor: "test 2")] };

        Assert.False(await store.RecognizeAsync(read.Article, "test 2", Arrived, Cancellation));
        Assert.Equal(AddOutcome.Reread, await store.AddAsync(better, "test 2", Arrived, Cancellation));

        Assert.Equal([ClaimKind.Withdrawal], (await store.ArticleAsync(read.Article.Id, Cancellation))!.Claims.Select(c => c.Type).ToArray());
        Assert.Equal(new Holdings(1, 1), await store.HoldingsAsync(Cancellation));
        Assert.True(await store.RecognizeAsync(read.Article, "test 2", Arrived, Cancellation));
        database.AssertSound();
    }

    [Fact]
    public async Task A_write_that_fails_half_way_leaves_the_earlier_reading()
    {
        await using var store = database.Open();
        var read = Read("Deux navires sont partis.", "2022-01-21", (ClaimKind.Deployment, null), (ClaimKind.Aid, null));
        await store.AddAsync(read, Extractor, Arrived, Cancellation);
        var before = Dump();
        var twice = read with { Claims = [read.Claims[0], read.Claims[0]] };

        await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => store.AddAsync(twice, "test 2", Arrived, Cancellation));

        Assert.Equal(before, Dump());
        database.AssertSound();
    }

    [Fact]
    public async Task What_is_cancelled_is_not_written()
    {
        await using var store = database.Open();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.AddAsync(Read("Rien."), Extractor, Arrived, cancelled.Token));

        Assert.Equal(new Holdings(0, 0), await store.HoldingsAsync(Cancellation));
    }

    [Theory]
    [InlineData("2022-01-21", "2022-01-22", "2022-01-21")]
    [InlineData(null, "2022-01-22", "2022-01-22")]
    [InlineData(null, null, null)]
    public async Task Of_two_accounts_of_one_article_the_same_stays_in_either_order(string? one, string? other, string? kept)
    {
        foreach (var (first, second) in new[] { (one, other), (other, one) })
        {
            using var fresh = new TemporaryDatabase();
            await using var store = fresh.Open();
            await store.AddAsync(new(Article("Un texte.", first), []), Extractor, Arrived, Cancellation);
            await store.AddAsync(new(Article("Un texte.", second), []), Extractor, Arrived, Cancellation);

            Assert.Equal(kept, (await store.ArticlesAsync(Page.Whole, Cancellation))[0].Document.Published.Iso);
        }
    }

    [Fact]
    public async Task A_date_that_a_person_gives_stands_against_any_other()
    {
        await using var store = database.Open();
        await store.AddAsync(new(Article("Un texte.", "2022-01-10"), []), Extractor, Arrived, Cancellation);
        await store.AddAsync(new(Article("Un texte.", "2022-01-12", PublishedHow.Given), []), Extractor, Arrived, Cancellation);
        await store.AddAsync(new(Article("Un texte.", "2022-01-10"), []), Extractor, Arrived, Cancellation);

        Assert.Equal(new Published("2022-01-12", PublishedHow.Given), (await store.ArticlesAsync(Page.Whole, Cancellation))[0].Document.Published);
    }

    private string[] Dump() =>
        [.. database.Rows("SELECT * FROM article"), .. database.Rows("SELECT * FROM claim"), .. database.Rows("SELECT * FROM claim_actor"), .. database.Rows("SELECT * FROM arrival")];

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, RecordJson.Compact);
}
