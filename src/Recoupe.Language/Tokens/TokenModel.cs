using System.Buffers.Binary;

namespace Recoupe.Language.Tokens;

/// <summary>What is learnt of one language's sentence ends and ambiguous contractions; embedded from models/LANGUAGE.tokens.</summary>
internal sealed class TokenModel
{
    // "RTK1": Recoupe tokens, version 1. Then for each of the classifiers: the number of weights (int32, little-endian) and the weights.
    private const uint Magic = 0x314B5452;

    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, TokenModel> Loaded = new(StringComparer.Ordinal);

    public TokenModel(sbyte[] boundaries, sbyte[] contractions)
    {
        BoundaryWeights = boundaries;
        ContractionWeights = contractions;
        Boundaries = new HashedClassifier(boundaries);
        Contractions = new HashedClassifier(contractions);
    }

    public HashedClassifier Boundaries { get; }

    public HashedClassifier Contractions { get; }

    private sbyte[] BoundaryWeights { get; }

    private sbyte[] ContractionWeights { get; }

    public static TokenModel For(string language)
    {
        lock (Gate)
        {
            if (Loaded.TryGetValue(language, out var model)) return model;
            var name = $"models/{language}.tokens";
            using var stream = typeof(TokenModel).Assembly.GetManifestResourceStream(name)
                ?? throw new FileNotFoundException($"The model {name} is not embedded in Recoupe.Language.", name);
            model = Read(stream, name);
            Loaded.Add(language, model);
            return model;
        }
    }

    public void Write(Stream stream)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(number, Magic);
        stream.Write(number);
        foreach (var weights in (sbyte[][])[BoundaryWeights, ContractionWeights])
        {
            BinaryPrimitives.WriteInt32LittleEndian(number, weights.Length);
            stream.Write(number);
            stream.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()));
        }
    }

    internal static TokenModel Read(Stream stream, string name)
    {
        Span<byte> number = stackalloc byte[4];
        stream.ReadExactly(number);
        if (BinaryPrimitives.ReadUInt32LittleEndian(number) != Magic) throw new FormatException($"{name} is not a token model of this version.");
        var parts = new sbyte[2][];
        for (var i = 0; i < parts.Length; i++)
        {
            stream.ReadExactly(number);
            var count = BinaryPrimitives.ReadInt32LittleEndian(number);
            if (count is < 1 or > 1 << 24) throw new FormatException($"{name}: classifier {i} has {count} weights; 1 to 2^24 are expected.");
            parts[i] = new sbyte[count];
            stream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(parts[i].AsSpan()));
        }

        return new TokenModel(parts[0], parts[1]);
    }
}
