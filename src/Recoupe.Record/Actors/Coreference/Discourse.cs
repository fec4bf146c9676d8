namespace Recoupe.Record.Actors.Coreference;

/// <summary>Whom an article has spoken of lately.</summary>
internal sealed class Discourse
{
    // Whom the text has not named for so long is not meant by a description; it also bounds the search.
    private const int Memory = 30;
    private const int MostRemembered = 200;

    // A text leaves the country that it is on less soon than the people in it, and is on one where it is so many times as present as the next.
    private const double HomePatience = 0.25;
    private const double Foremost = 2;

    private readonly Dictionary<(string Name, EntityKind Kind), Referent> referents = [];
    private List<Referent> recent = [];

    /// <summary>Who is remembered.</summary>
    public IReadOnlyList<Referent> Recent => recent;

    /// <summary>Coordinated entities ("la Pologne et la Lituanie"), the last ones last.</summary>
    public List<Company> Companies { get; } = [];

    /// <summary>Common nouns that a pronoun may stand for as well, the last ones last.</summary>
    public List<Rival> Rivals { get; } = [];

    /// <summary>The referent of an entity, made where it is new.</summary>
    public Referent Of(Entity entity)
    {
        if (!referents.TryGetValue((entity.Name, entity.Kind), out var referent)) referents[(entity.Name, entity.Kind)] = referent = new Referent(entity);
        if (!recent.Contains(referent)) recent.Add(referent);
        return referent;
    }

    /// <summary>One whose country the text is on: the one that is far more present in it than any other; null where none is.</summary>
    public Entity? Home(int sentence)
    {
        var countries = recent.Where(r => r.Entity.Country is not null).GroupBy(r => r.Entity.Country!, StringComparer.Ordinal)
            .Select(g => (Salience: g.Sum(r => r.Salience(sentence, HomePatience)), g.First().Entity)).OrderByDescending(c => c.Salience).Take(2).ToList();
        return countries.Count == 0 || countries.Count > 1 && countries[0].Salience < Foremost * countries[1].Salience ? null : countries[0].Entity;
    }

    /// <summary>Forgets whom the text has left behind.</summary>
    public void Enter(int sentence)
    {
        recent = [.. recent.Where(r => sentence - r.LastSentence <= Memory).OrderBy(r => r.LastPosition).TakeLast(MostRemembered)];
        Rivals.RemoveAll(r => sentence - r.Sentence > Pronouns.Reach);
        Companies.RemoveAll(c => sentence - c.Sentence > Memory);
    }
}

/// <summary>Several entities that the text names side by side.</summary>
/// <param name="Members">They, in the text's order.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Weight">How prominent they are in it.</param>
internal sealed record Company(IReadOnlyList<Referent> Members, int Sentence, double Weight)
{
    /// <summary>How present they are to the reader of a sentence.</summary>
    public double Salience(int sentence) => Weight * Math.Pow(Referent.Decay, sentence - Sentence);
}

/// <summary>A common noun that is the subject of a clause and names no one: "l'idée ... elle".</summary>
/// <param name="Gender">Its gender.</param>
/// <param name="Number">Its number.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Word">Its position in it.</param>
/// <param name="Country">The state whose it is ("les soldats américains"); null when none is told.</param>
internal sealed record Rival(Gender Gender, Number Number, int Sentence, int Word, Referent? Country);
