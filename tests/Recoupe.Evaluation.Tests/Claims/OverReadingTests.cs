using Recoupe.Evaluation.Claims;
using Recoupe.Record.Reading;

namespace Recoupe.Evaluation.Tests.Claims;

public sealed class OverReadingTests
{
    [Fact]
    public void The_list_names_the_claims_that_are_read_today_and_has_judged_them_all()
    {
        var shared = Shared.Find();
        if (shared is null) Assert.Skip("No treebanks to read: set RECOUPE_SHARED, or put `shared` beside the checkout.");
        using var reader = ClaimReader.Load();

        var found = OverReading.Find(reader, shared, TestContext.Current.CancellationToken).ToList();

        Assert.Equal(found.ToHashSet(), OverReading.Judged().Keys.ToHashSet());
        Assert.All(OverReading.Judged().Values, verdict => Assert.Contains(verdict, (string[])["true", "loose", "false"]));
    }

    [Fact]
    public void A_claim_that_nobody_has_judged_is_listed_as_such()
    {
        var (known, verdict) = OverReading.Judged().First();
        var lines = OverReading.Listing([known, known with { Sentence = "a-sentence-of-our-own" }]).SkipWhile(line => line.StartsWith('#')).ToList();

        Assert.Equal("treebank\tsentence\tkind\tstart\tverdict", lines[0]);
        Assert.EndsWith($"\t{verdict}", lines[1], StringComparison.Ordinal);
        Assert.EndsWith($"\t{OverReading.Unjudged}", lines[2], StringComparison.Ordinal);
    }
}
