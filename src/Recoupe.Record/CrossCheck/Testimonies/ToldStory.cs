using Recoupe.Press.Duplicates;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Testimonies;

/// <summary>What an article is about: its words, for articles of its language, and whom, where, what and how much it names, for all.</summary>
/// <param name="Language">ISO 639-1; null where unknown.</param>
/// <param name="Words">Stems of the words that carry meaning, as hashes.</param>
/// <param name="Names">Actors, speakers, places, items and figures of its claims, as hashes.</param>
internal sealed record ToldStory(string? Language, Shingles Words, Shingles Names)
{
    // Share of the shorter article's content words that the other one has: two reports of one event have a quarter to two fifths,
    // other reports of one crisis up to a third (the development articles).
    private const double SameWords = 0.3;

    // Share of the names of the article with fewer, and their least number: reports of one event have three in five, other reports of one crisis up to a half.
    private const double SameNames = 0.6;
    private const int FewestNames = 5;

    // "Two" and "three" are in every article.
    private const decimal LeastFigure = 10;

    /// <summary>What <paramref name="article"/> is about.</summary>
    /// <param name="article">The article.</param>
    /// <param name="words">Stems of its words, as hashes.</param>
    public static ToldStory Of(ReadArticle article, Shingles words) => new(article.Article.Language, words, Shingles.Of(article.Claims.SelectMany(NamesOf)));

    /// <summary>Whether two articles tell one story.</summary>
    public bool IsThatOf(ToldStory other) =>
        (Language == other.Language && Share(Words, other.Words) >= SameWords)
        || (Math.Min(Names.Count, other.Names.Count) >= FewestNames && Share(Names, other.Names) >= SameNames);

    private static double Share(Shingles a, Shingles b)
    {
        var least = Math.Min(a.Count, b.Count);
        return least == 0 ? 0 : (double)a.SharedWith(b) / least;
    }

    private static IEnumerable<string> NamesOf(Claim claim)
    {
        foreach (var actor in claim.Actor.Concat(claim.Recipient).Concat(claim.ThirdParty)) yield return Allegiance.Key(actor.Id, actor.Name);
        foreach (var source in claim.Source.Where(s => s.Anonymous != true)) yield return Allegiance.Key(source.Id, source.Name);
        foreach (var place in claim.Place.Concat(claim.To).Concat(claim.From)) yield return Allegiance.Key(place.Id, place.Name);
        foreach (var item in claim.Items) yield return Allegiance.Key(item.Id, item.Name);
        foreach (var amount in claim.Amounts.Where(a => a.Value >= LeastFigure)) yield return FormattableString.Invariant($"{amount.Value:0.####} {amount.Unit}");
    }
}
