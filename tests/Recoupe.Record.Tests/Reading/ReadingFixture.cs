using Recoupe.Press;
using Recoupe.Record.Model;
using Recoupe.Record.Reading;

namespace Recoupe.Record.Tests.Reading;

/// <summary>The reader with its models, loaded once.</summary>
public sealed class ReadingFixture : IDisposable
{
    public ClaimReader Reader { get; } = ClaimReader.Load();

    public IReadOnlyList<Claim> Claims(string text, string? published = null, string? language = null) => Reader.Read(Article(text, published, language)).Claims;

    public static Article Article(string text, string? published = null, string? language = null) => ArticleId.Identify(text) with
    {
        Language = language,
        Published = published is null ? Published.Unknown : new Published(published, PublishedHow.Given),
    };

    public void Dispose() => Reader.Dispose();
}
