using FsCheck;
using FsCheck.Fluent;
using Recoupe.Language.Quantities;

namespace Recoupe.Language.Tests.Quantities;

public sealed class QuantityPropertyTests
{
    private static readonly string[] pieces =
    [
        "12", "3 000", "1.5", "82e", "400 400", "½", "-", "–", " ", " ", " ", ",", ".", "(", ")", "%", "$", "€", "de ", "d'", "et ", "à ", "entre ", "deux ", "mille ", "millions ", "cent ", "vingt", "-", "une ",
        "dizaines ", "soldats ", "livres ", "heures ", "demi ", "plus de ", "dont ", "sur ", "tués ", "and ", "of ", "a ", "half ", "million ", "dozens ", "between ", "to ", "pounds ", "third ", "killed ", "\uD800", "\u0000", "\n", "é",
    ];

    private static readonly Gen<string> texts = Gen.Elements(pieces).ArrayOf().Select(string.Concat);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Any_text_gives_ordered_spans_inside_it_and_links_to_earlier_quantities(string language)
    {
        var recognizer = QuantityRecognizer.For(language);
        Prop.ForAll(Arb.From(texts), text =>
        {
            var found = recognizer.Recognize(text);
            for (var i = 0; i < found.Count; i++)
            {
                var q = found[i];
                if (q.Text != q.Span.In(text) || !q.Span.Contains(q.Number) || (i > 0 && found[i - 1].Span.Start > q.Span.Start)) return false;
                if (q.PartOf >= i || q.EquivalentOf >= i || (q.Low is { } low && q.High is { } high && low > high)) return false;
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Any_string_is_read_without_an_exception_and_twice_the_same(string language)
    {
        var recognizer = QuantityRecognizer.For(language);
        Prop.ForAll<string>(text => text is null || recognizer.Recognize(text).SequenceEqual(recognizer.Recognize(text))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_long_line_of_numbers_is_read_in_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("dont 3 000 soldats et 2,5 millions d'euros (3 M$) ", 20_000));
        Assert.Equal(60_000, QuantityRecognizer.For("fr").Recognize(text).Count);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("vingt-et-un", 21)]
    [InlineData("soixante-dix-sept", 77)]
    [InlineData("quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf", 99_999)]
    [InlineData("cinquante-trois mille millions", 53_000_000_000)]
    [InlineData("un billion", 1_000_000_000_000)]
    public void French_number_words_have_their_value(string words, long value) =>
        Assert.Equal(value, Assert.Single(QuantityRecognizer.For("fr").ReadNumbers(words)).Value);
}
