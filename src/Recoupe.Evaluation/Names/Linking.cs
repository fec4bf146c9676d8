using Recoupe.Language.Names;
using Recoupe.Press;
using Recoupe.Record.Actors;

namespace Recoupe.Evaluation.Names;

/// <summary>How many names are linked to whom or what they mean; docs/annotation.md has the rules.</summary>
internal static class Linking
{
    /// <summary>"linking" and "linking.nil": the held-out half of our own gold; "newseye" and "newseye.nil": newspapers of 1854 to 1946, with their misread letters.</summary>
    public static IEnumerable<KeyValuePair<string, double>> Measure(DirectoryInfo shared, CancellationToken cancellation)
    {
        using var reader = NameReader.Load();
        var own = Own(reader, "held", shared, cancellation: cancellation);
        yield return new("linking", own.Linkable.Share);
        yield return new("linking.nil", own.Nil.Share);
        var old = Score(reader, NewsEye.Read(shared.Below("data", "ner", "hipe2022", "HIPE-2022-v2.1-newseye-dev-fr.tsv")), cancellation: cancellation);
        yield return new("newseye", old.Linkable.Share);
        yield return new("newseye.nil", old.Nil.Share);
    }

    /// <summary>The score on a half of our own gold.</summary>
    /// <param name="reader">Finds and links names.</param>
    /// <param name="split">"dev" or "held".</param>
    /// <param name="shared">The folder that holds the statements.</param>
    /// <param name="tell">Told each name that is linked wrongly: document, words, the gold's id, what was given.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static LinkScore Own(NameReader reader, string split, DirectoryInfo shared, Action<string>? tell = null, CancellationToken cancellation = default) =>
        Score(reader, ((string[])["fr", "en"]).SelectMany(language => NameGold.Own(split, language, shared)), tell, cancellation);

    internal static LinkScore Score(NameReader reader, IEnumerable<NameGold> documents, Action<string>? tell = null, CancellationToken cancellation = default)
    {
        var score = default(LinkScore);
        foreach (var document in documents)
        {
            var mentions = reader.Read(
                ArticleId.Identify(document.Text) with { Language = document.Language, Published = document.Date is null ? Published.Unknown : new Published(document.Date, PublishedHow.Given) }, cancellation).Mentions;
            foreach (var name in document.Names)
            {
                var known = name.Id is not null && KnownEntities.Contains(name.Id);
                var entity = At(mentions, name)?.Entity;
                var right = known ? entity is not null && (entity.Id == name.Id || entity.Name == name.Id) : entity?.Id is null || entity.Id == name.Id;
                if (!right) tell?.Invoke($"{document.Id}\t{name.Type}\t{name.Span.In(document.Text)}\t{name.Id}\t{entity?.Id} {entity?.Name}");
                score = score.Add(known, right);
            }
        }

        return score;
    }

    // The mention of just these words; else the least one that shares some, of its own name rather than of a country's adjective within.
    private static Mention? At(IReadOnlyList<Mention> mentions, MarkedName name) => mentions
        .Where(m => m.Span.Overlaps(name.Span))
        .OrderBy(m => m.Span == name.Span ? 0 : 1)
        .ThenBy(m => m.Form == MentionForm.Adjective && name.Type != NameType.Norp ? 1 : 0)
        .ThenBy(m => m.Span.Length)
        .FirstOrDefault();
}

/// <summary>How many names were linked rightly.</summary>
/// <param name="Linkable">Those whose id stands in our tables.</param>
/// <param name="Nil">The others.</param>
internal readonly record struct LinkScore(Tally Linkable, Tally Nil)
{
    /// <summary>With one name more.</summary>
    public LinkScore Add(bool linkable, bool right) => linkable ? this with { Linkable = Linkable.Add(right) } : this with { Nil = Nil.Add(right) };
}

/// <summary>A count of what is right.</summary>
internal readonly record struct Tally(int Right, int All)
{
    /// <summary>Share of what is right, 0 to 1; 0 for none at all.</summary>
    public double Share => All == 0 ? 0 : (double)Right / All;

    /// <summary>With one more.</summary>
    public Tally Add(bool right) => new(Right + (right ? 1 : 0), All + 1);
}
