using Recoupe.Language.Data;
using Recoupe.Language.Tokens;

namespace Recoupe.Language.Tests.Tokens;

public sealed class TokenAnalyzerTests
{
    private static readonly TokenAnalyzer French = new("fr");
    private static readonly TokenAnalyzer English = new("en");

    public static IEnumerable<TheoryDataRow<string, string, string>> Phrases()
    {
        using var stream = typeof(TokenAnalyzerTests).Assembly.GetManifestResourceStream("phrases.tsv")!;
        using var reader = new StreamReader(stream);
        foreach (var row in Table.Read("phrases.tsv", reader).Rows) yield return new(row["language"], row["text"], row["words"]);
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Phrases_are_cut_as_in_the_treebanks(string language, string text, string words) =>
        Assert.Equal(words, string.Join(" / ", Of(language).Analyze(text).Select(s => string.Join('|', s.Select(w => w.Form)))));

    [Fact]
    public void The_words_of_a_contraction_share_its_span_and_all_others_spell_the_text()
    {
        foreach (var (language, text, _) in Phrases().Select(row => (row.Data.Item1, row.Data.Item2, row.Data.Item3)))
        {
            foreach (var word in Of(language).Analyze(text).SelectMany(s => s))
            {
                var shared = (word.Index > 0 && word.Sentence[word.Index - 1].Span == word.Span)
                    || (word.Index + 1 < word.Sentence.Count && word.Sentence[word.Index + 1].Span == word.Span);
                if (!shared) Assert.Equal(word.Form, word.Span.In(text));
            }
        }
    }

    [Theory]
    [InlineData("2\u00A0000\u00A0soldats arrivent.", "2\u00A0000|soldats|arrivent|.")]
    [InlineData("2\u202F000 soldats\u202F!", "2\u202F000|soldats|!")]
    [InlineData("Vraiment\u00A0? Oui\u202F: «\u00A0non\u00A0».", "Vraiment|? / Oui|:|«|non|».")]
    [InlineData("L\u2019aide et l'aide", "L\u2019|aide|et|l'|aide")]
    public void No_break_spaces_join_numbers_and_separate_signs(string text, string words) =>
        Assert.Equal(words.Replace("».", "»|.", StringComparison.Ordinal), string.Join(" / ", French.Analyze(text).Select(s => string.Join('|', s.Select(w => w.Form)))));

    [Theory]
    [InlineData("GENÈVE (Agence) - Les deux délégations sont arrivées.", "GENÈVE (Agence) -")]
    [InlineData("PARIS, 3 mars — Le ministre a parlé.", "PARIS, 3 mars —")]
    [InlineData("Kyiv (Agence) – « Nous tenons », dit le maire.", "Kyiv (Agence) –")]
    [InlineData("NEW DELHI - L'Inde attend.", "NEW DELHI -")]
    [InlineData("RIGA/OSLO—Les deux ports restent fermés.", "RIGA/OSLO—")]
    public void A_dateline_is_no_part_of_the_first_sentence(string text, string dateline) =>
        Assert.Equal(dateline, French.Analyze(text)[0].Span.In(text));

    [Theory]
    [InlineData("L'OTAN - une alliance - attend.")]
    [InlineData("Angela Merkel - la chancelière - attend.")]
    [InlineData("Angela Merkel (CDU) attend.")]
    [InlineData("Riga—Oslo : la ligne reste fermée.")]
    public void A_dash_within_a_sentence_begins_no_other(string text) => Assert.Single(French.Analyze(text));

    [Fact]
    public void A_line_break_ends_a_sentence_with_or_without_a_full_stop() =>
        Assert.Equal(3, French.Analyze("Un titre sans point\nUne phrase suit.\r\n\r\nUne légende").Count);

    [Fact]
    public void A_line_break_of_text_wrapped_at_a_fixed_width_is_a_space()
    {
        const string text =
            "The President hereby delegates to the Secretary of State the authority under\n" +
            "the Act to direct the drawdown of up to sixty million dollars in articles and\n" +
            "services of the Department and to make the determinations required for such a\n" +
            "drawdown.";
        Assert.Single(English.Analyze(text));
    }

    [Fact]
    public void A_page_that_lost_its_line_breaks_shows_its_headings()
    {
        var page = string.Concat(Enumerable.Repeat("Les troupes avancent vers la frontière depuis mardi matin. ", 60));
        var sentences = French.Analyze(page + "Effets sur la population Les habitants fuient la ville. " + page);
        Assert.Contains(sentences, s => s[0].Form == "Les" && s[1].Form == "habitants");
    }

    [Fact]
    public void An_empty_text_has_no_sentence()
    {
        Assert.Empty(French.Analyze(""));
        Assert.Empty(French.Analyze(" \n\t\u00A0\u200B"));
    }

    [Fact]
    public void Two_runs_agree_on_every_thread()
    {
        const string text = "Le chef des armées parle des soldats du front. Il part.";
        var expected = French.Analyze(text).SelectMany(s => s).Select(w => w.Form).ToArray();
        Parallel.For(0, 64, _ => Assert.Equal(expected, French.Analyze(text).SelectMany(s => s).Select(w => w.Form).ToArray()));
    }

    private static TokenAnalyzer Of(string language) => language == "fr" ? French : English;
}
