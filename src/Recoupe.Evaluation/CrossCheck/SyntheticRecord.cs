using System.Globalization;
using System.Text;
using Recoupe.Language;
using Recoupe.Press;
using Recoupe.Record.Model;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>
/// A record of any size that no one wrote: articles of made-up words that tell events of made-up states, a tenth as many events as articles, every fifth article an edited copy.
/// A few states are in most of the news, as in life. Deterministic for a seed.
/// </summary>
public sealed class SyntheticRecord
{
    private const int ArticlesAnEvent = 10;
    private const int CopyEvery = 5;
    private const int States = 60;
    private const int Outlets = 400;
    private const int Words = 20_000;
    private const int EventsADay = 10;

    private static readonly DateOnly firstDay = new(2031, 1, 1);
    private static readonly ClaimKind[] kinds = Enum.GetValues<ClaimKind>();

    private readonly Random random;
    private readonly string[] words;
    private readonly int articles;

    private SyntheticRecord(int articles, int seed)
    {
        random = new Random(seed);
        this.articles = articles;
        words = [.. Enumerable.Range(0, Words).Select(_ => Word()).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Makes <paramref name="articles"/> articles with two or three claims each.</summary>
    public static IReadOnlyList<ReadArticle> Make(int articles, int seed = 1) => new SyntheticRecord(articles, seed).Tell();

    private List<ReadArticle> Tell()
    {
        var happenings = Enumerable.Range(0, Math.Max(1, articles / ArticlesAnEvent)).Select(i => Happen(i / EventsADay)).ToArray();
        var told = new List<ReadArticle>(articles);
        for (var i = 0; i < articles; i++)
        {
            if (i % CopyEvery == CopyEvery - 1)
            {
                told.Add(Copy(told[^random.Next(1, Math.Min(told.Count, CopyEvery * 4) + 1)], i));
                continue;
            }

            // News comes in the order of its days, and an article tells of the days just before it.
            var latest = Math.Clamp(i / ArticlesAnEvent, 0, happenings.Length - 1);
            var day = firstDay.AddDays(latest / EventsADay);
            int[] about = [latest, Math.Max(0, latest - random.Next(1, EventsADay * 2))];
            told.Add(Article(day, i, [.. about.SelectMany(e => Enumerable.Repeat(happenings[e], random.Next(1, 3))).Select(h => (Sentence(h), Claim(h)))], Story()));
        }

        return told;
    }

    private Happening Happen(int day) => new(
        kinds[random.Next(kinds.Length)], State(), State(), firstDay.AddDays(day), Name("Ville", 3000), random.Next(20, 5000) * 10, [.. Enumerable.Range(0, 12).Select(_ => Pick())]);

    // The first states take part in most events: the k-th in about 1/k as many as the first.
    private string State() => Name("Etat", (int)Math.Pow(States, random.NextDouble()));

    private string Name(string prefix, int among) => string.Create(CultureInfo.InvariantCulture, $"{prefix} {random.Next(among)}");

    private Claim Claim(Happening happening) => new()
    {
        Id = "",
        Type = happening.Kind,
        Status = ClaimStatus.Happened,
        Actor = [new Actor(happening.Actor, null, null)],
        Recipient = random.Next(4) == 0 ? [] : [new Actor(happening.Recipient, null, null)],
        Date = random.Next(4) == 0 ? null : happening.Day.ToString("O", CultureInfo.InvariantCulture),
        Place = random.Next(2) == 0 ? [] : [new Place(happening.Place, null, null, null, null, null)],
        // One in ten tells another figure.
        Amounts = random.Next(3) == 0 ? [] : [new Amount(happening.Figure + (random.Next(10) == 0 ? random.Next(1, 50) : 0), "person", "")],
        Evidence = new Evidence(0, 0, "", "", "", ""),
        Confidence = 1,
        Extractor = "synthetic",
    };

    private string Sentence(Happening happening) =>
        string.Join(' ', happening.Words.OrderBy(_ => random.Next()).Take(8).Concat([Pick(), Pick(), Pick()]).Prepend(happening.Actor).Append(happening.Place)) + ".";

    private string Story() => string.Join('\n', Enumerable.Range(0, random.Next(6, 14)).Select(_ => string.Join(' ', Enumerable.Range(0, 14).Select(_ => Pick())) + "."));

    private static ReadArticle Article(DateOnly day, int number, IReadOnlyList<(string Sentence, Claim Claim)> told, string story)
    {
        var text = new StringBuilder();
        var spans = told.Select(t =>
        {
            var start = text.Length;
            text.Append(t.Sentence).Append('\n');
            return new TextSpan(start, start + t.Sentence.Length);
        }).ToList();
        text.Append(story);
        var outlet = string.Create(CultureInfo.InvariantCulture, $"Outlet {number % Outlets}");
        var article = ArticleId.Identify(text.ToString(), outlet) with
        {
            Outlet = outlet,
            Language = "fr",
            Published = new Published(day.AddDays(1).ToString("O", CultureInfo.InvariantCulture), PublishedHow.Given),
        };
        return new ReadArticle(article, [.. told.Select((t, i) => t.Claim with
        {
            Id = ClaimId.For(article.Id, t.Claim.Type, spans[i], i),
            ArticleId = article.Id,
            Evidence = Evidence.Quote(article.Text, spans[i], article.Sha256),
        })]);
    }

    // Another outlet, another last line.
    private ReadArticle Copy(ReadArticle original, int number)
    {
        var lines = original.Article.Text.Split('\n');
        var story = string.Join('\n', lines[original.Claims.Count..^1].Append(Story().Split('\n')[0]));
        return Article(
            DateOnly.Parse(original.Article.Published.Iso!, CultureInfo.InvariantCulture).AddDays(-1), number, [.. original.Claims.Select(c => (c.Evidence.Exact, c))], story);
    }

    private string Pick() => words[random.Next(words.Length)];

    private string Word()
    {
        const string Consonants = "bcdfglmnprstv", Vowels = "aeiou";
        var word = new StringBuilder();
        for (var i = random.Next(2, 5); i > 0; i--) word.Append(Consonants[random.Next(Consonants.Length)]).Append(Vowels[random.Next(Vowels.Length)]);
        return word.ToString();
    }

    private sealed record Happening(ClaimKind Kind, string Actor, string Recipient, DateOnly Day, string Place, int Figure, string[] Words);
}
