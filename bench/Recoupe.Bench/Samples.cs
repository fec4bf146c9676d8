using Recoupe.Press;
using Recoupe.Press.Files;

namespace Recoupe.Bench;

/// <summary>The articles that are measured on.</summary>
internal static class Samples
{
    /// <summary>The folder of the articles that ship.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>The articles of a folder.</summary>
    public static List<Article> In(string folder) =>
        [.. ArticleFiles.Enumerate([folder]).Files.Select(file => ArticleFileReader.Read(file, new ReadOptions())).Where(page => page.IsRead).Select(page => page.Article!)];

    /// <summary>The texts of the articles that ship in a language.</summary>
    public static string[] Texts(string language) => [.. In(Path.Combine(Folder, language)).Select(article => article.Text)];
}
