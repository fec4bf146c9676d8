using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Recoupe.Language.Data;
using Recoupe.Language.Times;
using Recoupe.Language.Tokens;

namespace Recoupe.Language.Tests.Times;

public sealed class PressPhraseTests
{
    private const int FewestPhrases = 150;
    private static readonly Dictionary<string, (TimeRecognizer Times, TokenAnalyzer Tokens)> Engines =
        new[] { "fr", "en" }.ToDictionary(l => l, l => (TimeRecognizer.Load(l), new TokenAnalyzer(l)), StringComparer.Ordinal);

    public static TheoryData<string, string, string, string> Phrases()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var language in Engines.Keys)
            foreach (var row in Rows(language)) data.Add(language, row["text"], row["published"], row["found"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_press_phrase_is_read_as_a_careful_reader_reads_it(string language, string text, string published, string found)
    {
        LocalDate? day = published.Length == 0 ? null : LocalDatePattern.Iso.Parse(published).GetValueOrThrow();
        var (times, tokens) = Engines[language];
        var expressions = times.Recognize(text, tokens.Analyze(text), new TimeContext(day));
        Assert.Equal(found, string.Join("; ", expressions.Select(Describe)));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Each_language_has_its_share_of_phrases(string language) =>
        Assert.True(Rows(language).Count >= FewestPhrases, Rows(language).Count.ToString(CultureInfo.InvariantCulture));

    private static IReadOnlyList<TableRow> Rows(string language)
    {
        var name = $"phrases-{language}.tsv";
        using var stream = typeof(PressPhraseTests).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        return Table.Read(name, reader).Rows;
    }

    private static string Describe(TimeExpression e) =>
        $"{e.Text} = {e.Value}{(e.Modifier is null ? "" : $" {e.Modifier}")}{(e.Edtf is null || e.Edtf == e.Value ? "" : $" | {e.Edtf}")}{(e.Inconsistent ? " !" : "")}";
}
