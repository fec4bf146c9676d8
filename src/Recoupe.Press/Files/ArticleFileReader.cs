using Recoupe.Press.Credits;
using Recoupe.Press.Dates;
using Recoupe.Press.Encodings;

namespace Recoupe.Press.Files;

/// <summary>Reads one file to an article: bytes to text, text to fields by its format, fields to an identified article.</summary>
public static class ArticleFileReader
{
    // A publication line stands at the head of an article or at its foot.
    private const int EdgeLines = 15;

    /// <summary>
    /// Reads <paramref name="path"/>. The formats: <c>.txt</c> (canonical text = the decoded file), <c>.json</c> (<c>text</c>, <c>published</c>,
    /// <c>lang</c>, <c>outlet</c>, <c>title</c>, <c>url</c>), <c>.md</c> with front matter (canonical text = the body), <c>.html</c> and <c>.htm</c>
    /// (canonical text = the extracted article). Bounds are those of <see cref="ReadLimits"/>.
    /// </summary>
    /// <returns>The article, or why there is none; nothing that a file holds makes this throw.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    public static ReadOutcome Read(string path, ReadOptions options, CancellationToken cancel = default) => Refusing(path, () =>
    {
        FileContent.CheckExists(path);
        CheckExtension(path);
        return Identify(Parse(path, FileContent.Read(path, cancel), cancel), Override(options));
    });

    /// <summary>Reads content that is in memory; <paramref name="name"/> tells the format by its extension and names the content in a refusal.</summary>
    /// <returns>The article, or why there is none; nothing in the content makes this throw.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    public static ReadOutcome Read(string name, byte[] content, ReadOptions options, CancellationToken cancel = default) => Refusing(name, () =>
    {
        CheckExtension(name);
        FileContent.CheckSize(content.Length);
        return Identify(Parse(name, content, cancel), Override(options));
    });

    private static ReadOutcome Refusing(string name, Func<Article> read)
    {
        try
        {
            return ReadOutcome.Read(read());
        }
        catch (RefusedException refused)
        {
            return ReadOutcome.Refused(new Refusal(name, refused.Where, refused.Found, refused.Expected));
        }
    }

    private static void CheckExtension(string path)
    {
        var extension = Path.GetExtension(path);
        if (!ArticleFiles.HasKnownExtension(path))
            throw new RefusedException("its name", extension.Length == 0 ? "no extension" : $"the extension {extension}", string.Join(", ", ArticleFiles.Extensions));
    }

    private static FileArticle Parse(string path, byte[] bytes, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var format = Path.GetExtension(path).ToLowerInvariant();
        var isPage = format is ".html" or ".htm";
        var decoded = TextDecoder.Decode(bytes, isPage ? HtmlCharset.Declared(bytes) : null);
        if (decoded.Text is not { } text) throw new RefusedException(decoded.Where, decoded.Found, decoded.Expected);
        if (string.IsNullOrWhiteSpace(text)) throw new RefusedException(null, "white space only", "an article");

        return format switch
        {
            ".json" => JsonArticle.Read(text),
            ".md" => MarkdownArticle.Read(text),
            ".html" or ".htm" => PageArticle.Read(text, cancel),
            _ => TextArticle.Read(text),
        };
    }

    private static string? Override(ReadOptions options) => options.Published is not { } given ? null
        : WrittenDate.Read(given) ?? throw new RefusedException("the publication date given", $"'{given}'", WrittenDate.Accepted);

    private static Article Identify(FileArticle file, string? given)
    {
        var edges = file.Surroundings ?? file.Text;
        var said = PublicationLine.Find(TextEdges.Lines(edges, EdgeLines, EdgeLines));
        return ArticleId.Identify(file.Text, file.Outlet, file.Url) with
        {
            Title = file.Title,
            Language = file.Language,
            Published = (given, file.Published, said.Published) switch
            {
                ({ } iso, _, _) => new Published(iso, PublishedHow.Given),
                (_, { } iso, _) => new Published(iso, PublishedHow.Metadata),
                (_, _, { } iso) => new Published(iso, PublishedHow.Text),
                _ => Published.Unknown,
            },
            Modified = file.Modified ?? said.Modified,
            Credits = CreditLines.Find(edges),
        };
    }
}
