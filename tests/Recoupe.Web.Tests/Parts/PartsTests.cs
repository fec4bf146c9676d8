using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Recoupe.Record.Model;
using Recoupe.Web.Localization;
using Recoupe.Web.Parts;
using Recoupe.Web.Tests.Samples;

namespace Recoupe.Web.Tests.Parts;

public class PartsTests
{
    [Fact]
    public async Task A_claim_without_an_actor_says_so_before_its_recipient()
    {
        var claim = SampleRecord.Delivery with { Actor = [] };
        var part = await RenderAsync<Who>("fr", (nameof(Who.Claim), claim));
        Assert.Equal("acteur non indiqué", part.QuerySelector(".unnamed")!.TextContent);
        Assert.Equal("vers", part.QuerySelector(".arrow")!.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task A_claim_without_anybody_shows_nothing_invented() =>
        Assert.Equal("", (await RenderAsync<Who>("fr", (nameof(Who.Claim), SampleRecord.Delivery with { Actor = [], Recipient = [] }))).Body!.TextContent.Trim());

    [Theory]
    [InlineData("fr", "New York Times, citant US official (anonyme)")]
    [InlineData("en", "New York Times, quoting US official (anonymous)")]
    public async Task A_chain_of_sources_reads_outermost_first(string language, string expected)
    {
        Source[] chain = [new("New York Times", null), new("US official", null) { Anonymous = true }];
        var part = await RenderAsync<SourceChain>(language, (nameof(SourceChain.Of), chain));
        Assert.Equal(expected, part.Body!.TextContent.Trim());
    }

    [Fact]
    public async Task A_claim_in_the_outlets_own_voice_says_that_no_source_is_cited() =>
        Assert.Equal("The article itself (no source cited)", (await RenderAsync<SourceChain>("en", (nameof(SourceChain.Of), Array.Empty<Source>()))).Body!.TextContent.Trim());

    [Fact]
    public async Task Every_field_that_the_text_fills_is_shown_and_no_other()
    {
        var bare = SampleRecord.Denial with { Actor = [], Recipient = [] };
        var part = await RenderAsync<ClaimFields>("en", (nameof(ClaimFields.Claim), bare), (nameof(ClaimFields.Full), true));
        Assert.Equal(["Date", "According to", "Confidence", "Read by"], part.QuerySelectorAll("dt").Select(term => term.TextContent));

        var full = SampleRecord.Delivery with
        {
            ThirdParty = [new Actor("Poland", "Q36", null)],
            Place = [new Place("Kyiv", "Q1899", "UA", null, null, "Kiev")],
            From = [new Place("Rzeszow", null, "PL", null, null, null)],
            To = [new Place("Kyiv", "Q1899", "UA", null, null, null)],
            Instrument = "PDA",
            Ordinal = 43,
            StageReporter = "Embassy",
            Baseline = "2014",
            Additional = true,
            About = SampleRecord.Denial.Id,
        };
        part = await RenderAsync<ClaimFields>("en", (nameof(ClaimFields.Claim), full), (nameof(ClaimFields.Full), true));
        Assert.Equal(
            [
                "Who", "To whom", "Through or for whom", "Date", "Amounts", "Items", "Place", "From", "To", "Instrument", "Stage", "Total since", "Scope",
                "According to", "About", "Tone", "Confidence", "Read by",
            ],
            part.QuerySelectorAll("dt").Select(term => term.TextContent));
        Assert.Contains("PDA, no. 43", part.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-1)]
    [InlineData(7)]
    public async Task A_confidence_out_of_bounds_does_no_harm(double confidence)
    {
        var part = await RenderAsync<ClaimFields>("en", (nameof(ClaimFields.Claim), SampleRecord.Denial with { Confidence = confidence }));
        Assert.Contains(part.QuerySelector("meter")!.GetAttribute("value"), new[] { "0", "1" });
    }

    [Fact]
    public async Task A_relation_to_a_claim_that_is_gone_says_so()
    {
        var record = new Reading.Overview(SampleRecord.All, SampleRecord.CrossChecked);
        var relation = new Relation(SampleRecord.Package.Id, "0000000000000000", RelationKind.Contradicts, "date", "2021-12, 2022-01", 0.7);
        var part = await RenderAsync<PairView>("en", (nameof(PairView.Record), record), (nameof(PairView.Relation), relation));
        Assert.Contains("Claim no longer in the record", part.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(SampleRecord.Package.Evidence.Exact, Assert.Single(part.QuerySelectorAll("blockquote a")).TextContent);
    }

    [Fact]
    public async Task Reasons_keep_their_arithmetic_and_speak_the_readers_language()
    {
        var record = new Reading.Overview(SampleRecord.All, SampleRecord.CrossChecked);
        var relation = new Relation(SampleRecord.Package.Id, SampleRecord.Smaller.Id, RelationKind.OtherScope, null, "fewer recipients: 20 + 180 = 200", 0.7);
        var part = await RenderAsync<PairView>("fr", (nameof(PairView.Record), record), (nameof(PairView.Relation), relation));
        Assert.Equal("moins de bénéficiaires: 20 + 180 = 200", part.QuerySelector(".why bdi")!.TextContent);
    }

    private static async Task<IHtmlDocument> RenderAsync<T>(string language, params (string Name, object? Value)[] parameters)
        where T : IComponent
    {
        var text = UiText.In(language);
        await using var services = new ServiceCollection().AddSingleton(text).AddSingleton(new Visit(text, "/", [])).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var values = ParameterView.FromDictionary(parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal));
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<T>(values)).ToHtmlString());
        return await new HtmlParser().ParseDocumentAsync(html);
    }
}
