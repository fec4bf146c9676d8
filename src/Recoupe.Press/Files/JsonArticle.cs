using System.Globalization;
using System.Text;
using System.Text.Json;
using Recoupe.Press.Dates;

namespace Recoupe.Press.Files;

/// <summary>One JSON object a file: <c>text</c> is needed, <c>published</c>, <c>lang</c>, <c>outlet</c>, <c>title</c> and <c>url</c> may be there; others are left aside.</summary>
internal sealed class JsonArticle
{
    private readonly byte[] json;
    private readonly Dictionary<string, (string? Value, JsonTokenType Type, long Position)> fields = new(StringComparer.Ordinal);

    private JsonArticle(byte[] json) => this.json = json;

    /// <summary>Reads the object.</summary>
    /// <exception cref="RefusedException">The text is not JSON, not an object, or a field is not what it should be.</exception>
    public static FileArticle Read(string content)
    {
        var reader = new JsonArticle(Encoding.UTF8.GetBytes(content));
        reader.ReadFields();
        var text = reader.Text("text") ?? throw new RefusedException(null, "no field 'text'", "an object with 'text'");
        if (string.IsNullOrWhiteSpace(text)) throw new RefusedException(reader.Where("text"), "an empty 'text'", "the article's text");
        return new FileArticle(text)
        {
            Title = reader.Text("title"),
            Outlet = reader.Text("outlet"),
            Url = reader.Text("url"),
            Language = LanguageCode.Read(reader.Text("lang")),
            Published = reader.Date("published"),
            Modified = reader.Date("modified"),
        };
    }

    private void ReadFields()
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
                throw new RefusedException(Position(reader.TokenStartIndex), Name(reader.TokenType), "an object with 'text'");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = String(ref reader);
                reader.Read();
                var value = reader.TokenType == JsonTokenType.String ? String(ref reader) : null;
                // The last of equal names wins, as in other JSON readers.
                fields[name] = (value, reader.TokenType, reader.TokenStartIndex);
                reader.Skip();
            }

            // Anything after the object is malformed: the reader throws on it.
            reader.Read();
        }
        catch (JsonException error)
        {
            throw new RefusedException(
                $"line {Number((error.LineNumber ?? 0) + 1)}, byte {Number((error.BytePositionInLine ?? 0) + 1)}", $"malformed JSON ({Reason(error)})", "one JSON object");
        }
    }

    private string String(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // The only cause on a string token: an escape for half a surrogate pair.
            throw new RefusedException(Position(reader.TokenStartIndex), @"an escape for half a character (\uD800 to \uDFFF alone)", "whole characters");
        }
    }

    private string? Text(string name)
    {
        if (!fields.TryGetValue(name, out var field) || field.Type == JsonTokenType.Null) return null;
        return field.Value ?? throw new RefusedException($"{Position(field.Position)}, '{name}'", Name(field.Type), "a string");
    }

    private string? Date(string name) => Text(name) is not { Length: > 0 } value ? null
        : WrittenDate.Read(value) ?? throw new RefusedException(Where(name), $"'{value}'", WrittenDate.Accepted);

    private string Where(string name) => $"{Position(fields[name].Position)}, '{name}'";

    private string Position(long index)
    {
        var before = json.AsSpan(0, (int)index);
        return $"line {Number(before.Count((byte)'\n') + 1)}, byte {Number(index - before.LastIndexOf((byte)'\n'))}";
    }

    private static string Name(JsonTokenType type) => type switch
    {
        JsonTokenType.StartArray => "an array",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        _ => "a string",
    };

    // The framework's message repeats the position; its first sentence is the reason.
    private static string Reason(JsonException error)
    {
        var end = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? error.Message : error.Message[..end]).TrimEnd('.', ' ');
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
