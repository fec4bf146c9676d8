using Recoupe.Language;

namespace Recoupe.Record.Actors.Coreference;

/// <summary>
/// Finds whom the pronouns, possessives and descriptions of an article stand for, sentence by sentence: who agrees in gender, number, nationality and
/// office, and is most present by the weights of Lappin and Leass (1994). What fits no one stands for no one. Thread-safe.
/// </summary>
internal sealed class CoreferenceResolver
{
    private readonly AnaphorTable anaphors;
    private readonly DescriptionTable descriptions;
    private readonly Descriptions described;
    private readonly ActorFinder finder;
    private readonly ReferentReader referents;

    /// <summary>A resolver for a language that has tables.</summary>
    /// <param name="language">ISO 639-1 code.</param>
    /// <param name="finder">What found the mentions.</param>
    public CoreferenceResolver(string language, ActorFinder finder)
    {
        this.finder = finder;
        anaphors = new AnaphorTable(language);
        descriptions = new DescriptionTable(language, finder.Words.Links);
        described = new Descriptions(descriptions, anaphors, finder);
        referents = new ReferentReader(anaphors, descriptions, finder);
    }

    /// <summary>The mentions with those that stand for an entity named elsewhere, in order of their start.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentences">Its sentences; those that are not parsed are only read for whom they name.</param>
    /// <param name="mentions">Names, offices and metonyms, in order, not overlapping.</param>
    /// <param name="published">ISO date or prefix on which offices are looked up; null when unknown.</param>
    public List<Mention> Resolve(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<Mention> mentions, string? published)
    {
        var article = new Reading(this, text, published);
        var next = 0;
        for (var s = 0; s < sentences.Count; s++)
        {
            var inside = new List<Mention>();
            for (; next < mentions.Count && mentions[next].Span.Start < sentences[s].Span.End; next++) inside.Add(mentions[next]);
            article.Read(new SentenceView(text, s, sentences[s], inside));
        }

        article.Speak();
        return [.. mentions.Concat(article.Found).OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End)];
    }

    private sealed class Reading(CoreferenceResolver resolver, string text, string? published)
    {
        private readonly Discourse discourse = new();
        private readonly Quotations quotations = new(text);
        private readonly List<(SentenceView View, int Word, bool Several)> speakers = [];
        private readonly List<(int Sentence, Mention Mention, bool Quoted)> subjects = [];
        private readonly List<int> unnamed = [];
        private Dictionary<int, IReadOnlyList<Referent>> named = [];

        public List<Mention> Found { get; } = [];

        public void Read(SentenceView view)
        {
            discourse.Enter(view.Number);
            named = [];
            for (var i = 0; i < view.Sentence.Count; i++)
            {
                if (view.Begins(i)) Name(view, i);
                else if (view.At(i) is null && view.Sentence.IsParsed) Stand(view, i);
            }
        }

        /// <summary>Whom "je" and "nous" stand for inside quotations: who says them, and whom that person speaks for.</summary>
        public void Speak()
        {
            foreach (var (view, word, several) in speakers)
            {
                if (quotations.Around(view.Sentence[word].Span) is not { } quotation || SpeakerOf(quotation, view.Number) is not { } speaker) continue;
                var entity = several ? resolver.finder.SpokenFor(speaker.Entity) : speaker.Entity;
                if (entity is not null) Found.Add(new Mention(view.Sentence[word].Span, entity, MentionForm.Anaphor));
            }
        }

        private Mention? SpeakerOf(TextSpan quotation, int sentence)
        {
            var near = new List<(int Sentence, Mention Mention, bool Quoted)>();
            for (var i = FirstSubject(sentence - 1); i < subjects.Count && subjects[i].Sentence <= sentence + 1; i++)
                if (!subjects[i].Quoted) near.Add(subjects[i]);
            var after = near.Find(s => s.Mention.Span.Start >= quotation.End && (s.Sentence == sentence || !near.Exists(b => b.Sentence == sentence)));
            if (after.Mention is not null) return after.Mention;
            return near.FindLast(s => s.Mention.Span.End <= quotation.Start).Mention;
        }

        // Where the subjects of a sentence and of those behind it begin.
        private int FirstSubject(int sentence)
        {
            var (low, high) = (0, subjects.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (subjects[middle].Sentence >= sentence) high = middle;
                else low = middle + 1;
            }

            return low;
        }

        private void Name(SentenceView view, int first)
        {
            var mention = view.At(first)!;
            var head = view.HeadOf(first);
            var referent = resolver.referents.Read(discourse, view, first, head, mention, published);
            if (Bearer(view, head, mention) is { } bearer)
            {
                resolver.referents.Name(bearer, mention);
                return;
            }

            See(view, head, [referent], mention, mention.Form == MentionForm.Adjective);
        }

        // "X, négociateur du front": what someone is called beside their name is no one else.
        private Referent? Bearer(SentenceView view, int head, Mention mention) =>
            mention is { Form: MentionForm.Function, Entity.Kind: EntityKind.Office } && view.BaseRelation(head) == "appos" && view.Governor(head) is >= 0 and var named && named < head
            && view.At(named) is { Entity.Kind: EntityKind.Person, Form: MentionForm.Name } person
                ? discourse.Of(person.Entity)
                : null;

        private void Stand(SentenceView view, int word)
        {
            var token = view.Sentence[word];
            if (token.Upos == Upos.Pron || token.Upos == Upos.Det) Pronoun(view, word, token);
            else if (resolver.anaphors.Of(token, AnaphorKind.Latter) is { } latter && word > 0 && resolver.anaphors.Of(view.Sentence[word - 1], AnaphorKind.Demonstrative, AnaphorKind.Definite) is not null)
                Add(view, word, token.Span, Pronouns.Latter(discourse, view, latter) is { } last ? [last] : []);
            else if (resolver.described.At(discourse, view, word, published, named) is { } found) Describe(view, word, found);
            else Unnamed(view, word);
        }

        private void Unnamed(SentenceView view, int word)
        {
            if (resolver.referents.RivalAt(discourse, view, word) is { } rival) discourse.Rivals.Add(rival);
            if (view.Sentence[word].Upos == Upos.Noun && IsSpeaker(view, word)) unnamed.Add(view.Number);
        }

        private void Describe(SentenceView view, int word, Descriptions.Found found)
        {
            if (found.Named is { } mention)
            {
                Found.Add(mention);
                See(view, word, [discourse.Of(mention.Entity)], mention, faint: false);
                return;
            }

            Add(view, word, found.Span, found.Referents);
        }

        private void Pronoun(SentenceView view, int word, Word token)
        {
            var owner = token.Features.Contains("Poss=Yes", StringComparison.Ordinal) || token.Upos == Upos.Det || token.Relation == "nmod:poss";
            if (resolver.anaphors.Of(token, AnaphorKind.Speaker, AnaphorKind.Speakers) is { } speaker)
                speakers.Add((view, word, speaker.Kind == AnaphorKind.Speakers));
            else if (resolver.anaphors.Of(token, AnaphorKind.Possessive) is { } possessive && owner)
                Add(view, word, token.Span, Pronouns.Possessive(discourse, view, word, possessive, named));
            else if (token.Upos == Upos.Det)
                return;
            else if (resolver.anaphors.Of(token, AnaphorKind.Latter) is { } latter)
                Add(view, word, token.Span, Pronouns.Latter(discourse, view, latter) is { } last ? [last] : []);
            else if (resolver.anaphors.Of(token, AnaphorKind.Relative) is not null)
                Add(view, word, token.Span, Antecedent(view, word));
            else if (resolver.anaphors.Of(token, AnaphorKind.Personal) is { } personal && !IsEmpty(view, word, personal))
                Add(view, word, token.Span, LastSpeaker(view, word, personal) ?? Pronouns.Personal(discourse, view, word, personal, IsSpeaker(view, word)));
        }

        // "selon lui" is as who spoke last says, who may be unnamed; null where the pronoun is not told by such a word.
        private IReadOnlyList<Referent>? LastSpeaker(SentenceView view, int word, Anaphor pronoun)
        {
            if (!IsSource(view, word)) return IsSpeaker(view, word) ? SpeakerBefore(view, pronoun) : null;
            if (LastSaid(view.Number - Pronouns.Reach, view.Number) is not { } said) return LastUnnamed >= Math.Max(0, view.Number - Pronouns.Reach) ? [] : null;
            var speaker = discourse.Of(said.Mention.Entity);
            return LastUnnamed > said.Sentence ? [] : Pronouns.Fit(speaker, pronoun) > 0 ? [speaker] : null;
        }

        // "... selon le ministre. ..., a-t-il ajouté": the person who spoke in the sentence before goes on.
        private IReadOnlyList<Referent>? SpeakerBefore(SentenceView view, Anaphor pronoun)
        {
            if (LastSaid(view.Number - 1, view.Number - 1) is not { } said || LastUnnamed >= said.Sentence) return null;
            var speaker = discourse.Of(said.Mention.Entity);
            return speaker is { IsPerson: true, Anonymous: false } && Pronouns.Fit(speaker, pronoun) > 0 ? [speaker] : null;
        }

        // The last one to speak outside quotations in some sentences, ends inclusive.
        private (int Sentence, Mention Mention)? LastSaid(int from, int to)
        {
            for (var i = subjects.Count - 1; i >= 0 && subjects[i].Sentence >= from; i--)
                if (subjects[i].Sentence <= to && !subjects[i].Quoted) return (subjects[i].Sentence, subjects[i].Mention);
            return null;
        }

        // The last sentence in which someone speaks whom no name tells; -1 before the first.
        private int LastUnnamed => unnamed.Count > 0 ? unnamed[^1] : -1;

        private bool IsSource(SentenceView view, int word)
        {
            for (var i = 0; i < view.Sentence.Count; i++)
                if (view.Sentence[i].Head == word && resolver.anaphors.Of(view.Sentence[i], AnaphorKind.Source) is not null) return true;
            return false;
        }

        // A subject that follows its verb of saying is at times read as an object.
        private bool IsSpeaker(SentenceView view, int word) =>
            view.Governor(word) is >= 0 and var verb && view.Sentence[verb].Upos == Upos.Verb && resolver.anaphors.IsSpeech(view.Sentence[verb].Lemma)
            && view.Relation(word) is var relation && (relation == "nsubj" || relation == "obj" && verb < word);

        // "il faut", "it is unlikely that", "it was his first visit": the pronoun stands for nothing, or for what was told.
        private bool IsEmpty(SentenceView view, int word, Anaphor pronoun)
        {
            if (view.BaseRelation(word) == "expl") return true;
            var governor = view.Sentence[word].Head;
            if (governor < 0) return false;
            return resolver.anaphors.IsImpersonal(view.Sentence[governor].Lemma)
                || pronoun.Gender == Gender.Thing && view.Sentence[governor].Upos is Upos.Noun or Upos.Pron;
        }

        private IReadOnlyList<Referent> Antecedent(SentenceView view, int word)
        {
            for (var i = view.Sentence[word].Head; i >= 0; i = view.Sentence[i].Head)
            {
                if (view.BaseRelation(i) != "acl") continue;
                var noun = view.Sentence[i].Head;
                return noun < 0 ? [] : named.GetValueOrDefault(noun) ?? named.GetValueOrDefault(view.First(noun)) ?? [];
            }

            // Where the parse ties a relative clause to no noun: the name right before it.
            for (var before = word - 1; before >= 0 && before >= word - 2; before--)
                if (view.At(before) is { } mention) return [discourse.Of(mention.Entity)];
            return [];
        }

        private void Add(SentenceView view, int word, TextSpan span, IReadOnlyList<Referent> whom)
        {
            if (whom.Count == 0) return;
            foreach (var referent in whom) Found.Add(new Mention(span, referent.Entity, MentionForm.Anaphor) { Anonymous = referent.Anonymous });
            See(view, word, whom, Found[^1], faint: false);
        }

        private void See(SentenceView view, int word, IReadOnlyList<Referent> whom, Mention mention, bool faint)
        {
            var weight = (faint ? ReferentReader.Faint : 1) * ReferentReader.Weight(view, word);
            foreach (var referent in whom) referent.See(view.Number, mention.Span.Start, view.Governor(word), weight);
            if (faint) return;
            named.TryAdd(word, whom);
            Accompany(view, word, whom, weight);
            if (mention.Entity.Acts && view.First(word) == word && (IsSpeaker(view, word) || IsSource(view, word)))
                subjects.Add((view.Number, mention, quotations.Around(mention.Span) is not null));
        }

        // "la Pologne et la Lituanie": each joins the company of the first.
        private void Accompany(SentenceView view, int word, IReadOnlyList<Referent> whom, double weight)
        {
            if (view.BaseRelation(word) != "conj" || view.First(word) is var first && first == word) return;
            var last = discourse.Companies.Count - 1;
            if (last >= 0 && discourse.Companies[last] is var known && known.Sentence == view.Number && named.GetValueOrDefault(first) is { Count: > 0 } with && known.Members[0] == with[0])
                discourse.Companies[last] = known with { Members = [.. known.Members.Concat(whom).Distinct()] };
            else if (named.GetValueOrDefault(first) is { Count: > 0 } begin && !begin.Contains(whom[0]))
                discourse.Companies.Add(new Company([.. begin, .. whom], view.Number, weight));
        }
    }
}
