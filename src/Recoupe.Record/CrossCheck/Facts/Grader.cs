using Recoupe.Record.CrossCheck.Events;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Decisions;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Facts;

/// <summary>
/// Credibility on the Admiralty scale (1 confirmed by independent sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged),
/// from voices and contradictions alone. Reliability is the user's to set, source by source.
/// </summary>
internal static class Grader
{
    private const char NotSet = 'F';
    private const int Confirming = 3;

    /// <summary>The grade of an event.</summary>
    /// <param name="cluster">The event.</param>
    /// <param name="relations">The relations within it.</param>
    /// <param name="hints">Weak signs that some of its voices depend on each other, in words: they are told, and change no count.</param>
    /// <param name="judgements">What persons decided.</param>
    public static Grade Of(EventCluster cluster, IReadOnlyList<Relation> relations, IReadOnlyList<string> hints, Judgements judgements)
    {
        var contradictions = relations.Where(r => r.Kind == RelationKind.Contradicts).ToList();
        var disputed = contradictions.SelectMany(c => new[] { c.A, c.B }).ToHashSet(StringComparer.Ordinal);
        var firm = cluster.Testimonies.Where(IsFirm).ToList();
        var voices = Voices.Count(firm);
        var undisputed = Voices.Count([.. firm.Where(t => !disputed.Contains(t.Claim.Id))]);
        var articles = cluster.Testimonies.Select(t => t.Article.Id).Distinct(StringComparer.Ordinal).Count();
        List<string> reasons = [$"{Number(voices, "independent voice")} in {Number(articles, "article")}"];
        reasons.AddRange(contradictions.Select(c => c.Field + ": " + c.Why).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(5));
        reasons.AddRange(hints);
        var denied = contradictions.Any(c => c.Field == "polarity");
        var impossible = contradictions.Any(c => c.Field == "scale");

        int credibility;
        if (firm.Count == 0)
        {
            credibility = 6;
            reasons.Add("only planned, possible, denied or hearsay");
        }
        else if (contradictions.Count == 0) credibility = voices >= Confirming ? 1 : voices == 2 ? 2 : 3;
        else if (denied || impossible) credibility = undisputed >= 2 ? 4 : 5;
        else credibility = undisputed >= Confirming ? 2 : undisputed == 2 ? 3 : 4;
        var (reliability, source) = Reliability(firm, judgements);
        if (source is not null) reasons.Add($"reliability {reliability}: {source}");
        return new Grade(credibility, reliability, reasons);
    }

    // The most reliable of those who say it.
    private static (char Grade, string? Source) Reliability(List<Testimony> firm, Judgements judgements) => firm
        .SelectMany(t => t.Claim.Source.Select(s => s.Name).Append(t.Article.Outlet).OfType<string>())
        .Where(judgements.Reliability.ContainsKey)
        .Select(name => (Grade: judgements.Reliability[name], Source: (string?)name))
        .Append((Grade: NotSet, Source: null))
        .OrderBy(source => source.Grade).ThenBy(source => source.Source is null).ThenBy(source => source.Source, StringComparer.Ordinal)
        .First();

    private static bool IsFirm(Testimony t) =>
        t.Claim.Status is not (ClaimStatus.Possible or ClaimStatus.Conditional or ClaimStatus.Denied or ClaimStatus.Proposed)
        && t.Claim.Modality is not { Realis: Realis.Hypothetical or Realis.Hearsay } and not { Certainty: Certainty.Possible };

    private static string Number(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
