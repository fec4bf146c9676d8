using Recoupe.Language;
using Recoupe.Language.Names;

namespace Recoupe.Record.Actors;

/// <summary>How a mention names its entity.</summary>
public enum MentionForm
{
    /// <summary>By its own name.</summary>
    Name,

    /// <summary>By a country's adjective ("russe", "American"): it qualifies something else.</summary>
    Adjective,

    /// <summary>By an office or function ("le président ukrainien", "un responsable américain").</summary>
    Function,

    /// <summary>By a pronoun or a description that needs the text before it.</summary>
    Anaphor,
}

/// <summary>Words of an article that name an entity.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Entity">Who or where that is.</param>
/// <param name="Form">How it is named.</param>
public sealed record Mention(TextSpan Span, Entity Entity, MentionForm Form)
{
    /// <summary>The office that the words give ("President of Ukraine"); null when none.</summary>
    public string? Role { get; init; }

    /// <summary>Key of the office or body in roles.tsv that the words name; null when none.</summary>
    internal string? Function { get; init; }

    /// <summary>The class of what is named.</summary>
    public NameType Type => Form == MentionForm.Adjective ? NameType.Norp : Entity.Type;

    /// <summary>The words before a place that say where by it ("au nord", "à 20 km de la frontière"); null where there are none.</summary>
    public TextSpan? Direction { get; init; }

    /// <summary>Whether the words name something else than what is meant: a capital or a palace for a state, a building for a ministry.</summary>
    public bool Metonym { get; init; }

    /// <summary>Whether the text withholds the name ("trois sources proches du dossier").</summary>
    public bool Anonymous { get; init; }
}
