using System.Runtime.InteropServices;

namespace Recoupe.Language.Tokens;

/// <summary>What the capitals of a whole text say of its sentence ends: how thick its headings stand, and which words open its sentences.</summary>
internal sealed class Capitals
{
    // About a page on each side.
    private const int Reach = 100;

    private readonly int[] headings;
    private readonly Dictionary<uint, Place> places = [];

    public Capitals(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<LexicalHint> hints)
    {
        headings = new int[tokens.Length + 1];
        for (var i = 0; i < tokens.Length; i++)
        {
            headings[i + 1] = headings[i];
            if (i == 0 || !char.IsUpper(text[tokens[i].Start])) continue;
            var before = text[tokens[i - 1].End - 1];
            if (hints[i].IsCommonWord && char.IsLetterOrDigit(before)) headings[i + 1]++;
            if (Characters.IsTerminal(before)) Add(tokens[i].In(text), Place.Opening);
            else if (char.IsLower(before) || before == ',') Add(tokens[i].In(text), Place.Inside);
        }
    }

    [Flags]
    private enum Place : byte
    {
        Opening = 1,
        Inside = 2,
    }

    /// <summary>How many common words around token <paramref name="i"/> have a capital though no full stop, quotation mark or the like precedes.</summary>
    public int HeadingsAround(int i) => headings[Math.Min(headings.Length - 1, i + Reach)] - headings[Math.Max(1, i - Reach)];

    /// <summary>Where else the capitalised word of this hash stands: 1 after a full stop, 2 inside sentences, 3 both, 0 nowhere.</summary>
    public uint Places(uint form) => (uint)places.GetValueOrDefault(form);

    private void Add(ReadOnlySpan<char> form, Place place) =>
        CollectionsMarshal.GetValueRefOrAddDefault(places, FeatureHash.Of(form), out _) |= place;
}
