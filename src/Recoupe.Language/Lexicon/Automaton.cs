namespace Recoupe.Language.Lexicon;

/// <summary>A minimal acyclic automaton that gives a number to each of many words. Immutable and thread-safe.</summary>
internal sealed class Automaton
{
    private const int Direct = 0x180;

    private readonly byte[] direct = new byte[Direct];
    private readonly Dictionary<char, byte> others = [];
    private readonly int[] first;
    private readonly ushort[] values;
    private readonly byte[] labels;
    private readonly int[] targets;

    /// <summary>An automaton from its tables; state 0 is the start.</summary>
    /// <param name="alphabet">Characters; label i stands for the character at i - 1.</param>
    /// <param name="first">First transition of each state, and one entry more: the number of transitions.</param>
    /// <param name="values">Number of the word that ends in each state; 0 when none does.</param>
    /// <param name="labels">Label of each transition, ascending in a state.</param>
    /// <param name="targets">State that each transition leads to.</param>
    public Automaton(char[] alphabet, int[] first, ushort[] values, byte[] labels, int[] targets)
    {
        this.first = first;
        this.values = values;
        this.labels = labels;
        this.targets = targets;
        Alphabet = alphabet;
        for (var i = 0; i < alphabet.Length; i++)
        {
            if (alphabet[i] < Direct) direct[alphabet[i]] = (byte)(i + 1);
            else others.Add(alphabet[i], (byte)(i + 1));
        }
    }

    public char[] Alphabet { get; }

    /// <summary>The number of <paramref name="word"/>; 0 when it is unknown.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var state = 0;
        foreach (var c in word)
        {
            var label = c < Direct ? direct[c] : others.GetValueOrDefault(c);
            if (label == 0) return 0;
            var at = labels.AsSpan(first[state]..first[state + 1]).IndexOf(label);
            if (at < 0) return 0;
            state = targets[first[state] + at];
        }

        return values[state];
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Alphabet.Length);
        foreach (var c in Alphabet) writer.Write((ushort)c);
        writer.Write(values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            writer.Write((byte)(first[i + 1] - first[i]));
            writer.Write(values[i]);
        }

        writer.Write(labels.Length);
        writer.Write(labels);
        foreach (var target in targets)
        {
            writer.Write((byte)target);
            writer.Write((byte)(target >> 8));
            writer.Write((byte)(target >> 16));
        }
    }

    public static Automaton Read(BinaryReader reader)
    {
        var alphabet = new char[Count(reader, 255)];
        for (var i = 0; i < alphabet.Length; i++) alphabet[i] = (char)reader.ReadUInt16();
        var states = Count(reader, 1 << 24);
        var starts = new int[states + 1];
        var numbers = new ushort[states];
        var raw = reader.ReadBytes(states * 3);
        if (raw.Length < states * 3) throw new EndOfStreamException();
        for (var i = 0; i < states; i++)
        {
            starts[i + 1] = starts[i] + raw[3 * i];
            numbers[i] = (ushort)(raw[(3 * i) + 1] | (raw[(3 * i) + 2] << 8));
        }

        var transitions = Count(reader, 1 << 24);
        if (transitions != starts[^1]) throw new FormatException($"The lexicon has {transitions} transitions; its states have {starts[^1]}.");
        var letters = reader.ReadBytes(transitions);
        raw = reader.ReadBytes(transitions * 3);
        if (raw.Length < transitions * 3) throw new EndOfStreamException();
        var goals = new int[transitions];
        for (var i = 0; i < transitions; i++)
        {
            goals[i] = raw[3 * i] | (raw[(3 * i) + 1] << 8) | (raw[(3 * i) + 2] << 16);
            if (goals[i] >= states) throw new FormatException($"Transition {i} of the lexicon leads to state {goals[i]} of {states}.");
        }

        return new Automaton(alphabet, starts, numbers, letters, goals);
    }

    private static int Count(BinaryReader reader, int most)
    {
        var count = reader.ReadInt32();
        return count >= 0 && count <= most ? count : throw new FormatException($"The lexicon gives a count of {count}; 0 to {most} is expected.");
    }
}
