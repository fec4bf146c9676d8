using Recoupe.Press;
using Recoupe.Record.Reading.Proposals;

namespace Recoupe.Record.Tests.Reading;

public sealed class ProposingReaderTests(ReadingFixture fixture) : IClassFixture<ReadingFixture>
{
    private const string Text = "Les tonnes de rations de la société Ton attendent au port.";

    [Fact]
    public void A_name_that_begins_a_longer_word_as_well_is_found_where_it_stands_alone()
    {
        var read = Reader(new Proposal(Text, "aid", "planned") { Actor = ["Ton"] }).Read(ReadingFixture.Article(Text, language: "fr"), TestContext.Current.CancellationToken);

        Assert.Equal("Ton", Assert.Single(Assert.Single(read.Claims, c => c.Extractor == "double").Actor).Mention);
    }

    [Theory]
    [InlineData("tonne")]
    [InlineData("or")]
    [InlineData("")]
    public void A_name_that_only_begins_or_ends_within_a_word_is_refused(string name)
    {
        var read = Reader(new Proposal(Text, "aid", "planned") { Actor = [name] }).Read(ReadingFixture.Article(Text, language: "fr"), TestContext.Current.CancellationToken);

        Assert.DoesNotContain(read.Claims, c => c.Extractor == "double");
    }

    [Fact]
    public void An_article_is_analysed_once_for_both_readers()
    {
        var article = ReadingFixture.Article(string.Concat(Enumerable.Repeat("La France a livré 300 missiles à l'Ukraine, a dit la ministre. ", 100)), "2022-03-05", "fr");
        var two = Reader();
        Bytes(() => two.Read(article, TestContext.Current.CancellationToken));

        Assert.InRange(Bytes(() => two.Read(article, TestContext.Current.CancellationToken)), 1, 1.3 * Bytes(() => fixture.Reader.Read(article, TestContext.Current.CancellationToken)));

        static long Bytes(Action work)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private ProposingReader Reader(params Proposal[] proposals) => new(fixture.Reader, new Double(proposals), (_, _) => { });

    private sealed class Double(IReadOnlyList<Proposal> proposals) : IProposer
    {
        public string Name => "double";

        public IReadOnlyList<Proposal> Propose(Article article, CancellationToken cancellation) => proposals;
    }
}
