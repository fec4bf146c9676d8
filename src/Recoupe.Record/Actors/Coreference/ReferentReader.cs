using Recoupe.Language;
using Recoupe.Language.Data;

namespace Recoupe.Record.Actors.Coreference;

/// <summary>Learns from each mention what its referent is called, and its gender and number.</summary>
internal sealed class ReferentReader(AnaphorTable anaphors, DescriptionTable descriptions, ActorFinder finder)
{
    /// <summary>The weight of an adjective: it hardly brings its country to mind.</summary>
    public const double Faint = 0.15;

    private static readonly HashSet<string> women = Table.Load(typeof(ReferentReader).Assembly, "data/given_names.tsv").Rows
        .Select(r => DescriptionTable.Key(r["name"])).ToHashSet(StringComparer.Ordinal);

    /// <summary>How much a mention weighs by what its word is in its clause.</summary>
    public static double Weight(SentenceView view, int word) => view.Relation(word) switch
    {
        "nsubj" => 4,
        "root" => 3,
        "obj" or "iobj" => 2.5,
        "obl" => 1.8,
        _ => 1,
    };

    /// <summary>The referent of a mention, with what the mention tells of it.</summary>
    public Referent Read(Discourse discourse, SentenceView view, int first, int head, Mention mention, string? published)
    {
        var referent = discourse.Of(mention.Entity);
        if (mention.Form == MentionForm.Adjective) return referent;
        referent.Anonymous |= mention.Anonymous;
        if (mention.Function is { } function) Bear(referent, function);
        if (referent.Entity.Kind == EntityKind.Person && referent.Functions.Count == 0)
            foreach (var office in finder.OfficesOf(referent.Entity, published)) Bear(referent, office);
        for (var i = first; i < view.Sentence.Count && view.At(i) == mention; i++)
            if (view.Sentence[i].Upos == Upos.Noun) referent.Heads.Add(DescriptionTable.Key(view.Sentence[i].Lemma));
        Agree(referent, view, first, head, mention.Metonym);
        return referent;
    }

    private void Bear(Referent referent, string function)
    {
        if (referent.Functions.Add(function)) referent.Heads.UnionWith(descriptions.HeadsOf(function));
    }

    private void Agree(Referent referent, SentenceView view, int first, int head, bool metonym)
    {
        var before = first > 0 ? anaphors.Of(view.Sentence[first - 1], AnaphorKind.Definite, AnaphorKind.Masculine, AnaphorKind.Feminine, AnaphorKind.Plural, AnaphorKind.Title) : null;
        var (gender, number) = before is null ? (Gender.Any, Number.Any) : Told(before);
        if (referent.Number == Number.Any) referent.Number = number != Number.Any ? number : Counted(referent, view.Sentence[head]);
        if (referent.Gender == Gender.Any) referent.Gender = referent.Entity.Kind == EntityKind.Person ? OfPerson(referent.Entity, gender) : gender != Gender.Any ? gender : OfName(referent, view.Sentence[head], metonym);
    }

    private static (Gender Gender, Number Number) Told(Anaphor determiner) => determiner.Kind switch
    {
        AnaphorKind.Masculine => (Gender.Masculine, Number.Singular),
        AnaphorKind.Feminine => (Gender.Feminine, Number.Singular),
        AnaphorKind.Plural => (Gender.Any, Number.Plural),
        _ => (determiner.Gender, determiner.Number),
    };

    private static Number Counted(Referent referent, Word head) =>
        referent.Entity.Kind is EntityKind.Person ? Number.Singular
        : referent.Entity.Kind is EntityKind.Office or EntityKind.Group && head.Features.Contains("Number=Plur", StringComparison.Ordinal) ? Number.Plural
        : Number.Any;

    private Gender OfPerson(Entity person, Gender told)
    {
        if (told is Gender.Masculine or Gender.Feminine) return told;
        if (women.Contains(DescriptionTable.Key(person.Name)) || women.Contains(Piece.Keys(person.Name)[0])) return Gender.Feminine;
        return finder.Knows(person) ? Gender.Masculine : Gender.Any;
    }

    private Gender OfName(Referent referent, Word head, bool metonym) =>
        referent.Entity.Kind == EntityKind.State && !metonym && anaphors.FeminineEndings.Count > 0
            ? anaphors.FeminineEndings.Any(e => head.Form.EndsWith(e, StringComparison.Ordinal)) ? Gender.Feminine : Gender.Masculine
            : Gender.Any;
}
