using System.Text.Json;

namespace Recoupe.Training.Gazetteers;

/// <summary>Countries of mledoze/countries: names and adjectives in French and English, and the continent.</summary>
internal static class CountrySource
{
    private const string SouthAmerica = "South America";

    public static IEnumerable<DerivedRow> Rows(string gazetteer)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(gazetteer, "mledoze_countries.json")));
        return [.. json.RootElement.EnumerateArray().Select(Row)];
    }

    private static DerivedRow Row(JsonElement country)
    {
        var (name, french) = (country.GetProperty("name"), country.GetProperty("translations").GetProperty("fra"));
        return DerivedRow.Empty.With("code", Text(country, "cca2")).With("name", Text(name, "common"))
            .With("fr", [Text(french, "common"), Text(french, "official")])
            .With("en", [Text(name, "common"), Text(name, "official")])
            .With("fr_adj", Demonyms(country, "fra", "m", "f").SelectMany(form => (string[])[form.ToLowerInvariant(), French(form.ToLowerInvariant())]))
            .With("en_adj", Demonyms(country, "eng", "m").SelectMany(form => (string[])[form, English(form)]))
            .With("continent", Continent(Text(country, "region"), Text(country, "subregion")));
    }

    private static IEnumerable<string> Demonyms(JsonElement country, string language, params string[] genders) =>
        country.TryGetProperty("demonyms", out var demonyms) && demonyms.TryGetProperty(language, out var forms) ? genders.Select(gender => Text(forms, gender)).Where(form => form.Length > 0) : [];

    private static string French(string form) => form[^1] is 's' or 'x' ? form : form + "s";

    private static string English(string form) => form[^1] is 'n' or 'i' ? form + "s" : form;

    private static string Continent(string region, string part) => region switch
    {
        "Americas" => part == SouthAmerica ? part : "North America",
        "Antarctic" => "Antarctica",
        _ => region,
    };

    private static string Text(JsonElement element, string property) => element.TryGetProperty(property, out var text) ? text.GetString() ?? "" : "";
}
