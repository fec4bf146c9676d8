namespace Recoupe.Press.Files;

/// <summary>Carries a refusal from a format's reader to <see cref="ArticleFileReader"/>, which knows the file.</summary>
internal sealed class RefusedException(string? where, string found, string expected) : Exception($"{where}: {found}; {expected}")
{
    public string? Where { get; } = where;

    public string Found { get; } = found;

    public string Expected { get; } = expected;
}
