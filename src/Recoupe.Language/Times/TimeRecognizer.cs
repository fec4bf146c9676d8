using Recoupe.Language.Data;
using Recoupe.Language.Times.Grammar;
using Recoupe.Language.Times.Lexing;
using Recoupe.Language.Times.Meanings;
using Recoupe.Language.Times.Resolution;

namespace Recoupe.Language.Times;

/// <summary>
/// Finds and resolves time expressions by the tables of <c>data/LANGUAGE/times*.tsv</c>. Most sentences hold no word that can begin
/// one and cost one look-up a word; the others are parsed around those words only.
/// </summary>
public sealed class TimeRecognizer : ITimeRecognizer
{
    // A run of known words longer than this is no expression; it is parsed in pieces.
    private const int LongestRun = 48;

    // No expression stretches further from the words that begin a search.
    private const int Reach = 10;

    private static readonly Lazy<Holidays> KnownHolidays = new(() => new Holidays(Table.Load(typeof(TimeRecognizer).Assembly, "data/fr/times-holidays.tsv")));

    private readonly TimeGrammar grammar;

    private TimeRecognizer(TimeGrammar grammar) => this.grammar = grammar;

    /// <summary>The recogniser of a language ("fr", "en"); loads its tables, so keep it.</summary>
    /// <exception cref="FileNotFoundException">There are no tables for that language.</exception>
    public static TimeRecognizer Load(string language) => new(TimeGrammar.Load(language));

    /// <inheritdoc/>
    public IReadOnlyList<TimeExpression> Recognize(string text, IReadOnlyList<Sentence> sentences, TimeContext context)
    {
        List<TimeExpression> found = [];
        List<TimeToken> tokens = [];
        var memory = new TextMemory();
        Chart? chart = null;
        for (var number = 0; number < sentences.Count; number++)
        {
            var sentence = sentences[number];
            TimeLexer.Lex(text, sentence.Span, grammar.Lexicon.Vocabulary, tokens);
            foreach (var (from, to) in Runs(tokens, context.Dialogue))
            {
                chart ??= new Chart(grammar, context);
                foreach (var item in Best(chart.Parse(tokens, from, to, at => IsFree(text, tokens, at))))
                {
                    var expression = Resolve(text, tokens, item, sentence, number, memory, context);
                    if (expression is not null) found.Add(expression);
                }
            }
        }

        return found;
    }

    /// <summary>The runs of known words that hold a trigger.</summary>
    private IEnumerable<(int From, int To)> Runs(List<TimeToken> tokens, bool dialogue)
    {
        for (var from = 0; from < tokens.Count;)
        {
            if (!tokens[from].IsNumber && tokens[from].Word < 0)
            {
                from++;
                continue;
            }

            var to = from;
            var (first, last) = (-1, -1);
            for (; to < tokens.Count && to - from < LongestRun && (tokens[to].IsNumber || tokens[to].Word >= 0); to++)
            {
                if (!(tokens[to].IsNumber ? dialogue || IsDateLike(tokens, to) : grammar.Lexicon.IsTrigger(tokens[to].Word, dialogue) || (dialogue && grammar.Numerals.Counts(tokens[to].Word)))) continue;
                if (first < 0) first = to;
                last = to;
            }

            if (first >= 0) yield return (Math.Max(from, first - Reach), Math.Min(to, last + Reach));
            from = to;
        }
    }

    /// <summary>A year, or figures set together by a sign ("12/05", "14:30").</summary>
    private static bool IsDateLike(List<TimeToken> tokens, int at) => tokens[at].Digits is 4 or 8
        || (at + 2 < tokens.Count && tokens[at + 2].IsNumber && tokens[at + 1].Start == tokens[at].End && tokens[at + 2].Start == tokens[at + 1].End);

    /// <summary>Whether what follows a figure is no thing that it counts.</summary>
    private static bool IsFree(string text, List<TimeToken> tokens, int at)
    {
        if (at > 0 && tokens[at - 1].End == tokens[at].Start && char.GetUnicodeCategory(text[tokens[at - 1].Start]) == System.Globalization.UnicodeCategory.CurrencySymbol) return false;
        if (at + 1 >= tokens.Count) return true;
        var next = tokens[at + 1];
        if (next.IsNumber) return next.Digits != 3;
        var first = text[next.Start];
        if (char.IsLetter(first)) return next.Word >= 0 || (char.IsUpper(first) && next.Start > tokens[at].End);
        return first != '%' && char.GetUnicodeCategory(first) != System.Globalization.UnicodeCategory.CurrencySymbol;
    }

