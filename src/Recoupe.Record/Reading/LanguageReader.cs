using Recoupe.Language;
using Recoupe.Language.Quantities;
using Recoupe.Language.Times;
using Recoupe.Press;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Accounts;
using Recoupe.Record.Reading.Frames;
using Recoupe.Record.Reading.Lexicon;
using Recoupe.Record.Reading.Quotes;

namespace Recoupe.Record.Reading;

/// <summary>Reads the claims of articles of one language: analyse, name, date, count, match frames, write. Thread-safe.</summary>
internal sealed class LanguageReader
{
    private readonly ISentenceAnalyzer analyzer;
    private readonly Anchoring times;
    private readonly IQuantityRecognizer quantities;
    private readonly WordLists lists;
    private readonly ActorReader actors;
    private readonly DraftFinder drafts;
    private readonly Performatives performatives;
    private readonly Carrying carrying;
    private readonly QuoteFinder quotes;
    private readonly Utterances utterances;
    private readonly ClaimWriter writer;
    private readonly Scenes scenes;
    private readonly AccountWriter accounts;

    /// <summary>A reader made of the language's own parts.</summary>
    public LanguageReader(ISentenceAnalyzer analyzer, ITimeRecognizer times, IQuantityRecognizer quantities)
    {
        this.analyzer = analyzer;
        this.times = new Anchoring(times);
        this.quantities = quantities;
        var equipment = new EquipmentFinder();
        lists = new WordLists(analyzer.Language);
        actors = new ActorReader(analyzer.Language);
        var frames = new FrameTable(analyzer.Language);
        var moods = new MoodTable(analyzer.Language);
        drafts = new DraftFinder(frames, moods, lists, equipment, Gazetteer.For(analyzer.Language));
        var attributions = new Attributions(frames, new RoleFiller(lists, frames, moods, Gazetteer.For(analyzer.Language)), lists);
        quotes = new QuoteFinder(attributions, lists);
        utterances = new Utterances(frames);
        accounts = new AccountWriter(attributions);
        performatives = new Performatives(analyzer.Language);
        carrying = new Carrying(Gazetteer.For(analyzer.Language));
        var places = new PlaceFinder(lists, frames);
        writer = new ClaimWriter(lists, equipment, places, new DateFinder(frames, attributions), new Counts(analyzer.Language), new Ordinals(analyzer.Language, frames), new Remainders(lists, frames), Gazetteer.For(analyzer.Language), new Outcomes(frames));
        scenes = new Scenes(lists, frames, places);
    }

    /// <summary>An article in the reader's language with its claims and quotes.</summary>
    public ReadArticle Read(Article article, CancellationToken cancellation) => Trace(article, cancellation).Read;

    /// <summary>How an article in the reader's language is read.</summary>
    public Account Explain(Article article, CancellationToken cancellation) => accounts.Of(article, Trace(article, cancellation));

    /// <summary>An article in the reader's language, read, with what led to it.</summary>
    public Traced Trace(Article article, CancellationToken cancellation)
    {
        var focus = new Focus();
        var told = new Matters();
        var found = new List<(Draft Draft, int Sentence)>();
        var readings = Readings(article, cancellation).ToList();
        var parsed = readings.ConvertAll(r => r.Reading);
        var quoted = quotes.Find(article.Text, parsed);
        foreach (var (reading, sentence) in readings)
        {
            cancellation.ThrowIfCancellationRequested();
            focus.Enter();
            var drafted = drafts.Find(reading, focus, told);
            told.See(drafted, sentence);
            found.AddRange(drafted.Select(draft => (Quoting.Attribute(draft, quoted), sentence)));
        }

        found = utterances.Add(article.Text, quoted, found, readings);
        var isPublic = readings.Exists(r => r.Reading.Mentions.Any(IsPublic));
        var marked = performatives.Mark(article.Text, [.. readings.Select(r => (r.Reading.Sentence.Span, r.Sentence))], found);
        var carried = carrying.Carry([.. marked]);
        var placed = scenes.Set(readings, [.. carried.Zip(found, (draft, f) => (draft, f.Sentence))]);
        List<Written> written = [.. writer.Write(article, placed).Where(w => isPublic || IsAnchored(w.Claim))];
        return new Traced(new ReadArticle(article, [.. written.Select(w => w.Claim)]) { Quotes = quoted }, written, parsed);
    }

    private static bool IsPublic(Mention mention) => mention.Entity.Kind is EntityKind.State or EntityKind.Body or EntityKind.Group or EntityKind.Office
        || mention.Entity is { Kind: EntityKind.Organisation, Id: not null } || mention.Entity.Country is not null;

    // In a text that names no state or body of our tables, an act in which nobody and nothing of them is told apart is no affair of theirs: "to get financing", "the talk of the day".
    private static bool IsAnchored(Claim claim) =>
        claim.Type == ClaimKind.Statement || claim.Actor.Concat(claim.Recipient).Concat(claim.ThirdParty).Any(a => a.Id is not null)
        || claim.Place.Count + claim.From.Count + claim.To.Count > 0 || claim.Amounts.Count + claim.Items.Count > 0;

    // What stands in each parsed sentence, with the sentence's place among all.
    private IEnumerable<(SentenceReading Reading, int Sentence)> Readings(Article article, CancellationToken cancellation)
    {
        var sentences = analyzer.Analyze(article.Text, cancellation);
        var named = actors.Read(article.Text, sentences, article.Published.Iso).Mentions;
        var dated = times.Recognize(article.Text, sentences, article.Published.Iso);
        var counted = Ellipsis.Fill(sentences, quantities.Recognize(article.Text, sentences), dated, named);
        int nextName = 0, nextDate = 0, nextCount = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            var span = sentences[i].Span;
            var names = Within(span, named, m => m.Span, ref nextName);
            var dates = Within(span, dated, t => t.Span, ref nextDate);
            var counts = Within(span, counted, q => q.Span, ref nextCount);
            if (sentences[i].IsParsed) yield return (new SentenceReading(sentences[i], lists.SmallWords, names, dates, counts), i);
        }
    }

    // Items come in the order of their start, as sentences do.
    private static List<T> Within<T>(TextSpan sentence, IReadOnlyList<T> items, Func<T, TextSpan> spanOf, ref int next)
    {
        var found = new List<T>();
        while (next < items.Count && spanOf(items[next]).Start < sentence.Start) next++;
        for (; next < items.Count && spanOf(items[next]).Start < sentence.End; next++)
            if (sentence.Contains(spanOf(items[next]))) found.Add(items[next]);
        return found;
    }
}
