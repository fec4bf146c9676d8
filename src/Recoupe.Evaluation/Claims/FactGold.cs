using System.Text.Json;
using System.Text.Json.Serialization;
using Recoupe.Record.Model.Json;

namespace Recoupe.Evaluation.Claims;

/// <summary>What a careful reader found in one article.</summary>
internal sealed record FactGold
{
    [JsonPropertyName("facts")]
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    [JsonPropertyName("open_types")]
    public IReadOnlyList<string> OpenTypes { get; init; } = [];

    [JsonPropertyName("exhaustive")]
    public bool Exhaustive { get; init; } = true;

    /// <summary>The facts of one gold file, UTF-8.</summary>
    public static FactGold Parse(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<FactGold>(json)!;
}

/// <summary>One fact of the gold; gold/README.md defines the fields.</summary>
internal sealed record Fact
{
    [JsonPropertyName("types")]
    public IReadOnlyList<string>? Types { get; init; }

    [JsonPropertyName("type")]
    public string? Type { get; init; }

    [JsonPropertyName("status")]
    [JsonConverter(typeof(OneOrMany))]
    public IReadOnlyList<string>? Status { get; init; }

    [JsonPropertyName("actor")]
    public string? Actor { get; init; }

    [JsonPropertyName("recipient")]
    public string? Recipient { get; init; }

    [JsonPropertyName("place")]
    public string? Place { get; init; }

    [JsonPropertyName("source")]
    public string? Source { get; init; }

    [JsonPropertyName("date")]
    public string? Date { get; init; }

    [JsonPropertyName("date_alt")]
    public string? DateAlt { get; init; }

    [JsonPropertyName("amounts")]
    public IReadOnlyList<FactAmount>? Amounts { get; init; }

    [JsonPropertyName("amount")]
    public FactAmount? Amount { get; init; }

    [JsonPropertyName("evidence")]
    public string Evidence { get; init; } = "";

    [JsonPropertyName("start")]
    public int Start { get; init; }

    [JsonPropertyName("optional")]
    public bool Optional { get; init; }

    /// <summary>The kinds that are right.</summary>
    public IEnumerable<string> Kinds => Types is { Count: > 0 } ? Types : [Type!];

    /// <summary>The amounts, however the file writes them.</summary>
    public IReadOnlyList<FactAmount> AllAmounts => Amounts is { Count: > 0 } ? Amounts : Amount is null ? [] : [Amount];
}

/// <summary>An amount of the gold.</summary>
internal sealed record FactAmount
{
    [JsonPropertyName("value")]
    public double Value { get; init; }

    [JsonPropertyName("value_max")]
    public double? ValueMax { get; init; }

    [JsonPropertyName("unit")]
    public string? Unit { get; init; }

    [JsonPropertyName("approx")]
    public string? Approx { get; init; }
}

/// <summary>Reads a word or a list of words.</summary>
internal sealed class OneOrMany : JsonConverter<IReadOnlyList<string>>
{
    public override IReadOnlyList<string>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? [reader.GetString()!] : JsonSerializer.Deserialize<string[]>(ref reader, options);

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, RecordJson.Compact);
}
