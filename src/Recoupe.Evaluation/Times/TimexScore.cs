using System.Collections.Immutable;

namespace Recoupe.Evaluation.Times;

/// <summary>An annotated or found expression.</summary>
public sealed record Timex(int Start, int End, string Text, string Type, string? Value);

/// <summary>Counts as TempEval-3 counts: relaxed (the spans overlap), strict (they are equal), value (relaxed and the same value).</summary>
/// <param name="Gold">Annotated expressions.</param>
/// <param name="Found">Found expressions.</param>
/// <param name="Relaxed">Pairs that overlap.</param>
/// <param name="Strict">Pairs with equal spans.</param>
/// <param name="Value">Overlapping pairs with equal values.</param>
public sealed record TimexScore(int Gold, int Found, int Relaxed, int Strict, int Value)
{
    /// <summary>F1 of spans that overlap.</summary>
    public double RelaxedF1 => F1(Relaxed);

    /// <summary>F1 of equal spans.</summary>
    public double StrictF1 => F1(Strict);

    /// <summary>F1 of overlapping spans with equal values.</summary>
    public double ValueF1 => F1(Value);

    /// <summary>Scores one text; <paramref name="miss"/> hears of each expression that went wrong.</summary>
    public static TimexScore Of(IReadOnlyList<Timex> gold, IReadOnlyList<Timex> found, Action<string, Timex?, Timex?>? miss = null)
    {
        var (relaxed, strict, value) = (0, 0, 0);
        var used = ImmutableHashSet<int>.Empty;
        foreach (var g in gold)
        {
            var best = Enumerable.Range(0, found.Count)
                .Where(i => !used.Contains(i) && found[i].Start < g.End && g.Start < found[i].End)
                .OrderByDescending(i => Math.Min(found[i].End, g.End) - Math.Max(found[i].Start, g.Start))
                .DefaultIfEmpty(-1).First();
            if (best < 0)
            {
                miss?.Invoke("missed", g, null);
                continue;
            }

            used = used.Add(best);
            relaxed++;
            var f = found[best];
            var same = f.Start == g.Start && f.End == g.End;
            if (same) strict++;
            if (f.Value == g.Value) value++;
            if (!same) miss?.Invoke("span", g, f);
            if (f.Value != g.Value) miss?.Invoke("value", g, f);
        }

        for (var i = 0; i < found.Count; i++)
            if (!used.Contains(i)) miss?.Invoke("spurious", null, found[i]);
        return new TimexScore(gold.Count, found.Count, relaxed, strict, value);
    }

    /// <summary>Both counts together.</summary>
    public static TimexScore operator +(TimexScore a, TimexScore b) =>
        new(a.Gold + b.Gold, a.Found + b.Found, a.Relaxed + b.Relaxed, a.Strict + b.Strict, a.Value + b.Value);

    private double F1(int right) => Gold + Found == 0 ? 1 : 2.0 * right / (Gold + Found);
}
