namespace Recoupe.Press.Html;

/// <summary>A page goes beyond <see cref="ReadLimits"/>.</summary>
internal sealed class PageLimitException(string found, string expected) : Exception($"{found}; {expected}")
{
    public string Found { get; } = found;

    public string Expected { get; } = expected;
}
