using Recoupe.Language.Names;

namespace Recoupe.Training.Names;

/// <summary>A sentence to learn from. Sources say more or less of a token: each has the set of labels that it may bear.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Allowed">For each token, bit n for label n.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record NameExample(NameSentence Sentence, uint[] Allowed, float Weight)
{
    /// <summary>Any label.</summary>
    public const uint Any = (1u << NameLabels.Count) - 1;

    /// <summary>No name.</summary>
    public const uint Outside = 1u << NameLabels.Outside;

    /// <summary>The labels of a token of names of some types.</summary>
    public static uint Of(bool begins, params ReadOnlySpan<NameType> types)
    {
        var labels = 0u;
        foreach (var type in types) labels |= 1u << (begins ? NameLabels.Begin(type) : NameLabels.Inside(type));
        return labels;
    }

    /// <summary>An example of a sentence all of whose names are known.</summary>
    public static NameExample Of(NameSentence sentence, IReadOnlyList<MarkedName> names, float weight)
    {
        var allowed = new uint[sentence.Count];
        Array.Fill(allowed, Outside);
        foreach (var (span, type, _) in names)
        {
            var begins = true;
            for (var i = 0; i < sentence.Count; i++)
            {
                if (!span.Overlaps(sentence.Tokens[i].Span)) continue;
                allowed[i] = Of(begins, type);
                begins = false;
            }
        }

        return new NameExample(sentence, allowed, weight);
    }
}
