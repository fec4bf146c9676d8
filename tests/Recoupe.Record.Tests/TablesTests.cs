using System.Reflection;
using Recoupe.Language.Data;
using Recoupe.Record.Reading;

namespace Recoupe.Record.Tests;

public sealed class TablesTests
{
    public static TheoryData<string> Tables() => [.. typeof(ClaimReader).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".tsv", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_table_can_be_read_and_says_in_a_comment_what_it_is(string name)
    {
        Assert.NotEmpty(Table.Load(typeof(ClaimReader).Assembly, name).Rows);
        using var reader = new StreamReader(typeof(ClaimReader).Assembly.GetManifestResourceStream(name)!);
        Assert.StartsWith("#", reader.ReadLine(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_role_of_an_official_is_one_that_a_text_can_name_or_is_told_in_full()
    {
        var keys = Table.Load(Record, "data/roles.tsv").Rows.Select(r => r["key"]).ToHashSet(StringComparer.Ordinal);
        Assert.All(Table.Load(Record, "data/officials.tsv").Rows, row => Assert.True(keys.Contains(row["role"]) || row["position"].Length > 0, $"line {row.Line}"));
    }

    [Fact]
    public void Offices_end_after_they_begin() =>
        Assert.All(Table.Load(Record, "data/officials.tsv").Rows, row =>
            Assert.True(row["end"].Length == 0 || string.CompareOrdinal(row["start"], row["end"]) <= 0, $"officials.tsv:{row.Line}: {row["start"]} to {row["end"]}"));

    private static Assembly Record => typeof(ClaimReader).Assembly;
}
