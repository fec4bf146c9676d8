using System.Text.Json;
using System.Text.Json.Serialization;

namespace Recoupe.Record.Model.Json;

/// <summary>Writes decimals without trailing zeros: 2700000000, not 2700000000.0.</summary>
internal sealed class PlainNumberConverter : JsonConverter<decimal>
{
    // Dividing by a one of full scale drops trailing zeros (System.Decimal keeps the scale of its operands otherwise).
    private const decimal One = 1.0000000000000000000000000000m;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value / One);
}
