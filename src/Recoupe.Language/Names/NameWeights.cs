using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Recoupe.Language.Neural;

namespace Recoupe.Language.Names;

/// <summary>
/// The weights of the name labeller: for each feature a row of one signed byte a label, and the weights of neighbouring labels. Scores are
/// whole numbers, so that every processor sums them alike.
/// </summary>
internal sealed class NameWeights
{
    /// <summary>One unit of weight is this many whole numbers.</summary>
    public const float Scale = 20;

    /// <summary>Sums for labels are written so many at a time; the last ones are of no label.</summary>
    public const int Width = 24;

    // A slot is a feature's key and its row: half a line of the processor's cache, so that a look at a feature costs one.
    private const int Slot = 32;
    private const int Line = 2 * Slot;

    // Open addressing; the key tells a feature without weights from another's.
    private readonly byte[] table;
    private readonly int start;
    private readonly ulong mask;

    /// <summary>Builds the table.</summary>
    /// <param name="features">The features, none of them 0.</param>
    /// <param name="weights">Their rows, <see cref="NameLabels.Count"/> bytes each.</param>
    /// <param name="transitions">Weight of each label after each, row by row.</param>
    public NameWeights(ulong[] features, sbyte[] weights, int[] transitions)
    {
        Transitions = transitions;
        var capacity = 1024;
        while (capacity < features.Length * 2) capacity *= 2;
        mask = (ulong)capacity - 1;
        table = GC.AllocateArray<byte>(capacity * Slot + Line, pinned: true);
        start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(table, 0) & (Line - 1));
        for (var i = 0; i < features.Length; i++)
        {
            var slot = Free(features[i]);
            MemoryMarshal.Write(slot, features[i]);
            MemoryMarshal.AsBytes(weights.AsSpan(i * NameLabels.Count, NameLabels.Count)).CopyTo(slot[sizeof(ulong)..]);
        }
    }

    /// <summary>Weight of each label after each, row by row.</summary>
    public int[] Transitions { get; }

    /// <summary>Reads the weights of a model.</summary>
    /// <exception cref="InvalidDataException">The model is not one of names.</exception>
    public static NameWeights Of(ModelFile model)
    {
        var features = model.Keys("names.features");
        var weights = model.Bytes("names.weights");
        return weights.Length == features.Length * NameLabels.Count
            ? new NameWeights(features, weights, model.Numbers("names.transitions"))
            : throw new InvalidDataException($"The model has {weights.Length} weights of names; {features.Length * NameLabels.Count} expected.");
    }

    /// <summary>Sums the rows of features.</summary>
    /// <param name="features">The features.</param>
    /// <param name="sums">The sum for each label; <see cref="Width"/> of them are written.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Sum(ReadOnlySpan<ulong> features, Span<short> sums)
    {
        ref var first = ref table[start];
        Vector256<short> low = default, high = default;
        foreach (var feature in features)
        {
            var at = feature;
            ref var slot = ref SlotOf(ref first, at);
            while (KeyOf(ref slot) is var key && key != feature && key != 0) slot = ref SlotOf(ref first, ++at);
            if (KeyOf(ref slot) == 0) continue;
            // The key's bytes are summed as well, for nothing.
            var (keyAndRow, row) = Vector256.Widen(Vector256.LoadUnsafe(ref slot).AsSByte());
            low += keyAndRow;
            high += row;
        }

        low.GetUpper().CopyTo(sums);
        high.CopyTo(sums[Vector128<short>.Count..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref byte SlotOf(ref byte first, ulong at) => ref Unsafe.Add(ref first, (nint)(at & mask) * Slot);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong KeyOf(ref byte slot) => Unsafe.ReadUnaligned<ulong>(ref slot);

    private Span<byte> Free(ulong feature)
    {
        for (var at = feature; ; at++)
        {
            var slot = table.AsSpan(start + (int)(at & mask) * Slot, Slot);
            if (MemoryMarshal.Read<ulong>(slot) is var key && (key == 0 || key == feature)) return slot;
        }
    }
}
