namespace Recoupe.Language.Tokens;

/// <summary>What the sentence splitter looks at around the gap after a token.</summary>
/// <param name="text">The whole text.</param>
/// <param name="tokens">The tokens of a paragraph.</param>
/// <param name="rules">Those of the language.</param>
/// <param name="hints">One for each of the tokens.</param>
/// <param name="capitals">Those of the whole text.</param>
/// <param name="offset">Index of the paragraph's first token among those of the text.</param>
/// <param name="isRunning">Whether the text has lost its line breaks, so that items of lists, in lower case too, follow one another.</param>
internal ref struct BoundaryFeatures(
    ReadOnlySpan<char> text,
    ReadOnlySpan<Token> tokens,
    TokenRules rules,
    ReadOnlySpan<LexicalHint> hints,
    Capitals capitals,
    int offset,
    bool isRunning)
{
    /// <summary>Room that <see cref="Extract"/> needs.</summary>
    public const int Count = 64;

    // How far back a bracket, or the same word, is looked for.
    private const int Memory = 60;

    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<Token> tokens = tokens;
    private readonly TokenRules rules = rules;
    private readonly ReadOnlySpan<LexicalHint> hints = hints;
    private readonly Capitals capitals = capitals;
    private readonly int offset = offset;
    private readonly bool isRunning = isRunning;

    /// <summary>Whether a sentence may end after token <paramref name="i"/> at all.</summary>
    public readonly bool IsCandidate(int i)
    {
        if (i + 1 >= tokens.Length) return false;
        var last = text[tokens[i].End - 1];
        var next = text[tokens[i + 1].Start];
        // What closes belongs to what it closes.
        if (next is ',' or ';' or ':' or ')' or ']' or '}' or '»' or '”' or '%' || Characters.IsTerminal(next) && tokens[i + 1].Start == tokens[i].End) return false;
        if (char.IsLower(next) && !isRunning && (last is ':' or ';' || (last == '.' && !rules.StartsInLowerCase && !rules.LowerOpeners.Contains(tokens[i + 1].In(text))))) return false;
        // A dash opens an item after a sentence; after anything else, a dateline among them, it goes on.
        if ((Characters.IsDash(next) || (next == '-' && !isRunning)) && !Characters.IsTerminal(last)) return false;
        if (rules.Titles.Contains(tokens[i].In(text)) || rules.BeforeNumbers.Contains(tokens[i].In(text))) return false;
        if (IsMark(last) || (last == '’' && tokens[i].End - tokens[i].Start == 1)) return true;
        if (char.IsLower(next)) return false;
        return char.IsLetterOrDigit(next) || Characters.IsOpening(next) || next is '"' or '-' or '•' or '*' or '·' or '\'';
    }

    /// <summary>Whether nothing but the words says that a sentence ends in the gap after token <paramref name="i"/>: no full stop, no missing space.</summary>
    public readonly bool IsUnmarked(int i)
    {
        var last = text[tokens[i].End - 1];
        if (tokens[i].End == tokens[i + 1].Start || Characters.IsTerminal(last) || last is ':' or ';') return false;
        return !IsMark(last) || i == 0 || !Characters.IsTerminal(text[tokens[i - 1].End - 1]);
    }

    /// <summary>Whether a sentence ends after token <paramref name="i"/> whatever the classifier says: "etc." before a capital.</summary>
    public readonly bool IsSure(int i) =>
        i + 1 < tokens.Length && char.IsUpper(text[tokens[i + 1].Start]) && rules.EndingAbbreviations.Contains(tokens[i].In(text));

    private static bool IsMark(char c) => Characters.IsTerminal(c) || c is ':' or ';' or '»' or '”' or '"' or ')' or ']' or '\'';

    /// <summary>Fills <paramref name="into"/> with the features of the gap after token <paramref name="i"/>.</summary>
    /// <param name="i">A token with another after it.</param>
    /// <param name="first">First token of the sentence that is open.</param>
    /// <param name="into">At least <see cref="Count"/> places.</param>
    public readonly int Extract(int i, int first, Span<uint> into)
    {
        var t = Form(i);
        var p = i > first ? Form(i - 1) : 1u;
        var pp = i > first + 1 ? Form(i - 2) : 1u;
        var n = Form(i + 1);
        var nn = Form(i + 2);
        var st = Shape(i);
        var sp = i > first ? Shape(i - 1) : 0u;
        var sn = Shape(i + 1);
        var snn = Shape(i + 2);
        var s3 = Shape(i + 3);
        var space = tokens[i + 1].Start > tokens[i].End ? 1u : 0u;
        var length = Bucket(i + 1 - first);
        var ahead = Bucket(ToTerminal(i + 1));
        var opener = i + 1 < tokens.Length && rules.Openers.Contains(tokens[i + 1].In(text)) ? 1u : 0u;
        var start = Shape(first);
        var k = 0;
        into[k++] = FeatureHash.Combine(1, 0);
        into[k++] = FeatureHash.Combine(2, t);
        into[k++] = FeatureHash.Combine(3, n);
        into[k++] = FeatureHash.Combine(4, p);
        into[k++] = FeatureHash.Combine(5, nn);
        into[k++] = FeatureHash.Combine(6, t, n);
        into[k++] = FeatureHash.Combine(7, st, sn);
        into[k++] = FeatureHash.Combine(8, (sp * 64) + st, (sn * 64) + snn);
        into[k++] = FeatureHash.Combine(9, t, sn);
        into[k++] = FeatureHash.Combine(10, st, n);
        into[k++] = FeatureHash.Combine(11, p, t);
        into[k++] = FeatureHash.Combine(12, n, nn);
        into[k++] = FeatureHash.Combine(13, n, snn);
        into[k++] = FeatureHash.Combine(14, length, (st * 64) + sn);
        into[k++] = FeatureHash.Combine(15, ahead, (st * 64) + sn);
        into[k++] = FeatureHash.Combine(16, (space * 64) + st, sn);
        into[k++] = FeatureHash.Combine(17, (opener * 64) + st, space);
        into[k++] = FeatureHash.Combine(18, (length * 64) + ahead, (st * 64) + sn);
        into[k++] = FeatureHash.Combine(19, (start * 64) + st, sn);
        into[k++] = FeatureHash.Combine(20, (snn * 64) + s3, (st * 64) + sn);
        into[k++] = FeatureHash.Combine(21, p, sn);
        into[k++] = FeatureHash.Combine(22, Suffix(i), sn);
        into[k++] = FeatureHash.Combine(23, Suffix(i + 1), st);
        into[k++] = FeatureHash.Combine(24, (sp * 64) + st, n);
        into[k++] = FeatureHash.Combine(25, Form(first), sn);
        into[k++] = FeatureHash.Combine(26, Abbreviation(i), sn);
        into[k++] = FeatureHash.Combine(27, Abbreviation(i), n);
        into[k++] = FeatureHash.Combine(28, pp, (st * 64) + sn);
        into[k++] = FeatureHash.Combine(29, (opener * 64) + length, (st * 64) + ahead);
        into[k++] = FeatureHash.Combine(30, (sn * 64) + snn, (s3 * 64) + ahead);
        var mt = Tags(i);
        var mn = Tags(i + 1);
        var mnn = Tags(i + 2);
        into[k++] = FeatureHash.Combine(31, mn, (st * 64) + sn);
        into[k++] = FeatureHash.Combine(32, mt, (st * 64) + sn);
        into[k++] = FeatureHash.Combine(33, FeatureHash.Combine(0, mt, mn), sn);
        into[k++] = FeatureHash.Combine(34, FeatureHash.Combine(0, mn, mnn), (st * 64) + sn);
        into[k++] = FeatureHash.Combine(35, FeatureHash.Combine(0, i > first ? Tags(i - 1) : 1u, mt), (mn * 64) + sn);
        into[k++] = FeatureHash.Combine(36, mn, (length * 64) + ahead);
        into[k++] = FeatureHash.Combine(37, mt, n);
        into[k++] = FeatureHash.Combine(38, t, mn);
        var verbs = (Verb(first, i + 1) * 4) + Verb(i + 1, i + 1 + ToTerminal(i + 1));
        var zone = first == 0 ? 0u : Shape(first - 1);
        into[k++] = FeatureHash.Combine(39, verbs, (st * 64) + sn);
        into[k++] = FeatureHash.Combine(40, verbs, (opener * 64) + sn);
        into[k++] = FeatureHash.Combine(41, verbs, n);
        into[k++] = FeatureHash.Combine(42, (verbs * 64) + length, (mn * 64) + sn);
        into[k++] = FeatureHash.Combine(43, zone, (st * 64) + sn);
        into[k++] = FeatureHash.Combine(44, (zone * 64) + length, (st * 64) + sn);
        into[k++] = FeatureHash.Combine(45, (verbs * 64) + ahead, (st * 64) + sn);
        // "- an item" and "-an aside".
        var tight = i + 2 < tokens.Length && tokens[i + 2].Start == tokens[i + 1].End ? 1u : 0u;
        var headings = Bucket(capitals.HeadingsAround(offset + i));
        var seen = Seen(first, i);
        var places = capitals.Places(n);
        into[k++] = FeatureHash.Combine(46, (tight * 64) + sn, st);
        into[k++] = FeatureHash.Combine(47, Open(first, i), (st * 64) + sn);
        into[k++] = FeatureHash.Combine(48, headings, (st * 64) + sn);
        into[k++] = FeatureHash.Combine(49, (headings * 64) + verbs, sn);
        into[k++] = FeatureHash.Combine(50, (headings * 64) + opener, sn);
        into[k++] = FeatureHash.Combine(51, seen, sn);
        into[k++] = FeatureHash.Combine(52, (seen * 64) + verbs, sn);
        into[k++] = FeatureHash.Combine(53, hints[i].IsWaiting ? 1u : 0u, sn);
        into[k++] = FeatureHash.Combine(54, places, (st * 64) + sn);
        into[k++] = FeatureHash.Combine(55, (places * 64) + headings, verbs);
        into[k++] = FeatureHash.Combine(56, (places * 64) + opener, sn);
        return k;
    }

    // What the open sentence has not closed: 1 a bracket, 2 a straight quotation mark, 3 both.
    private readonly uint Open(int first, int i)
    {
        var brackets = 0;
        var quoted = false;
        for (var j = Math.Max(first, i - Memory); j <= i; j++)
        {
            var c = text[tokens[j].Start];
            if (c is '(' or '[') brackets++;
            else if (c is ')' or ']') brackets = Math.Max(0, brackets - 1);
            else if (c == '"') quoted = !quoted;
        }

        return (brackets > 0 ? 1u : 0u) | (quoted ? 2u : 0u);
    }

    // Whether the capitalised word after the gap stands in the open sentence already: 1 as its first word, 2 as its last, 3 elsewhere.
    private readonly uint Seen(int first, int i)
    {
        var form = tokens[i + 1].In(text);
        if (form.Length < 2 || !char.IsUpper(form[0])) return 0;
        if (tokens[first].In(text).SequenceEqual(form)) return 1;
        if (tokens[i].In(text).SequenceEqual(form)) return 2;
        for (var j = Math.Max(first, i - Memory); j < i; j++)
            if (tokens[j].In(text).SequenceEqual(form)) return 3;
        return 0;
    }

    private readonly uint Tags(int i) => i < hints.Length ? hints[i].Tags : 1u << 30;

    // The surest finite verb among some tokens: 0 none, 1 perhaps, 2 surely.
    private readonly uint Verb(int from, int to)
    {
        var verb = 0;
        for (var i = Math.Max(from, to - 24); i < to && verb < 2; i++) verb = Math.Max(verb, hints[i].Finite);
        return (uint)verb;
    }

    private readonly uint Form(int i) => i >= tokens.Length ? 2u : text[tokens[i].Start] == '…' ? FeatureHash.Of("...") : FeatureHash.Of(tokens[i].In(text));

    private readonly uint Suffix(int i)
    {
        var form = tokens[i].In(text);
        return FeatureHash.Of(form[Math.Max(0, form.Length - 3)..]);
    }

    private readonly uint Abbreviation(int i)
    {
        var form = tokens[i].In(text);
        if (form.Length < 2 || form[^1] != '.') return 0;
        return rules.Titles.Contains(form) ? 1u : rules.Abbreviations.Contains(form) ? 2u : form.Length == 2 ? 3u : 4u;
    }

    // At most 63: features pack two into one number.
    private readonly uint Shape(int i)
    {
        if (i >= tokens.Length) return 1;
        var form = tokens[i].In(text);
        var c = form[0];
        if (char.IsAsciiDigit(c)) return form.Length <= 2 ? 2u : form.Length == 4 ? 3u : 4u;
        if (char.IsLower(c)) return form.Length <= 3 ? 5u : 6u;
        if (char.IsUpper(c))
        {
            if (form.Length == 1) return 7;
            if (form.Length == 2 && form[1] == '.') return 8;
            if (Characters.IsApostrophe(form[^1])) return 9;
            return char.IsUpper(form[1]) ? 10u : form.Length <= 3 ? 11u : 12u;
        }

        if (char.IsLetter(c)) return 13;
        if (form.Length > 1) return c == '.' ? 14u : 15u;
        return c switch
        {
            '.' => 16,
            '?' => 17,
            '!' => 18,
            '…' => 14,
            ':' => 20,
            ';' => 21,
            ',' => 22,
            '«' or '“' or '„' => 23,
            '»' or '”' => 24,
            '"' => 25,
            '(' => 26,
            ')' => 27,
            '[' => 28,
            ']' => 29,
            '-' or '–' or '—' => 30,
            '\'' or '’' => 31,
            '•' or '*' or '·' => 32,
            '%' or '°' => 33,
            '/' => 34,
            _ => 35,
        };
    }

    // Tokens up to the next full stop, question or exclamation mark; no further than the buckets tell apart.
    private readonly int ToTerminal(int from)
    {
        for (var i = from; i < tokens.Length && i - from < 24; i++)
        {
            if (Characters.IsTerminal(text[tokens[i].Start])) return i - from;
        }

        return Math.Min(24, tokens.Length - from);
    }

    private static uint Bucket(int count) => count switch
    {
        <= 3 => (uint)count,
        <= 5 => 4,
        <= 8 => 5,
        <= 12 => 6,
        <= 18 => 7,
        <= 30 => 8,
        _ => 9,
    };
}
