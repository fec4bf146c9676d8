using Recoupe.Press.Files;

namespace Recoupe.Press.Tests.Files;

public sealed class ArticleFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_directory_is_walked_in_ordinal_order_and_what_is_no_article_is_counted()
    {
        foreach (var name in new[] { "b.txt", "a/z.json", "a/B.HTML", "c.md", "photo.png", "README.md", ".hidden.txt", ".git/x.txt", "a/notes.docx" }) folder.Write(name, "x");

        var found = ArticleFiles.Enumerate([folder.Path]);

        Assert.Equal(["a/B.HTML", "a/z.json", "b.txt", "c.md"], found.Files.Select(file => Path.GetRelativePath(folder.Path, file)));
        Assert.Equal(4, found.Skipped);
        Assert.Empty(found.Refusals);
    }

    [Fact]
    public void Files_named_one_by_one_are_kept_whatever_their_name_once_each_in_the_order_given()
    {
        var photo = folder.Write("photo.png", "x");
        var text = folder.Write("a.txt", "x");
        var absent = Path.Combine(folder.Path, "absent.txt");

        var found = ArticleFiles.Enumerate([text, photo, absent, folder.Path]);

        Assert.Equal([text, photo, absent], found.Files);
    }

    [Fact]
    public void Links_to_directories_are_not_followed()
    {
        folder.Write("a/a.txt", "x");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "a", "loop"), folder.Path);

        Assert.Single(ArticleFiles.Enumerate([folder.Path]).Files);
    }
}
