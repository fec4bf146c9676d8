namespace Recoupe.Record.Actors.Coreference;

/// <summary>Chooses whom a pronoun stands for: who agrees with it and is most present, by the weights of Lappin and Leass (1994).</summary>
internal static class Pronouns
{
    // A pronoun seldom looks farther back.
    private const int Reach = 4;
    private const double LeastSalience = 0.3;

    /// <summary>Who a personal pronoun stands for; several for a plural one, none when no one fits.</summary>
    public static IReadOnlyList<Referent> Personal(Discourse discourse, SentenceView view, int word, Anaphor pronoun)
    {
        var governor = view.Governor(word);
        var best = Best(discourse, view, pronoun, r => !IsArgumentOf(view, r, governor));
        return best ?? [];
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

        return Best(discourse, view, possessive, _ => true) ?? [];
    }

    /// <summary>Who was named last: "ce dernier".</summary>
    public static Referent? Latter(Discourse discourse, SentenceView view, Anaphor pronoun) => discourse.Recent
        .Where(r => view.Number - r.LastSentence <= 1 && r.Entity.Acts && Fit(r, pronoun) > 0 && r.Salience(r.LastSentence) >= 1)
        .MaxBy(r => r.LastPosition);

    private static bool IsArgumentOf(SentenceView view, Referent referent, int governor) =>
        governor >= 0 && referent.LastSentence == view.Number && referent.LastGovernor == governor;

    private static bool Agrees(IReadOnlyList<Referent> owners, Anaphor possessive) => owners.Count > 1
        ? possessive.Number == Number.Plural
        : owners.Count == 1 && Fit(owners[0], possessive) > 0;

    private static IReadOnlyList<Referent>? Best(Discourse discourse, SentenceView view, Anaphor pronoun, Func<Referent, bool> allows)
    {
        var one = discourse.Recent
            .Where(r => view.Number - r.LastSentence <= Reach && allows(r))
            .Select(r => (Referent: r, Score: r.Salience(view.Number) * Fit(r, pronoun)))
            .OrderByDescending(r => r.Score).ThenByDescending(r => r.Referent.LastPosition)
            .FirstOrDefault(r => r.Score >= LeastSalience);
        if (pronoun.Number == Number.Plural)
        {
            var several = discourse.Companies.Where(c => view.Number - c.Sentence <= Reach && c.Members.All(allows) && c.Members.All(m => FitsGender(m, pronoun) || c.Members.Count > 1 && pronoun.Gender == Gender.Masculine))
                .MaxBy(c => c.Salience(view.Number));
            if (several is not null && several.Salience(view.Number) >= one.Score) return several.Members;
        }

        return one.Referent is null ? null : [one.Referent];
    }

    private static bool FitsGender(Referent r, Anaphor pronoun) => pronoun.Gender is Gender.Any || r.Gender == Gender.Any || r.Gender == pronoun.Gender;

    // How well a referent fits a pronoun, 0 when it does not.
    private static double Fit(Referent r, Anaphor pronoun)
    {
        if (pronoun.Number == Number.Plural && r.Number != Number.Plural) return 0;
        if (pronoun.Number == Number.Singular && r.Number == Number.Plural) return 0;
        if (pronoun.Gender == Gender.Thing) return r.IsPerson ? 0 : r.Entity.Acts ? 1 : 0.3;
        if (!FitsGender(r, pronoun) || r.Gender == Gender.Thing) return 0;
        var sure = pronoun.Gender == Gender.Any || r.Gender == pronoun.Gender ? 1 : r.IsPerson && pronoun.Gender == Gender.Feminine ? 0.4 : 0.7;
        return sure * (r.IsPerson ? 1.6 : r.Entity.Acts ? 1 : 0.3);
    }
}
