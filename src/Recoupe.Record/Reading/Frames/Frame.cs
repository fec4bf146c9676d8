using Recoupe.Record.Model;

namespace Recoupe.Record.Reading.Frames;

/// <summary>A verb or noun that bears a claim, and where its roles are looked for.</summary>
/// <param name="Kind">The claim's kind.</param>
/// <param name="IsVerb">Verb, or adjective that says something of its subject; else noun.</param>
/// <param name="Lemma">The trigger's lemma.</param>
/// <param name="With">Lemma of a dependent that must be there ("mettre" + "garde"); null when none.</param>
/// <param name="Object">What must hold of the arguments: any one of the lists, all of its tests.</param>
/// <param name="Status">What the frame says has come of it; null where that is what the article has last told of the matter.</param>
/// <param name="Stage">The stage of aid that the frame says.</param>
/// <param name="Actor">Paths to the actor, tried in order.</param>
/// <param name="Recipient">Paths to the recipient, tried in order.</param>
internal sealed record Frame(
    ClaimKind Kind,
    bool IsVerb,
    string Lemma,
    string? With,
    IReadOnlyList<IReadOnlyList<ObjectTest>> Object,
    ClaimStatus? Status,
    Stage? Stage,
    IReadOnlyList<RolePath> Actor,
    IReadOnlyList<RolePath> Recipient)
{
    /// <summary>File and line, from 1, of its row.</summary>
    public required string Row { get; init; }

    /// <summary>V, N, A or P, as in the table.</summary>
    public required string Pos { get; init; }

    /// <summary>Whether its verb tells what a clause says: an act of speech that asks for no other object ("refuser un droit").</summary>
    public bool Tells { get; } = Modalities.IsSpeech(Kind) && IsVerb && Object.Any(tests => tests.All(test => test.Tells));

    /// <summary>Whether it is the negation that makes a rejection of the verb ("would not yield").</summary>
    public bool IsRefusal { get; } = Kind == ClaimKind.Rejection && Object.All(tests => tests.Any(test => test.Tested == Tested.Negation));

    /// <summary>Whether an adjective bears it ("fort de 900 hommes").</summary>
    public bool IsQuality => Pos == "A";

    /// <summary>Whether a sentence bears it that names a source and tells nothing else, no word of its own.</summary>
    public bool IsPhrase => Pos == "P";

    /// <summary>Whether it says something only where the article has told of the matter just before ("les autres iront en Allemagne").</summary>
    public bool NeedsMatter { get; init; }
}

/// <summary>Which argument an <see cref="ObjectTest"/> looks at.</summary>
internal enum Tested
{
    /// <summary>The object of a verb, the complement of a noun.</summary>
    Object,

    /// <summary>The logical subject.</summary>
    Subject,

    /// <summary>An oblique with a preposition.</summary>
    Oblique,

    /// <summary>Nothing: the test always holds.</summary>
    Anything,

    /// <summary>There must be no object.</summary>
    Nothing,

    /// <summary>What the trigger is said to be ("le total est de 3 milliards").</summary>
    Predicate,

    /// <summary>The trigger must be negated.</summary>
    Negation,

    /// <summary>The trigger must be in the plural ("talks" are no "talk").</summary>
    Plural,

    /// <summary>Some word of the trigger's clause.</summary>
    Clause,

    /// <summary>The object must not be of a class ("a requis l'anonymat" asks nothing of anyone).</summary>
    Without,

    /// <summary>A complement of the object with a preposition.</summary>
    ObjectComplement,
}

/// <summary>A condition on an argument.</summary>
/// <param name="Tested">Which argument.</param>
/// <param name="Class">Class of nouns.tsv, "actor", "person", "place", "nationals", "counted", "count" or "clause"; "a&gt;b" an act of class a on what is of class b; empty where any will do.</param>
/// <param name="Preposition">For an oblique or a complement.</param>
internal readonly record struct ObjectTest(Tested Tested, string Class, string Preposition = "")
{
    /// <summary>Whether it asks for no more than what a verb of saying has: nothing, a clause, a pronoun that turns it on its subject.</summary>
    public bool Tells => Tested is Tested.Anything or Tested.Negation or Tested.Without || Tested == Tested.Object && (Class is "clause" or "said" or "reflexive" || Class.StartsWith("that:", StringComparison.Ordinal) || Class.StartsWith("would:", StringComparison.Ordinal) || Class.StartsWith("must:", StringComparison.Ordinal));

    /// <summary>Reads tests joined by "&amp;": "subject:troops&amp;A:pour".</summary>
    public static IReadOnlyList<ObjectTest> ParseAll(string text) => [.. text.Split('&').Select(Parse)];

    /// <summary>Reads "materiel", "subject:troops", "A:contre", "A:à=exercise", "in:relief", "is:money", "not", "*" or "-".</summary>
    public static ObjectTest Parse(string text) => text switch
    {
        "*" or "" => new(Tested.Anything, ""),
        "-" => new(Tested.Nothing, ""),
        "not" => new(Tested.Negation, ""),
        "plural" => new(Tested.Plural, ""),
        _ when text.StartsWith("no:", StringComparison.Ordinal) => new(Tested.Without, text["no:".Length..]),
        _ when text.StartsWith("in:", StringComparison.Ordinal) => new(Tested.Clause, text["in:".Length..]),
        _ when text.StartsWith("is:", StringComparison.Ordinal) => new(Tested.Predicate, text["is:".Length..]),
        _ when text.StartsWith("subject:", StringComparison.Ordinal) => new(Tested.Subject, text["subject:".Length..]),
        _ when text.StartsWith("A:", StringComparison.Ordinal) => With(Tested.Oblique, text["A:".Length..]),
        _ when text.StartsWith("ON:", StringComparison.Ordinal) => With(Tested.ObjectComplement, text["ON:".Length..]),
        _ => new(Tested.Object, text),
    };

    private static ObjectTest With(Tested tested, string text) =>
        text.Split('=') is [var preposition, var nounClass] ? new(tested, nounClass, preposition) : new(tested, "", text);
}
