using Recoupe.Language;
using Recoupe.Language.Times;
using Recoupe.Press;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Frames;

namespace Recoupe.Record.Reading;

/// <summary>Finds the date that a claim's clause gives, if any. Never the publication date by default.</summary>
internal sealed class DateFinder(FrameTable frames, Attributions attributions)
{
    // "2022-01-21".
    private const int DayLength = 10;

    /// <summary>
    /// The date of a draft: the resolved time expression of its clause nearest to the trigger; of what the document itself does ("hereby"), the day that it bears.
    /// </summary>
    public (string Iso, DateDetail Detail)? Of(Article article, Draft draft)
    {
        if ((Own(draft, draft.Span) ?? (draft.Whole is { } whole ? Own(draft, whole) : null)) is { } time) return Started(draft, InUnknownYear(article, draft, time, Detail(time, Role(draft))));
        if (Deadline(draft) is { } last) return InUnknownYear(article, draft, last, Detail(last, DateRole.Planned));
        if (Announced(draft) is { } announced) return Detail(announced, DateRole.Announced);
        if (Shared(draft) is { } shared) return Detail(shared, Role(draft));
        if (!draft.Frame.IsQuality && Above(draft) is { } above) return Started(draft, Detail(above, Role(draft)));
        return draft.EnactedBy is { } words && article.Published.Iso is { Length: DayLength } day
            ? (day, new DateDetail(DateRole.Signed, DatePrecision.Day, words.In(article.Text), DateHow.Relative))
            : null;
    }

    /// <summary>Whether the clause counts something: "since" a day, a sum has come together; the seventeenth package since then came on a day of its own.</summary>
    internal static bool IsCounted(Draft draft) => draft.Reading.Quantities.Any(q => q.Unit is not null && draft.Span.Contains(q.Span));

    // "From April, they will station ...", "since the war began in February": a beginning, not a length, for what is to come or has begun.
    private static (string Iso, DateDetail Detail) Started(Draft draft, (string Iso, DateDetail Detail) date) =>
        date.Iso.EndsWith('/') && (draft.Status == ClaimStatus.Planned || draft.Kind == ClaimKind.Attack) ? (date.Iso[..^1], date.Detail) : date;

    // "by Sept. 15": a year told before carries on in what is told of the past; what is ahead is so from the day of publication, and that is not known.
    private static (string Iso, DateDetail Detail) InUnknownYear(Article article, Draft draft, TimeExpression time, (string Iso, DateDetail Detail) date) =>
        article.Published.Iso is null && draft.Status == ClaimStatus.Planned && time.How == TimeReading.Anchored && date.Iso is { Length: DayLength } && time.Text.Any(char.IsAsciiDigit) ? ("XXXX" + date.Iso[4..], date.Detail) : date;

    /// <summary>The date that an expression gives by itself; null when it dates nothing.</summary>
    public static (string Iso, DateDetail Detail)? Dated(TimeExpression time, DateRole role) =>
        time.Type is TimexType.Date or TimexType.Time && ValueOf(time) is not null ? Detail(time, role) : null;

    private static (string Iso, DateDetail Detail) Detail(TimeExpression time, DateRole role)
    {
        var iso = Day(ValueOf(time)!);
        return (iso, new DateDetail(role, Precision(iso, time), time.Text, How(time)));
    }

    private static TimeExpression? Nearest(SentenceReading reading, TextSpan span, int word) => reading.Times
        .Where(t => t.Type is TimexType.Date or TimexType.Time && span.Contains(t.Span) && ValueOf(t) is not null)
        .OrderBy(t => Math.Abs(t.Span.Start - reading.Sentence[word].Span.Start))
        .FirstOrDefault();

    private TimeExpression? Own(Draft draft, TextSpan span) => draft.Reading.Times
        .Where(t => t.Type is TimexType.Date or TimexType.Time && span.Contains(t.Span) && ValueOf(t) is not null && Belongs(draft, t))
        .OrderBy(t => Math.Abs(t.Span.Start - draft.Reading.Sentence[draft.Trigger].Span.Start))
        .FirstOrDefault();

    // "will have left by mid-September": the last day of what is planned is when it is planned for.
    private TimeExpression? Deadline(Draft draft) => draft.Status != ClaimStatus.Planned ? null : draft.Reading.Times
        .Where(t => t is { Type: TimexType.Date, Edtf: ['/', ..] } && draft.Span.Contains(t.Span))
        .Select(t => t with { Edtf = t.Edtf![1..] })
        .FirstOrDefault(t => ValueOf(t) is not null && Belongs(draft, t));

