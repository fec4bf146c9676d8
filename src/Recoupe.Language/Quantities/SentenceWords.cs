namespace Recoupe.Language.Quantities;

/// <summary>The analysed words of neighbouring sentences, by where they stand in the text.</summary>
internal sealed class SentenceWords(IReadOnlyList<Sentence> sentences)
{
    private int current;

    /// <summary>Part of speech of the word at an offset; <see cref="Upos.X"/> where no tagger has run.</summary>
    public Upos Tag(int offset) => Find(offset, out var sentence, out var word) ? sentence.Tags[word] : Upos.X;

    /// <summary>Whether the word at an offset is a participle or another form without person.</summary>
    public bool IsNonFinite(int offset) =>
        Find(offset, out var sentence, out var word) && sentence.Features[word].Contains("VerbForm=", StringComparison.Ordinal) && !sentence.Features[word].Contains("VerbForm=Fin", StringComparison.Ordinal);

    /// <summary>Lemma of the word at an offset, in lower case; null where no tagger has run.</summary>
    public string? Lemma(int offset) =>
        Find(offset, out var sentence, out var word) && sentence.Tags[word] != Upos.X ? sentence.Lemmas[word].ToLowerInvariant() : null;

    private bool Find(int offset, out Sentence sentence, out int word)
    {
        word = -1;
        while (current > 0 && sentences[current].Span.Start > offset) current--;
        while (current + 1 < sentences.Count && sentences[current + 1].Span.Start <= offset) current++;
        sentence = sentences[current];
        var (low, high) = (0, sentence.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = sentence.Spans[middle];
            if (span.Contains(offset))
            {
                word = middle;
                return true;
            }

            if (span.Start > offset) high = middle - 1;
            else low = middle + 1;
        }

        return false;
    }
}
