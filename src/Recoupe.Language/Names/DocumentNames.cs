namespace Recoupe.Language.Names;

/// <summary>
/// What a document says of its own names: one name is of one type throughout, the surname of a person named in full is a person, and a name
/// found in one place is a name in the others.
/// </summary>
internal sealed class DocumentNames
{
    private const int Types = NameLabels.Types;

    private readonly Dictionary<ulong, int[]> votes = [];
    private readonly HashSet<ulong> surnames = [];

    /// <summary>Learns what the labels of a document say.</summary>
    public DocumentNames(IReadOnlyList<NameSentence> sentences, IReadOnlyList<int[]> labels)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var (first, end) in Spans(labels[i]))
            {
                var type = NameLabels.Type(labels[i][first]);
                var key = Key(sentences[i], first, end);
                if (!votes.TryGetValue(key, out var counts)) votes[key] = counts = new int[Types];
                counts[(int)type]++;
                if (type == NameType.Per && end - first > 1) surnames.Add(Key(sentences[i], end - 1, end));
            }
        }
    }

    /// <summary>The names of a label sequence as half-open ranges of tokens.</summary>
    public static IEnumerable<(int First, int End)> Spans(int[] labels)
    {
        for (var i = 0; i < labels.Length;)
        {
            var first = i++;
            if (labels[first] == NameLabels.Outside) continue;
            while (i < labels.Length && NameLabels.IsInside(labels[i])) i++;
            yield return (first, i);
        }
    }

    /// <summary>Brings the labels of a sentence in line with the document; gives the first tokens of names that only the document shows.</summary>
    public HashSet<int> Settle(NameSentence sentence, int[] labels)
    {
        foreach (var (first, end) in Spans(labels))
        {
            var type = TypeOf(Key(sentence, first, end), end - first, NameLabels.Type(labels[first]));
            Write(labels, first, end, type);
        }

        var added = new HashSet<int>();
        for (var i = 0; i < labels.Length; i++)
        {
            var token = sentence.Tokens[i];
            // At the beginning of a sentence any word has a capital, and a word of the lexicon may be no name.
            if (labels[i] != NameLabels.Outside || !token.Form.Capital || (token.Form.Readings != 0 && token.Tag != Upos.Propn) || i == 0 && token.Form.Readings != 0) continue;
            if (i + 1 < labels.Length && NameLabels.IsInside(labels[i + 1])) continue;
            var key = Key(sentence, i, i + 1);
            if (!votes.ContainsKey(key) && !surnames.Contains(key)) continue;
            Write(labels, i, i + 1, TypeOf(key, 1, NameType.Per));
            added.Add(i);
        }

        return added;
    }

    private NameType TypeOf(ulong key, int tokens, NameType otherwise)
    {
        var counts = votes.GetValueOrDefault(key);
        if (tokens == 1 && surnames.Contains(key) && (counts is null || counts[(int)NameType.Gpe] <= counts[(int)NameType.Per])) return NameType.Per;
        if (counts is null) return otherwise;
        var best = (int)otherwise;
        for (var type = 0; type < Types; type++)
            if (counts[type] > counts[best]) best = type;
        return (NameType)best;
    }

    private static ulong Key(NameSentence sentence, int first, int end)
    {
        var key = 0UL;
        for (var i = first; i < end; i++) key = NameKey.Add(key, sentence.Tokens[i].Form.Lower);
        return key;
    }

    private static void Write(int[] labels, int first, int end, NameType type)
    {
        labels[first] = NameLabels.Begin(type);
        for (var i = first + 1; i < end; i++) labels[i] = NameLabels.Inside(type);
    }
}
