using FsCheck;
using FsCheck.Fluent;
using Recoupe.Language.Tokens;

namespace Recoupe.Language.Tests.Tokens;

public sealed class HostileTextTests
{
    private static readonly TokenAnalyzer[] Analyzers = [new("fr"), new("en")];

    // Pieces that are hard on their own and harder together.
    private static readonly string[] Pieces =
    [
        "\uD83D", "\uDE00", "👩‍👩‍👧‍👦", "🇺🇦", "\u0000", "\u0007", "\u200B", "\u202E", "\u00AD", "\uFEFF", "\u0301", "é\u0301\u0301", "שלום", "مرحبا", "战争", "«", "»", "\"",
        "'", "’", "“", "”", "(", "[", "...", "…", ".", "!", "?", ",", "-", "--", "–", "@", "#", "@a", "http://", "www.", "a@b", "a@b.c", "l'", "L’", "d'", "-t-il", "-", "du", "des", "Des",
        "1", "12", "123", "1 000", "1\u00A0000", "1,5", "1.5", "11h00", "h", "M.", "U.S.", "J.-C.", "etc.", "can't", "'s", "n't", "\n", "\r\n", "\u2028", " ", "\t", "\u00A0", "Les", "UkraineLes", "a", "B", "°", "°C", "/",
        "&", "%", "€", "_", "ﬁ", "Ǆ", "İ", "ı", "ß", "\uD800\uD800", "\uDFFF",
    ];

    [Fact]
    public void Any_text_gives_ordered_spans_that_cover_all_that_is_written()
    {
        var texts = Gen.ListOf(Gen.Elements(Pieces)).Select(parts => string.Concat(parts)).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            foreach (var analyzer in Analyzers) Check(analyzer, text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(60));
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
        {
            foreach (var analyzer in Analyzers) Check(analyzer, text ?? "");
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_character_may_stand_alone_or_doubled()
    {
        for (var c = 0; c <= char.MaxValue; c += 7)
        {
            Check(Analyzers[0], $"{(char)c}");
            Check(Analyzers[0], $"a{(char)c}{(char)c}b");
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("l'")]
    [InlineData("a-")]
    [InlineData("-t-il")]
    [InlineData("1 000 ")]
    [InlineData("1,")]
    [InlineData("a.")]
    [InlineData("A.")]
    [InlineData(".")]
    [InlineData("«")]
    [InlineData("\"a. ")]
    [InlineData("(")]
    [InlineData("http://a)")]
    [InlineData("a@b ")]
    [InlineData("👩‍👩‍👧‍👦")]
    [InlineData("\uD83D")]
    [InlineData("ab\n")]
    [InlineData("aaaaLes")]
    public void Time_grows_with_the_length_only(string piece)
    {
        // Ten times the text takes ten times as long; the factor of 40 leaves room for a coarse clock, and a square would take a hundred.
        var small = string.Concat(Enumerable.Repeat(piece, 8_000 / piece.Length));
        var large = string.Concat(Enumerable.Repeat(piece, 80_000 / piece.Length));
        foreach (var analyzer in Analyzers)
        {
            Check(analyzer, small);
            var first = Best(analyzer, small);
            var second = Best(analyzer, large);
            Assert.True(second < (first * 40) + TimeSpan.FromMilliseconds(200), $"{piece}: {small.Length} characters in {first}, {large.Length} in {second}.");
        }
    }

    [Fact]
    public void Ten_megabytes_without_a_space_are_one_sentence()
    {
        var text = new string('x', 10_000_000);
        var sentence = Assert.Single(Analyzers[0].Analyze(text));
        Assert.Equal(new TextSpan(0, text.Length), sentence.Span);
    }

    [Fact]
    public void A_cancelled_analysis_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Analyzers[0].Analyze("Une phrase.", source.Token));
    }

    private static TimeSpan Best(TokenAnalyzer analyzer, string text)
    {
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            var start = ThreadClock.Now;
            analyzer.Analyze(text, TestContext.Current.CancellationToken);
            var used = ThreadClock.Now - start;
            if (used < best) best = used;
        }

        return best;
    }

    private static void Check(TokenAnalyzer analyzer, string text)
    {
        var covered = new bool[text.Length];
        var position = 0;
        foreach (var sentence in analyzer.Analyze(text))
        {
            Assert.True(sentence.Count > 0);
            Assert.Equal(sentence[0].Span.Start, sentence.Span.Start);
            Assert.Equal(sentence[^1].Span.End, sentence.Span.End);
            var last = default(TextSpan);
            foreach (var word in sentence)
            {
                Assert.True(word.Form.Length > 0 && word.Span.Length > 0 && word.Span.End <= text.Length);
                if (word.Span != last) Assert.True(word.Span.Start >= position);
                position = word.Span.End;
                last = word.Span;
                for (var i = word.Span.Start; i < word.Span.End; i++) covered[i] = true;
            }
        }

        for (var i = 0; i < text.Length; i++) Assert.True(covered[i] || Characters.IsSpace(text[i]), $"U+{(int)text[i]:X4} at {i} is in no word.");
    }
}
