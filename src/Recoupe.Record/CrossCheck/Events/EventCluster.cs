using Recoupe.Press;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Events;

/// <summary>The testimonies of one happening, ordered by publication, then id.</summary>
internal sealed record EventCluster(IReadOnlyList<Testimony> Testimonies)
{
    /// <summary>Stable: the hash of the claim that told it first, so that later articles do not change it.</summary>
    public string Id { get; } = ArticleId.Hash("event\n" + Testimonies[0].Claim.Id)[..16];

    /// <summary>The one kind of its claims.</summary>
    public ClaimKind Type => Testimonies[0].Claim.Type;
}

/// <summary>Two claims so alike that only a veto keeps them in two events.</summary>
internal sealed record NearMiss(Testimony A, Testimony B, string Veto);
