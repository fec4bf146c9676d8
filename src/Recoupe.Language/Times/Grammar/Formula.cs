using System.Globalization;
using Recoupe.Language.Times.Meanings;

namespace Recoupe.Language.Times.Grammar;

/// <summary>
/// A rule's meaning as its row writes it, <c>shift(n=int, unit=unit, way=-1)</c>: calls of <see cref="MeaningFunctions"/> over the names
/// of the pattern, numbers and 'quoted' words. A name that an optional place left out is null.
/// </summary>
internal sealed class Formula
{
    private readonly Func<Values, object?> evaluate;

    private Formula(Func<Values, object?> evaluate) => this.evaluate = evaluate;

    /// <summary>The values of a matched pattern, by place.</summary>
    internal readonly ref struct Values(ReadOnlySpan<object?> places)
    {
        private readonly ReadOnlySpan<object?> places = places;

        public object? this[int place] => places[place];
    }

    /// <summary>The value; null refuses the match.</summary>
    public object? Evaluate(ReadOnlySpan<object?> places) => evaluate(new Values(places));

    /// <summary>Compiles <paramref name="text"/> for a pattern whose places have these names.</summary>
    /// <exception cref="FormatException">The text is no formula or calls an unknown function.</exception>
    public static Formula Compile(string text, IReadOnlyList<string?> names)
    {
        var at = 0;
        var compiled = Expression(text, ref at, names);
        if (at != text.Length) throw new FormatException($"'{text}': unexpected '{text[at..]}'.");
        return new Formula(compiled);
    }

    private static Func<Values, object?> Expression(string text, ref int at, IReadOnlyList<string?> names)
    {
        Skip(text, ref at);
        if (at < text.Length && text[at] == '\'')
        {
            var close = text.IndexOf('\'', at + 1);
            if (close < 0) throw new FormatException($"'{text}': a quote is open.");
            var quoted = text[(at + 1)..close];
            at = close + 1;
            return _ => quoted;
        }

        var start = at;
        while (at < text.Length && text[at] is not ('(' or ')' or ',' or '=' or ' ')) at++;
        var word = text[start..at];
        Skip(text, ref at);
        if (int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            object boxed = number;
            return _ => boxed;
        }

        if (at >= text.Length || text[at] != '(')
        {
            for (var place = 0; place < names.Count; place++)
            {
                var index = place;
                if (names[place] == word) return values => values[index];
            }

            return _ => null;
        }

        at++;
        List<(string? Name, Func<Values, object?> Value)> arguments = [];
        for (Skip(text, ref at); at < text.Length && text[at] != ')'; Skip(text, ref at))
        {
            if (text[at] == ',')
            {
                at++;
                continue;
            }

            var mark = at;
            while (mark < text.Length && char.IsLetter(text[mark])) mark++;
            string? name = null;
            if (mark < text.Length && text[mark] == '=')
            {
                name = text[at..mark];
                at = mark + 1;
            }

            arguments.Add((name, Expression(text, ref at, names)));
        }

        if (at >= text.Length) throw new FormatException($"'{text}': a bracket is open.");
        at++;
        var function = MeaningFunctions.Find(word) ?? throw new FormatException($"'{text}': there is no function '{word}'.");
        var argumentNames = arguments.Select(a => a.Name).ToArray();
        var argumentValues = arguments.Select(a => a.Value).ToArray();
        return values =>
        {
            var evaluated = new object?[argumentValues.Length];
            for (var i = 0; i < evaluated.Length; i++) evaluated[i] = argumentValues[i](values);
            return function(new Arguments(argumentNames, evaluated));
        };
    }

    private static void Skip(string text, ref int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
    }
}
