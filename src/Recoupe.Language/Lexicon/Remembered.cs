namespace Recoupe.Language.Lexicon;

/// <summary>
/// What was last worked out of the words that a text uses over and over. A value is a function of its key alone, so that what is remembered changes the
/// speed, never the result; a new word takes the place of another, so that memory is bounded. Safe for many threads: an entry is written before it is
/// published and never changed afterwards.
/// </summary>
internal sealed class Remembered<T>
{
    // A power of two: more than the different words of a long page.
    private const int Slots = 1 << 14;

    private readonly Entry?[] entries = new Entry?[Slots];

    /// <summary>What is remembered of a form under a condition (a tag, say).</summary>
    public bool TryGet(ReadOnlySpan<char> form, ulong condition, out T? value)
    {
        var entry = Volatile.Read(ref entries[SlotOf(form, condition)]);
        var found = entry is not null && entry.Condition == condition && form.SequenceEqual(entry.Form);
        value = found ? entry!.Value : default;
        return found;
    }

    /// <summary>Remembers a value, and gives it.</summary>
    public T Set(string form, ulong condition, T value)
    {
        Volatile.Write(ref entries[SlotOf(form, condition)], new Entry(form, condition, value));
        return value;
    }

    private static int SlotOf(ReadOnlySpan<char> form, ulong condition) => (string.GetHashCode(form, StringComparison.Ordinal) ^ (int)(condition * 0x9E3779B97F4A7C15UL >> 32)) & (Slots - 1);

    private sealed record Entry(string Form, ulong Condition, T Value);
}
