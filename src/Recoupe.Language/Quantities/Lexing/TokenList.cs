namespace Recoupe.Language.Quantities.Lexing;

/// <summary>The tokens of one stretch of text; reading another replaces them. Not thread-safe.</summary>
internal sealed class TokenList(Vocabulary vocabulary, FigureReader figureReader)
{
    private readonly List<Figure> figures = [];
    private Token[] tokens = new Token[64];

    public string Text { get; private set; } = "";

    public int Count { get; private set; }

    public ref readonly Token this[int index] => ref tokens[index];

    public Figure FigureAt(int index) => figures[tokens[index].Figure];

    /// <summary>The id of the token at an index; 0 beyond either end.</summary>
    public int IdAt(int index) => (uint)index < (uint)Count ? tokens[index].Id : 0;

    public bool IsFigure(int index) => (uint)index < (uint)Count && tokens[index].Kind == TokenKind.Figure;

    public bool IsWord(int index) => (uint)index < (uint)Count && tokens[index].Kind == TokenKind.Word;

    /// <summary>Whether the token is this one character.</summary>
    public bool Is(int index, char mark) =>
        (uint)index < (uint)Count && tokens[index].Kind == TokenKind.Mark && Vocabulary.Fold(Text[tokens[index].Start]) == mark;

    public ReadOnlySpan<char> SpanOf(int index) => Text.AsSpan(tokens[index].Start, tokens[index].Length);

    /// <summary>The text from one token to before another.</summary>
    public ReadOnlySpan<char> SpanOf(int first, int end) => Text.AsSpan(tokens[first].Start, tokens[end - 1].End - tokens[first].Start);

    /// <summary>Reads a stretch of a text.</summary>
    public void Read(string text, int start, int end)
    {
        Text = text;
        Count = 0;
        figures.Clear();
        var traits = TokenTraits.None;
        for (var at = start; at < end;)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                traits |= c is '\n' or '\r' or '\u2028' or '\u2029' ? TokenTraits.Broken | TokenTraits.Spaced : TokenTraits.Spaced;
                at++;
                continue;
            }

            at = char.IsLetter(c) ? ReadWord(at, end, traits)
                : FigureReader.Starts(text, at, start, end) ? ReadFigure(at, end, traits)
                : Add(new Token(at, at + 1, vocabulary.Find(text.AsSpan(at, 1)), TokenKind.Mark, traits, -1));
            traits = TokenTraits.None;
        }
    }

    private int ReadWord(int at, int end, TokenTraits traits)
    {
        var to = at;
        var isLower = true;
        for (; to < end && (char.IsLetter(Text[to]) || char.GetUnicodeCategory(Text[to]) == System.Globalization.UnicodeCategory.NonSpacingMark); to++)
            isLower &= !char.IsUpper(Text[to]);

        // An elided word keeps its apostrophe ("d'", "jusqu'"), in the tables' phrases at their end too.
        if (to < end && (Text[to] is '\'' or '\u2019' or '\u02BC') && (to + 1 == end || char.IsLetterOrDigit(Text[to + 1]))) to++;
        if (isLower) traits |= TokenTraits.Lower;
        if (char.IsUpper(Text[at])) traits |= TokenTraits.Capital;
        return Add(new Token(at, to, vocabulary.Find(Text.AsSpan(at, to - at)), TokenKind.Word, traits, -1));
    }

    private int ReadFigure(int at, int end, TokenTraits traits)
    {
        var to = figureReader.Read(Text, at, end, out var figure);
        figures.Add(figure);
        return Add(new Token(at, to, vocabulary.Find(Text.AsSpan(at, to - at)), TokenKind.Figure, traits, figures.Count - 1));
    }

    private int Add(Token token)
    {
        if (Count == tokens.Length) Array.Resize(ref tokens, 2 * Count);
        tokens[Count++] = token;
        return token.End;
    }
}
