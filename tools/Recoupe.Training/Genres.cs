using Recoupe.Language.Conllu;

namespace Recoupe.Training;

/// <summary>Chooses the genres of UD_English-GUM by their licence (sent_id "GUM_news_...").</summary>
internal static class Genres
{
    /// <summary>The sentences that are not GUM's, or of one of the genres; all when no genre is named.</summary>
    public static IEnumerable<ConlluSentence> Of(IEnumerable<ConlluSentence> sentences, string[] genres) => sentences.Where(sentence =>
        genres.Length == 0 || !sentence.Id.StartsWith("GUM_", StringComparison.Ordinal) || genres.Contains(sentence.Id.Split('_')[1], StringComparer.Ordinal));
}
