using Recoupe.Press.Files;

namespace Recoupe.Press.Tests.Samples;

public sealed class SampleTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot(), "samples");

    /// <summary>Words of the invented sites around the articles, which no article holds.</summary>
    private static readonly string[] Site =
        ["cookies", "Lire aussi", "Read more", "morning briefing", "champs obligatoires", "Facebook", "Mentions légales", "invented", "inventé", "promenades", "Most read"];

    public static TheoryData<string> Samples => [.. ArticleFiles.Enumerate([Folder]).Files.Select(file => Path.GetRelativePath(Folder, file))];

    public static TheoryData<string> Pages => [.. ArticleFiles.Enumerate([Folder]).Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Select(file => Path.GetRelativePath(Folder, file))];

    [Fact]
    public void There_are_fifteen_in_French_and_seven_in_English_at_least()
    {
        var files = ArticleFiles.Enumerate([Folder]).Files;

        Assert.InRange(files.Count(file => Language(file) == "fr"), 15, int.MaxValue);
        Assert.InRange(files.Count(file => Language(file) == "en"), 7, int.MaxValue);
        Assert.InRange(files.Count(file => file.EndsWith(".html", StringComparison.Ordinal)), 10, int.MaxValue);
        Assert.InRange(files.Count(file => file.EndsWith(".txt", StringComparison.Ordinal)), 6, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_is_read_and_has_80_to_400_words_a_headline_and_the_date_of_its_name(string name)
    {
        var article = Read(name);

        Assert.InRange(article.Text.Split([' ', '\n', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries).Length, 80, 400);
        Assert.False(string.IsNullOrWhiteSpace(article.Title));
        Assert.True(article.Language is null || article.Language == Language(name), $"{article.Language} is not the language of the folder");
        var stem = Path.GetFileName(name);
        Assert.Equal(char.IsDigit(stem[0]) ? stem[..10] : null, article.Published.Iso);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_gives_its_outlet_and_nothing_of_the_site_around_the_article(string name)
    {
        var article = Read(name);

        Assert.False(string.IsNullOrWhiteSpace(article.Outlet));
        Assert.All(Site, words => Assert.DoesNotContain(words, article.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(article.Title!, article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr/2022-01-21-geneve-depeche.txt")]
    [InlineData("fr/2022-01-21-geneve-exemple.html")]
    [InlineData("fr/2022-01-22-geneve-gazette.html")]
    [InlineData("fr/2022-01-24-ue-1-2-milliard.html")]
    [InlineData("fr/2022-02-14-scholz-kiev.md")]
    public void Rewrites_of_the_wire_credit_it(string name) => Assert.Contains("Agence Exemple", Read(name).Credits);

    [Fact]
    public void The_readme_names_each() =>
        Assert.All(Samples, row => Assert.Contains(Path.GetFileName(row.Data), File.ReadAllText(Path.Combine(Folder, "README.md")), StringComparison.Ordinal));

    private static Article Read(string name)
    {
        var outcome = ArticleFileReader.Read(Path.Combine(Folder, name), ReadOptions.Default, TestContext.Current.CancellationToken);
        Assert.Null(outcome.Refusal);
        return outcome.Article!;
    }

    private static string Language(string file) => Path.GetFileName(Path.GetDirectoryName(file)!);

    private static string RepositoryRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Recoupe.slnx"))) directory = directory.Parent;
        return directory?.FullName ?? throw new DirectoryNotFoundException($"No Recoupe.slnx above {AppContext.BaseDirectory}.");
    }
}
