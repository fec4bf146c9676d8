using Recoupe.Language;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Lexicon;

namespace Recoupe.Record.Reading.Quotes;

/// <summary>Tells whom the subject of a verb of saying, or the phrase behind "selon", means.</summary>
internal sealed class SpeakerNamer(Attributions attributions, WordLists lists)
{
    // Words from one who reports to the verb that names the source.
    private const int Reach = 14;

    /// <summary>Whom a word means.</summary>
    /// <param name="told">The article so far.</param>
    /// <param name="reading">The word's sentence.</param>
    /// <param name="word">Head of the phrase.</param>
    /// <param name="verb">Lemma of the verb of saying; null when there is none.</param>
    public Speaker At(Told told, SentenceReading reading, int word, string? verb)
    {
        var head = Cited(reading, word) is >= 0 and var cited ? cited : attributions.Author(reading, word);
        var mention = NameIn(reading, head);
        var last = told.Speakers.Last;
        if (IsPersonal(reading, head) || IsPointing(reading, head))
        {
            if (last is not null && (mention is not { Entity.Kind: EntityKind.Person } || mention.Entity.Name == last.Mention?.Entity.Name)) return last with { Verb = verb };
            return new Speaker(mention?.Entity.Name ?? reading.Sentence[head].Form, mention, verb);
        }

        var words = WordsOf(told.Text, reading, head);
        return mention is null && Surnamed(words, told.Speakers) is { } known ? known with { Verb = verb } : new Speaker(words, mention, verb);
    }

    /// <summary>Whether a word is a pronoun that may stand for one who speaks ("-t-elle").</summary>
    public bool IsPersonal(SentenceReading reading, int word) =>
        reading.Sentence[word].Upos == Upos.Pron && reading.Tree.FullRelation(word) is not ("expl:comp" or "expl:pass" or "expl:pv" or "obj" or "iobj")
        && lists.IsPersonal(reading.Sentence[word].Form[(reading.Sentence[word].Form.LastIndexOf('-') + 1)..], out _);

    // "selon CNN, citant un responsable": who reports names who says it.
    private int Cited(SentenceReading reading, int head)
    {
        for (var i = head + 1; i < Math.Min(reading.Sentence.Count, head + Reach); i++)
        {
            if (!lists.CitingVerbs.Contains(reading.Sentence[i].Lemma) || reading.Tree.Relation(i) is not ("acl" or "advcl" or "conj" or "parataxis")) continue;
            if (reading.Tree.Child(i, "obj") is >= 0 and var source) return source;
        }

        return -1;
    }

    // "cette source", "celui-ci": the one just told of.
    private static bool IsPointing(SentenceReading reading, int head)
    {
        if (reading.Sentence[head].Upos == Upos.Pron) return IsDemonstrative(reading, head);
        foreach (var child in reading.Tree.Children(head))
            if (reading.Tree.Relation(child) == "det" && IsDemonstrative(reading, child)) return true;
        return false;
    }

    private static bool IsDemonstrative(SentenceReading reading, int word) => reading.Sentence[word].Features.Contains("PronType=Dem", StringComparison.Ordinal);

    // "M. Kyriakou" after "Panos Kyriakou": the surname of one who has spoken.
    private static Speaker? Surnamed(string words, Speakers speakers)
    {
        if (words.Split(' ') is not { Length: <= 2 } parts || !char.IsUpper(parts[^1][0])) return null;
        return speakers.Bearing(parts[^1], words.Length);
    }

    // "la ministre des Transports, Kari Ellingsen": a name in apposition tells more than the office.
    private static Mention? NameIn(SentenceReading reading, int head)
    {
        foreach (var word in reading.Tree.Subtree(head, child => reading.Tree.Relation(child) is "appos" or "flat"))
            if (reading.MentionAt(word) is { Entity.Kind: EntityKind.Person } person) return person;
        return reading.MentionAt(head);
    }

    // The phrase as it stands, with the name that follows it.
    private static string WordsOf(string text, SentenceReading reading, int head)
    {
        var inside = reading.Tree.Subtree(head, child => reading.Tree.Relation(child) is not ("acl" or "conj" or "cc" or "parataxis" or "advcl" or "ccomp")
            && !(reading.Tree.Head(child) == head && reading.Tree.Relation(child) is "case")).ToHashSet();
        int first = head, last = head;
        while (inside.Contains(first - 1)) first--;
        while (inside.Contains(last + 1)) last++;
        while (last > head && reading.Sentence[last].Upos == Upos.Punct) last--;
        while (first < head && reading.Sentence[first].Upos == Upos.Punct) first++;
        var words = text[reading.Sentence[first].Span.Start..reading.Sentence[last].Span.End];
        return NameBehind(reading, head, last) is { } name ? $"{words}, {text[name.Start..name.End]}" : words;
    }

    // "le gouverneur nommé par Moscou, Lev Arkhipov": a participle or a slip of the parse may stand between office and name.
    private static TextSpan? NameBehind(SentenceReading reading, int head, int last)
    {
        var next = last + 1;
        foreach (var child in reading.Tree.Children(head))
            if (child > last && reading.Tree.Relation(child) == "appos") next = child;
        if (next == last + 1 && next < reading.Sentence.Count && reading.Sentence[next].Form == ",") next++;
        while (next - 1 > last && reading.Sentence[next - 1].Upos == Upos.Propn) next--;
        var end = next;
        while (end < reading.Sentence.Count && reading.Sentence[end].Upos == Upos.Propn) end++;
        return end > next ? new TextSpan(reading.Sentence[next].Span.Start, reading.Sentence[end - 1].Span.End) : null;
    }
}
