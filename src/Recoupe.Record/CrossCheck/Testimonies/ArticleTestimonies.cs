using Recoupe.Record.Amounts;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Testimonies;

/// <summary>The claims of one article as testimonies, each with what the article has said before it.</summary>
internal static class ArticleTestimonies
{
    public static IEnumerable<Testimony> Of(ReadArticle article, Origin origin, ToldStory story)
    {
        Testimony? placed = null;
        var rates = ImpliedRate.In(article);
        foreach (var claim in article.Claims.OrderBy(c => c.Evidence.Start).ThenBy(c => c.Id, StringComparer.Ordinal))
        {
            var testimony = new Testimony(claim, article.Article, origin, story) { Rates = rates };
            if (testimony.Places.Length > 0) placed = testimony;
            else if (placed is not null && Sets.Overlap(placed.ActorStates, testimony.ActorStates)) testimony.Setting = placed.Places;
            yield return testimony;
        }
    }
}
