using Recoupe.Press.Files;

namespace Recoupe.Press.Tests.Html;

public sealed class PageFileTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Html", "Pages");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.html").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_gives_the_article_that_stands_beside_it(string name)
    {
        var outcome = ArticleFileReader.Read(Path.Combine(Folder, $"{name}.html"), ReadOptions.Default, TestContext.Current.CancellationToken);

        Assert.Null(outcome.Refusal);
        var article = outcome.Article!;
        var read = $"title: {article.Title}\noutlet: {article.Outlet}\npublished: {article.Published.Iso}\nmodified: {article.Modified}\n\n{article.Text}\n";
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, $"{name}.txt")), read.Replace('\u00A0', ' '));
    }
}
