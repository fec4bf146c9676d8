using Recoupe.Press;
using static Recoupe.Store.Tests.Samples;

namespace Recoupe.Store.Tests;

public sealed class PrecedenceTests
{
    private static readonly Article[] Accounts =
    [
        Article("t"), Article("t", title: "Titre"), Article("t", "2022-01-21"), Article("t", "2022-01-20", PublishedHow.Text),
        Article("t", "2022-01-20"), Article("t", "2022-01-20", title: "A"), Article("t", "2022-01-20", title: "B"),
        Article("t", "2022-01-20", title: "B") with { Credits = [] },
    ];

    [Fact]
    public void Two_accounts_never_replace_each_other_in_turn()
    {
        foreach (var a in Accounts)
        {
            foreach (var b in Accounts)
                Assert.Equal(ReferenceEquals(a, b) ? 0 : 1, (Precedence.Replaces(a, b) ? 1 : 0) + (Precedence.Replaces(b, a) ? 1 : 0));
        }
    }

    [Fact]
    public void The_last_date_that_a_person_gave_stands()
    {
        var first = Article("t", "2022-01-21", PublishedHow.Given);
        var second = Article("t", "2022-01-22", PublishedHow.Given);

        Assert.True(Precedence.Replaces(second, first));
        Assert.True(Precedence.Replaces(first, second));
        Assert.False(Precedence.Replaces(first, first));
        Assert.False(Precedence.Replaces(Article("t", "2022-01-01"), first));
    }
}
