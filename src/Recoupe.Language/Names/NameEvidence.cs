namespace Recoupe.Language.Names;

/// <summary>How a name was found.</summary>
public enum NameEvidence
{
    /// <summary>The sequence labeller read it.</summary>
    Model,

    /// <summary>A pattern over the analysed sentence read it (a unit, a weapon).</summary>
    Pattern,

    /// <summary>The same name was found surely elsewhere in the document.</summary>
    Document,
}
