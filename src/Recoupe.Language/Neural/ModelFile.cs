using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Text;

namespace Recoupe.Language.Neural;

/// <summary>
/// A trained model on disk: named lists of strings, numbers and weights. Weights are kept as half floats.
/// Layout: "RCPM", version, then for each entry its kind, name, length and values, little-endian.
/// </summary>
public sealed class ModelFile
{
    private const int Version = 1;
    private static readonly byte[] Magic = "RCPM"u8.ToArray();

    private readonly SortedDictionary<string, string[]> texts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int[]> numbers = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ulong[]> keys = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, float[]> weights = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, sbyte[]> bytes = new(StringComparer.Ordinal);

    private enum Kind : byte
    {
        Texts,
        Numbers,
        Keys,
        Weights,
        Bytes,
    }

    /// <summary>Adds a list of strings.</summary>
    public void Add(string name, string[] values) => texts.Add(name, values);

    /// <summary>Adds a list of integers.</summary>
    public void Add(string name, int[] values) => numbers.Add(name, values);

    /// <summary>Adds a list of hash keys.</summary>
    public void Add(string name, ulong[] values) => keys.Add(name, values);

    /// <summary>Adds weights; reading them back gives them rounded to half precision.</summary>
    public void Add(string name, float[] values) => weights.Add(name, values);

    /// <summary>Adds signed bytes.</summary>
    public void Add(string name, sbyte[] values) => bytes.Add(name, values);

    /// <summary>The list of strings called <paramref name="name"/>.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public string[] Texts(string name) => Get(texts, name);

    /// <summary>The list of integers called <paramref name="name"/>.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public int[] Numbers(string name) => Get(numbers, name);

    /// <summary>The list of hash keys called <paramref name="name"/>.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public ulong[] Keys(string name) => Get(keys, name);

    /// <summary>The weights called <paramref name="name"/>.</summary>
    /// <exception cref="InvalidDataException">There are none, or not <paramref name="length"/> of them.</exception>
    public float[] Weights(string name, int length)
    {
        var found = Get(weights, name);
        return found.Length == length ? found : throw new InvalidDataException($"Weights '{name}': {found.Length} values found, {length} expected.");
    }

    /// <summary>The signed bytes called <paramref name="name"/>.</summary>
    /// <exception cref="InvalidDataException">There are none.</exception>
    public sbyte[] Bytes(string name) => Get(bytes, name);

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The file is not a model of this version.</exception>
    public static ModelFile Read(string path)
    {
        using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)), Encoding.UTF8);
        try
        {
            return Read(reader, path);
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException($"{path} ends too early: it is not a whole model.", e);
        }
    }

    /// <summary>Writes the model; the same content gives the same bytes.</summary>
    public void Write(string path)
    {
        using var writer = new BinaryWriter(File.Create(path), Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(texts.Count + numbers.Count + keys.Count + weights.Count + bytes.Count);
        foreach (var (name, values) in texts)
        {
            WriteHeader(writer, Kind.Texts, name, values.Length);
            foreach (var value in values) writer.Write(value);
        }

        foreach (var (name, values) in numbers) WriteArray<int>(writer, Kind.Numbers, name, values);
        foreach (var (name, values) in keys) WriteArray<ulong>(writer, Kind.Keys, name, values);
        foreach (var (name, values) in weights)
        {
            var halves = new Half[values.Length];
            TensorPrimitives.ConvertToHalf(values, halves);
            WriteArray<Half>(writer, Kind.Weights, name, halves);
        }

        foreach (var (name, values) in bytes) WriteArray<sbyte>(writer, Kind.Bytes, name, values);
    }

    private static ModelFile Read(BinaryReader reader, string path)
    {
        if (!reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic)) throw new InvalidDataException($"{path} is not a model file.");
        var version = reader.ReadInt32();
        if (version != Version) throw new InvalidDataException($"{path} is a model of version {version}; this program reads version {Version}.");
        var model = new ModelFile();
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            var kind = (Kind)reader.ReadByte();
            var name = reader.ReadString();
            var length = reader.ReadInt32();
            switch (kind)
            {
                case Kind.Texts:
                    var strings = new string[length];
                    for (var i = 0; i < length; i++) strings[i] = reader.ReadString();
                    model.Add(name, strings);
                    break;
                case Kind.Numbers:
                    model.Add(name, ReadArray<int>(reader, length));
                    break;
                case Kind.Keys:
                    model.Add(name, ReadArray<ulong>(reader, length));
                    break;
                case Kind.Weights:
                    var floats = new float[length];
                    TensorPrimitives.ConvertToSingle(ReadArray<Half>(reader, length), floats);
                    model.Add(name, floats);
                    break;
                case Kind.Bytes:
                    model.Add(name, ReadArray<sbyte>(reader, length));
                    break;
                default:
                    throw new InvalidDataException($"{path}: unknown kind {kind} of entry '{name}'.");
            }
        }

        return model;
    }

    private static T[] Get<T>(SortedDictionary<string, T[]> entries, string name) =>
        entries.TryGetValue(name, out var found) ? found : throw new InvalidDataException($"The model has no '{name}'.");

    private static T[] ReadArray<T>(BinaryReader reader, int length)
        where T : unmanaged
    {
        var values = new T[length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static void WriteArray<T>(BinaryWriter writer, Kind kind, string name, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        WriteHeader(writer, kind, name, values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    private static void WriteHeader(BinaryWriter writer, Kind kind, string name, int length)
    {
        writer.Write((byte)kind);
        writer.Write(name);
        writer.Write(length);
    }
}
