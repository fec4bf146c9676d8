using System.Reflection;
using Recoupe.Language.Data;

namespace Recoupe.Language.Parsing;

/// <summary>
/// Makes subjects of pronouns that a parser takes for impersonal ones where the verb has no impersonal use: "il a prévenu". Treebanks of encyclopedias and questions
/// have few people who speak. And the reverse: in "il s'agirait de" nobody acts.
/// </summary>
internal sealed class Impersonals
{
    private const string Expletive = "expl:subj";

    private readonly HashSet<string> forms;
    private readonly HashSet<string> people;
    private readonly HashSet<string> verbs;
    private readonly HashSet<string> reflexive;
    private readonly HashSet<string> carrying;
    private readonly HashSet<string> never;

    private Impersonals(Table table)
    {
        var words = table.Rows.ToLookup(row => row["kind"], row => row.List("words"), StringComparer.Ordinal);
        forms = Of(words["form"], StringComparer.OrdinalIgnoreCase);
        people = Of(words["always"], StringComparer.OrdinalIgnoreCase);
        verbs = Of(words["verb"], StringComparer.Ordinal);
        reflexive = Of(words["reflexive"], StringComparer.Ordinal);
        carrying = Of(words["carrying"], StringComparer.Ordinal);
        never = Of(words["never"], StringComparer.Ordinal);
    }

    /// <summary>Those of a language.</summary>
    public static Impersonals For(string language) => new(Table.Load(Assembly.GetExecutingAssembly(), $"data/{language}/impersonal.tsv"));

    /// <summary>Mends a parsed sentence in place.</summary>
    public void Mend(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Relations[i] == "nsubj" && forms.Contains(sentence.Forms[i]) && IsNever(sentence, sentence.Heads[i])) sentence.Relations[i] = Expletive;
            else if (sentence.Relations[i] == Expletive && (people.Contains(sentence.Forms[i]) || forms.Contains(sentence.Forms[i]) && IsActive(sentence, sentence.Heads[i])) && sentence.Child(sentence.Heads[i], "nsubj") < 0) sentence.Relations[i] = "nsubj";
        }
    }

    private bool IsNever(Sentence sentence, int verb) => verb >= 0 && never.Contains(sentence.Lemmas[verb]) && HasChild(sentence, verb, relation => relation.StartsWith("expl:", StringComparison.Ordinal));

    private bool IsActive(Sentence sentence, int verb)
    {
        if (verb < 0 || sentence.Tags[verb] != Upos.Verb || IsImpersonal(sentence, verb) || HasChild(sentence, verb, relation => relation is "aux:pass" or "cop")) return false;
        for (var i = verb + 1; carrying.Contains(sentence.Lemmas[verb]) && i < sentence.Count; i++)
            if (sentence.Heads[i] == verb && sentence.Relations[i] == "xcomp") return IsActive(sentence, i);
        return true;
    }

    private bool IsImpersonal(Sentence sentence, int verb) =>
        verbs.Contains(sentence.Lemmas[verb]) || reflexive.Contains(sentence.Lemmas[verb]) && HasChild(sentence, verb, relation => relation.StartsWith("expl:", StringComparison.Ordinal) && relation != Expletive);

    private static bool HasChild(Sentence sentence, int word, Func<string, bool> isSuch)
    {
        for (var i = 0; i < sentence.Count; i++)
            if (sentence.Heads[i] == word && isSuch(sentence.Relations[i])) return true;
        return false;
    }

    private static HashSet<string> Of(IEnumerable<string[]> rows, StringComparer comparer) => rows.SelectMany(words => words).ToHashSet(comparer);
}
