using Recoupe.Language.Times.Lexing;
using Recoupe.Language.Times.Meanings;

namespace Recoupe.Language.Times.Grammar;

/// <summary>A category or word class found over some tokens.</summary>
/// <param name="Symbol">Which.</param>
/// <param name="Start">First token, context included.</param>
/// <param name="End">Token after the last, context included.</param>
/// <param name="InnerStart">First token of the expression itself.</param>
/// <param name="InnerEnd">Token after it.</param>
/// <param name="Value">Its meaning.</param>
/// <param name="Rank">Row of the rule that built it.</param>
/// <param name="Depth">Rules above the words.</param>
/// <param name="Parts">The tokens of the two expressions that it joins, if it does.</param>
internal readonly record struct ChartItem(
    int Symbol, int Start, int End, int InnerStart, int InnerEnd, object? Value, int Rank, int Depth, JoinedParts? Parts = null);

/// <summary>The tokens of two joined expressions, ends exclusive.</summary>
internal sealed record JoinedParts(int FirstStart, int FirstEnd, int SecondStart, int SecondEnd, JoinedParts? OfFirst, JoinedParts? OfSecond);

/// <summary>
/// A bottom-up chart parser over a short run of tokens. Bounded: a run that asks for more than <see cref="MostItems"/> items keeps what
/// was found until then, so that hostile text costs no more than long text.
/// </summary>
internal sealed class Chart(TimeGrammar grammar, TimeContext context)
{
    private const int MostItems = 4000;
    private const int MostEdges = 12000;
    private const int MostReadings = 4;
    private const int MostDepth = 12;

    private readonly List<ChartItem> items = [];
    private readonly List<Edge> edges = [];
    private readonly List<List<int>> edgesByEnd = [];
    private readonly List<LexicalItem> lexical = [];
    private readonly object?[] places = new object?[24];
    private IReadOnlyList<TimeToken> tokens = [];

    private readonly record struct Edge(int State, int Start, int End, int Previous, int Item);

    /// <summary>All finished expressions of tokens [from, to), any order.</summary>
    public IEnumerable<ChartItem> Parse(IReadOnlyList<TimeToken> sentence, int from, int to, Func<int, bool> isFree)
    {
        tokens = sentence;
        items.Clear();
        edges.Clear();
        while (edgesByEnd.Count <= to - from) edgesByEnd.Add([]);
        foreach (var list in edgesByEnd) list.Clear();

        // Word items wait at the end of their last token: items are taken in order of their ends.
        var waiting = new List<ChartItem>[to - from + 1];
        for (var at = from; at < to; at++)
        {
            lexical.Clear();
            if (tokens[at].IsNumber)
            {
                grammar.Numbers.Figures(tokens, at, isFree(at), lexical);
            }
            else if (tokens[at].Word >= 0)
            {
                grammar.Lexicon.Match(tokens, at, context.Dialogue, lexical);
                if (grammar.Numerals.Begins(tokens[at].Word))
                {
                    var (value, end) = grammar.Numerals.Read(tokens, at);
                    grammar.Numbers.Words(value, end, end == at + 1 && grammar.Numerals.IsArticle(tokens[at].Word), lexical);
                }
            }

            foreach (var item in lexical)
            {
                if (item.End > to) continue;
                (waiting[item.End - from] ??= []).Add(new ChartItem(item.Symbol, at, item.End, at, item.End, item.Value, 0, 0));
            }
        }

        for (var end = from + 1; end <= to; end++)
        {
            foreach (var word in waiting[end - from] ?? []) items.Add(word);
            for (var next = items.Count - (waiting[end - from]?.Count ?? 0); next < items.Count && items.Count < MostItems; next++) Extend(next, from);
        }

        return items.Where(item => item.Symbol == grammar.Output && item.Value is Meaning);
    }

    private void Extend(int index, int from)
    {
        var item = items[index];
        Advance(0, item.Start, -1, index, from);
        var reaching = edgesByEnd[item.Start - from];
        for (var i = 0; i < reaching.Count; i++)
        {
            var edge = edges[reaching[i]];
            Advance(edge.State, edge.Start, reaching[i], index, from);
        }
    }

