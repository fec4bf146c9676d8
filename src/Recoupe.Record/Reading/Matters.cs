using Recoupe.Record.Model;

namespace Recoupe.Record.Reading;

/// <summary>What an article has been telling of, and how long ago.</summary>
internal sealed class Matters
{
    // How many sentences back the article is still on a matter.
    private const int Reach = 6;

    private readonly Dictionary<string, int> told = new(StringComparer.Ordinal);
    private int now;

    /// <summary>Remembers what a sentence has told.</summary>
    /// <param name="drafts">Its drafts.</param>
    /// <param name="sentence">Its number; rises.</param>
    public void See(IReadOnlyList<Draft> drafts, int sentence)
    {
        foreach (var draft in drafts)
            if (Of(draft.Kind) is { } matter) told[matter] = sentence;
        now = sentence + 1;
    }

    /// <summary>Whether the article has told of a kind's matter within reach.</summary>
    public bool IsTold(ClaimKind kind) => Of(kind) is { } matter && told.TryGetValue(matter, out var sentence) && now - sentence <= Reach;

    /// <summary>The matter that a kind tells of; null where each claim stands alone. Kinds of one matter hand their roles on to each other.</summary>
    public static string? Of(ClaimKind kind) => kind switch
    {
        ClaimKind.Aid => "aid",
        ClaimKind.TransferAuthorization => "transfer",
        ClaimKind.Deployment or ClaimKind.Withdrawal => "troops",
        ClaimKind.Exercise => "exercise",
        ClaimKind.Talks => "talks",
        ClaimKind.Agreement => "agreement",
        ClaimKind.Attack or ClaimKind.Casualties => "attack",
        _ => null,
    };
}
