using Recoupe.Language;
using Recoupe.Language.Names;

namespace Recoupe.Evaluation.Names;

/// <summary>How many names are found with the right ends and type, on our own gold and on WikiNEuRal.</summary>
public static class Recognition
{
    /// <summary>"own-fr.f1", "own-en.f1": the held-out half of our own gold; "wikineural-fr.f1": people, places and organisations of its test split.</summary>
    public static IEnumerable<KeyValuePair<string, double>> Measure(DirectoryInfo shared, CancellationToken cancellation)
    {
        foreach (var language in (string[])["fr", "en"])
        {
            using var reader = new TextReading(language);
            var score = default(SpanScore);
            foreach (var document in NameGold.Own("held", language, shared))
            {
                cancellation.ThrowIfCancellationRequested();
                score += reader.Score(document);
            }

            yield return new($"own-{language}.f1", score.F1);
        }

        yield return new("wikineural-fr.f1", WikiNeural.Score(shared.Below("data", "ner", "wikineural_fr", "test.conllu"), cancellation).F1);
    }

    /// <summary>Reads documents and compares their names with the gold.</summary>
    public sealed class TextReading(string language) : IDisposable
    {
        private readonly LanguageModel model = LanguageModel.Load(language);
        private readonly NameRecognizer recognizer = NameRecognizer.Load(language);

        /// <summary>Compares a document's names with its gold.</summary>
        /// <param name="document">The document.</param>
        /// <param name="tell">Called with what is only in one: true for the gold's.</param>
        public SpanScore Score(NameGold document, Action<bool, TextSpan, NameType>? tell = null)
        {
            (TextSpan Span, NameType Type)[] found = [.. recognizer.Recognize(document.Text, model.Analyze(document.Text)).Select(m => (m.Span, m.Type))];
            (TextSpan Span, NameType Type)[] gold = [.. document.Names.Select(m => (m.Span, m.Type))];
            if (tell is not null)
            {
                foreach (var (span, type) in gold.Except(found)) tell(true, span, type);
                foreach (var (span, type) in found.Except(gold)) tell(false, span, type);
            }

            return SpanScore.Of(gold, found);
        }

        /// <inheritdoc/>
        public void Dispose() => model.Dispose();
    }
}
