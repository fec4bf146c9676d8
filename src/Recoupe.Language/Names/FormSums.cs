using System.Runtime.Intrinsics;

namespace Recoupe.Language.Names;

/// <summary>
/// What a form by itself adds to the scores of its own token and of those beside it, summed but once as long as the form is in use. A sum is a
/// function of its form alone, so that what is remembered changes the speed, never the result. Safe for many threads: an entry is written before it is
/// published and never changed afterwards.
/// </summary>
internal sealed class FormSums
{
    // A power of two: more than the different words of a long page.
    private const int Slots = 1 << 13;
    private const int Width = NameWeights.Width;

    private readonly Entry?[] entries = new Entry?[Slots];
    private readonly NameWeights weights;

    /// <summary>The sums of some weights.</summary>
    public FormSums(NameWeights weights)
    {
        this.weights = weights;
        OfNone = Sum(null);
    }

    /// <summary>What it adds that a sentence begins or ends.</summary>
    public short[] OfNone { get; }

    /// <summary>What a form adds, for <see cref="Add"/>.</summary>
    public short[] Of(NameForm form)
    {
        ref var slot = ref entries[form.Lower & (Slots - 1)];
        if (Volatile.Read(ref slot) is { } known && ReferenceEquals(known.Form, form)) return known.Sums;
        var sums = Sum(form);
        Volatile.Write(ref slot, new Entry(form, sums));
        return sums;
    }

    /// <summary>Adds what a form adds to the scores of a token.</summary>
    /// <param name="sums">What it adds.</param>
    /// <param name="distance">How many tokens after the one to label it stands; 0 for the token's own.</param>
    /// <param name="scores">The scores, <see cref="NameWeights.Width"/> of them.</param>
    public static void Add(short[] sums, int distance, Span<short> scores)
    {
        var row = sums.AsSpan((distance + NameFeatures.Farthest) * Width, Width);
        for (var lane = 0; lane < Width; lane += Vector128<short>.Count)
            (Vector128.Create<short>(row[lane..]) + Vector128.Create<short>(scores[lane..])).CopyTo(scores[lane..]);
    }

    private short[] Sum(NameForm? form)
    {
        var sums = new short[(2 * NameFeatures.Farthest + 1) * Width];
        Span<ulong> features = stackalloc ulong[NameFeatures.Most];
        for (var distance = -NameFeatures.Farthest; distance <= NameFeatures.Farthest; distance++)
            weights.Sum(features[..NameFeatures.FillForm(form, distance, features)], sums.AsSpan((distance + NameFeatures.Farthest) * Width));
        return sums;
    }

    private sealed record Entry(NameForm Form, short[] Sums);
}
