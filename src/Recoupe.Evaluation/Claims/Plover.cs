using System.Text.Json.Nodes;
using Recoupe.Press;
using Recoupe.Record.Model;
using Recoupe.Record.Reading;

namespace Recoupe.Evaluation.Claims;

/// <summary>The coded English sentences of PLOVER (data/events/plover): whether a claim has the event's type, and its two ends.</summary>
internal static class Plover
{
    private const string Path = "PLOVER_GSR_CAMEO.txt";

    private static readonly HashSet<ClaimStatus> Refused = [ClaimStatus.Denied, ClaimStatus.Rejected];
    private static readonly HashSet<ClaimStatus> Done = [ClaimStatus.Happened, ClaimStatus.Ongoing];

    /// <summary>What came of an example.</summary>
    /// <param name="Id">Its number in the file.</param>
    /// <param name="Event">Its type.</param>
    /// <param name="HasType">Whether a claim has the type.</param>
    /// <param name="HasEnds">Whether such a claim has both ends.</param>
    public sealed record Outcome(string Id, string Event, bool HasType, bool HasEnds);

    /// <summary>Shares of the examples whose type, and whose type and both ends, are right.</summary>
    public static IEnumerable<(string Metric, double Value)> Figures(IClaimReader reader, DirectoryInfo shared, CancellationToken cancellation)
    {
        var outcomes = Run(reader, shared, cancellation).ToList();
        yield return ("plover.type", Math.Round(outcomes.Average(o => o.HasType ? 1.0 : 0), 4));
        yield return ("plover.ends", Math.Round(outcomes.Average(o => o.HasEnds ? 1.0 : 0), 4));
    }

    /// <summary>The outcome of every example whose type has a kind of claim.</summary>
    public static IEnumerable<Outcome> Run(IClaimReader reader, DirectoryInfo shared, CancellationToken cancellation)
    {
        foreach (var example in JsonNode.Parse(File.ReadAllText(shared.Below("data", "events", "plover", Path)))!.AsArray())
        {
            var type = (string)example!["event"]!;
            if (Kinds(type, ClaimStatus.Announced).Length == 0) continue;
            var claims = reader.Read(ArticleId.Identify((string)example["text"]!) with { Language = "en" }, cancellation).Claims.Where(c => Kinds(type, c.Status).Contains(c.Type)).ToList();
            yield return new Outcome((string)example["id"]!, type, claims.Count > 0, claims.Exists(c => Ends.Are(c, Actors(example["source"]), Actors(example["target"]))));
        }
    }

    // The mapping of the record's kinds to PLOVER, turned round. What is ahead is an agreement; what is refused a rejection or a sanction.
    private static ClaimKind[] Kinds(string type, ClaimStatus status) => type switch
    {
        "AGREE" when !Done.Contains(status) && !Refused.Contains(status) => [ClaimKind.Agreement, ClaimKind.Aid, ClaimKind.Talks, ClaimKind.TransferAuthorization, ClaimKind.Exercise, ClaimKind.Withdrawal],
        "AGREE" => [ClaimKind.Agreement, ClaimKind.TransferAuthorization],
        "AID" => [ClaimKind.Aid],
        "ASSAULT" or "FIGHT" => [ClaimKind.Attack],
        "COERCE" => [ClaimKind.Sanction],
        "CONCEDE" => [ClaimKind.Withdrawal],
        "CONSULT" => [ClaimKind.Talks],
        "COOPERATE" => [ClaimKind.Exercise, ClaimKind.Agreement],
        "DEMAND" => [ClaimKind.Demand],
        "DISAPPROVE" => [ClaimKind.Accusation],
        "MOBILIZE" => [ClaimKind.Deployment, ClaimKind.Exercise],
        "REJECT" when Refused.Contains(status) => [ClaimKind.Rejection, ClaimKind.Aid, ClaimKind.Talks],
        "REJECT" => [ClaimKind.Rejection],
        "RETREAT" => [ClaimKind.Withdrawal],
        "SANCTION" when Refused.Contains(status) => [ClaimKind.Sanction, ClaimKind.Aid],
        "SANCTION" => [ClaimKind.Sanction],
        "SUPPORT" => [ClaimKind.Agreement],
        "THREATEN" => [ClaimKind.Threat],
        _ => [],
    };

    private static string[] Actors(JsonNode? node) => node is JsonArray actors ? [.. actors.Select(a => (string?)a?["actorText"]).OfType<string>().Where(a => a.Length > 0)] : [];
}
