using System.Text.RegularExpressions;
using Recoupe.Language;
using Recoupe.Language.Data;
using Recoupe.Language.Quantities;
using Recoupe.Record.Actors;
using Recoupe.Record.Instruments;
using Recoupe.Record.Model;
using Recoupe.Record.Reading;

namespace Recoupe.Record.Tests.Reading;

/// <summary>What a reading says that its article does not bear: evidence that is no piece of the text, values from elsewhere that no table links and no mark says were worked out.</summary>
internal static class Faults
{
    private static readonly EquipmentFinder equipment = new();

    private static readonly QuantityRecognizer[] quantities = [QuantityRecognizer.For("fr"), QuantityRecognizer.For("en")];

    // What tables call someone or somewhere: a value of theirs beside the text's own words is a link.
    private static readonly HashSet<string> names = ((string[])["countries", "bodies", "regions", "places"]).SelectMany(table => Table.Load(typeof(ClaimReader).Assembly, $"data/{table}.tsv").Rows.Select(row => row["name"]))
        .Concat(Table.Load(typeof(ClaimReader).Assembly, "data/officials.tsv").Rows.Select(row => row["person"])).ToHashSet(StringComparer.Ordinal);

    private static readonly Regex functions = new(
        "^(" + string.Join('|', ((string[])["fr", "en"]).SelectMany(language => RolePattern.For(language).SelectMany(g => g)).Select(p => p.Name).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)
            .Select(name => "([a-z]+ )?" + Regex.Escape(name).Replace("\\{C}", ".+", StringComparison.Ordinal).Replace("\\{P}", ".+", StringComparison.Ordinal))) + ")$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>Each fault in words; none for a faithful reading.</summary>
    public static IEnumerable<string> Of(ReadArticle read)
    {
        var text = read.Article.Text;
        var ids = read.Claims.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var claim in read.Claims)
            foreach (var fault in OfEvidence(read, claim).Concat(OfWho(text, claim)).Concat(OfWhen(text, claim)).Concat(OfHowMuch(text, claim)).Concat(OfHow(text, claim, ids))) yield return $"{claim.Type} \"{claim.Evidence.Exact}\": {fault}";
        foreach (var quote in read.Quotes)
        {
            if (quote.Span.Start < 0 || quote.Span.Length <= 0 || quote.Span.End > text.Length) yield return $"a quote at {quote.Span}";
            // Who is behind a pronoun is told by the name that its mention is linked to.
            if (quote.Speaker is { } speaker && speaker.Words != speaker.Mention?.Entity.Name && !speaker.Words.Split(", ").All(words => Has(text, words))) yield return $"a speaker '{speaker.Words}'";
        }
    }

    private static IEnumerable<string> OfEvidence(ReadArticle read, Claim claim)
    {
        var (text, evidence) = (read.Article.Text, claim.Evidence);
        if (evidence.Start < 0 || evidence.End > text.Length || evidence.Start >= evidence.End)
        {
            yield return $"evidence at {evidence.Start}-{evidence.End} of {text.Length}";
            yield break;
        }

        if (text[evidence.Start..evidence.End] != evidence.Exact) yield return "evidence that the text does not have there";
        if (!text.AsSpan(0, evidence.Start).EndsWith(evidence.Prefix) || !text.AsSpan(evidence.End).StartsWith(evidence.Suffix)) yield return "words beside the evidence that do not stand there";
        if (evidence.Sha256 != read.Article.Sha256) yield return "the hash of another text";
        foreach (var repetition in claim.Spans)
            if (repetition.Start < 0 || repetition.End > text.Length || repetition.Start >= repetition.End) yield return $"a repetition at {repetition.Start}-{repetition.End}";
    }

    private static IEnumerable<string> OfWho(string text, Claim claim)
    {
        var who = claim.Actor.Concat(claim.Recipient).Concat(claim.ThirdParty).Select(a => (a.Name, a.Id, a.Mention))
            .Concat(claim.Place.Concat(claim.From).Concat(claim.To).Select(p => (p.Name, p.Id, p.Mention)))
            .Concat(claim.Source.Select(s => (s.Name, s.Id, s.Mention)));
        foreach (var (name, id, mention) in who)
        {
            if (mention is null || !Has(text, mention)) yield return $"'{name}' by the words '{mention}', which the text does not have";
            else if (id is null && !Has(text, name) && !names.Contains(name) && !functions.IsMatch(name)) yield return $"'{name}', which neither the text nor a table has, for '{mention}'";
        }
    }

    private static IEnumerable<string> OfWhen(string text, Claim claim)
    {
        if (claim.Date is null != claim.DateDetail is null) yield return "a date without what lies behind it";
        if (claim.DateDetail is not { } detail) yield break;
        if (detail.AsWritten is null || !Has(text, detail.AsWritten)) yield return $"a date by the words '{detail.AsWritten}'";
        else if (detail.How == DateHow.Explicit && !YearsOf(claim.Date!).All(year => detail.AsWritten.Contains(year[2..], StringComparison.Ordinal))) yield return $"{claim.Date} as the text's own, for '{detail.AsWritten}'";
    }

    private static IEnumerable<string> YearsOf(string edtf) => edtf.Split('/').Where(end => end.Length >= 4 && end[..4].All(char.IsAsciiDigit)).Select(end => end[..4]);

    private static IEnumerable<string> OfHowMuch(string text, Claim claim)
    {
        foreach (var amount in claim.Amounts)
            if (amount.Computed != true && (!claim.Evidence.Exact.Contains(amount.AsWritten, StringComparison.Ordinal) || !Tells(amount.AsWritten, amount.Value) && !Tells(claim.Evidence.Exact, amount.Value))) yield return $"{amount.Value} by the words '{amount.AsWritten}'";
        foreach (var item in claim.Items)
            if (item.Id is null ? !Has(text, item.Name) : !equipment.In(claim.Evidence.Exact, new TextSpan(0, claim.Evidence.Exact.Length)).Contains(item)) yield return $"the item {item.Name}";
    }

    private static bool Tells(string words, decimal value) =>
        quantities.Any(q => q.Recognize(words).Any(told => told.Value == value || told.Low == value) || q.ReadNumbers(words).Any(number => number.Value == value));

    private static IEnumerable<string> OfHow(string text, Claim claim, HashSet<string> ids)
    {
        if (claim.Instrument is { } instrument && !InstrumentTable.In(text, new TextSpan(0, text.Length)).Any(i => i.Name == instrument)) yield return $"the instrument {instrument}";
        if (claim.Ordinal is { } ordinal && !Tells(claim.Evidence.Exact, ordinal)) yield return $"number {ordinal} of a series";
        if (claim.Baseline is { } start && !char.IsAsciiDigit(start[0]) && !start.StartsWith('X') && !Has(text, start)) yield return $"a count since '{start}'";
        if (claim.About is { } about && !ids.Contains(about)) yield return $"a claim about {about}, which the article does not make";
        foreach (var words in claim.Modality?.Words ?? [])
            if (!Has(text, words)) yield return $"the mood of '{words}'";
    }

    private static bool Has(string text, string words) => text.Contains(words, StringComparison.Ordinal);
}
