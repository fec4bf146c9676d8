using Recoupe.Language;

namespace Recoupe.Record.Actors.Coreference;

/// <summary>Chooses whom a definite description stands for ("le président", "l'ambassade", "le pays voisin", "les deux capitales").</summary>
internal sealed class Descriptions(DescriptionTable table, AnaphorTable anaphors, ActorFinder finder)
{
    private const int MostBetween = 4;
    private const string StateClass = "state";
    private const string NeighbourClass = "neighbour";
    private const int Reach = 6;
    private const int LongReach = 25;

    // Who bears the function, or whom the text has called so, is rather meant than who may be called so.
    private const double Bearer = 4;
    private const double Called = 2;

    // A description brings back whom a pronoun could not.
    private const double Patience = 0.4;

    /// <summary>A description found.</summary>
    /// <param name="Span">Its words, from the head noun or what qualifies it before, without the determiner.</param>
    /// <param name="Referents">Whom it stands for.</param>
    /// <param name="Named">An entity that the description names by itself, through a possessor ("son ministre de la Défense"); null otherwise.</param>
    public sealed record Found(TextSpan Span, IReadOnlyList<Referent> Referents, Mention? Named = null);

    /// <summary>The description whose head noun stands at a word; null when there is none, or no one fits.</summary>
    public Found? At(
        Discourse discourse, SentenceView view, int word, string? published, IReadOnlyDictionary<int, IReadOnlyList<Referent>> named)
    {
        if (view.At(word) is not null || view.Sentence[word].Upos is not (Upos.Noun or Upos.Propn or Upos.Adj) || view.BaseRelation(word) == "amod") return null;
        var (determiner, count) = Determiner(view, word);
        return determiner < 0 ? null : At(discourse, view, word, determiner, count, published, named);
    }

    private Found? At(Discourse discourse, SentenceView view, int word, int determiner, int count, string? published, IReadOnlyDictionary<int, IReadOnlyList<Referent>> named)
    {
        var owned = anaphors.Of(view.Sentence[determiner], AnaphorKind.Possessive) is not null;
        var owners = owned ? named.GetValueOrDefault(determiner) ?? [] : [];
        var bare = Bare(view, determiner, word, out var end);
        var country = Country(view, determiner, word, ref end);
        var span = new TextSpan(view.Sentence[Math.Min(word, determiner + 1)].Span.Start, end);
        if (span.Length <= 0) return null;
        if (bare is not null)
        {
            foreach (var owner in owners)
                if (finder.Named(bare, owner.Entity, span, published) is { } told) return new Found(span, [], told);
        }

        if (bare is { IsPerson: false } && Leader(view, word) is { } leader && finder.Named(bare, leader.Entity, span, published) is { } led) return new Found(span, [], led);
        if (Apposed(view, word, "appos") is { } apposed) return new Found(span, [discourse.Of(apposed.Entity)]);
        var key = DescriptionTable.Key(view.Sentence[word].Lemma);
        var described = table.ClassOf(key);
        if (IsNarrowed(view, word, end, described)) return null;
        var article = anaphors.Of(view.Sentence[determiner], AnaphorKind.Definite, AnaphorKind.Demonstrative, AnaphorKind.Possessive)!;
        var plural = count > 1 || article.Number == Number.Plural
            || view.Sentence[word].Features.Contains("Number=Plur", StringComparison.Ordinal);
        bool Fits(Referent r) => (country is null || r.Entity.Country == country) && !(r.IsPerson && Clash(r.Gender, article.Gender))
            && (bare is not null && r.Functions.Contains(bare.Key) || r.Heads.Contains(key) || described is not null && DescriptionTable.Is(r, described));
        if (described == NeighbourClass || described == StateClass && Qualifies(view, word, NeighbourClass, ref span)) return plural ? null : Neighbour(discourse, view, word, span, owners);
        if (owned) return null;
        // "Les pays" are not one state, though its name be a plural.
        if (plural) return Several(discourse, view, span, count, r => Fits(r) && !(count == 0 && r.Entity.Kind == EntityKind.State)) ?? (count == 0 ? AtHome(discourse, view, word, bare, country, span, published) : null);
        var reach = bare is not null || described is null ? LongReach : Reach;
        var best = discourse.Recent
            .Where(r => view.Number - r.LastSentence <= reach && r.Number != Number.Plural && Fits(r) && !(described == StateClass && IsAbove(view, r, word)))
            .MaxBy(r => (r.Salience(view.Number, Patience) * (bare is not null && r.Functions.Contains(bare.Key) ? Bearer : r.Heads.Contains(key) ? Called : 1), r.LastPosition));
        return best is null ? AtHome(discourse, view, word, bare, country, span, published) : new Found(span, [best]);
    }

