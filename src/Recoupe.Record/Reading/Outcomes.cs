using Recoupe.Language.Quantities;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Frames;

namespace Recoupe.Record.Reading;

/// <summary>What befell the people that a clause counts: "21 civils ont été tués" counts 21 dead.</summary>
internal sealed class Outcomes(FrameTable frames)
{
    // Units that classes of people hold are written so: "#civilian".
    private const char UnitMark = '#';

    private static readonly (string Class, string Unit)[] fates = [("killing", "dead"), ("dying", "dead"), ("wounding", "injured"), ("capturing", "prisoner")];

    /// <summary>What the people of a quantity count as by the verb of a clause; null where the clause tells no fate of them, or the words of the quantity tell it themselves.</summary>
    public string? Of(Draft draft, Quantity quantity)
    {
        if (draft is not { Kind: ClaimKind.Casualties, Frame.IsVerb: true } || quantity.Unit is not { } unit || !IsPeople(unit)) return null;
        var arguments = draft.Reading.Arguments;
        var (lemma, with) = (draft.Reading.Sentence[draft.Trigger].Lemma, draft.Frame.With);
        foreach (var (fate, outcome) in fates)
        {
            if (!frames.IsOf(with ?? lemma, fate)) continue;
            var victim = fate == "dying" ? arguments.Subject(draft.Trigger) : arguments.Object(draft.Trigger);
            if (victim >= 0 && Counts(draft.Reading, quantity, victim)) return outcome;
        }

        return null;
    }

    private bool IsPeople(string unit) => frames.IsOf($"{UnitMark}{unit}", "people") || frames.IsOf($"{UnitMark}{unit}", "staff");

    // "plus de 600 soldats": the words of the number may be the head.
    private static bool Counts(SentenceReading reading, Quantity quantity, int noun)
    {
        if (quantity.Span.Contains(reading.Sentence[noun].Span)) return true;
        foreach (var child in reading.Tree.Children(noun))
            if (reading.Tree.Relation(child) is "nmod" or "obl" or "fixed" && child - noun <= 3 && quantity.Span.Contains(reading.Sentence[child].Span)) return true;
        return false;
    }
}
