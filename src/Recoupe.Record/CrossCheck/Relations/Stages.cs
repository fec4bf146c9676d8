using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Relations;

/// <summary>How far along what two claims tell of is (docs/relations.md, rules 5 and 10).</summary>
internal static class Stages
{
    /// <summary>What "a stage" means when two are compared: promised, decided, on its way, there.</summary>
    private enum Phase
    {
        Promised, Decided, Moving, Done,
    }

    public static bool Differ(Testimony a, Testimony b) =>
        PhaseOf(a) is { } first && PhaseOf(b) is { } second && first != second && (first > Phase.Decided || second > Phase.Decided || IsAhead(a) != IsAhead(b));

    public static string Show(Testimony t) => t.Claim.Stage is { } stage
        ? Model.Json.Naming.Snake(stage.ToString()) + (t.Claim.StageReporter is { } reporter ? $" (by {reporter})" : "")
        : Model.Json.Naming.Snake(t.Claim.Status.ToString());

    /// <summary>"Delivered" by one reporter is not "delivered" by another (D32).</summary>
    public static bool OtherReporter(Testimony a, Testimony b) =>
        a.Claim.Stage >= Stage.Shipped && a.Claim.Stage == b.Claim.Stage
        && a.Claim.StageReporter is { } first && b.Claim.StageReporter is { } second && !first.Equals(second, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="earlier"/> is a promise or an anonymous preview of what <paramref name="later"/> says formally.</summary>
    public static bool IsPreviewOf(Testimony earlier, Testimony later)
    {
        if (PhaseOf(later) is not { } formal || formal == Phase.Promised && !IsOfficial(later)) return false;
        var preview = PhaseOf(earlier) == Phase.Promised || IsAnonymous(earlier);
        return preview && !IsAnonymous(later) && formal <= Phase.Decided && IsBefore(earlier, later);
    }

    /// <summary>Whether it is known to come first.</summary>
    public static bool IsBefore(Testimony earlier, Testimony later) =>
        earlier.Published is { } first && later.Published is { } second && first.Last < second.First
        || (earlier.Published is null || later.Published is null) && earlier.Date is { } a && later.Date is { } b && a.Last < b.First;

    /// <summary>Planned, proposed, possible: not yet so.</summary>
    public static bool IsAhead(Testimony t) =>
        t.Claim.Status is ClaimStatus.Planned or ClaimStatus.Proposed or ClaimStatus.Possible or ClaimStatus.Conditional
        || t.Claim.DateDetail?.Role == DateRole.Planned || t.Claim.Modality?.Realis is Realis.Future or Realis.Hypothetical;

    private static bool IsAnonymous(Testimony t) => t.Claim.Source.Any(s => s.Anonymous == true);

    private static bool IsOfficial(Testimony t) => t.Claim.Status is ClaimStatus.Approved or ClaimStatus.Ordered;

    private static Phase? PhaseOf(Testimony t) => t.Claim.Stage switch
    {
        Stage.Considered or Stage.Requested or Stage.Pledged => Phase.Promised,
        Stage.Approved or Stage.Notified or Stage.Contracted => Phase.Decided,
        Stage.Shipped => Phase.Moving,
        Stage.Delivered or Stage.Confirmed => Phase.Done,
        _ => IsAhead(t) ? Phase.Promised : t.Claim.Status switch
        {
            // Aid is announced when it is decided as often as when it is promised.
            ClaimStatus.Announced when t.Claim.Type != ClaimKind.Aid => Phase.Promised,
            ClaimStatus.Approved or ClaimStatus.Ordered => Phase.Decided,
            ClaimStatus.Happened or ClaimStatus.Ongoing when t.Claim.Type != ClaimKind.Aid => Phase.Done,
            _ => null,
        },
    };
}
