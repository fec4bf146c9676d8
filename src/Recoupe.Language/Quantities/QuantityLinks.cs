using Recoupe.Language.Quantities.Lexing;

namespace Recoupe.Language.Quantities;

/// <summary>How a quantity hangs together with one before it.</summary>
/// <param name="Unit">The unit that it takes from the one before; null when it has its own.</param>
/// <param name="PartOf">Index of the whole.</param>
/// <param name="EquivalentOf">Index of the amount that it restates.</param>
/// <param name="IsTally">Words before it say that it is a count ("le chiffre de 20").</param>
internal readonly record struct QuantityLink(string? Unit, int? PartOf, int? EquivalentOf, bool IsTally);

/// <summary>Ties parts to wholes, restated amounts to the first, elliptic counts to their noun.</summary>
internal sealed class QuantityLinks(QuantityLexicon lexicon, TokenList tokens, List<Quantity> found)
{
    // "200 millions de dollars d'aide supplémentaire (175 millions d'euros)"
    private const int LongestGap = 10;

    // A whole, a noun taken up or a chain further back than this is none; it also bounds the work on hostile text.
    private const int LongestMemory = 40;

    private readonly List<(int Start, int End)> places = [];
    private int first;

    public void StartSentence()
    {
        first = found.Count;
        places.Clear();
    }

    public void Add(Quantity quantity, int start, int end)
    {
        found.Add(quantity);
        places.Add((start, end));
    }

    public QuantityLink Find(int start, string? unit, QuantityKind kind, decimal value, bool isOther)
    {
        var whole = FindWhole(start, unit, kind, value);
        var equivalent = FindEquivalent(start, unit, kind);
        var isTally = lexicon.Cues.Before(tokens, start, CueRoles.Tally) >= 0;
        string? inherited = null;
        if (unit is null && kind is QuantityKind.Number or QuantityKind.Count)
        {
            if (whole is { } index) inherited = found[index].Kind == QuantityKind.Count ? found[index].Unit : null;
            else if (isTally || isOther) inherited = LastCounted();
            else if (FollowsCount(start) is { } before) inherited = before.Unit;
        }

        return new QuantityLink(inherited, whole, equivalent, isTally);
    }

    /// <summary>Whether a quantity stands between two tokens, so that a verb's objects go on ("tué 84 hommes et 47 soldats").</summary>
    public bool IsChained(int from, int to)
    {
        for (var i = places.Count - 1; i >= 0 && i >= places.Count - LongestMemory; i--)
            if (places[i].Start > from && places[i].Start <= from + 4 && places[i].End <= to) return true;
        return false;
    }

    /// <summary>Whether the last quantity of the sentence ends right before a token.</summary>
    public bool EndsAt(int at) => places.Count > 0 && places[^1].End == at;

    /// <summary>The unit of an earlier count of the same number ("deux missiles ... les deux engins"); null when there is none.</summary>
    public string? FindSame(decimal value)
    {
        for (var i = found.Count - 1; i >= 0 && i >= found.Count - LongestGap; i--)
            if (found[i] is { Kind: QuantityKind.Count, Unit: not null, IsProperty: false } && found[i].Value == value) return found[i].Unit;
        return null;
    }

    private string? LastCounted()
    {
        for (var i = found.Count - 1; i >= 0 && i >= found.Count - LongestMemory; i--)
            if (found[i] is { Kind: QuantityKind.Count, Unit: not null, IsProperty: false }) return found[i].Unit;
        return null;
    }

    // "1 000 vers la Pologne et 700 vers la Roumanie": joined right after a counted one in the same sentence.
    private Quantity? FollowsCount(int start)
    {
        if (found.Count == first || start == 0) return null;
        var isJoined = lexicon.Cues.Has(tokens.IdAt(start - 1), CueRoles.RangeAnd) || lexicon.Cues.Has(tokens.IdAt(start - 1), CueRoles.RangeOr);
        return isJoined && found[^1] is { Kind: QuantityKind.Count, Unit: not null } last && start - places[^1].End <= LongestGap ? last : null;
    }

    private int? FindWhole(int start, string? unit, QuantityKind kind, decimal value)
    {
        if (kind is QuantityKind.Duration or QuantityKind.Length or QuantityKind.Multiple) return null;
        if (lexicon.Cues.Before(tokens, start, CueRoles.Part) >= 0)
        {
            for (var i = found.Count - 1; i >= 0 && i >= first - 1 && i >= found.Count - LongestMemory; i--)
            {
                if (!CanHold(found[i], unit, kind, value)) continue;

                // "dont 300 morts et 200 blessés": the parts beside each other share the whole.
                return i >= first && found[i].PartOf is { } outer && found[i].Kind == kind && value >= found[i].Value ? outer : i;
            }

            return null;
        }

        for (var i = Math.Max(first, found.Count - LongestMemory); i < found.Count; i++)
            if (lexicon.Cues.Before(tokens, places[i - first].Start, CueRoles.Whole) is >= 0 and var lead && (lead == 0 || tokens[lead - 1].Kind == TokenKind.Mark) && CanHold(found[i], unit, kind, value) && value < found[i].Value) return i;

        // "dont 300 en Pologne et 200 en Roumanie"
        return found.Count > first && found[^1].PartOf is { } shared && kind is QuantityKind.Count or QuantityKind.Number && lexicon.Cues.Has(tokens.IdAt(start - 1), CueRoles.RangeAnd)
            && CanHold(found[shared], unit, kind, value) ? shared : null;
    }

    private static bool CanHold(Quantity whole, string? unit, QuantityKind kind, decimal value)
    {
        if (whole.Value is not { } total || whole.IsProperty || (whole.High ?? total) < value) return false;
        return whole.Kind switch
        {
            QuantityKind.Count => kind is QuantityKind.Count or QuantityKind.Number,
            QuantityKind.Money => kind == QuantityKind.Money && whole.Unit == unit,
            QuantityKind.Percent or QuantityKind.Mass => kind == whole.Kind && whole.Unit == unit,
            _ => false,
        };
    }

    private int? FindEquivalent(int start, string? unit, QuantityKind kind)
    {
        if (found.Count == first || unit is null || kind is QuantityKind.Number or QuantityKind.Count or QuantityKind.Multiple) return null;
        var last = found[^1];
        var gap = start - places[^1].End;
        if (last.Kind != kind || last.Unit == unit || gap is < 0 or > LongestGap) return null;
        if (lexicon.Cues.Before(tokens, start, CueRoles.Equivalent) >= 0) return last.EquivalentOf ?? found.Count - 1;
        for (var i = start - 1; i >= places[^1].End && i >= start - 2; i--)
            if (tokens.Is(i, '(') || tokens.Is(i, '[')) return last.EquivalentOf ?? found.Count - 1;
        return last.EquivalentOf is { } same && gap <= 1 && tokens.Is(start - 1, ',') ? same : null;
    }
}
