using Recoupe.Language.Times;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Frames;
using Recoupe.Record.Reading.Lexicon;

namespace Recoupe.Record.Reading;

/// <summary>
/// Finds where the article has set its scene, for claims whose own sentence does not say it: the last place that something was told to be at, else the next one, for
/// attacks and what they cost; the last one for "y", "there".
/// </summary>
internal sealed class Scenes(WordLists lists, FrameTable frames, PlaceFinder places)
{
    // How many sentences back and ahead a scene may reach.
    private const int Back = 6;
    private const int Ahead = 4;

    /// <summary>The drafts of an article, each with its sentence's number, with the place in mind where they need one.</summary>
    /// <param name="readings">The article's sentences in order, each with its number.</param>
    /// <param name="drafts">Its drafts.</param>
    public IEnumerable<Draft> Set(IReadOnlyList<(SentenceReading Reading, int Sentence)> readings, IReadOnlyList<(Draft Draft, int Sentence)> drafts)
    {
        var scenes = readings.SelectMany(r => r.Reading.Mentions.Where(m => places.IsAt(r.Reading, m)).Select(m => (Mention: m, r.Sentence))).ToList();
        var ways = readings.SelectMany(r => r.Reading.Mentions.Where(m => places.IsAt(r.Reading, m) || places.IsTo(r.Reading, m)).Select(m => (Mention: m, r.Sentence))).ToList();
        var theme = Theme(readings);
        foreach (var (draft, sentence) in drafts)
        {
            if (IsSomewhereElse(draft)) yield return draft with { Scene = Before(ways, sentence, draft, anything: true) };
            else if (IsScene(draft)) yield return draft with { Scene = Before(scenes, sentence, draft, anything: false) ?? After(scenes, sentence, draft) ?? theme };
            else yield return draft;
        }
    }

    private bool IsScene(Draft draft) => draft.Kind is ClaimKind.Attack or ClaimKind.Casualties && !draft.IsFlight && draft.Modality.Realis != Realis.Hypothetical && draft.Status == ClaimStatus.Happened
        && !draft.Reading.Tree.Subtree(draft.Head, c => draft.Reading.Tree.Relation(c) is "obl" or "nmod" or "obj").Exists(word => IsSpotOfItsOwn(draft.Reading, word)) && !IsOld(draft);

    // "dans les zones qu'il contrôle": somewhere that no table knows.
    private bool IsSpotOfItsOwn(SentenceReading reading, int word) =>
        (frames.IsOf(reading.Sentence[word].Lemma, "spot") || frames.IsOf(reading.Sentence[word].Lemma, "area")) && lists.Direction(reading.Tree.Preposition(word)) is not null && reading.Tree.Child(word, "acl") >= 0;

    // "La dernière guerre remontait à 2020": dated as what happened long ago is, by its month or year.
    private static bool IsOld(Draft draft) => draft.Kind == ClaimKind.Attack && draft.Reading.Times.Any(t => draft.Span.Contains(t.Span) && t is { Type: TimexType.Date, How: TimeReading.Explicit, Edtf.Length: not 10 });

    // "des instructeurs s'y rendaient", "ordered 1,700 soldiers there"
    private bool IsSomewhereElse(Draft draft)
    {
        foreach (var verb in (int[])[draft.Trigger, draft.Head])
            foreach (var child in draft.Reading.Tree.Children(verb))
                if (lists.IsThere(draft.Reading.Sentence[child].Form) && draft.Reading.Tree.Relation(child) != "expl" || IsNamedBefore(draft.Reading, child)) return true;
        return false;
    }

    // "dans cette base", "sur le site"
    private bool IsNamedBefore(SentenceReading reading, int word)
    {
        if (reading.Tree.Relation(word) != "obl" || reading.MentionAt(word) is not null || !frames.IsOf(reading.Sentence[word].Lemma, "spot") || lists.Direction(reading.Tree.Preposition(word)) is null) return false;
        var known = false;
        foreach (var child in reading.Tree.Children(word))
        {
            if (reading.Tree.Relation(child) is "nmod" or "amod" or "acl" or "compound" or "flat") return false;
            if (reading.Tree.Relation(child) == "det") known = reading.Sentence[child].Features.Contains("PronType=Dem", StringComparison.Ordinal) || reading.Sentence[child].Features.Contains("Definite=Def", StringComparison.Ordinal);
        }

        return known;
    }

    private static Mention? Before(List<(Mention Mention, int Sentence)> scenes, int sentence, Draft draft, bool anything)
    {
        for (var i = FirstFrom(scenes, draft.Span.Start) - 1; i >= 0 && sentence - scenes[i].Sentence <= Back; i--)
            if (anything || IsSpot(scenes[i].Mention)) return scenes[i].Mention;
        return null;
    }

    private static Mention? After(List<(Mention Mention, int Sentence)> scenes, int sentence, Draft draft)
    {
        for (var i = FirstFrom(scenes, draft.Span.Start); i < scenes.Count && scenes[i].Sentence - sentence <= Ahead; i++)
            if (IsSpot(scenes[i].Mention)) return scenes[i].Mention;
        return null;
    }

    // Scenes stand in the order of the text.
    private static int FirstFrom(List<(Mention Mention, int Sentence)> scenes, int start)
    {
        var (low, high) = (0, scenes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (scenes[middle].Mention.Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static bool IsSpot(Mention mention) => mention.Entity is { Kind: EntityKind.Place, Country: not null };

    // The one spot that an article names again and again, or at its head.
    private static Mention? Theme(IReadOnlyList<(SentenceReading Reading, int Sentence)> readings)
    {
        var spots = readings.SelectMany(r => r.Reading.Mentions).Where(m => m.Form != MentionForm.Adjective && IsSpot(m)).ToList();
        return spots.Count > 0 && spots.Count(m => m.Entity.Name == spots[0].Entity.Name) > 1 && spots.TrueForAll(m => m.Entity.Name == spots[0].Entity.Name) ? spots[0] : null;
    }
}
