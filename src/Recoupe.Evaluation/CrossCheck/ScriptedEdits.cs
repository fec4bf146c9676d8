using System.Globalization;
using System.Text;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>
/// Articles made by recombining sentences, and copies of some of them edited as the press does: a new headline, the credit removed, a cut, an insertion,
/// paragraphs in another order, and up to 30 % of the sentences reworded. Deterministic for a seed.
/// </summary>
public sealed class ScriptedEdits
{
    private const int ShortestArticle = 10;
    private const int LongestArticle = 24;

    private readonly IReadOnlyList<string> sentences;
    private readonly Random random;

    private ScriptedEdits(IReadOnlyList<string> sentences, int seed)
    {
        this.sentences = sentences;
        random = new Random(seed);
    }

    /// <summary>Makes <paramref name="distinct"/> articles and, after them, a copy of each of the first <paramref name="copies"/>.</summary>
    /// <param name="sentences">What articles are made of; the more, the fewer sentences two articles share.</param>
    /// <param name="distinct">Number of articles that no other copies.</param>
    /// <param name="copies">Number of copies; text distinct + i copies text i.</param>
    /// <param name="seed">Seed of the random numbers.</param>
    public static IReadOnlyList<string> Make(IReadOnlyList<string> sentences, int distinct, int copies, int seed)
    {
        var maker = new ScriptedEdits(sentences, seed);
        var articles = Enumerable.Range(0, distinct).Select(_ => maker.Compose()).ToList();
        return [.. articles.Concat(articles.Take(copies).Select(maker.Edit).ToList()).Select(Print)];
    }

    private List<string> Compose() =>
        [Pick(), "(Agence Modèle)", .. Enumerable.Range(0, random.Next(ShortestArticle, LongestArticle + 1)).Select(_ => Pick())];

    private List<string> Edit(List<string> article)
    {
        // New headline, credit removed.
        var body = article.Skip(2).ToList();
        if (random.Next(2) == 0) body.RemoveRange(body.Count - (body.Count / 4), body.Count / 4);
        for (var i = random.Next(4); i > 0; i--) body.Insert(random.Next(body.Count + 1), Pick());
        if (random.Next(2) == 0)
        {
            var turn = random.Next(1, body.Count);
            body = [.. body.Skip(turn), .. body.Take(turn)];
        }

        var reworded = random.Next((int)(body.Count * 0.3) + 1);
        foreach (var i in Enumerable.Range(0, body.Count).OrderBy(_ => random.Next()).Take(reworded)) body[i] = Reword(body[i]);
        return [Pick(), .. body];
    }

    // A third to a sixth of the words become others.
    private string Reword(string sentence)
    {
        var words = sentence.Split(' ');
        for (var i = random.Next(3); i < words.Length; i += random.Next(3, 6))
        {
            var other = Pick().Split(' ');
            words[i] = other[random.Next(other.Length)];
        }

        return string.Join(' ', words);
    }

    private string Pick() => sentences[random.Next(sentences.Count)];

    private static string Print(List<string> article)
    {
        var text = new StringBuilder();
        for (var i = 0; i < article.Count; i++) text.Append(CultureInfo.InvariantCulture, $"{article[i]}{(i % 3 == 0 ? "\n" : " ")}");
        return text.ToString();
    }
}
