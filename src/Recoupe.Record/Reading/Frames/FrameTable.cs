using System.Reflection;
using Recoupe.Language.Data;
using Recoupe.Record.Model;

namespace Recoupe.Record.Reading.Frames;

/// <summary>The frames of a language with the classes of nouns that they ask for, from data/frames.</summary>
internal sealed class FrameTable
{
    /// <summary>Lemma of a frame that any verb may bear.</summary>
    public const string Any = "*";

    private const string Phrase = "P";
    private const string Acts = "acts";
    private const string Quality = "A";
    private const string Verb = "V";
    private const string Same = "same";

    private readonly ILookup<(string Lemma, bool IsVerb), Frame> frames;
    private readonly ILookup<string, Frame> qualities;

    // By lemma, as most lemmas are of no class.
    private readonly Dictionary<string, string[]> classes;
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> classesBySpan;
    private readonly bool namesActs;

    /// <summary>Reads the tables of a language.</summary>
    /// <exception cref="FormatException">A cell cannot be read; the message names file and line.</exception>
    public FrameTable(string language)
    {
        classes = Load($"data/frames/{language}/nouns.tsv").Rows.SelectMany(row => row.List("lemmas").Select(lemma => (Lemma: lemma, Class: row["class"])))
            .GroupBy(term => term.Lemma, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(terms => terms.Key, terms => terms.Select(t => t.Class).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.OrdinalIgnoreCase);
        classesBySpan = classes.GetAlternateLookup<ReadOnlySpan<char>>();
        namesActs = classes.Values.Any(of => of.Contains(Acts, StringComparer.Ordinal));
        var defaults = Load("data/frames/defaults.tsv").Rows.Where(r => r["language"] == language)
            .ToDictionary(r => (r["kind"], r["pos"]), r => (Actor: Paths(r, "actor"), Recipient: Paths(r, "recipient")));
        var rows = Load($"data/frames/{language}/frames.tsv").Rows.ToLookup(row => row["pos"] == Phrase);
        var read = rows[false].SelectMany(row => row.List("lemma").Select(lemma => Read(row, lemma, defaults[(row["kind"], row["pos"] == Quality ? Verb : row["pos"])]))).ToLookup(f => f.IsQuality);
        frames = read[false].ToLookup(f => (f.Lemma, f.IsVerb));
        qualities = read[true].ToLookup(f => f.Lemma, StringComparer.Ordinal);
        Sourced = Read(rows[true].Single(), Any, ([], []));
    }

    /// <summary>The frames that a lemma may trigger: its own in the order of the table, then those of any word.</summary>
    public IEnumerable<Frame> Of(string lemma, bool isVerb) => Own(lemma, isVerb).Concat(frames[(Any, isVerb)]);

    /// <summary>The frames of a lemma's own, in the order of the table.</summary>
    public IEnumerable<Frame> Own(string lemma, bool isVerb) => frames[(lemma, isVerb)];

    /// <summary>The frames that a lemma triggers as an adjective, in the order of the table.</summary>
    public IEnumerable<Frame> Qualities(string lemma) => qualities[lemma];

    /// <summary>Whether a lemma has a frame of its own that a test holds for.</summary>
    public bool Has(string lemma, bool isVerb, Func<Frame, bool> test) => frames[(lemma, isVerb)].Any(test);

    /// <summary>The frame of a sentence that names a source and bears no other claim.</summary>
    public Frame Sourced { get; }

    /// <summary>Whether a lemma is of a class.</summary>
    public bool IsOf(string lemma, string nounClass) => classes.TryGetValue(lemma, out var of) && Array.IndexOf(of, nounClass) >= 0;

    /// <inheritdoc cref="IsOf(string, string)"/>
    public bool IsOf(ReadOnlySpan<char> lemma, string nounClass) => classesBySpan.TryGetValue(lemma, out var of) && Array.IndexOf(of, nounClass) >= 0;

    /// <summary>Whether verbs may stand for a class; where verbs and nouns look alike ("force"), only for classes of class "acts".</summary>
    public bool TellsActs(string nounClass) => !namesActs || IsOf(nounClass, Acts);

    private static Frame Read(TableRow row, string lemma, (IReadOnlyList<RolePath> Actor, IReadOnlyList<RolePath> Recipient) defaults)
    {
        var parts = lemma.Split('+');
        var actor = Paths(row, "actor");
        var recipient = Paths(row, "recipient");
        return new Frame(
            Enumeration<ClaimKind>(row, "kind")!.Value,
            row["pos"] is Verb or Quality,
            parts[0],
            parts.Length > 1 ? parts[1] : null,
            [.. row.List("object").DefaultIfEmpty("*").Select(ObjectTest.ParseAll)],
            row["status"] == Same ? null : Enumeration<ClaimStatus>(row, "status") ?? ClaimStatus.Happened,
            Enumeration<Stage>(row, "stage"),
            actor.Count > 0 ? actor : defaults.Actor,
            recipient.Count > 0 ? recipient : defaults.Recipient)
        {
            Row = row.Place,
            Pos = row["pos"],
            NeedsMatter = row["needs"] == "matter",
        };
    }

    private static T? Enumeration<T>(TableRow row, string column)
        where T : struct, Enum
    {
        var cell = row[column].Replace("_", "", StringComparison.Ordinal);
        if (cell.Length == 0) return null;
        return Enum.TryParse<T>(cell, ignoreCase: true, out var value)
            ? value
            : throw row.Error($"'{row[column]}' in column {column} is none of {string.Join(", ", Enum.GetNames<T>())}.");
    }

    private static List<RolePath> Paths(TableRow row, string column)
    {
        try
        {
            return [.. row.List(column).Select(RolePath.Parse)];
        }
        catch (FormatException e)
        {
            throw row.Error(e.Message);
        }
    }

    private static Table Load(string name) => Table.Load(Assembly.GetExecutingAssembly(), name);
}
