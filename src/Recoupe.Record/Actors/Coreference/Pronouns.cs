namespace Recoupe.Record.Actors.Coreference;

/// <summary>Chooses whom a pronoun stands for: who agrees with it and is most present, by the weights of Lappin and Leass (1994).</summary>
internal static class Pronouns
{
    /// <summary>How many sentences back a pronoun looks.</summary>
    public const int Reach = 4;
    private const double LeastSalience = 0.3;

    // "il", "she" are rather a person than a state.
    private const double Animate = 1.6;

    // A common noun that is a subject weighs as a named one does.
    private const double RivalWeight = 5;

    // Few common nouns speak.
    private const double Mute = 0.35;

    // Whose a possessive speaks of is rather named in its own sentence.
    private const double Near = 2;

    /// <summary>Who a personal pronoun stands for; several for a plural one, none when no one fits.</summary>
    /// <param name="discourse">Whom the text has named.</param>
    /// <param name="view">The sentence.</param>
    /// <param name="word">The pronoun's word.</param>
    /// <param name="pronoun">What it is.</param>
    /// <param name="speaks">Whether it is the subject of a verb of saying.</param>
    public static IReadOnlyList<Referent> Personal(Discourse discourse, SentenceView view, int word, Anaphor pronoun, bool speaks)
    {
        var governor = view.Governor(word);
        return Best(discourse, view, pronoun, r => !IsArgumentOf(view, r, governor), r => r.IsPerson && pronoun.Gender != Gender.Any ? Animate : 1, speaks ? Mute : 1);
    }

    /// <summary>Whose a possessive speaks of: who is coordinated with what is possessed, else the subject of the clause, else who is most present.</summary>
    public static IReadOnlyList<Referent> Possessive(
        Discourse discourse, SentenceView view, int word, Anaphor possessive, IReadOnlyDictionary<int, IReadOnlyList<Referent>> named)
    {
        var possessed = view.Sentence[word].Head;
        if (possessed < 0) return [];
        var first = view.First(possessed);
        if (first != possessed && named.TryGetValue(first, out var beside) && Agrees(beside, possessive)) return beside;
        for (var clause = view.Sentence[first].Head; clause >= 0; clause = view.Sentence[clause].Head)
        {
            foreach (var (at, subject) in named)
                if (at < word && view.Governor(at) == clause && view.Relation(at) == "nsubj" && Agrees(subject, possessive)) return subject;
        }

        return Best(discourse, view, possessive, _ => true, r => r.LastSentence == view.Number ? Near : 1, rivalry: possessive.Number == Number.Plural ? 1 : 0);
    }

    /// <summary>Who was named last: "ce dernier".</summary>
    public static Referent? Latter(Discourse discourse, SentenceView view, Anaphor pronoun) => discourse.Recent
        .Where(r => view.Number - r.LastSentence <= 1 && r.Entity.Acts && Fit(r, pronoun) > 0 && (r.IsPerson || pronoun.Gender == Gender.Any || r.Gender == pronoun.Gender) && r.LastWeight > (r.IsPerson ? ReferentReader.Faint : ReferentReader.Complement))
        .MaxBy(r => r.LastPosition);

    /// <summary>How well a referent fits a pronoun, 0 when it does not.</summary>
    public static double Fit(Referent r, Anaphor pronoun)
    {
        if (pronoun.Human && !r.IsPerson) return 0;
        if (pronoun.Number == Number.Plural && r.Number != Number.Plural) return 0;
        if (pronoun.Number == Number.Singular && r.Number == Number.Plural) return 0;
        if (pronoun.Gender == Gender.Thing) return r.IsPerson ? 0 : r.Entity.Acts ? 1 : 0.3;
        if (!FitsGender(r, pronoun) || r.Gender == Gender.Thing) return 0;
        var sure = pronoun.Gender == Gender.Any || r.Gender == pronoun.Gender ? 1 : r.IsPerson && pronoun.Gender == Gender.Feminine ? 0.4 : 0.7;
        return sure * (r.Entity.Acts ? 1 : 0.3);
    }

    private static bool IsArgumentOf(SentenceView view, Referent referent, int governor) =>
        governor >= 0 && referent.LastSentence == view.Number && referent.LastGovernor == governor;

    private static bool Agrees(IReadOnlyList<Referent> owners, Anaphor possessive) => owners.Count > 1
        ? possessive.Number == Number.Plural
        : owners.Count == 1 && Fit(owners[0], possessive) > 0;

    private static bool Agrees(Rival rival, Anaphor pronoun) =>
        (pronoun.Number == Number.Any || rival.Number == pronoun.Number)
        && (pronoun.Gender is Gender.Any or Gender.Thing || rival.Gender == Gender.Any || rival.Gender == pronoun.Gender);

    private static IReadOnlyList<Referent> Best(
        Discourse discourse, SentenceView view, Anaphor pronoun, Func<Referent, bool> allows, Func<Referent, double> preference, double rivalry)
    {
        // "Leur déploiement" is rather that of the American soldiers than of a thing between.
        var rival = discourse.Rivals.Where(r => Agrees(r, pronoun)).MaxBy(r => (pronoun.Number == Number.Plural && r.Country is not null, r.Sentence));
        var rivalScore = rival is null ? 0 : rivalry * RivalWeight * Math.Pow(Referent.Decay, view.Number - rival.Sentence);
        var one = discourse.Recent
            .Where(r => view.Number - r.LastSentence <= Reach && allows(r))
            .Select(r => (Referent: r, Score: r.Salience(view.Number) * Fit(r, pronoun) * preference(r)))
            .OrderByDescending(r => r.Score).ThenByDescending(r => r.Referent.LastPosition)
            .FirstOrDefault(r => r.Score >= LeastSalience);
        var several = pronoun.Number == Number.Plural ? Together(discourse, view, pronoun, allows) : null;
        var together = several?.Salience(view.Number) ?? 0;
        if (rivalScore > Math.Max(one.Score, together)) return rival!.Country is { } country && allows(country) ? [country] : [];
        if (several is not null && together >= one.Score) return several.Members;
        return one.Referent is null ? [] : [one.Referent];
    }

    private static Company? Together(Discourse discourse, SentenceView view, Anaphor pronoun, Func<Referent, bool> allows) => discourse.Companies
        .Where(c => view.Number - c.Sentence <= Reach && c.Members.All(allows) && (pronoun.Gender == Gender.Masculine || c.Members.All(m => FitsGender(m, pronoun))))
        .MaxBy(c => c.Salience(view.Number));

    private static bool FitsGender(Referent r, Anaphor pronoun) => pronoun.Gender is Gender.Any || r.Gender == Gender.Any || r.Gender == pronoun.Gender;
}
