using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Relations;

/// <summary>What one rule says of two testimonies; <paramref name="A"/> is the part, the later, the finer, the copy.</summary>
internal sealed record Finding(Testimony A, Testimony B, RelationKind Kind, string Why, double Confidence, string? Field = null)
{
    public bool IsContradiction => Kind == RelationKind.Contradicts;

    /// <summary>The relation of the record: symmetric ones put the smaller id first.</summary>
    public Relation ToRelation()
    {
        var (a, b) = (A.Claim.Id, B.Claim.Id);
        var symmetric = Kind is RelationKind.Agrees or RelationKind.ConvertsTo or RelationKind.OtherScope or RelationKind.OtherBaseline or RelationKind.OtherStage
            or RelationKind.OtherDateRole or RelationKind.DistinctEvent or RelationKind.Contradicts or RelationKind.CannotTell;
        if (symmetric && string.CompareOrdinal(a, b) > 0) (a, b) = (b, a);
        return new Relation(a, b, Kind, Field, Why, Confidence);
    }
}
