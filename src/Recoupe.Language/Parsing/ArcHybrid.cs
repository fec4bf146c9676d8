namespace Recoupe.Language.Parsing;

/// <summary>The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011).</summary>
public enum ParserMove
{
    /// <summary>The first word of the buffer goes onto the stack.</summary>
    Shift,

    /// <summary>The top of the stack becomes a dependent of the first word of the buffer and is done.</summary>
    Left,

    /// <summary>The top of the stack becomes a dependent of the word below it and is done.</summary>
    Right,
}

/// <summary>
/// A configuration of the arc-hybrid system without an artificial root: the word that is left on the stack when the buffer is empty is the
/// root, so that every sequence of allowed moves gives a projective tree with one root. The stack is last in, first out; reused for many sentences.
/// </summary>
public sealed class ArcHybrid
{
    /// <summary>Words of the configuration that <see cref="Look"/> gives.</summary>
    public const int PositionCount = 10;

    /// <summary>Number of values of <see cref="DistanceClass"/>.</summary>
    public const int DistanceClasses = 64;

    /// <summary>Number of values of <see cref="DepthClass"/>.</summary>
    public const int DepthClasses = 64;

    private static readonly byte[] Buckets = [0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 6];

    private int[] stack = [];
    private int[] heads = [];
    private int[] first = [];
    private int[] last = [];
    private int top;
    private int next;
    private int count;

    /// <summary>Whether no move is left.</summary>
    public bool IsDone => next == count && top <= 1;

    /// <summary>Head of each word so far; -1 where none was given.</summary>
    public ReadOnlySpan<int> Heads => heads.AsSpan(0, count);

    /// <summary>The first dependent of each word on its left; -1 where there is none.</summary>
    public ReadOnlySpan<int> LeftmostChildren => first.AsSpan(0, count);

    /// <summary>Words on the stack, the top last.</summary>
    public ReadOnlySpan<int> Stack => stack.AsSpan(0, top);

    /// <summary>First word of the buffer; the number of words when it is empty.</summary>
    public int Next => next;

    /// <summary>Combines the distances between the top of the stack and the two words that it may depend on.</summary>
    public int DistanceClass
    {
        get
        {
            if (top == 0) return 0;
            var s0 = stack[top - 1];
            var right = next < count ? Bucket(next - s0) : 0;
            var left = top > 1 ? Bucket(s0 - stack[top - 2]) : 0;
            return right * 8 + left;
        }
    }

    /// <summary>Combines the depth of the stack and what is left of the buffer.</summary>
    public int DepthClass => Math.Min(top, 7) * 8 + Bucket(count - next);

    /// <summary>Starts a sentence of <paramref name="words"/> words.</summary>
    public void Start(int words)
    {
        if (stack.Length < words)
        {
            var size = Math.Max(words, 128);
            stack = new int[size];
            heads = new int[size];
            first = new int[size];
            last = new int[size];
        }

        count = words;
        top = 0;
        next = 0;
        heads.AsSpan(0, words).Fill(-1);
        first.AsSpan(0, words).Fill(-1);
        last.AsSpan(0, words).Fill(-1);
    }

    /// <summary>Whether <paramref name="move"/> is allowed now.</summary>
    public bool Allows(ParserMove move) => move switch
    {
        ParserMove.Shift => next < count,
        ParserMove.Left => next < count && top > 0,
        _ => top > 1,
    };

    /// <summary>Makes an allowed move.</summary>
    public void Apply(ParserMove move)
    {
        if (move == ParserMove.Shift)
        {
            stack[top++] = next++;
            return;
        }

        var dependent = stack[--top];
        var head = move == ParserMove.Left ? next : stack[top - 1];
        heads[dependent] = head;
        if (dependent < head)
        {
            if (first[head] < 0 || dependent < first[head]) first[head] = dependent;
        }
        else
        {
            last[head] = dependent;
        }
    }

    /// <summary>
    /// The words that a move is chosen by: three of the stack, two of the buffer, outer children of the top two and of the buffer's first; -1 where there is none.
    /// </summary>
    public void Look(Span<int> positions)
    {
        var s0 = top > 0 ? stack[top - 1] : -1;
        var s1 = top > 1 ? stack[top - 2] : -1;
        var b0 = next < count ? next : -1;
        positions[9] = b0 >= 0 ? first[b0] : -1;
        positions[0] = s0;
        positions[1] = s1;
        positions[2] = top > 2 ? stack[top - 3] : -1;
        positions[3] = b0;
        positions[4] = next + 1 < count ? next + 1 : -1;
        positions[5] = s0 >= 0 ? first[s0] : -1;
        positions[6] = s0 >= 0 ? last[s0] : -1;
        positions[7] = s1 >= 0 ? first[s1] : -1;
        positions[8] = s1 >= 0 ? last[s1] : -1;
    }

    /// <summary>
    /// How many gold arcs each move puts out of reach: the dynamic oracle of Goldberg and Nivre (2013) for arc-hybrid.
    /// Moves that are not allowed cost <see cref="int.MaxValue"/>.
    /// </summary>
    /// <param name="gold">Head of each word; -1 for the root.</param>
    /// <param name="costs">One cost a move, in the order of <see cref="ParserMove"/>.</param>
    public void Cost(ReadOnlySpan<int> gold, Span<int> costs)
    {
        costs.Fill(int.MaxValue);
        if (Allows(ParserMove.Shift)) costs[(int)ParserMove.Shift] = ShiftCost(gold);
        if (top == 0) return;
        var s0 = stack[top - 1];
        var dependentsAhead = 0;
        for (var i = next; i < count; i++)
            if (gold[i] == s0) dependentsAhead++;
        if (Allows(ParserMove.Left))
        {
            var head = gold[s0];
            var lost = head < 0 ? top == 1 : head > next || (top > 1 && head == stack[top - 2]);
            costs[(int)ParserMove.Left] = dependentsAhead + (lost ? 1 : 0);
        }

        if (Allows(ParserMove.Right)) costs[(int)ParserMove.Right] = dependentsAhead + (gold[s0] >= next ? 1 : 0);
    }

    private static int Bucket(int distance) => distance < Buckets.Length ? Buckets[distance] : 7;

    private int ShiftCost(ReadOnlySpan<int> gold)
    {
        var cost = 0;
        var head = gold[next];
        if (head < 0 && top > 0) cost++;
        for (var i = 0; i < top; i++)
        {
            if (gold[stack[i]] == next) cost++;
            if (head == stack[i] && i < top - 1) cost++;
        }

        return cost;
    }
}
