using Recoupe.Evaluation.Claims;
using Recoupe.Language;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;
using Recoupe.Record.Reading;

namespace Recoupe.Evaluation.Names;

/// <summary>
/// The actors, recipients, places and sources of the gold facts: each must be among the entities that the sentences of its evidence name, be it by a
/// pronoun or description. Many are left unsaid there, and known from the text before: who goes on giving, whose words go on; the claims read from those sentences carry
/// them. Names compare as gold/tools/score_facts.py compares them.
/// </summary>
internal static class GoldFactNames
{
    /// <summary>How many gold names are found.</summary>
    /// <param name="InSentence">Among those that the sentences of the evidence name.</param>
    /// <param name="Read">Among these, or in a slot of a claim that is read from those sentences.</param>
    /// <param name="InArticle">Anywhere in the article.</param>
    /// <param name="All">How many there are.</param>
    public readonly record struct Score(int InSentence, int Read, int InArticle, int All)
    {
        /// <summary>The figures of a set, 0 to 1.</summary>
        public IEnumerable<KeyValuePair<string, double>> Figures(string set) =>
            [new(set, Share(InSentence)), new($"{set}.read", Share(Read)), new($"{set}.article", Share(InArticle))];

        private double Share(int found) => All == 0 ? 0 : (double)found / All;
    }

    /// <summary>Counts the gold names that are found.</summary>
    /// <param name="articles">Annotated articles.</param>
    /// <param name="reader">Finds names.</param>
    /// <param name="claims">Reads claims.</param>
    /// <param name="report">Told each miss: slot, name, whether a claim has it, evidence, names found.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static Score Count(IEnumerable<GoldArticle> articles, NameReader reader, IClaimReader claims, Action<string>? report = null, CancellationToken cancellation = default)
    {
        var score = default(Score);
        foreach (var article in articles)
        {
            var named = reader.Read(article.Article, cancellation);
            var read = claims.Read(article.Article, cancellation).Claims;
            var everywhere = named.Mentions.SelectMany(Names).Distinct(StringComparer.Ordinal).ToList();
            foreach (var fact in article.Gold.Facts)
            {
                var window = Window(named, new TextSpan(fact.Start, fact.Start + fact.Evidence.Length));
                var inside = named.Mentions.Where(m => window.Overlaps(m.Span)).SelectMany(Names).Distinct(StringComparer.Ordinal).ToList();
                var carried = read.Where(c => window.Overlaps(new TextSpan(c.Evidence.Start, c.Evidence.End))).SelectMany(Names).Distinct(StringComparer.Ordinal).ToList();
                foreach (var (slot, name) in Slots(fact).SelectMany(s => FactNames.Names(s.Gold).Select(name => (s.Slot, name))))
                {
                    bool Has(List<string> names) => names.Exists(found => FactNames.SameName(name, found));
                    var (isInside, isRead) = (Has(inside), Has(inside) || Has(carried));
                    score = new Score(score.InSentence + (isInside ? 1 : 0), score.Read + (isRead ? 1 : 0), score.InArticle + (Has(everywhere) ? 1 : 0), score.All + 1);
                    if (!isInside) report?.Invoke($"{slot}\t{name}\t{(isRead ? "read" : "")}\t{fact.Evidence}\t{string.Join("; ", inside)}");
                }
            }
        }

        return score;
    }

    // The sentences that hold the evidence.
    private static TextSpan Window(NamedText named, TextSpan evidence) => new(
        named.Sentences.Where(s => s.Overlaps(evidence)).Select(s => s.Start).Append(evidence.Start).Min(),
        named.Sentences.Where(s => s.Overlaps(evidence)).Select(s => s.End).Append(evidence.End).Max());

    // An entity has its name, a state or capital that of the place, and who holds an office that of the office.
    private static IEnumerable<string> Names(Mention mention) =>
        ((string?[])[mention.Entity.Name, mention.Entity.Where?.Name, mention.Role]).OfType<string>().Select(FactNames.Fold);

    private static IEnumerable<string> Names(Claim claim) =>
        claim.Actor.Concat(claim.Recipient).Select(a => a.Name).Concat(claim.Place.Select(p => p.Name)).Concat(claim.Source.Select(s => s.Name)).Select(FactNames.Fold);

    private static IEnumerable<(string Slot, string? Gold)> Slots(Fact fact) =>
        [("actor", fact.Actor), ("recipient", fact.Recipient), ("place", fact.Place), ("source", fact.Source)];
}
