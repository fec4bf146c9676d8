using System.Text;
using Recoupe.Language;
using Recoupe.Press;

namespace Recoupe.Evaluation.Quotes;

/// <summary>A quote that an annotator marked.</summary>
/// <param name="Span">What is said.</param>
/// <param name="Speakers">Names of who says it, any of which is right.</param>
internal sealed record GoldQuote(TextSpan Span, IReadOnlyList<string> Speakers);

/// <summary>An article of eval/quotes with its quotes.</summary>
internal sealed record GoldQuotes(Article Article, IReadOnlyList<GoldQuote> Quotes)
{
    private const char Open = '⟦';
    private const char Bar = '|';
    private const char Close = '⟧';

    /// <summary>The articles of a half (<c>development</c> or <c>held-out</c>) in a language.</summary>
    public static IEnumerable<GoldQuotes> Of(string half, string language)
    {
        var name = $"eval/quotes/{half}/{language}.txt";
        using var stream = typeof(GoldQuotes).Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"{name} is not in the program");
        using var reader = new StreamReader(stream);
        foreach (var article in reader.ReadToEnd().Split("# ", StringSplitOptions.RemoveEmptyEntries)) yield return Parse(article);
    }

    /// <summary>Reads an article: a line of name, date and language, then the text with its marks.</summary>
    /// <exception cref="FormatException">A mark is not closed or names no speaker.</exception>
    public static GoldQuotes Parse(string marked)
    {
        var lines = marked.Split('\n', 2);
        if (lines[0].Split(' ') is not [var name, var published, var language]) throw new FormatException($"'{lines[0]}' found; name, date and language expected.");
        var text = new StringBuilder();
        var quotes = new List<GoldQuote>();
        var body = lines[1].Trim();
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != Open)
            {
                text.Append(body[i]);
                continue;
            }

            var bar = body.IndexOf(Bar, i);
            var close = body.IndexOf(Close, i);
            if (bar < 0 || close < bar) throw new FormatException($"{name}: a quote without speaker or end at '{body.AsSpan(i, Math.Min(30, body.Length - i))}'.");
            var start = text.Length;
            text.Append(body, bar + 1, close - bar - 1);
            quotes.Add(new GoldQuote(new TextSpan(start, text.Length), body[(i + 1)..bar].Split('/')));
            i = close;
        }

        var article = ArticleId.Identify(text.ToString()) with { Language = language, Published = new Published(published, PublishedHow.Given) };
        return new GoldQuotes(article, quotes);
    }
}