    private void Advance(int state, int start, int previous, int index, int from)
    {
        var item = items[index];
        Move(grammar.Step(state, item.Symbol, glued: false));
        if (item.Start > 0 && tokens[item.Start].Start == tokens[item.Start - 1].End) Move(grammar.Step(state, item.Symbol, glued: true));

        void Move(int to)
        {
            if (to == 0 || edges.Count >= MostEdges) return;
            var number = edges.Count;
            edges.Add(new Edge(to, start, item.End, previous, index));
            edgesByEnd[item.End - from].Add(number);
            foreach (var rule in grammar.Completed(to))
                if (rule.Holds(context)) Complete(rule, number);
        }
    }

    private void Complete(Rule rule, int edge)
    {
        var count = rule.Pattern.Places.Count;
        var last = edges[edge];
        var inner = (Start: last.Start, End: last.End);
        var depth = 0;
        var rank = rule.Rank;
        (ChartItem Item, bool Set) first = default, second = default;
        for (var (e, place) = (edge, count - 1); place >= 0; place--)
        {
            var item = items[edges[e].Item];
            places[place] = item.Value;
            depth = Math.Max(depth, item.Depth);

            // A row that only passes its one place on says nothing of which reading is better.
            if (count == 1 && item.Depth > 0) rank = item.Rank;
            if (place == rule.Pattern.InnerStart) inner.Start = item.InnerStart;
            if (place == rule.Pattern.InnerEnd - 1) inner.End = item.InnerEnd;
            if (item.Value is Meaning)
            {
                if (!second.Set) second = (item, true);
                first = (item, true);
            }

            e = edges[e].Previous;
        }

        if (depth >= MostDepth || rule.Formula.Evaluate(places.AsSpan(0, count)) is not { } value) return;
        var made = new ChartItem(rule.Symbol, last.Start, last.End, inner.Start, inner.End, value, rank, depth + 1, Parts(value));
        var same = 0;
        for (var i = items.Count - 1; i >= 0 && items[i].End == made.End; i--)
        {
            if (items[i].Symbol != made.Symbol || items[i].Start != made.Start) continue;
            if (Equals(items[i].Value, value))
            {
                // The same meaning by two rows counts as the earlier one's.
                if (made.Rank < items[i].Rank) items[i] = made;
                return;
            }

            if (++same >= MostReadings) return;
        }

        items.Add(made);

        static int Members(object? meaning) => meaning is Listed list ? Members(list.First) + Members(list.Then) : 1;

        JoinedParts? Parts(object meaning)
        {
            if (!first.Set) return null;
            if (first.Item.Start == second.Item.Start)
                return meaning is Listed && first.Item.Parts is { } list ? list with { FirstStart = inner.Start, SecondEnd = inner.End } : first.Item.Parts;

            // "Entre 0 h 30 et 4 h mardi": the date belongs to the second end.
            if (meaning is Between && first.Item is { Value: Between, Parts: { } ends }) return ends with { SecondEnd = inner.End };
            // "Monday and Tuesday of next week": the list shares the week, which is no member of it.
            if (meaning is Listed && first.Item is { Value: Listed, Parts: { } shared } && Members(meaning) == Members(first.Item.Value)) return shared with { FirstStart = inner.Start, SecondEnd = inner.End };
            if (meaning is Listed && second.Item is { Value: Listed, Parts: { } sharing } && Members(meaning) == Members(second.Item.Value)) return sharing with { FirstStart = inner.Start, SecondEnd = inner.End };
            if (meaning is Listed) return new JoinedParts(inner.Start, first.Item.InnerEnd, second.Item.InnerStart, inner.End, first.Item.Parts, second.Item.Parts);
            return meaning is Between or Listed or Combined or ClockTime or PartOfDay or Bounded or Modified
                ? new JoinedParts(first.Item.InnerStart, first.Item.InnerEnd, second.Item.InnerStart, second.Item.InnerEnd, first.Item.Parts, second.Item.Parts)
                : null;
        }
    }
}
