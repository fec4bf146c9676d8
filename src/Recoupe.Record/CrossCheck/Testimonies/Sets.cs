namespace Recoupe.Record.CrossCheck.Testimonies;

/// <summary>Small sorted sets of keys.</summary>
internal static class Sets
{
    public static bool Overlap(string[] a, string[] b) => Shared(a, b) > 0;

    public static bool Disjoint(string[] a, string[] b) => a.Length > 0 && b.Length > 0 && Shared(a, b) == 0;

    public static bool Same(string[] a, string[] b) => a.AsSpan().SequenceEqual(b);

    /// <summary>Whether <paramref name="a"/> is a proper, non-empty part of <paramref name="b"/>.</summary>
    public static bool ProperSubset(string[] a, string[] b) => a.Length > 0 && a.Length < b.Length && Shared(a, b) == a.Length;

    public static int Shared(string[] a, string[] b)
    {
        int i = 0, j = 0, shared = 0;
        while (i < a.Length && j < b.Length)
        {
            var order = string.CompareOrdinal(a[i], b[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return shared;
    }
}