    // "L'armée a repris la ville", "selon l'état-major": who acts or tells is of the country that the text is on, where it is clearly on one.
    private Found? AtHome(Discourse discourse, SentenceView view, int word, RolePattern? bare, string? country, TextSpan span, string? published) =>
        bare is { IsAlone: true } && country is null && view.BaseRelation(word) is "nsubj" or "obl" or "nmod" or "root" && !IsQualified(view, word, span) && discourse.Home(view.Number) is { } home
        && finder.Named(bare, home, span, published) is { } named
            ? new Found(span, [], named)
            : null;

    // "les autorités légitimes" are some of them.
    private static bool IsQualified(SentenceView view, int word, TextSpan span)
    {
        for (var i = 0; i < view.Sentence.Count; i++)
            if (view.Sentence[i].Head == word && view.BaseRelation(i) == "amod" && !span.Contains(view.Sentence[i].Span)) return true;
        return false;
    }

    // Who does what a clause says is not described in it: "Moscou vise une base de l'ouest du pays".
    private static bool IsAbove(SentenceView view, Referent referent, int word)
    {
        if (referent.LastSentence != view.Number || referent.LastGovernor < 0) return false;
        for (var i = view.Sentence[word].Head; i >= 0; i = view.Sentence[i].Head)
            if (i == referent.LastGovernor) return true;
        return false;
    }

    private static bool Clash(Gender person, Gender article) =>
        person is Gender.Masculine && article is Gender.Feminine || person is Gender.Feminine && article is Gender.Masculine;

    // The determiner before a noun, and how many a numeral between them says.
    private (int Determiner, int Count) Determiner(SentenceView view, int word)
    {
        var count = 0;
        for (var i = word - 1; i >= 0 && word - i <= MostBetween; i--)
        {
            if (anaphors.Of(view.Sentence[i], AnaphorKind.Numeral) is { } numeral)
            {
                count = numeral.Count;
                continue;
            }

            if (anaphors.Of(view.Sentence[i], AnaphorKind.Definite, AnaphorKind.Demonstrative, AnaphorKind.Possessive) is not null) return (i, count);
            if (view.At(i) is not { Form: MentionForm.Adjective } && view.Sentence[i].Upos is not (Upos.Adj or Upos.Noun or Upos.Punct)) return (-1, 0);
        }

        return (-1, 0);
    }

    private RolePattern? Bare(SentenceView view, int determiner, int word, out int end)
    {
        end = view.Sentence[word].Span.End;
        for (var first = determiner + 1; first <= word; first++)
        {
            var start = FirstPiece(view.Pieces, view.Sentence[first].Span.Start);
            if (start == view.Pieces.Count) return null;
            var length = table.Bare.Longest(view.Pieces, start, out var pattern);
            if (length == 0 || view.Pieces[start + length - 1].Span.End < end) continue;
            end = view.Pieces[start + length - 1].Span.End;
            return pattern;
        }

        return null;
    }

