using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Recoupe.Language.Times;
using Recoupe.Language.Tokens;

namespace Recoupe.Language.Tests.Times;

public sealed class TimeRecognizerTests
{
    private static readonly TimeRecognizer French = TimeRecognizer.Load("fr");
    private static readonly TimeRecognizer English = TimeRecognizer.Load("en");
    private static readonly TokenAnalyzer Tokens = new("fr");
    private static readonly LocalDate Saturday = new(2022, 1, 22);

    [Fact]
    public void A_bare_weekday_is_the_last_the_next_or_both()
    {
        Assert.Equal("2022-01-18", Only("Mardi", ReadingMode.News).Value);
        Assert.Equal("2022-01-25", Only("Mardi", ReadingMode.Future).Value);
        Assert.Equal("2022-01-25", Only("Mardi", ReadingMode.Nearest).Value);
        var both = Only("Mardi", ReadingMode.Both);
        Assert.Equal(("2022-01-18", "2022-01-25"), (both.Value, both.AlternativeValue));
    }

    [Fact]
    public void Without_a_publication_date_nothing_is_resolved_against_one()
    {
        var found = Read("Hier, le 10 février, mardi prochain, il y a deux heures.", new TimeContext(null));
        Assert.All(found, e => Assert.Equal(TimeReading.Unresolved, e.How));
        Assert.All(found, e => Assert.Contains("XXXX", e.Value, StringComparison.Ordinal));
        Assert.All(found, e => Assert.Null(e.From));
    }

    [Theory]
    [InlineData("Les ministres se parleront lundi, a dit le porte-parole.", "2022-01-24")]
    [InlineData("Les ministres se sont parlé lundi, dira le porte-parole.", "2022-01-17")]
    public void A_weekday_goes_by_the_verb_of_its_own_clause(string text, string day) =>
        Assert.Equal(day, Assert.Single(Read(text, new TimeContext(Saturday))).Value);

    [Fact]
    public void How_says_what_a_date_is_reckoned_from()
    {
        var found = Read("Le 3 mai 2021, il a plu. Le lendemain, non. Hier non plus.", new TimeContext(Saturday));
        Assert.Equal([TimeReading.Explicit, TimeReading.Anchored, TimeReading.Publication], found.Select(e => e.How));
    }

    [Theory]
    [InlineData(null, "2022-05-01")]
    [InlineData("US", "2022-09-05")]
    [InlineData("NZ", "2022-10-24")]
    public void A_feast_falls_on_the_day_of_the_country_that_is_meant(string? region, string day)
    {
        const string Text = "Labour Day 2022";
        var found = English.Recognize(Text, Tokens.Analyze(Text), new TimeContext(Saturday) { Region = region });
        Assert.Equal(day, Assert.Single(found).Value);
    }

    [Theory]
    [InlineData("Diwali 2020", "2020-11-14")]
    [InlineData("Holi 2022", "2022-03-18")]
    [InlineData("Maha Shivaratri 2022", "2022-03-01")]
    [InlineData("Makar Sankranti 2021", "2021-01-14")]
    [InlineData("Hanukkah 2021", "2021-11-29/2021-12-06")]
    [InlineData("Orthodox Good Friday 2022", "2022-04-22")]
    public void A_feast_of_another_calendar_falls_where_its_calendar_puts_it(string text, string days) =>
        Assert.Equal(days, Assert.Single(English.Recognize(text, Tokens.Analyze(text), new TimeContext(Saturday))).Value);

    [Fact]
    public void A_list_has_no_edtf_value_unless_its_days_follow_one_another()
    {
        Assert.Equal("2022-03-22/2022-03-23", Only("les 22 et 23 mars", ReadingMode.News).Edtf);
        var apart = Only("les 22, 23 et 30 mars", ReadingMode.News);
        Assert.Null(apart.Edtf);
        Assert.Equal(["2022-03-22", "2022-03-23", "2022-03-30"], apart.Parts.Select(p => p.Value));
    }

