using Recoupe.Language;
using Recoupe.Language.Lexicon;
using Recoupe.Language.Names;

namespace Recoupe.Training.Names;

/// <summary>Analyses sentences of one language for the name labeller.</summary>
internal sealed class NameReader(string language, NameGazetteer gazetteer) : IDisposable
{
    private readonly LanguageModel model = LanguageModel.Load(language);
    private readonly NameForms forms = new(WordLexicon.For(language), gazetteer);

    /// <summary>ISO 639-1 code.</summary>
    public string Language => language;

    /// <summary>A sentence whose tokens are cut.</summary>
    public NameSentence Read(IReadOnlyList<string> forms)
    {
        var spans = new TextSpan[forms.Count];
        var position = 0;
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = new TextSpan(position, position + forms[i].Length);
            position += forms[i].Length + 1;
        }

        var sentence = new Sentence(new TextSpan(0, position - 1), [.. forms], spans);
        return Read(string.Join(' ', forms), sentence);
    }

    /// <summary>A sentence whose words are cut, not yet tagged.</summary>
    public NameSentence Read(string text, Sentence sentence)
    {
        model.Annotate([sentence]);
        return new NameSentence(text, sentence, forms);
    }

    /// <summary>The sentences of a text.</summary>
    public IEnumerable<NameSentence> ReadText(string text) => model.Analyze(text).Select(s => new NameSentence(text, s, forms));

    /// <summary>The examples of a text with marked names.</summary>
    public IEnumerable<NameExample> ReadMarked(MarkedNames marked, float weight) =>
        ReadText(marked.Text).Select(sentence => NameExample.Of(sentence, marked.Names, weight));

    public void Dispose() => model.Dispose();
}
