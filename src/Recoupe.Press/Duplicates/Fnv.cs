namespace Recoupe.Press.Duplicates;

/// <summary>FNV-1a over characters, finished by MurmurHash3's 64-bit finalizer; the same on every processor.</summary>
internal static class Fnv
{
    public const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Step(ulong hash, char c) => (hash ^ c) * Prime;

    public static ulong Mix(ulong hash)
    {
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccd;
        hash ^= hash >> 33;
        hash *= 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }
}
