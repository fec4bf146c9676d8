namespace Recoupe.Language.Tokens;

/// <summary>FNV-1a over UTF-16 code units, lower-cased: the same number on every processor and in every version.</summary>
internal static class FeatureHash
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        // The start and the end of a very long word tell enough; time stays linear.
        var count = Math.Min(text.Length, 32);
        for (var i = 0; i < count; i++) hash = (hash ^ Lower(text[i])) * Prime;
        return text.Length > 32 ? (hash ^ (uint)text.Length) * Prime : hash;
    }

    public static uint Combine(uint feature, uint a) => Mix(((feature * 0x9E3779B1) ^ a) * Prime);

    public static uint Combine(uint feature, uint a, uint b) => Mix((Combine(feature, a) ^ b) * 0x85EBCA6B);

    private static uint Mix(uint h)
    {
        h ^= h >> 15;
        h *= 0x2C1B3C6D;
        return h ^ (h >> 13);
    }

    private static uint Lower(char c) => c < 0x80 ? (c is >= 'A' and <= 'Z' ? (uint)c + 32 : c) : Characters.IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c);
}
