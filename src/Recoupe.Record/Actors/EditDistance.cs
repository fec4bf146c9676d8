namespace Recoupe.Record.Actors;

/// <summary>How many letters must be put in, taken out or replaced to make one word of another (Levenshtein 1966).</summary>
internal static class EditDistance
{
    private const int LongestOnStack = 128;

    /// <summary>The distance of two words; the product of their lengths bounds its time.</summary>
    public static int Of(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<int> row = other.Length < LongestOnStack ? stackalloc int[other.Length + 1] : new int[other.Length + 1];
        for (var k = 0; k < row.Length; k++) row[k] = k;
        for (var i = 0; i < one.Length; i++)
        {
            var corner = row[0];
            row[0] = i + 1;
            for (var k = 0; k < other.Length; k++)
            {
                var replaced = corner + (one[i] == other[k] ? 0 : 1);
                corner = row[k + 1];
                row[k + 1] = Math.Min(replaced, Math.Min(row[k], corner) + 1);
            }
        }

        return row[^1];
    }
}