    /// <summary>The longest expressions that do not overlap; of equal ones the first row of the table.</summary>
    private static List<ChartItem> Best(IEnumerable<ChartItem> items)
    {
        List<ChartItem> chosen = [];
        foreach (var item in items.OrderByDescending(i => i.End - i.Start).ThenByDescending(i => i.Value is NoTime).ThenBy(i => i.Rank).ThenBy(i => i.Start))
            if (chosen.TrueForAll(other => item.End <= other.Start || other.End <= item.Start)) chosen.Add(item);
        chosen.Sort((a, b) => a.Start.CompareTo(b.Start));
        return chosen;
    }

    private TimeExpression? Resolve(
        string text, List<TimeToken> tokens, ChartItem item, Sentence sentence, int number, TextMemory memory, TimeContext context)
    {
        var span = Span(tokens, item.InnerStart, item.InnerEnd);
        var way = context.Mode == ReadingMode.News ? grammar.Tense.Near(sentence, span) : 0;
        var expression = context.Mode == ReadingMode.Both
            ? Make((Meaning)item.Value!, span, item.Parts, way: -1)
            : Make((Meaning)item.Value!, span, item.Parts, way);
        if (expression is null) return null;
        expression = expression with { Way = way };
        if (context.Mode == ReadingMode.Both && Make((Meaning)item.Value!, span, item.Parts, way: 1) is { } later && later.Value != expression.Value)
            expression = expression with { AlternativeValue = later.Value };

        // "Depuis 1991" looks back; the story goes on where it was.
        if (item.Value is Bounded { Bound: Bound.Since, Of: CalendarFields { Month: null } }) return expression with { Extent = Span(tokens, item.Start, item.End) };
        foreach (var date in Read((Meaning)item.Value!, way)?.Dates ?? []) memory.Note(date, number);
        return expression with { Extent = Span(tokens, item.Start, item.End) };

        Reading? Read(Meaning meaning, int direction) =>
            Resolver.Read(meaning, new Locator(context, memory, KnownHolidays.Value, number, direction), context);

        TimeExpression? Make(Meaning meaning, TextSpan at, JoinedParts? parts, int way)
        {
            if (Read(meaning, way) is not { } reading) return null;
            return new TimeExpression(at, at.In(text), reading.Type, reading.Value, reading.Edtf, reading.Modifier, reading.How)
            {
                Inconsistent = reading.Inconsistent,
                From = reading.From,
                To = reading.To,
                Grain = reading.Grain,
                TwelveHour = reading.TwelveHour,
                Parts = parts is null ? [] : PartsOf(meaning, parts, way),
            };
        }

        TimeExpression[] PartsOf(Meaning meaning, JoinedParts parts, int way)
        {
            var (first, second) = meaning switch
            {
                Between between => (between.From, between.To),
                Listed listed => (listed.First, listed.Then),
                Combined { Time: Between { From: ClockTime early, To: ClockTime late } } combined =>
                    (combined.Date, new Between(early with { Day = combined.Date }, late with { Day = combined.Date })),
                Combined { TimeFirst: true } combined => (combined, combined.Date),
                Combined combined => (combined.Date, combined),
                Modified { Of: Between between } => (between.From, between.To),
                Bounded { Of: Between between } => (between.From, between.To),
                _ => ((Meaning?)null, (Meaning?)null),
            };
            if (first is null || second is null) return [];
            return [.. One(first, Span(tokens, parts.FirstStart, parts.FirstEnd), parts.OfFirst), .. One(second, Span(tokens, parts.SecondStart, parts.SecondEnd), parts.OfSecond)];

            IEnumerable<TimeExpression> One(Meaning part, TextSpan at, JoinedParts? inner)
            {
                if (Make(part, at, part is Combined ? null : inner, way) is not { } made) return [];
                return made.Parts.Count > 0 ? made.Parts : [made];
            }
        }
    }

    private static TextSpan Span(List<TimeToken> tokens, int from, int to) => new(tokens[from].Start, tokens[to - 1].End);
}
