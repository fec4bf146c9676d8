using System.Reflection;
using Recoupe.Language.Data;

namespace Recoupe.Language.Parsing;

/// <summary>
/// Makes subjects of pronouns that a parser takes for impersonal ones where the verb has no impersonal use: "il a prévenu". Treebanks of encyclopedias and questions
/// have few people who speak.
/// </summary>
internal sealed class Impersonals
{
    private const string Expletive = "expl:subj";

    private readonly HashSet<string> forms;
    private readonly HashSet<string> verbs;

    private Impersonals(Table table)
    {
        var words = table.Rows.ToLookup(row => row["kind"], row => row.List("words"), StringComparer.Ordinal);
        forms = Of(words["form"], StringComparer.OrdinalIgnoreCase);
        verbs = Of(words["verb"], StringComparer.Ordinal);
    }

    /// <summary>Those of a language; null where its table is not there, as such pronouns are told by their form ("there").</summary>
    public static Impersonals? For(string language) =>
        language == "fr" ? new(Table.Load(Assembly.GetExecutingAssembly(), $"data/{language}/impersonal.tsv")) : null;

    /// <summary>Mends a parsed sentence in place.</summary>
    public void Mend(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
            if (sentence.Relations[i] == Expletive && forms.Contains(sentence.Forms[i]) && IsPersonal(sentence, sentence.Heads[i])) sentence.Relations[i] = "nsubj";
    }

    private bool IsPersonal(Sentence sentence, int verb)
    {
        if (verb < 0 || sentence.Tags[verb] != Upos.Verb || verbs.Contains(sentence.Lemmas[verb])) return false;
        for (var i = 0; i < sentence.Count; i++)
            if (sentence.Heads[i] == verb && (sentence.Relations[i] is "aux:pass" or "cop" || sentence.Relations[i].StartsWith("nsubj", StringComparison.Ordinal))) return false;
        return true;
    }

    private static HashSet<string> Of(IEnumerable<string[]> rows, StringComparer comparer) => rows.SelectMany(words => words).ToHashSet(comparer);
}
