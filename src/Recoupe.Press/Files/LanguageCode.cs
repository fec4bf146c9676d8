namespace Recoupe.Press.Files;

/// <summary>Language tags as files write them.</summary>
internal static class LanguageCode
{
    /// <summary>The two-letter ISO 639-1 code at the head of a tag ("fr", "fr-FR", "en_GB"); null when there is none.</summary>
    public static string? Read(string? tag)
    {
        var code = tag?.Trim().Split('-', '_')[0].ToLowerInvariant();
        return code is { Length: 2 } && code.All(char.IsAsciiLetterLower) ? code : null;
    }
}
