namespace Recoupe.Record.Actors;

/// <summary>Whom a surname means in one article: the bearer whom it names in full, else the one who is known by it alone.</summary>
/// <param name="known">Surname keys that name one person wherever they stand.</param>
internal sealed class Introduced(IReadOnlyDictionary<string, Entity> known)
{
    private readonly Dictionary<string, Entity> named = new(StringComparer.Ordinal);

    /// <summary>Someone whom the article names in full; the last one of a surname is meant by it.</summary>
    public void Add(string surname, Entity person) => named[surname] = person;

    /// <summary>Whom a surname means.</summary>
    public bool TryFind(string surname, out Entity? person) => named.TryGetValue(surname, out person) || known.TryGetValue(surname, out person);
}