    [Fact]
    public void The_ends_of_an_interval_are_its_parts()
    {
        var interval = Only("du 13 au 15 juillet 2021", ReadingMode.News);
        Assert.Equal(["13", "15 juillet 2021"], interval.Parts.Select(p => p.Text));
        Assert.Equal(["2021-07-13", "2021-07-15"], interval.Parts.Select(p => p.Value));
        Assert.Equal((new LocalDateTime(2021, 7, 13, 0, 0), new LocalDateTime(2021, 7, 16, 0, 0)), (interval.From, interval.To));
    }

    [Fact]
    public void The_words_that_bound_a_time_are_in_its_extent_alone()
    {
        var since = Only("depuis 2014", ReadingMode.News);
        Assert.Equal((new TextSpan(7, 11), new TextSpan(0, 11)), (since.Span, since.Extent));
    }

    [Fact]
    public void A_bare_day_is_a_time_in_a_dialogue_only()
    {
        Assert.Empty(Read("Rendez-vous le 6", new TimeContext(Saturday, ReadingMode.Future)));
        Assert.Equal("2022-02-06", Assert.Single(Read("Rendez-vous le 6", new TimeContext(Saturday, ReadingMode.Future) { Dialogue = true })).Value);
    }

    [Theory]
    [InlineData("\uD800 le 3 mai \uDFFF")]
    [InlineData("le 99999999999999999999999999 mai 99999999999")]
    [InlineData("il y a 999999999 ans, dans 999999999999 siècles")]
    [InlineData("le 29 février 2021")]
    [InlineData("\0\u0001 12:75 99/99/9999 00/00/0000")]
    public void Hostile_text_is_read_without_an_exception(string text) => Assert.NotNull(Read(text, new TimeContext(Saturday)));

    [Fact]
    public void A_long_run_of_times_costs_bounded_time()
    {
        var text = string.Concat(Enumerable.Repeat("1 2 3 mai 4 5 juin et 6 à 7 h ", 2000));
        var watch = Stopwatch.StartNew();
        Assert.NotEmpty(French.Recognize(text, [Whole(text)], new TimeContext(Saturday)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), watch.Elapsed.ToString());
    }

    [Fact]
    public void Expressions_stand_in_order_inside_the_text_and_do_not_overlap()
    {
        string[] words = ["le", "3", "mai", "2022", "de", "la", "semaine", "dernière", "à", "14", "h", "30", ",", "depuis", "hier", "lundi", "prochain", "deux", "mois", "été", "nuit", "et", "-", "/", "fin", "xyz"];
        var texts = Gen.ArrayOf(Gen.Elements(words)).Select(w => string.Join(' ', w)).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            var found = French.Recognize(text, [Whole(text)], new TimeContext(Saturday));
            var end = 0;
            foreach (var e in found)
            {
                Assert.True(e.Span.Start >= end && e.Span.End <= text.Length && e.Span.Length > 0, text);
                Assert.Equal(e.Span.In(text), e.Text);
                end = e.Span.End;
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_thread_reads_the_same()
    {
        const string Text = "Il est venu hier soir, repartira mardi prochain et reviendra du 3 au 5 mai.";
        var alone = Read(Text, new TimeContext(Saturday)).Select(e => e.Value).ToList();
        var results = new List<string>[16];
        Parallel.For(0, results.Length, i => results[i] = [.. Read(Text, new TimeContext(Saturday)).Select(e => e.Value)]);
        Assert.All(results, r => Assert.Equal(alone, r));
    }

    [Fact]
    public void Figures_are_read_month_first_where_asked()
    {
        var sentence = Whole("4/3/2021");
        Assert.Equal("2021-03-04", Assert.Single(English.Recognize("4/3/2021", [sentence], new TimeContext(null))).Value);
        Assert.Equal("2021-04-03", Assert.Single(English.Recognize("4/3/2021", [sentence], new TimeContext(null) { MonthFirst = true })).Value);
    }

    private static TimeExpression Only(string text, ReadingMode mode) => Assert.Single(Read(text, new TimeContext(Saturday, mode)));

    private static IReadOnlyList<TimeExpression> Read(string text, TimeContext context) => French.Recognize(text, Tokens.Analyze(text), context);

    private static Sentence Whole(string text) => new(new TextSpan(0, text.Length), [text], [new TextSpan(0, text.Length)]);
}
