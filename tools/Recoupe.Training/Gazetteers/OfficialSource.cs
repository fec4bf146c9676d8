using Recoupe.Language.Data;
using Recoupe.Record.Export;

namespace Recoupe.Training.Gazetteers;

/// <summary>Office holders of Wikidata, through two tables: those in office since June 2021, and heads of state and government of 2021 and 2022.</summary>
internal static class OfficialSource
{
    private const string Of = " of ";

    private static readonly Dictionary<string, string> roles = Rows("positions.tsv").ToDictionary(row => row["position"], row => row["role"], StringComparer.Ordinal);

    public static IEnumerable<DerivedRow> Rows(string gazetteer, string domain)
    {
        var since = Read(domain, "officials_since_2021-06.csv").Select(InOffice).Where(IsComplete).ToList();
        var serving = since.Select(Office).ToHashSet(StringComparer.Ordinal);
        var leaders = Read(gazetteer, "world_leaders_wikidata_2021-2022.csv").Select(Leader).Where(row => IsComplete(row) && !serving.Contains(Office(row)));
        return since.Concat(leaders);
    }

    /// <summary>By holder, then the highest office first, as positions.tsv ranks them, then by start.</summary>
    public static Func<DerivedRow, string> Order()
    {
        var ranks = Rows("roles.ranked.tsv").Select((row, rank) => (Role: row["role"], Rank: rank)).ToDictionary(r => r.Role, r => r.Rank, StringComparer.Ordinal);
        return row => $"{row["holder"]}\t{ranks.GetValueOrDefault(row["role"], ranks.Count):D3}\t{row["start"]}\t{row["person"]}";
    }

    private static string Office(DerivedRow row) => $"{row["id"]}\t{row["role"]}";

    private static bool IsComplete(DerivedRow row) => row["person"].Length > 0 && row["holder"].Length > 0 && row["role"].Length > 0;

    private static DerivedRow InOffice(IReadOnlyDictionary<string, string> cells) => Row(
        cells["person"], cells["person_qid"], Holders.OfSlug(cells["country"]), roles.GetValueOrDefault(cells["position"], ""), cells["position"], cells["start"], cells["end"]);

    private static DerivedRow Leader(IReadOnlyDictionary<string, string> cells) => Row(
        cells["officeholderLabel"], cells["officeholder"], Holders.OfId(cells["countryid"]), RoleInCountry(cells["positionLabel"]), cells["positionLabel"], cells["start_year"], cells["end_year"]);

    private static DerivedRow Row(string person, string id, string holder, string role, string position, string start, string end) => DerivedRow.Empty
        .With("person", person).With("id", id).With("holder", holder).With("role", role).With("position", position).With("start", start).With("end", end);

    // "President of Albania" is a president.
    private static string RoleInCountry(string position) =>
        roles.GetValueOrDefault(position) ?? (position.IndexOf(Of, StringComparison.Ordinal) is > 0 and var of ? roles.GetValueOrDefault(position[..of], "") : "");

    private static IReadOnlyList<TableRow> Rows(string table) => Table.Load(typeof(OfficialSource).Assembly, table).Rows;

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string folder, string file) => Csv.Read(File.ReadAllText(Path.Combine(folder, file)));

    private static class Holders
    {
        private static readonly IReadOnlyList<TableRow> countries = Table.Load(typeof(Language.LanguageModel).Assembly, "data/countries.tsv").Rows;
        private static readonly Dictionary<string, string> byId = countries.Where(row => row["id"].Length > 0).DistinctBy(row => row["id"], StringComparer.Ordinal).ToDictionary(row => row["id"], row => row["code"], StringComparer.Ordinal);
        private static readonly Dictionary<string, string> bySlug = Slugs();

        public static string OfId(string id) => byId.GetValueOrDefault(id, "");

        public static string OfSlug(string slug) => bySlug.GetValueOrDefault(slug, "");

        // "united-kingdom", "us".
        private static Dictionary<string, string> Slugs()
        {
            var slugs = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var row in countries)
                foreach (var name in row.List("en").Append(row["name"])) slugs.TryAdd(name.ToLowerInvariant().Replace(' ', '-'), row["code"]);
            foreach (var row in Rows("slugs.tsv")) slugs[row["slug"]] = row["holder"];
            return slugs;
        }
    }
}
