namespace Recoupe.Press.Files;

/// <summary>Plain text: the canonical text is the whole file, its first line the headline where it looks like one.</summary>
internal static class TextArticle
{
    public static FileArticle Read(string text) => new(text) { Title = Headline(text) };

    /// <summary>The first line that is not blank, when it is short, is no sentence and more text follows.</summary>
    public static string? Headline(string text)
    {
        string? headline = null;
        foreach (var line in text.EnumerateLines())
        {
            if (line.IsWhiteSpace()) continue;
            if (headline is not null) return headline;
            headline = line.Trim().ToString();
            if (headline.Length > ReadLimits.TitleLength || headline.EndsWith('.')) return null;
        }

        return null;
    }
}