    // "a fourni 450 millions avant que les troupes ne se déplacent à la fin de l'année": a clause of its own dates what it tells, not the claim.
    private bool Belongs(Draft draft, TimeExpression time)
    {
        var tree = draft.Reading.Tree;
        foreach (var word in draft.Reading.WordsIn(time.Span))
        {
            if (draft.Kind == ClaimKind.Aid && ValueOf(time)!.EndsWith('/') && !IsCounted(draft) || IsOfSource(draft.Reading, word) || IsCompared(draft.Reading, word) || IsQuoted(draft, word)) return false;
            for (var i = word; i >= 0 && i != draft.Trigger && i != draft.Head; i = tree.Head(i))
            {
                if (time.Span.Contains(draft.Reading.Sentence[i].Span) || tree.Governs(i, draft.Trigger)) continue;
                if (tree.Relation(i) == "conj" && draft.Reading.Sentence[i].Upos == Upos.Verb && tree.Child(i, "nsubj") >= 0) return false;
                if (tree.Relation(i) is not ("advcl" or "acl" or "ccomp") || IsRelative(draft, i)) continue;
                if (tree.Child(i, "nsubj") >= 0 || tree.Relation(i) == "acl") return false;
            }

            break;
        }

        return true;
    }

    // "des exercices conjoints qui commenceront le 10 février": clauses that qualify the noun, one on top of the other.
    private static bool IsRelative(Draft draft, int clause)
    {
        var i = clause;
        while (i >= 0 && i != draft.Trigger && draft.Reading.Tree.Relation(i) == "acl") i = draft.Reading.Tree.Head(i);
        return i == draft.Trigger;
    }

    // "selon ses calculs de janvier": when it was reckoned, not when it was done.
    private bool IsOfSource(SentenceReading reading, int word)
    {
        for (var i = word; i >= 0 && reading.Tree.Relation(i) is "nmod" or "obl" or "flat" or "amod"; i = reading.Tree.Head(i))
            if (i != word && attributions.NamesSource(reading, i)) return true;
        return false;
    }

    // "pires qu'en 2014": a year to compare with.
    private static bool IsCompared(SentenceReading reading, int word)
    {
        if (reading.Tree.Relation(word) is not ("dep" or "obl" or "nmod" or "advcl")) return false;
        var head = reading.Tree.Head(word);
        return head >= 0 && reading.Sentence[head].Upos is Upos.Adj or Upos.Adv && (reading.Tree.Child(word, "mark") >= 0 || reading.Tree.Relation(word) == "dep");
    }

    // « Nous tiendrons l'hiver », a dit X: the time of what is said is not that of saying it.
    private static bool IsQuoted(Draft draft, int word) => Modalities.IsSpeech(draft.Kind) && draft.Frame.IsVerb
        && draft.Reading.Tree.Relation(draft.Trigger) == "parataxis" && !draft.Reading.Tree.Governs(draft.Trigger, word);

    // "ont annoncé mercredi qu'ils avaient débloqué", "..., said a minister on Friday": an act that is announced bears the date of the announcement when it has
    // none of its own.
    private TimeExpression? Announced(Draft draft)
    {
        var tree = draft.Reading.Tree;
        var head = tree.Head(draft.Head);
        if (head >= 0 && tree.Relation(draft.Head) is "ccomp" or "xcomp" or "obj" && Announces(draft, head)) return Nearest(draft.Reading, Clauses.SpanOf(tree, head), head);
        foreach (var aside in tree.Children(draft.Head))
            if (tree.Relation(aside) == "parataxis" && Announces(draft, aside) && Nearest(draft.Reading, Clauses.SpanOf(tree, aside), aside) is { } said) return said;
        return null;
    }

    private bool Announces(Draft draft, int verb)
    {
        var lemma = draft.Reading.Sentence[verb].Lemma;
        if (frames.IsOf(lemma, "announce")) return true;
        var isAhead = draft.Status is ClaimStatus.Planned or ClaimStatus.Announced or ClaimStatus.Approved or ClaimStatus.Ordered or ClaimStatus.Ongoing || !draft.Frame.IsVerb;
        return isAhead && !Modalities.IsSpeech(draft.Kind) && frames.Has(lemma, isVerb: true, frame => frame.Tells && draft.Reading.HasDependent(verb, frame.With));
    }

