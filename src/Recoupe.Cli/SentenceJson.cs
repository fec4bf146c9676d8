using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Recoupe.Language;

namespace Recoupe.Cli;

/// <summary>Analysed sentences as JSON: words numbered from 1 as in CoNLL-U, head 0 for the root, spans [start, end) in UTF-16 code units.</summary>
internal static class SentenceJson
{
    private static readonly System.Text.Json.JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = false };

    /// <summary>An array with an object a sentence.</summary>
    public static string Of(IReadOnlyList<Sentence> sentences) =>
        new JsonArray([.. sentences.Select(Of)]).ToJsonString(Readable);

    private static JsonObject Of(Sentence sentence) => new()
    {
        ["span"] = Span(sentence.Span),
        ["words"] = new JsonArray([.. sentence.Select(Of)]),
    };

    private static JsonObject Of(Word word) => new()
    {
        ["id"] = word.Index + 1,
        ["form"] = word.Form,
        ["lemma"] = word.Lemma,
        ["upos"] = UposNames.Name(word.Upos),
        ["feats"] = word.Features,
        ["head"] = word.Head + 1,
        ["deprel"] = word.Relation,
        ["span"] = Span(word.Span),
    };

    private static JsonArray Span(TextSpan span) => [span.Start, span.End];
}
