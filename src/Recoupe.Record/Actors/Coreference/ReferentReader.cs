using Recoupe.Language;
using Recoupe.Language.Data;

namespace Recoupe.Record.Actors.Coreference;

/// <summary>Learns from each mention what its referent is called, and its gender and number.</summary>
internal sealed class ReferentReader(AnaphorTable anaphors, DescriptionTable descriptions, ActorFinder finder)
{
    /// <summary>The part of a noun's weight that an adjective bears: it hardly brings its country to mind.</summary>
    public const double Faint = 0.5;

    /// <summary>The weight of a noun's complement.</summary>
    public const double Complement = 1;

    private static readonly HashSet<string> women = Table.Load(typeof(ReferentReader).Assembly, "data/given_names.tsv").Rows
        .Select(r => DescriptionTable.Key(r["name"])).ToHashSet(StringComparer.Ordinal);

    /// <summary>How much a mention weighs by what its word is in its clause.</summary>
    public static double Weight(SentenceView view, int word) => view.Relation(word) switch
    {
        "amod" when view.Sentence[word].Head >= 0 => OfRelation(view, view.Sentence[word].Head),
        _ => OfRelation(view, word),
    };

    private static double OfRelation(SentenceView view, int word) => view.Relation(word) switch
    {
        "nsubj" => IsMain(view, view.Governor(word)) ? 4.5 : 3,
        "root" => 3,
        "obj" or "iobj" => 2.5,
        "obl" when view.Governor(word) is >= 0 and var governor && view.Sentence[governor].Upos is Upos.Verb or Upos.Aux => 1.8,
        _ => Complement,
    };

    private static bool IsMain(SentenceView view, int verb) => verb < 0 || view.BaseRelation(view.First(verb)) is "root" or "parataxis";

    /// <summary>The referent of a mention, with what the mention tells of it.</summary>
    public Referent Read(Discourse discourse, SentenceView view, int first, int head, Mention mention, string? published)
    {
        var referent = discourse.Of(mention.Entity);
        if (mention.Form == MentionForm.Adjective) return referent;
        referent.Anonymous |= mention.Anonymous;
        if (mention.Function is { } function) Bear(referent, function);
        if (referent.Entity.Kind == EntityKind.Person && referent.Functions.Count == 0)
            foreach (var office in finder.OfficesOf(referent.Entity, published)) Bear(referent, office);
        if (referent.Entity.Kind is not (EntityKind.Place or EntityKind.State))
            for (var i = first; i < view.Sentence.Count && view.At(i) == mention; i++)
                if (view.Sentence[i].Upos == Upos.Noun) referent.Heads.Add(DescriptionTable.Key(view.Sentence[i].Lemma));
        Agree(referent, view, first, head, mention.Metonym);
        Introduce(discourse, referent, view, head);
        return referent;
    }

    /// <summary>Gives someone the function that a mention names.</summary>
    public void Name(Referent bearer, Mention mention)
    {
        if (mention.Function is { } function) Bear(bearer, function);
    }

    /// <summary>A common noun as a rival of the named, where it is a subject; null elsewhere.</summary>
    public Rival? RivalAt(Discourse discourse, SentenceView view, int word)
    {
        var token = view.Sentence[word];
        if (token.Upos != Upos.Noun || view.BaseRelation(word) != "nsubj" || IsMeasure(view, word)) return null;
        return new Rival(GenderOf(token), token.Features.Contains("Number=Plur", StringComparison.Ordinal) ? Number.Plural : Number.Singular, view.Number, word, Country(discourse, view, word));
    }

    // "une trentaine de blessés": a measure is not spoken of again as one thing.
    private bool IsMeasure(SentenceView view, int word) =>
        word > 0 && anaphors.Of(view.Sentence[word - 1], AnaphorKind.Masculine, AnaphorKind.Feminine) is not null
        && view.Sentence.Any(w => w.Head == word && w.Index > word && w.BaseRelation == "nmod");

    private static Gender GenderOf(Word word) =>
        word.Features.Contains("Gender=Fem", StringComparison.Ordinal) ? Gender.Feminine
        : word.Features.Contains("Gender=Masc", StringComparison.Ordinal) ? Gender.Masculine
        : Gender.Any;

    private static Referent? Country(Discourse discourse, SentenceView view, int word)
    {
        for (var i = Math.Max(0, word - 1); i < view.Sentence.Count && i <= word + 1; i++)
            if (view.At(i) is { Form: MentionForm.Adjective } adjective && view.Sentence[i].Head == word) return discourse.Of(adjective.Entity);
        return null;
    }

    // "la coalition rebelle, le CSP": the noun that a name stands beside names it again.
    private void Introduce(Discourse discourse, Referent referent, SentenceView view, int head)
    {
        if (referent.Entity.Kind == EntityKind.Place) House(referent, view, head);
        var noun = view.Described(head);
        if (noun < 0 || view.Sentence[noun].Upos != Upos.Noun || referent.Entity.Kind is EntityKind.State or EntityKind.Place) return;
        referent.Heads.Add(DescriptionTable.Key(view.Sentence[noun].Lemma));
        if (!referent.IsPerson && GenderOf(view.Sentence[noun]) is not Gender.Any and var gender) referent.Gender = gender;
        discourse.Rivals.RemoveAll(r => r.Sentence == view.Number && r.Word == noun);
    }

    // "la base de Yavoriv", "Yavoriv base": the town is where "cette base" is.
    private void House(Referent town, SentenceView view, int head)
    {
        var noun = view.Sentence[head].Head;
        if (noun >= 0 && view.BaseRelation(head) is "nmod" or "compound" && descriptions.ClassOf(DescriptionTable.Key(view.Sentence[noun].Lemma)) is { } described && DescriptionTable.IsBuilt(described)) town.Classes.Add(described);
    }

    private void Bear(Referent referent, string function)
    {
        if (referent.Functions.Add(function)) referent.Heads.UnionWith(descriptions.HeadsOf(function));
    }

    // What the mention tells holds for what refers back to it: "les autorités russes" are plural, "la Russie" is not.
    private void Agree(Referent referent, SentenceView view, int first, int head, bool metonym)
    {
        var before = first > 0 ? anaphors.Of(view.Sentence[first - 1], AnaphorKind.Definite, AnaphorKind.Masculine, AnaphorKind.Feminine, AnaphorKind.Plural, AnaphorKind.Title) : null;
        var (gender, number) = before is null ? (Gender.Any, Number.Any) : Told(before);
        referent.Number = number != Number.Any ? number : Counted(referent, view.Sentence[head]);
        if (referent.Entity.Kind == EntityKind.Person) referent.Gender = referent.Gender != Gender.Any ? referent.Gender : OfPerson(referent.Entity, gender);
        else referent.Gender = gender != Gender.Any ? gender : OfName(referent, view.Sentence[head], metonym);
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
