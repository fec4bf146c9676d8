using Recoupe.Record.Actors;
using Recoupe.Record.Tests.Reading;

namespace Recoupe.Record.Tests.Actors;

/// <summary>The names of an article, read with the models, loaded once.</summary>
public sealed class NameReaderFixture : IDisposable
{
    public NameReader Reader { get; } = NameReader.Load();

    public NamedText Read(string text, string language = "fr", string? published = "2022-01-30") =>
        Reader.Read(ReadingFixture.Article(text, published, language), TestContext.Current.CancellationToken);

    public void Dispose() => Reader.Dispose();
}

public sealed class CoreferenceTests(NameReaderFixture fixture) : IClassFixture<NameReaderFixture>
{
    [Theory]
    [InlineData("fr", "Angela Merkel a reçu Emmanuel Macron. Elle l'a remercié.", "Elle", "Angela Merkel")]
    [InlineData("fr", "La Lettonie a écrit à Berlin. Le pays veut des blindés.", "pays", "Latvia")]
    [InlineData("fr", "Oleksii Reznikov a remercié ses alliés. « C'est un bon jour », a-t-il écrit.", "-t-il", "Oleksii Reznikov")]
    [InlineData("en", "Latvia wrote to Berlin. The country wants armour.", "country", "Latvia")]
    [InlineData("en", "Boris Johnson called Joe Biden. The president thanked him.", "him", "Boris Johnson")]
    public void A_pronoun_or_description_stands_for_who_agrees_with_it(string language, string text, string words, string expected)
    {
        var found = Assert.Single(fixture.Read(text, language).Mentions, m => m.Span.In(text) == words);
        Assert.Equal((expected, MentionForm.Anaphor), (found.Entity.Name, found.Form));
    }

    [Theory]
    [InlineData("fr", "Vladimir Poutine a parlé. Il faut attendre.")]
    [InlineData("fr", "Olaf Scholz a parlé. La présidente n'a rien dit.")]
    [InlineData("en", "Boris Johnson spoke. She said nothing.")]
    public void What_agrees_with_no_one_stands_for_no_one(string language, string text) =>
        Assert.DoesNotContain(fixture.Read(text, language).Mentions, m => m.Form == MentionForm.Anaphor);

    [Fact]
    public void A_plural_pronoun_is_one_mention_for_each_whom_it_stands_for()
    {
        const string text = "La Suède et la Finlande hésitent. Elles voteront en mai.";
        var found = fixture.Read(text).Mentions.Where(m => m.Span.In(text) == "Elles");
        Assert.Equal(["Sweden", "Finland"], found.Select(m => m.Entity.Name));
    }

    [Fact]
    public void A_chain_holds_the_mentions_of_one_entity()
    {
        const string text = "Dmitri Peskov a démenti. Peskov a parlé de rumeurs, puis il a raccroché.";
        var named = fixture.Read(text);
        var chain = Assert.Single(named.Chains);
        Assert.Equal(["Dmitri Peskov", "Peskov", "il"], chain.Select(at => named.Mentions[at].Span.In(text)));
    }

    [Fact]
    public void An_article_in_a_language_that_is_not_read_names_no_one() =>
        Assert.Empty(fixture.Reader.Read(ReadingFixture.Article("Angela Merkel", language: "pl"), TestContext.Current.CancellationToken).Mentions);
}
