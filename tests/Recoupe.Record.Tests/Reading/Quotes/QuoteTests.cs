using Recoupe.Record.Model;

namespace Recoupe.Record.Tests.Reading.Quotes;

public sealed class QuoteTests(ReadingFixture fixture) : IClassFixture<ReadingFixture>
{
    [Theory]
    [InlineData("« Nous partirons demain », a déclaré la ministre norvégienne Liv Haugen.", "Nous partirons demain", "Liv Haugen")]
    [InlineData("Le général Paul Moreau a répondu : « Personne ne bougera. Nous restons ici. »", "Personne ne bougera. Nous restons ici.", "Paul Moreau")]
    [InlineData("Le maire Luc Perrin a affirmé que la digue tiendrait.", "la digue tiendrait", "Luc Perrin")]
    [InlineData("D'après un diplomate européen, les discussions ont échoué.", "les discussions ont échoué", "diplomate européen")]
    [InlineData("\"We will leave tomorrow,\" said the Norwegian minister, Liv Haugen.", "We will leave tomorrow", "Liv Haugen")]
    [InlineData("Mayor Jane Porter said that the dam would hold.", "the dam would hold", "Jane Porter")]
    [InlineData("According to a European diplomat, the talks have failed.", "the talks have failed", "European diplomat")]
    public void What_is_said_is_told_with_who_says_it(string text, string said, string speaker)
    {
        var quote = Assert.Single(Quotes(text));

        Assert.Equal(said, text[quote.Span.Start..quote.Span.End]);
        Assert.Contains(speaker, quote.Speaker!.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pronoun_that_speaks_is_who_spoke_before()
    {
        var quotes = Quotes("« Nous partirons demain », a déclaré la ministre norvégienne Liv Haugen. « Il n'y a plus rien à faire ici », a-t-elle ajouté.");

        Assert.All(quotes, q => Assert.Contains("Liv Haugen", q.Speaker!.Words, StringComparison.Ordinal));
        Assert.Equal(2, quotes.Count);
    }

    [Fact]
    public void An_aside_in_a_quotation_tells_who_speaks()
    {
        const string text = "« Nous partirons, a promis le ministre norvégien Lars Haugen, avant l'hiver ».";
        var quote = Assert.Single(Quotes(text));

        Assert.True(quote.IsDirect);
        Assert.Contains("Lars Haugen", quote.Speaker!.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_reports_and_cites_someone_is_not_who_says_it()
    {
        var quote = Assert.Single(Quotes("Selon l'agence Modèle, citant un officier de Séoul, le tir a échoué."));

        Assert.Contains("officier", quote.Speaker!.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_between_quotation_marks_is_no_quote() => Assert.Empty(Quotes("Le navire « Étoile du Nord » a quitté le port."));

    [Fact]
    public void What_is_claimed_in_a_quotation_without_a_verb_of_saying_has_its_speaker_for_a_source()
    {
        var claims = fixture.Claims("« Nous avons attendu », a déclaré Jens Stoltenberg. « La Russie a déployé des soldats en Biélorussie. »", "2022-02-03", "fr");

        Assert.Contains(claims, c => c.Type == Record.Model.ClaimKind.Deployment && c.Source.Any(s => s.Name == "Jens Stoltenberg"));
    }

    private IReadOnlyList<Quote> Quotes(string text) => fixture.Reader.Read(ReadingFixture.Article(text, "2023-05-12", text.Contains(" the ", StringComparison.Ordinal) || text.Contains("said", StringComparison.Ordinal) ? "en" : "fr")).Quotes;
}
