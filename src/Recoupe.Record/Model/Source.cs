namespace Recoupe.Record.Model;

/// <summary>Through what a source spoke.</summary>
public enum Channel
{
#pragma warning disable CS1591 // The words say it.
    Unknown, Speech, PressConference, Interview, Communique, Document, Social, Outlet,
#pragma warning restore CS1591
}

/// <summary>One link of an attribution chain.</summary>
/// <param name="Name">Canonical English name, or function for an unnamed one ("senior United States official").</param>
/// <param name="Id">Wikidata id; null where unknown.</param>
public sealed record Source(string Name, string? Id)
{
    /// <summary>The words in the text.</summary>
    public string? Mention { get; init; }

    /// <summary>Office held at the date of the claim.</summary>
    public string? RoleAtDate { get; init; }

    /// <summary>Through what it spoke; null where the text does not tell.</summary>
    public Channel? Channel { get; init; }

    /// <summary>True when the text does not name the source.</summary>
    public bool? Anonymous { get; init; }

    /// <summary>Lemma of the word of saying ("déclarer", "selon").</summary>
    public string? Verb { get; init; }
}
