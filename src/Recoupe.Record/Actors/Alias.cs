namespace Recoupe.Record.Actors;

/// <summary>A name in a table and what it stands for.</summary>
/// <param name="Entity">Who or where.</param>
/// <param name="Metonym">Whether the name is another thing's: a capital's, a palace's.</param>
/// <param name="Function">Key of roles.tsv that the bearer has in its country; null when none.</param>
internal sealed record Alias(Entity Entity, bool Metonym = false, string? Function = null);
