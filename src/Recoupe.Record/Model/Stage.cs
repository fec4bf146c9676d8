namespace Recoupe.Record.Model;

/// <summary>How far aid or a transfer has come, in the order in which it comes.</summary>
public enum Stage
{
#pragma warning disable CS1591 // The words say it.
    Considered, Requested, Pledged, Approved, Notified, Contracted, Shipped, Delivered, Confirmed,
#pragma warning restore CS1591
}
