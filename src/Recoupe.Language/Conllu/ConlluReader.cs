using System.Globalization;
using System.IO.Compression;

namespace Recoupe.Language.Conllu;

/// <summary>Reads CoNLL-U. Empty nodes (8.1) are skipped; multi-word tokens (3-4) are kept as <see cref="ConlluToken"/>.</summary>
public static class ConlluReader
{
    /// <summary>Reads a file, gzipped when its name ends in ".gz". The sentences are read as they are asked for.</summary>
    /// <exception cref="FormatException">A line is not CoNLL-U; the message names the file and line.</exception>
    public static IEnumerable<ConlluSentence> ReadFile(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        foreach (var sentence in Read(reader, path)) yield return sentence;
    }

    /// <summary>Reads sentences as they are asked for.</summary>
    /// <param name="reader">CoNLL-U text.</param>
    /// <param name="name">What errors call the text.</param>
    /// <exception cref="FormatException">A line is not CoNLL-U; the message names the text and line.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader reader, string name = "CoNLL-U")
    {
        var builder = new SentenceBuilder(name);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            builder.Line = ++number;
            if (line.AsSpan().Trim().IsEmpty)
            {
                if (builder.Take() is { } sentence) yield return sentence;
            }
            else
            {
                builder.Add(line);
            }
        }

        if (builder.Take() is { } last) yield return last;
    }

    private sealed class SentenceBuilder(string name)
    {
        private readonly List<string> comments = [];
        private readonly List<ConlluWord> words = [];
        private readonly List<ConlluToken> tokens = [];
        private int covered;

        public int Line { get; set; }

        public void Add(string line)
        {
            if (line[0] == '#')
            {
                comments.Add(line.AsSpan(1).Trim().ToString());
                return;
            }

            var cells = line.Split('\t');
            if (cells.Length != 10) throw Error($"{cells.Length} columns found, 10 expected");
            var id = cells[0];
            if (id.Contains('.', StringComparison.Ordinal)) return;
            var dash = id.IndexOf('-', StringComparison.Ordinal);
            if (dash > 0)
            {
                var first = Number(id.AsSpan(0, dash), "ID");
                var last = Number(id.AsSpan(dash + 1), "ID");
                if (first != words.Count + 1 || last < first || covered > words.Count) throw Error($"token {id} does not start at word {words.Count + 1}");
                tokens.Add(new ConlluToken(cells[1], first - 1, last - first + 1, SpaceAfter(cells[9]), Given(cells[9])));
                covered = last;
                return;
            }

            if (Number(id, "ID") != words.Count + 1) throw Error($"word {id} found, {words.Count + 1} expected");
            if (words.Count >= covered)
            {
                tokens.Add(new ConlluToken(cells[1], words.Count, 1, SpaceAfter(cells[9]), Given(cells[9])));
                covered = words.Count + 1;
            }

            var head = cells[6] == "_" ? -1 : Number(cells[6], "HEAD") - 1;
            words.Add(new ConlluWord(
                cells[1], cells[2] == "_" && cells[1] != "_" ? "" : cells[2], UposNames.Parse(cells[3]), Given(cells[4]), Given(cells[5]), head,
                Given(cells[7]), Given(cells[8]), Given(cells[9])));
        }

        public ConlluSentence? Take()
        {
            if (words.Count == 0)
            {
                comments.Clear();
                return null;
            }

            if (covered > words.Count) throw Error($"a multi-word token ends at word {covered}, the sentence at {words.Count}");
            foreach (var word in words)
                if (word.Head >= words.Count) throw Error($"head {word.Head + 1} lies outside the sentence of {words.Count} words");
            var sentence = new ConlluSentence([.. comments], [.. words], [.. tokens]);
            comments.Clear();
            words.Clear();
            tokens.Clear();
            covered = 0;
            return sentence;
        }

        private static string Given(string cell) => cell == "_" ? "" : cell;

        private static bool SpaceAfter(string misc) => !misc.Split('|').Contains("SpaceAfter=No");

        private int Number(ReadOnlySpan<char> text, string column) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw Error($"{column} '{text}' is not a number");

        private FormatException Error(string message) => new($"{name}:{Line}: {message}.");
    }
}
