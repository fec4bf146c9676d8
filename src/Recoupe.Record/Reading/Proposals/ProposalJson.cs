using System.Text.Json;

namespace Recoupe.Record.Reading.Proposals;

/// <summary>
/// Reads proposals written as the record's JSON, or more simply: a name may be a string or an object with <c>name</c>, evidence a string or an
/// object with <c>exact</c>. Text around the JSON object (a code fence, a greeting) is passed over.
/// </summary>
public static class ProposalJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, MaxDepth = 16 };

    /// <summary>The proposals of an answer.</summary>
    /// <exception cref="ProposalException">There is no JSON object with a list of claims in it.</exception>
    public static IReadOnlyList<Proposal> Read(string answer)
    {
        var (start, end) = (answer.IndexOf('{', StringComparison.Ordinal), answer.LastIndexOf('}'));
        if (start < 0 || end < start) throw new ProposalException("an answer without a JSON object", "{\"claims\": [...]}");
        try
        {
            using var document = JsonDocument.Parse(answer.AsMemory(start, end - start + 1), Options);
            if (!document.RootElement.TryGetProperty("claims", out var claims) || claims.ValueKind != JsonValueKind.Array)
                throw new ProposalException("a JSON object without a list of claims", "{\"claims\": [...]}");
            return [.. claims.EnumerateArray().Where(c => c.ValueKind == JsonValueKind.Object).Select(Of)];
        }
        catch (JsonException e)
        {
            throw new ProposalException($"JSON that cannot be read (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1})", "{\"claims\": [...]}", e);
        }
    }

    private static Proposal Of(JsonElement claim) => new(Text(claim, "evidence", "exact") ?? "", Text(claim, "type") ?? "", Text(claim, "status") ?? "")
    {
        Actor = Names(claim, "actor"),
        Recipient = Names(claim, "recipient"),
        Place = Names(claim, "place"),
        Source = Names(claim, "source"),
        Date = Text(claim, "date"),
        Amounts = [.. Elements(claim, "amounts").Select(Amount).OfType<ProposedAmount>()],
        Items = Names(claim, "items"),
    };

    private static IReadOnlyList<string> Names(JsonElement claim, string slot) =>
        [.. Elements(claim, slot).Select(e => Words(e, "name")).OfType<string>().Where(name => name.Length > 0)];

    private static IEnumerable<JsonElement> Elements(JsonElement claim, string slot) => !claim.TryGetProperty(slot, out var value) ? []
        : value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray(),
            JsonValueKind.Null => [],
            _ => [value],
        };

    private static ProposedAmount? Amount(JsonElement amount) =>
        amount.ValueKind == JsonValueKind.Object && amount.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)
            ? new ProposedAmount(number, Text(amount, "unit"))
            : null;

    private static string? Text(JsonElement claim, string slot, string inner = "") => claim.TryGetProperty(slot, out var value) ? Words(value, inner) : null;

    private static string? Words(JsonElement value, string inner) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Trim(),
        JsonValueKind.Object when inner.Length > 0 => Text(value, inner),
        _ => null,
    };
}
