using System.Numerics;

namespace Recoupe.Language.Lexicon;

/// <summary>The inflectional features of a word in 32 bits, four a feature; 0 where a feature is absent or has another value.</summary>
internal readonly record struct PackedFeatures(uint Bits)
{
    /// <summary>Gender and number.</summary>
    public const uint Nominal = 0xFF;

    /// <summary>Number.</summary>
    public const uint Number = 0xF0;

    /// <summary>Form of the verb, and its tense.</summary>
    public const uint VerbForm = 0xF0F000;

    private static readonly (string Name, string[] Values)[] Slots =
    [
        ("Gender", ["Masc", "Fem", "Neut"]), ("Number", ["Sing", "Plur"]), ("Person", ["1", "2", "3"]), ("Tense", ["Pres", "Past", "Imp", "Fut"]),
        ("Mood", ["Ind", "Sub", "Cnd", "Imp"]), ("VerbForm", ["Fin", "Inf", "Part", "Ger"]), ("Degree", ["Cmp", "Sup", "Pos"]), ("PronType", ["Prs", "Rel", "Dem", "Art", "Int"]),
    ];

    public static PackedFeatures Of(ReadOnlySpan<char> features)
    {
        var bits = 0u;
        foreach (var range in features.Split('|'))
        {
            var feature = features[range];
            var equals = feature.IndexOf('=');
            if (equals < 0) continue;
            for (var slot = 0; slot < Slots.Length; slot++)
            {
                if (!feature[..equals].SequenceEqual(Slots[slot].Name)) continue;
                var values = Slots[slot].Values;
                for (var value = 0; value < values.Length; value++)
                {
                    if (feature[(equals + 1)..].SequenceEqual(values[value])) bits |= (uint)(value + 1) << (4 * slot);
                }
            }
        }

        return new PackedFeatures(bits);
    }

    /// <summary>Features on which the two agree, less twice those on which they differ; absent ones do not count.</summary>
    public int Agreement(PackedFeatures other)
    {
        var both = Present(Bits) & Present(other.Bits);
        var differ = Present(Bits ^ other.Bits) & both;
        return BitOperations.PopCount(both) - (3 * BitOperations.PopCount(differ));
    }

    // One bit for each feature that is not 0.
    private static uint Present(uint bits)
    {
        bits |= bits >> 2;
        bits |= bits >> 1;
        return bits & 0x11111111;
    }
}