    private static int FirstPiece(List<Piece> pieces, int from)
    {
        var (low, high) = (0, pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pieces[middle].Span.Start >= from) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    // A nationality beside the noun: "le président américain", "the American president".
    private static string? Country(SentenceView view, int determiner, int word, ref int end)
    {
        for (var i = determiner + 1; i < view.Sentence.Count && i <= word + 2; i++)
        {
            if (i == word || view.At(i) is not { Form: MentionForm.Adjective } adjective) continue;
            if (i > word && view.Sentence[i].Head != word && view.Sentence[i].Span.Start > end + 1) continue;
            end = Math.Max(end, view.Sentence[i].Span.End);
            return adjective.Entity.Country;
        }

        return null;
    }

    // "la junte du colonel X", "le gouvernement de Y": it is that of the country whose office the person holds.
    private static Mention? Leader(SentenceView view, int word)
    {
        for (var i = word + 1; i < view.Sentence.Count && i <= word + MostBetween; i++)
        {
            if (view.Begins(i) && view.At(i) is { Entity.Kind: EntityKind.Person } person)
                return view.Governor(view.HeadOf(i)) == word ? person : null;
        }

        return null;
    }

    // What follows says which one is meant: "le ministre de l'Agriculture", "le pays qui".
    private bool IsNarrowed(SentenceView view, int word, int end, string? described)
    {
        for (var i = word + 1; i < view.Sentence.Count; i++)
        {
            if (view.Sentence[i].Head != word || view.Sentence[i].Span.Start < end) continue;
            if (view.BaseRelation(i) is "nmod" or "acl" && view.At(i) is not { Form: MentionForm.Adjective } && !(DescriptionTable.IsActor(described) && IsWhere(view, i))) return true;
        }

        return false;
    }

    // "la défaite du groupe en Afrique": where something happens does not say which group.
    private bool IsWhere(SentenceView view, int word) =>
        view.At(word) is { Entity.Kind: EntityKind.Place } && view.Sentence.Any(w => w.Head == word && w.BaseRelation == "case" && !finder.Words.IsLink(Piece.Fold(w.Form)));

    private static Found? Several(Discourse discourse, SentenceView view, TextSpan span, int count, Func<Referent, bool> fits)
    {
        if (discourse.Recent.Where(r => view.Number - r.LastSentence <= LongReach && r.Number == Number.Plural && fits(r)).MaxBy(r => r.Salience(view.Number, Patience)) is { } group && count == 0)
            return new Found(span, [group]);
        if (count < 2) return null;
        var company = discourse.Companies.Where(c => view.Number - c.Sentence <= Reach && c.Members.Count == count && c.Members.All(fits)).MaxBy(c => c.Salience(view.Number));
        if (company is not null) return new Found(span, company.Members);
        var last = discourse.Recent.Where(r => view.Number - r.LastSentence <= Reach && fits(r))
            .OrderByDescending(r => r.LastSentence).ThenByDescending(r => r.Salience(view.Number)).Take(count).ToList();
        return last.Count == count && last[0].LastSentence - last[^1].LastSentence <= 1 ? new Found(span, last) : null;
    }

    private bool Qualifies(SentenceView view, int word, string described, ref TextSpan span)
    {
        for (var i = Math.Max(0, word - 1); i < view.Sentence.Count && i <= word + 1; i++)
        {
            if (i == word || view.Sentence[i].Head != word || table.ClassOf(DescriptionTable.Key(view.Sentence[i].Lemma)) != described) continue;
            span = new TextSpan(Math.Min(span.Start, view.Sentence[i].Span.Start), Math.Max(span.End, view.Sentence[i].Span.End));
            return true;
        }

        return false;
    }

    // Another state than the one that the clause is about; the one told right after it where one is.
    private static Found? Neighbour(Discourse discourse, SentenceView view, int word, TextSpan span, IReadOnlyList<Referent> owners)
    {
        if (Apposed(view, word, "conj") is { Entity.Kind: EntityKind.State } told) return new Found(span, [discourse.Of(told.Entity)]);
        var best = discourse.Recent
            .Where(r => view.Number - r.LastSentence <= Reach && r.Entity.Kind == EntityKind.State && !owners.Contains(r) && r.LastGovernor != Clause(view, word)
                && (owners.Count == 0 || owners.Any(o => ActorFinder.AreNeighbours(o.Entity, r.Entity))))
            .MaxBy(r => (r.Salience(view.Number), r.LastPosition));
        return best is null ? null : new Found(span, [best]);
    }

    // "le pays voisin, l'Ukraine"
    private static Mention? Apposed(SentenceView view, int word, string relation)
    {
        for (var i = word + 1; i < view.Sentence.Count && i <= word + MostBetween; i++)
        {
            if (!view.Begins(i)) continue;
            var head = view.HeadOf(i);
            if (view.Sentence[head].Head == word && view.BaseRelation(head) == relation && view.At(i)!.Form != MentionForm.Adjective) return view.At(i);
        }

        return null;
    }

    private static int Clause(SentenceView view, int word) => view.Governor(word);
}
