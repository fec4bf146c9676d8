using Recoupe.Language.Conllu;

namespace Recoupe.Training.Tests;

/// <summary>A handful of trees, enough to be learnt by heart.</summary>
internal static class Lessons
{
    // Form, tag, head, label.
    private static readonly string[] Written =
    [
        "Le/DET/2/det convoi/NOUN/3/nsubj arrive/VERB/0/root à/ADP/5/case Odessa/PROPN/3/obl ./PUNCT/3/punct",
        "La/DET/2/det ministre/NOUN/4/nsubj a/AUX/4/aux promis/VERB/0/root des/DET/6/det casques/NOUN/4/obj ./PUNCT/4/punct",
        "Paris/PROPN/3/nsubj ne/ADV/3/advmod livre/VERB/0/root pas/ADV/3/advmod de/DET/6/det chars/NOUN/3/obj ./PUNCT/3/punct",
        "Hier/ADV/3/advmod ,/PUNCT/1/punct partait/VERB/0/root un/DET/6/det grand/ADJ/6/amod navire/NOUN/3/nsubj ./PUNCT/3/punct",
    ];

    public static ConlluSentence[] Sentences() => [.. Written.Select(Read)];

    private static ConlluSentence Read(string lesson)
    {
        var lines = lesson.Split(' ').Select((word, i) =>
        {
            var parts = word.Split('/');
            return $"{i + 1}\t{parts[0]}\t_\t{parts[1]}\t_\t_\t{parts[2]}\t{parts[3]}\t_\t_";
        });
        return ConlluReader.Read(new StringReader(string.Join('\n', lines))).Single();
    }
}
