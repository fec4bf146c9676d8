using Recoupe.Evaluation.Claims;
using Recoupe.Record.Actors;

namespace Recoupe.Evaluation.Names;

/// <summary>Whom and what names, roles, metonyms and pronouns mean: on the gold facts, and on cases of our own.</summary>
internal static class ActorMeasures
{
    /// <summary>The figures, 0 to 1.</summary>
    public static IEnumerable<KeyValuePair<string, double>> Run(DirectoryInfo shared, CancellationToken cancellation)
    {
        using var reader = NameReader.Load();
        return
        [
            new("gold-seeds", GoldFactNames.Score(GoldArticle.Below(shared.Below("gold", "seeds")), reader, cancellation: cancellation)),
            new("gold-dev", GoldFactNames.Score(GoldArticle.Below(shared.Below("gold", "dev")), reader, cancellation: cancellation)),
            new("coreference", ReferenceCases.Coreference(reader, cancellation: cancellation)),
            new("roles", ReferenceCases.Roles(reader, cancellation: cancellation)),
        ];
    }
}
