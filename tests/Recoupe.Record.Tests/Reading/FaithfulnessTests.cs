using FsCheck;
using FsCheck.Fluent;
using Recoupe.Press;
using Recoupe.Press.Files;

namespace Recoupe.Record.Tests.Reading;

/// <summary>Nothing in a claim comes from outside its article but by a link or a computation that is marked as such.</summary>
public sealed class FaithfulnessTests(ReadingFixture fixture) : IClassFixture<ReadingFixture>
{
    private const int Mangled = 100;

    // Hard on their own, and harder inside an article.
    private static readonly string[] Pieces =
    [
        "\ud800", "💥", "\u202e", "\u0000", "\u200b", "é\u0301", "\n", "\r\n", "\t", "«", "»", "\"", "“", "(", ")", "...", ".", ",", ";", ":", "-", "–", "[ad_1]", " 1 000 000 ", "12,5 %", "$", "selon ", " qui ", " not ", "İ", "ß", "ﬁ",
    ];

    private static readonly Lazy<IReadOnlyList<Article>> Articles = new(() => [.. Folders().SelectMany(folder => ArticleFiles.Enumerate([folder]).Files).Select(file => ArticleFileReader.Read(file, new ReadOptions())).Where(page => page.IsRead).Select(page => page.Article!)]);

    [Fact]
    public void Claims_of_articles_are_borne_by_their_articles()
    {
        Assert.NotEmpty(Articles.Value);
        Assert.All(Articles.Value, HasNoFault);
    }

    [Fact]
    public void Claims_of_mangled_articles_are_borne_by_what_is_left_of_them()
    {
        var edits = Gen.Zip(Gen.Choose(0, 6), Gen.Zip(Gen.Choose(0, 9999), Gen.Choose(0, 9999))).ListOf();
        var texts = Gen.Zip(Gen.Elements<Article>(Articles.Value), edits).Select(drawn => Mangle(drawn.Item1, drawn.Item2));
        Prop.ForAll(texts.ToArbitrary(), HasNoFault).Check(Config.QuickThrowOnFailure.WithMaxTest(Mangled).WithEndSize(30));
    }

    private void HasNoFault(Article article)
    {
        var faults = string.Join('\n', Faults.Of(fixture.Reader.Read(article)));
        Assert.True(faults.Length == 0, faults);
    }

    private static Article Mangle(Article article, IEnumerable<(int Way, (int At, int To) Where)> edits)
    {
        var text = edits.Aggregate(article.Text, (current, edit) => Edit(current, edit.Way, edit.Where.At, edit.Where.To));
        return ArticleId.Identify(text) with { Language = article.Language, Published = article.Published };
    }

    // Positions are in ten-thousandths of the text.
    private static string Edit(string text, int way, int at, int to)
    {
        var start = (int)((long)at * text.Length / 10_000);
        var end = Math.Min(text.Length, start + 1 + to % 60);
        var piece = text[start..end];
        return way switch
        {
            0 => text[..start] + text[end..],
            1 => text[..start] + piece + text[start..],
            2 => text[..start] + string.Concat(piece.Reverse()) + text[end..],
            3 => text[..start] + piece.ToUpperInvariant() + text[end..],
            4 => text[..start] + piece.Replace(" ", "", StringComparison.Ordinal) + text[end..],
            5 => text[..start] + Pieces[to % Pieces.Length] + text[start..],
            _ => string.Concat(text.AsSpan(end), " ", text.AsSpan(0, start)),
        };
    }

    private static IEnumerable<string> Folders()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Recoupe.slnx"))) root = root.Parent;
        var here = root?.FullName ?? AppContext.BaseDirectory;
        var shared = Environment.GetEnvironmentVariable("RECOUPE_SHARED") ?? Path.Combine(here, "..", "shared");
        string[] folders = [Path.Combine(here, "samples"), Path.Combine(here, "eval", "claims", "development", "docs"), Path.Combine(shared, "seeds"), Path.Combine(shared, "gold", "seeds", "docs"), Path.Combine(shared, "gold", "dev", "docs")];
        return folders.Where(Directory.Exists);
    }
}
