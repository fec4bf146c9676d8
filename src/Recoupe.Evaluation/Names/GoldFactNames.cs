using Recoupe.Evaluation.Claims;
using Recoupe.Language;
using Recoupe.Record.Actors;

namespace Recoupe.Evaluation.Names;

/// <summary>
/// The actors, recipients, places and sources of the gold facts: each must be among the entities that the sentences of its evidence name, be it by a
/// pronoun or description; many that the sentence leaves unsaid can only be found in the article around it. Names compare as gold/tools/score_facts.py compares them.
/// </summary>
internal static class GoldFactNames
{
    /// <summary>The share of gold names that are found in the sentences of the evidence, and in the article, 0 to 1.</summary>
    /// <param name="articles">Annotated articles.</param>
    /// <param name="reader">Finds names.</param>
    /// <param name="report">Told each miss: slot, name, evidence, names found.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static (double InSentence, double InArticle) Score(IEnumerable<GoldArticle> articles, NameReader reader, Action<string>? report = null, CancellationToken cancellation = default)
    {
        var (inSentence, inArticle, all) = (0, 0, 0);
        foreach (var article in articles)
        {
            var named = reader.Read(article.Article, cancellation);
            var everywhere = named.Mentions.SelectMany(Names).Distinct(StringComparer.Ordinal).ToList();
            foreach (var fact in article.Gold.Facts)
            {
                var inside = Inside(named, new TextSpan(fact.Start, fact.Start + fact.Evidence.Length));
                foreach (var (slot, gold) in Slots(fact))
                {
                    foreach (var name in FactNames.Names(gold))
                    {
                        all++;
                        if (everywhere.Exists(found => FactNames.SameName(name, found))) inArticle++;
                        if (inside.Exists(found => FactNames.SameName(name, found))) inSentence++;
                        else report?.Invoke($"{slot}\t{name}\t{fact.Evidence}\t{string.Join("; ", inside)}");
                    }
                }
            }
        }

        return all == 0 ? (0, 0) : ((double)inSentence / all, (double)inArticle / all);
    }

    private static List<string> Inside(NamedText named, TextSpan evidence)
    {
        var window = new TextSpan(
            named.Sentences.Where(s => s.Overlaps(evidence)).Select(s => s.Start).Append(evidence.Start).Min(),
            named.Sentences.Where(s => s.Overlaps(evidence)).Select(s => s.End).Append(evidence.End).Max());
        return [.. named.Mentions.Where(m => window.Overlaps(m.Span)).SelectMany(Names).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Names(Mention mention) =>
        mention.Entity.Where is { } place ? [FactNames.Fold(mention.Entity.Name), FactNames.Fold(place.Name)] : [FactNames.Fold(mention.Entity.Name)];

    private static IEnumerable<(string Slot, string? Gold)> Slots(Fact fact) =>
        [("actor", fact.Actor), ("recipient", fact.Recipient), ("place", fact.Place), ("source", fact.Source)];
}
