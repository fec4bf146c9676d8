using Recoupe.Evaluation.CrossCheck;
using Recoupe.Record.CrossCheck;

namespace Recoupe.Evaluation.Tests.CrossCheck;

public sealed class SyntheticRecordTests
{
    private const int Articles = 400;

    [Fact]
    public void A_made_up_record_is_the_same_each_time() =>
        Assert.Equal(SyntheticRecord.Make(50).Select(a => a.Article.Id), SyntheticRecord.Make(50).Select(a => a.Article.Id));

    [Fact]
    public void Its_copies_are_found_and_nothing_else_is_one_voice()
    {
        var record = CrossChecker.Relate(SyntheticRecord.Make(Articles));

        Assert.Equal(Articles * 4 / 5, record.Origins.Count);
    }

    [Fact]
    public void Relations_stay_few_where_many_say_the_same()
    {
        var articles = SyntheticRecord.Make(Articles);

        var record = CrossChecker.Relate(articles);

        Assert.InRange(record.Relations.Count, 1, articles.Sum(a => a.Claims.Count) * 3);
    }
}
