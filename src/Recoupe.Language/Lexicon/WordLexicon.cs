using System.Text;

namespace Recoupe.Language.Lexicon;

/// <summary>
/// The forms of a language with their readings, compiled into a minimal automaton (French: the Lefff; English: lemma tables and PropBank).
/// Immutable and thread-safe; read once a process.
/// </summary>
/// <remarks>
/// <para>For a tagger or parser: <see cref="AmbiguityClass"/> gives one small number a form (0 for an unknown one), to be used as an embedding
/// index; <see cref="Tags"/> gives the set of its tags as bits.</para>
/// </remarks>
public sealed class WordLexicon
{
    private const int LongestForm = 64;

    // "RLX1": Recoupe lexicon, version 1.
    private const uint Magic = 0x31584C52;

    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, WordLexicon> Loaded = new(StringComparer.Ordinal);

    private readonly Automaton automaton;
    private readonly LexicalClass[] classes;
    private readonly Remembered<LexicalClass?> remembered = new();

    internal WordLexicon(Automaton automaton, LexicalClass[] classes)
    {
        this.automaton = automaton;
        this.classes = classes;
        AmbiguityClasses = classes.Length == 0 ? 1 : classes.Max(c => c.Ambiguity) + 1;
    }

    /// <summary>Number of ambiguity classes, the class 0 of unknown forms included.</summary>
    public int AmbiguityClasses { get; }

    /// <summary>The lexicon of a language.</summary>
    /// <param name="language">"fr" or "en".</param>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static WordLexicon For(string language)
    {
        lock (Gate)
        {
            if (Loaded.TryGetValue(language, out var lexicon)) return lexicon;
            var name = $"models/{language}.lexicon";
            using var stream = typeof(WordLexicon).Assembly.GetManifestResourceStream(name)
                ?? throw new FileNotFoundException($"The lexicon {name} is not embedded in Recoupe.Language.", name);
            lexicon = Read(stream, name);
            Loaded.Add(language, lexicon);
            return lexicon;
        }
    }

    /// <summary>
    /// A number for the set of tags and features that the form may have; 0 when the form is unknown. A capitalised form that is not in the
    /// lexicon is looked up in lower case.
    /// </summary>
    /// <returns>0 to <see cref="AmbiguityClasses"/> - 1.</returns>
    public int AmbiguityClass(ReadOnlySpan<char> form)
    {
        var found = Find(form);
        return found == 0 ? 0 : classes[found - 1].Ambiguity;
    }

    /// <summary>The tags that the form may have, bit n for the tag of number n; 0 when the form is unknown.</summary>
    public uint Tags(ReadOnlySpan<char> form)
    {
        var found = Find(form);
        return found == 0 ? 0 : classes[found - 1].Tags;
    }

    /// <summary>The readings of a form, most frequent lemma first; none when it is unknown.</summary>
    public IReadOnlyList<Analysis> Analyze(string form)
    {
        var written = form;
        var found = form.Length > LongestForm ? 0 : automaton.Find(form);
        if (found == 0 && form.Length is > 0 and <= LongestForm)
        {
            written = form.ToLowerInvariant();
            found = automaton.Find(written);
        }

        if (found == 0) return [];
        return [.. classes[found - 1].Readings.Select(r => new Analysis(r.Upos, r.Features, r.Script.Apply(written)))];
    }

    /// <summary>The readings of a form in lower case; null when the lexicon has none.</summary>
    internal LexicalClass? Lower(ReadOnlySpan<char> form)
    {
        if (form.Length is 0 or > LongestForm) return null;
        if (remembered.TryGet(form, 0, out var known)) return known;
        Span<char> lower = stackalloc char[form.Length];
        for (var i = 0; i < form.Length; i++) lower[i] = form[i] == '’' ? '\'' : char.ToLowerInvariant(form[i]);
        var found = automaton.Find(lower);
        return remembered.Set(form.ToString(), 0, found == 0 ? null : classes[found - 1]);
    }

    /// <summary>The readings of a form exactly as written; null when the lexicon has none.</summary>
    internal LexicalClass? Exact(ReadOnlySpan<char> form)
    {
        var found = form.Length > LongestForm ? 0 : automaton.Find(form);
        return found == 0 ? null : classes[found - 1];
    }

    internal void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        var features = classes.SelectMany(c => c.Readings).Select(r => r.Features).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var scripts = classes.SelectMany(c => c.Readings).Select(r => r.Script).Distinct().OrderBy(s => s.Strip).ThenBy(s => s.Suffix, StringComparer.Ordinal).ToList();
        var featureIndex = features.Select((f, i) => (f, i)).ToDictionary(p => p.f, p => p.i, StringComparer.Ordinal);
        var scriptIndex = scripts.Select((s, i) => (s, i)).ToDictionary(p => p.s, p => p.i);
        writer.Write(features.Count);
        foreach (var feature in features) writer.Write(feature);
        writer.Write(scripts.Count);
        foreach (var script in scripts)
        {
            writer.Write((byte)script.Strip);
            writer.Write(script.Suffix);
        }

        writer.Write(classes.Length);
        foreach (var lexical in classes)
        {
            writer.Write((ushort)lexical.Ambiguity);
            writer.Write((byte)lexical.Readings.Length);
            foreach (var reading in lexical.Readings)
            {
                writer.Write((byte)reading.Upos);
                writer.Write((ushort)featureIndex[reading.Features]);
                writer.Write((ushort)scriptIndex[reading.Script]);
            }
        }

        automaton.Write(writer);
    }

    internal static WordLexicon Read(Stream stream, string name)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Magic) throw new FormatException($"{name} is not a lexicon of this version.");
        var features = new string[reader.ReadInt32()];
        for (var i = 0; i < features.Length; i++) features[i] = reader.ReadString();
        var scripts = new EditScript[reader.ReadInt32()];
        for (var i = 0; i < scripts.Length; i++) scripts[i] = new EditScript(reader.ReadByte(), reader.ReadString());
        var all = new LexicalClass[reader.ReadInt32()];
        for (var i = 0; i < all.Length; i++)
        {
            var ambiguity = reader.ReadUInt16();
            var readings = new Reading[reader.ReadByte()];
            for (var k = 0; k < readings.Length; k++) readings[k] = new Reading((Upos)reader.ReadByte(), features[reader.ReadUInt16()], scripts[reader.ReadUInt16()]);
            all[i] = new LexicalClass(ambiguity, readings);
        }

        return new WordLexicon(Automaton.Read(reader), all);
    }

    private int Find(ReadOnlySpan<char> form)
    {
        if (form.Length is 0 or > LongestForm) return 0;
        var found = automaton.Find(form);
        if (found != 0) return found;
        Span<char> lower = stackalloc char[form.Length];
        var changed = false;
        for (var i = 0; i < form.Length; i++)
        {
            lower[i] = form[i] == '’' ? '\'' : char.ToLowerInvariant(form[i]);
            changed |= lower[i] != form[i];
        }

        return changed ? automaton.Find(lower) : 0;
    }
}
