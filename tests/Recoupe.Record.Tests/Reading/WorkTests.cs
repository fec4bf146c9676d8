using NodaTime;
using Recoupe.Language;
using Recoupe.Language.Names;
using Recoupe.Language.Quantities;
using Recoupe.Language.Times;
using Recoupe.Press;
using Recoupe.Record.Actors;
using Recoupe.Record.Reading;
using Recoupe.Record.Reading.Quotes;

namespace Recoupe.Record.Tests.Reading;

/// <summary>A page ten times as long is ten times the work: counted in looks at lists and in bytes, since a clock would tell of the machine as well.</summary>
public sealed class WorkTests(ReadingFixture fixture) : IClassFixture<ReadingFixture>
{
    private const string Counts = "Le 3 mars, l'Allemagne a livré 5 000 casques à l'Ukraine. Kiev en avait réclamé 100 000. ";

    private const string Said = "« Nous partirons demain », a dit le ministre norvégien Lars Haugen. Selon lui, « rien ne presse ». La France a livré 300 missiles à l'Ukraine le 3 mars. ";

    private static readonly LanguageModel French = LanguageModel.Load("fr");
    private static readonly ActorFinder Finder = new("fr");

    [Fact]
    public void Elliptic_counts_are_held_only_against_the_dates_and_names_of_their_sentence()
    {
        Assert.InRange(Looks(100), 1, 12 * Looks(10));

        static long Looks(int times)
        {
            var (text, sentences) = Repeated(Counts, times);
            var dated = new CountingList<TimeExpression>(TimeRecognizer.Load("fr").Recognize(text, sentences, new TimeContext(new LocalDate(2022, 3, 5))));
            var named = new CountingList<Mention>(Finder.Find(text, sentences, "2022-03-05"));
            Assert.Equal(2 * times, Ellipsis.Fill(sentences, QuantityRecognizer.For("fr").Recognize(text, sentences), dated, named).Count(q => q.Unit == "helmet"));
            return dated.Looks + named.Looks;
        }
    }

    [Fact]
    public void Names_of_the_labeller_and_of_the_tables_are_merged_in_one_pass()
    {
        Assert.InRange(Looks(100), 1, 12 * Looks(10));

        static long Looks(int times)
        {
            var (text, sentences) = Repeated(Counts, times);
            var known = new CountingList<Mention>(Finder.Find(text, sentences, "2022-03-05"));
            var names = new CountingList<NameMention>(NameRecognizer.Load("fr").Recognize(text, sentences, TestContext.Current.CancellationToken));
            new UnknownNames(Gazetteer.For("fr")).Merge(text, known, names, "2022-03-05");
            return known.Looks + names.Looks;
        }
    }

    [Fact]
    public void A_capital_that_means_the_city_is_told_within_its_sentence()
    {
        Assert.InRange(Looks(100), 1, 12 * Looks(10));

        static long Looks(int times)
        {
            var (text, sentences) = Repeated("Le ministre a rencontré ses hôtes à Kiev et a livré des obus à Moscou. ", times);
            var mentions = new CountingList<Mention>(Finder.Find(text, sentences, "2022-03-05"));
            Assert.NotEmpty(new PlaceOrState(Finder.Words).Settle(sentences, mentions));
            return mentions.Looks;
        }
    }

    [Fact]
    public void A_span_is_found_among_a_thousand_in_ten_looks()
    {
        var spans = new CountingList<TextSpan>([.. Enumerable.Range(0, 1000).Select(i => new TextSpan(10 * i, 10 * i + 5))]);

        Assert.Equal(123, Spans.LastFrom(spans, s => s, 1234));
        Assert.InRange(spans.Looks, 1, 10);
        Assert.Equal(-1, Spans.LastFrom(spans, s => s, -1));
    }

    [Fact]
    public void Reading_allocates_in_proportion_to_the_page()
    {
        Bytes(10);
        var once = Bytes(10);

        Assert.InRange(Bytes(100), 8 * once, 12 * once);

        long Bytes(int times)
        {
            var article = ArticleId.Identify(string.Concat(Enumerable.Repeat(Said, times))) with { Language = "fr", Published = new Published("2022-03-05", PublishedHow.Given) };
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.NotEmpty(fixture.Reader.Read(article, TestContext.Current.CancellationToken).Claims);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static (string Text, IReadOnlyList<Sentence> Sentences) Repeated(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        return (text, French.Analyze(text));
    }
}
