using Recoupe.Evaluation.Claims;
using Recoupe.Record.Actors;
using Recoupe.Record.Reading;

namespace Recoupe.Evaluation.Names;

/// <summary>Whom and what names, roles, metonyms and pronouns mean: on the gold facts, and on cases of our own.</summary>
internal static class ActorMeasures
{
    /// <summary>The figures, 0 to 1.</summary>
    public static IEnumerable<KeyValuePair<string, double>> Run(DirectoryInfo shared, CancellationToken cancellation)
    {
        using var reader = NameReader.Load();
        using var claims = ClaimReader.Load();
        foreach (var set in (string[])["seeds", "dev"])
        {
            foreach (var figure in GoldFactNames.Count(GoldArticle.Below(shared.Below("gold", set)), reader, claims, cancellation: cancellation).Figures($"gold-{set}")) yield return figure;
        }

        yield return new("coreference", ReferenceCases.Coreference(reader, cancellation: cancellation));
        yield return new("roles", ReferenceCases.Roles(reader, cancellation: cancellation));
    }
}
