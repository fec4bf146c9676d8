namespace Recoupe.Language.Names;

/// <summary>How a name was found.</summary>
public enum NameEvidence
{
    /// <summary>The sequence labeller read it.</summary>
    Model,

    /// <summary>The same name was found elsewhere in the document.</summary>
    Document,
}
