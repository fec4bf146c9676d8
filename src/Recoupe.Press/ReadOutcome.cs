using System.Diagnostics.CodeAnalysis;

namespace Recoupe.Press;

/// <summary>What came of reading a file: an article or a refusal, never both.</summary>
public sealed record ReadOutcome
{
    private ReadOutcome(Article? article, Refusal? refusal)
    {
        Article = article;
        Refusal = refusal;
    }

    /// <summary>The article; null when the file was refused.</summary>
    public Article? Article { get; }

    /// <summary>Why the file was refused; null when it was read.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Tells whether there is an article.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsRead => Article is not null;

    /// <summary>The file was read.</summary>
    public static ReadOutcome Read(Article article) => new(article, null);

    /// <summary>The file was refused.</summary>
    public static ReadOutcome Refused(Refusal refusal) => new(null, refusal);
}
