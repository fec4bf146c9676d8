using Recoupe.Language.Lexicon;

namespace Recoupe.Language.Names;

/// <summary>Reads written forms for the name labeller, each but once as long as it is in use. Thread-safe.</summary>
/// <param name="lexicon">What words may be.</param>
/// <param name="gazetteer">What they may name.</param>
internal sealed class NameForms(WordLexicon lexicon, NameGazetteer gazetteer)
{
    // Longer ones are seldom met again.
    private const int LongestRemembered = 64;

    private readonly Remembered<NameForm> remembered = new();

    /// <summary>What words may name.</summary>
    public NameGazetteer Gazetteer { get; } = gazetteer;

    /// <summary>What the labeller sees of a form.</summary>
    public NameForm Of(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestRemembered) return Read(form);
        return remembered.TryGet(form, 0, out var known) ? known! : remembered.Set(form.ToString(), 0, Read(form));
    }

    private NameForm Read(ReadOnlySpan<char> form)
    {
        var capital = form.Length > 0 && char.IsUpper(form[0]);
        var capitals = IsCapitals(form);
        var pieces = Pieces(form);
        return new NameForm
        {
            Lower = NameKey.Hash(form),
            Shape = NameShape.Of(form),
            Prefix = NameKey.Hash(form[..Math.Min(3, form.Length)]),
            Suffix2 = NameKey.Hash(form[^Math.Min(2, form.Length)..]),
            Suffix3 = NameKey.Hash(form[^Math.Min(3, form.Length)..]),
            Suffix4 = NameKey.Hash(form[^Math.Min(4, form.Length)..]),
            Readings = lexicon.Lower(form)?.Tags ?? 0,
            Capital = capital,
            Capitals = capitals,
            Pieces = pieces,
            Begins = pieces.Length == 0 ? 0 : Begins(pieces[0], NameKey.Case.Any) | (capital ? Begins(pieces[0], NameKey.Case.Capital) : 0) | (capitals ? Begins(pieces[0], NameKey.Case.Capitals) : 0),
        };
    }

    private int Begins(ulong piece, NameKey.Case written) => Gazetteer[NameKey.Add(NameKey.Start(written), piece)] == NameKnowledge.None ? 0 : 1 << (int)written;

    private static ulong[] Pieces(ReadOnlySpan<char> form)
    {
        var pieces = new List<ulong>();
        while (NameKey.NextPiece(ref form) is { Length: > 0 } piece) pieces.Add(NameKey.Piece(piece));
        return [.. pieces];
    }

    private static bool IsCapitals(ReadOnlySpan<char> form)
    {
        if (form.Length < 2 || !char.IsUpper(form[0])) return false;
        foreach (var c in form)
            if (char.IsLower(c)) return false;
        return true;
    }
}
