using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Recoupe.Record.Model.Json;

namespace Recoupe.Record.Export;

/// <summary>The JSON schema of what `recoupe extract` writes, made from the types; docs/claims.schema.json holds it.</summary>
public static class RecordSchema
{
    private static readonly JsonSchemaExporterOptions Options = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, node) => WithoutAbsent(Number(context.TypeInfo.Type) ?? node),
    };

    /// <summary>Indented, with a last newline.</summary>
    public static string ToJson() => RecordJson.Indented.GetJsonSchemaAsNode(typeof(ArticleRecord), Options).ToJsonString(RecordJson.Indented) + "\n";

    // The exporter knows nothing of a type with a converter of its own.
    private static JsonObject? Number(Type type) =>
        type == typeof(decimal) ? new JsonObject { ["type"] = "number" }
        : type == typeof(decimal?) ? new JsonObject { ["type"] = new JsonArray("number", "null") }
        : null;

    // What may be null is left out when absent, and is never null in what is written: not required, and of its own type alone.
    private static JsonNode WithoutAbsent(JsonNode node)
    {
        if (node is not JsonObject schema || schema["properties"] is not JsonObject properties) return node;
        var optional = properties.Where(p => IsNullable(p.Value)).Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var name in optional) properties[name] = NotNull(properties[name]!);
        if (schema["required"] is JsonArray required)
        {
            var kept = required.Select(r => r!.GetValue<string>()).Where(r => !optional.Contains(r)).Select(r => (JsonNode)r).ToArray();
            schema["required"] = new JsonArray(kept);
        }

        return schema;
    }

    private static bool IsNullable(JsonNode? node) => Types(node).Contains("null", StringComparer.Ordinal) || node?["enum"] is JsonArray values && values.Any(v => v is null);

    private static JsonNode NotNull(JsonNode node)
    {
        var copy = node.DeepClone();
        var types = Types(node).Where(t => t != "null").ToList();
        if (types.Count == 1) copy["type"] = types[0];
        if (copy["enum"] is JsonArray values) copy["enum"] = new JsonArray([.. values.Where(v => v is not null).Select(v => v!.DeepClone())]);
        return copy;
    }

    private static IEnumerable<string> Types(JsonNode? node) => node?["type"] switch
    {
        JsonArray many => many.Select(t => t!.GetValue<string>()),
        JsonValue one => [one.GetValue<string>()],
        _ => [],
    };
}