    // "Mercredi, X a jugé ... et averti ...": a day put before the first of several verbs is the day of all.
    private static TimeExpression? Shared(Draft draft)
    {
        var tree = draft.Reading.Tree;
        var first = tree.Head(draft.Head);
        if (!draft.Frame.IsVerb || first < 0 || tree.Relation(draft.Head) != "conj" || tree.Child(draft.Head, "nsubj") >= 0 || draft.Reading.Sentence[first].Upos != Upos.Verb) return null;
        return draft.Reading.Times.FirstOrDefault(t => t.Type == TimexType.Date && ValueOf(t) is not null && t.Span.Start < draft.Reading.Sentence[first].Span.Start
            && draft.Reading.WordsIn(t.Span).Any(word => tree.Head(word) == first));
    }

    // "s'est targué dimanche d'avoir abattu ...", "a chiffré lundi à cent le nombre des morts": what a clause bears without a verb of its own that is tensed is of its day.
    private TimeExpression? Above(Draft draft)
    {
        var tree = draft.Reading.Tree;
        for (var i = draft.Head; tree.Head(i) >= 0 && IsBorne(draft.Reading, i);)
        {
            i = tree.Head(i);
            if (draft.Reading.Sentence[i].Upos == Upos.Verb && Attached(draft, i) is { } time) return time;
        }

        return null;
    }

    private static bool IsBorne(SentenceReading reading, int word) => reading.Tree.Relation(word) switch
    {
        "xcomp" or "obj" or "obl" or "nmod" => true,
        "advcl" => reading.Tree.Child(word, "nsubj") < 0 && reading.Tree.Child(word, "mark") < 0 && !reading.Sentence[word].Features.Contains("VerbForm=Fin", StringComparison.Ordinal),
        _ => false,
    };

    private TimeExpression? Attached(Draft draft, int verb) => draft.Reading.Times
        .Where(t => t.Type is TimexType.Date or TimexType.Time && ValueOf(t) is not null && draft.Reading.WordsIn(t.Span).FirstOrDefault(-1) is >= 0 and var word && IsAdjunct(draft.Reading, word, verb) && !IsOfSource(draft.Reading, word))
        .OrderBy(t => Math.Abs(t.Span.Start - draft.Reading.Sentence[verb].Span.Start))
        .FirstOrDefault();

    private static bool IsAdjunct(SentenceReading reading, int word, int verb)
    {
        var i = word;
        while (i >= 0 && i != verb && reading.Tree.Relation(i) is "obl" or "nmod" or "advmod" or "flat" or "amod" or "nummod" or "det" or "case" or "fixed" or "appos") i = reading.Tree.Head(i);
        return i == verb;
    }

    // A day or month whose year is not known is kept as such ("XXXX-08-01"); vaguer symbols date nothing.
    private static string? ValueOf(TimeExpression time) => time.Edtf switch
    {
        { Length: >= 4 } edtf when char.IsAsciiDigit(edtf[0]) && !edtf.Contains('X', StringComparison.Ordinal) => edtf,
        _ when time.Value is ['X', 'X', 'X', 'X', '-', >= '0' and <= '9', >= '0' and <= '9', ..] && !time.Value.AsSpan(4).Contains('X') => time.Value,
        _ => null,
    };

    private static string Day(string edtf)
    {
        var time = edtf.IndexOf('T', StringComparison.Ordinal);
        return time < 0 ? edtf : edtf[..time];
    }

    private static DateRole Role(Draft draft) => draft switch
    {
        { Kind: ClaimKind.Statement or ClaimKind.Warning or ClaimKind.Threat or ClaimKind.Accusation or ClaimKind.Denial } => DateRole.Said,
        { Status: ClaimStatus.Planned } => DateRole.Planned,
        { Status: ClaimStatus.Announced } => DateRole.Announced,
        { Frame.Stage: Stage.Delivered } => DateRole.Delivered,
        _ => DateRole.Event,
    };

    private static DatePrecision Precision(string iso, TimeExpression time) => iso switch
    {
        _ when iso.Contains('/', StringComparison.Ordinal) => DatePrecision.Interval,
        _ when time.Type == TimexType.Time => DatePrecision.PartOfDay,
        { Length: 10 } => DatePrecision.Day,
        { Length: 7 } when string.CompareOrdinal(iso, 5, "20", 0, 2) > 0 => DatePrecision.Season,
        { Length: 7 } => DatePrecision.Month,
        { Length: 4 } => DatePrecision.Year,
        _ => DatePrecision.Interval,
    };

    private static DateHow How(TimeExpression time) => time.How == TimeReading.Explicit ? DateHow.Explicit : DateHow.Relative;
}
