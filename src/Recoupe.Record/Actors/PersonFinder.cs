namespace Recoupe.Record.Actors;

/// <summary>Finds people by full name, and by surname once the article has named them in full. Thread-safe.</summary>
internal sealed class PersonFinder(Gazetteer gazetteer)
{
    private const int MaxNewNameParts = 3;
    private const int ShortestSurname = 3;

    /// <summary>Surname keys to whom they name in an article: the bearer whom it names in full somewhere, else one known by the surname alone.</summary>
    public Introduced Introduced(List<List<Piece>> sentences)
    {
        var introduced = new Introduced(gazetteer.KnownSurnames);
        foreach (var pieces in sentences)
        {
            for (var i = 0; i < pieces.Count; i++)
            {
                var length = FullName(pieces, i, out var person);
                if (length > 0) introduced.Add(Transliteration.Key(pieces[i + length - 1].Key), person!);
            }
        }

        return introduced;
    }

    /// <summary>The person named at a position, in full or by an introduced surname; the length in pieces, 0 when none.</summary>
    public int At(List<Piece> pieces, int i, Introduced introduced, out Entity? person)
    {
        var length = FullName(pieces, i, out person);
        if (length > 0) return length;
        return pieces[i].Capital && pieces[i].Key.Length >= ShortestSurname && introduced.TryFind(Transliteration.Key(pieces[i].Key), out person) ? 1 : 0;
    }

    /// <summary>A person whom no table knows, by capitals after an office; the length in pieces, 0 when none.</summary>
    public static int New(string text, List<Piece> pieces, int start, out Entity? person)
    {
        person = null;
        var i = start;
        for (var parts = 0; i < pieces.Count && !pieces[i].AllCaps; i++)
        {
            var isJoined = i > start && text[pieces[i - 1].Span.End..pieces[i].Span.Start] == "-";
            if (!isJoined && (!pieces[i].Capital || ++parts > MaxNewNameParts || i > start && text[pieces[i - 1].Span.End..pieces[i].Span.Start] != " ")) break;
        }

        if (i - start < 2) return 0;
        person = new Entity(text[pieces[start].Span.Start..pieces[i - 1].Span.End], EntityKind.Person);
        return i - start;
    }

    /// <summary>The person named in full at a position; the length in pieces, 0 when none.</summary>
    public int FullName(List<Piece> pieces, int start, out Entity? person)
    {
        person = null;
        return pieces[start].Capital ? gazetteer.FullNames.Longest(pieces, start, out person) : 0;
    }
}
