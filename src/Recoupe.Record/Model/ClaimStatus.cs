namespace Recoupe.Record.Model;

/// <summary>What the text says has come of the thing claimed.</summary>
public enum ClaimStatus
{
#pragma warning disable CS1591 // The words say it.
    Happened, Ongoing, Announced, Approved, Ordered, Planned, Proposed, Possible, Conditional, Denied, Rejected,
#pragma warning restore CS1591
}
