namespace Recoupe.Record.Actors;

/// <summary>
/// Office holders whom an article names otherwise than the tables do: by a surname alone, or misspelt. The article must name their country, and
/// no one else may fit.
/// </summary>
/// <param name="gazetteer">The tables.</param>
/// <param name="countries">Codes of the countries that the article names.</param>
/// <param name="published">ISO date or prefix; null when unknown.</param>
internal sealed class OfficialLinks(Gazetteer gazetteer, IReadOnlySet<string> countries, string? published)
{
    // Shorter parts are particles or initials: "al-Burhan".
    private const int ShortestPart = 3;

    // How long a part must be to be misspelt by a letter, by two; and of how many letters one may be a slip.
    private const int ShortestMisspelt = 6;
    private const int ShortestMisspeltTwice = 10;
    private const int LettersOfASlip = 8;

    /// <summary>Whom a name means; null when no one or several fit.</summary>
    public Entity? Find(string name)
    {
        var parts = Piece.Keys(name).Select(Transliteration.Key).ToArray();
        return parts.Length == 1 ? BySurname(parts[0]) : ByLikeness(parts);
    }

    private Entity? BySurname(string surname)
    {
        var bearers = gazetteer.Surnames.GetValueOrDefault(surname, []).Where(IsOfArticle).ToList();
        if (bearers.Count <= 1) return bearers.FirstOrDefault();
        var serving = published is null ? [] : bearers.Where(bearer => gazetteer.OfficesOf(bearer, published).Any()).ToList();
        return serving.Count == 1 ? serving[0] : published is null ? gazetteer.LastToServe(bearers) : null;
    }

    private Entity? ByLikeness(string[] parts)
    {
        var names = Names(parts);
        if (names.Length < 2) return null;
        var alike = countries.SelectMany(country => gazetteer.SpellingsIn(country, names[^1][0])).Where(s => AreLike(names, s.Parts)).Select(s => s.Person).Distinct().Take(2).ToList();
        return alike.Count == 1 ? alike[0] : null;
    }

    private bool IsOfArticle(Entity person) => person.Country is { } country && countries.Contains(country);

    /// <summary>The parts of a name that tell its bearer.</summary>
    public static string[] Names(string[] parts) => [.. parts.Where((part, i) => part.Length >= ShortestPart || i == parts.Length - 1)];

    // The same surname and some given names left out, or every part nearly the same.
    private static bool AreLike(string[] one, string[] other)
    {
        if (other.Length < 2) return false;
        var (fewer, more) = one.Length <= other.Length ? (one, other) : (other, one);
        if (one[^1] == other[^1] && fewer[..^1].All(part => more.AsSpan(0, more.Length - 1).Contains(part))) return true;
        var slips = one.Sum(part => part.Length) / LettersOfASlip - Distance(one[^1], other[^1]);
        return slips >= 0 && Distance(string.Concat(one[..^1]), string.Concat(other[..^1])) <= slips;
    }

    // "Marta" is not "Maria": a letter of a short name tells two people apart.
    private static int Distance(string one, string other) =>
        one == other ? 0
        : Allowed(Math.Min(one.Length, other.Length)) is var allowed && Math.Abs(one.Length - other.Length) <= allowed && EditDistance.Of(one, other) is var distance && distance <= allowed ? distance
        : int.MaxValue / 2;

    private static int Allowed(int length) => length < ShortestMisspelt ? 0 : length < ShortestMisspeltTwice ? 1 : 2;
}
