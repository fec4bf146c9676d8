using System.Globalization;
using Recoupe.Language.Data;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Relations;

/// <summary>How the parties of two claims must answer each other.</summary>
internal enum PartyPattern
{
    Same, Answer, Handed,
}

/// <summary>What two claims must have in common besides their parties.</summary>
internal enum SharedMatter
{
    Items, Amount, Matter,
}

/// <summary>Two kinds whose claims may tell of one matter, by data/kind_pairs.tsv.</summary>
/// <param name="First">The kind of the one that comes first.</param>
/// <param name="Second">The kind of what comes of it.</param>
/// <param name="Parties">How their parties answer each other.</param>
/// <param name="Share">What else they have in common.</param>
/// <param name="Relation">What they are to each other.</param>
/// <param name="Why">What the two are, in words.</param>
/// <param name="Days">Within how many days the second follows.</param>
/// <param name="InEitherOrder">Whether it may also come before.</param>
internal sealed record KindPair(ClaimKind First, ClaimKind Second, PartyPattern Parties, SharedMatter Share, RelationKind Relation, string Why, int Days, bool InEitherOrder)
{
    public static IReadOnlyList<KindPair> All { get; } =
    [
        .. Table.Load(typeof(KindPair).Assembly, "data/kind_pairs.tsv").Rows.Select(row => new KindPair(
            Word<ClaimKind>(row, "first"), Word<ClaimKind>(row, "second"), Word<PartyPattern>(row, "parties"), Word<SharedMatter>(row, "share"), Word<RelationKind>(row, "relation"), row["why"],
            int.Parse(row["days"], CultureInfo.InvariantCulture), row["both"] == "1")),
    ];

    private static T Word<T>(TableRow row, string column)
        where T : struct, Enum => Enum.TryParse<T>(row[column].Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var word) ? word : throw row.Error($"'{row[column]}' in column {column} is no such word.");
}
