namespace Recoupe.Language.Quantities.Numerals;

/// <summary>What a word does in a number; one word may do several things ("quart", "second", "cents").</summary>
[Flags]
internal enum NumeralRoles
{
    None = 0,

    /// <summary>0.</summary>
    Zero = 1,

    /// <summary>1 to 9.</summary>
    Digit = 2,

    /// <summary>10 to 19, said in one word.</summary>
    Teen = 4,

    /// <summary>A word that smaller numbers are added to ("vingt", "dix").</summary>
    Ten = 8,

    /// <summary>"vingt" after "quatre": four score.</summary>
    Score = 16,

    /// <summary>"cent", "hundred".</summary>
    Hundred = 32,

    /// <summary>"mille", "million".</summary>
    Scale = 64,

    /// <summary>Also an indefinite article ("un", "a").</summary>
    Article = 128,

    /// <summary>A scale that may stand alone ("mille").</summary>
    Bare = 256,

    /// <summary>"dizaine", "dozen": a noun that counts.</summary>
    Collective = 512,

    /// <summary>Its plural stands for a vague number ("dizaines", "thousands").</summary>
    Plural = 1024,

    /// <summary>A half ("demi", "half").</summary>
    Half = 2048,

    /// <summary>Names a part only ("tiers", "quarter").</summary>
    Denominator = 4096,

    /// <summary>"cinquième", "fifth".</summary>
    Ordinal = 8192,

    /// <summary>The plural of an ordinal ("cinquièmes"): a denominator.</summary>
    Parts = 16384,

    /// <summary>Follows figures only ("Mds", "bn").</summary>
    Suffix = 65536,

    /// <summary>Joins the parts of a number ("et", "and").</summary>
    And = 131072,

    /// <summary>A decimal mark in words, one group follows ("virgule").</summary>
    Point = 262144,

    /// <summary>A decimal mark in words, digits may follow one by one ("point").</summary>
    PointDigits = 524288,

    /// <summary>A sign ("moins", "minus").</summary>
    Minus = 1048576,

    /// <summary>A sign and nothing else ("négatif", "negative").</summary>
    Negative = 536870912,

    /// <summary>An ordinal that no number composes with ("premier": "unième" does).</summary>
    Alone = 1073741824,

    /// <summary>Parts of a whole ("sur", "out of").</summary>
    Over = 2097152,

    /// <summary>"de", "of".</summary>
    Of = 4194304,

    /// <summary>A definite article.</summary>
    The = 8388608,

    /// <summary>An indefinite plural before a vague number ("des", "plusieurs", "several").</summary>
    Vague = 16777216,

    /// <summary>Stands between article and collective without a change of meaning ("une bonne trentaine").</summary>
    Filler = 33554432,

    /// <summary>Ends an ordinal in figures ("82e", "2nd").</summary>
    OrdinalEnding = 67108864,

    /// <summary>Divides whatever the numbers are ("over").</summary>
    Divides = 134217728,

    /// <summary>Parts of a whole only where the second number is the larger ("sur", "in").</summary>
    Joined = 268435456,
}

/// <summary>All that the tables say of one word in numbers.</summary>
internal sealed class NumeralWord
{
    public NumeralRoles Roles { get; set; }

    /// <summary>Value as a cardinal; of a ten, a hundred, a scale too.</summary>
    public decimal Value { get; set; }

    /// <summary>Value of what it names as a collective ("dizaine" = 10) or a vague plural.</summary>
    public decimal Collective { get; set; }

    /// <summary>Value as an ordinal, or the number of parts as a denominator.</summary>
    public decimal Ordinal { get; set; }

    /// <summary>Value after figures ("k" = 1000).</summary>
    public decimal Suffix { get; set; }

    /// <summary>The suffix as it must be written; null where case does not matter.</summary>
    public string? SuffixForm { get; set; }

    /// <summary>Smallest number that may follow and be added.</summary>
    public int LeastAdded { get; set; }

    /// <summary>Largest number that may follow and be added (of a hundred: largest number that may precede it).</summary>
    public int MostAdded { get; set; }

    /// <summary>Numbers that are added after a joining word ("vingt et un").</summary>
    public int[] AddedWithAnd { get; set; } = [];

    /// <summary>Value together with the digit before ("quatre vingt" = 80), and that digit.</summary>
    public decimal ScoreValue { get; set; }

    /// <summary>The digit that makes a score of it.</summary>
    public decimal ScoreAfter { get; set; }

    public bool Has(NumeralRoles role) => (Roles & role) != NumeralRoles.None;
}
