using Recoupe.Evaluation.CrossCheck;

namespace Recoupe.Evaluation.Tests.CrossCheck;

public sealed class StorySuiteTests
{
    // Worked by hand: items of story A {0,1,2} and B {3}; found {0,1} and {2,3}.
    // Precision 1, 1, 1/2, 1/2 = 3/4; recall 2/3, 2/3, 1/3, 1 = 2/3; F1 = 2 * 3/4 * 2/3 / (3/4 + 2/3) = 12/17.
    [Fact]
    public void B_cubed_is_the_mean_over_items() => Assert.Equal(12.0 / 17, StorySuite.BCubed(["A", "A", "A", "B"], [0, 0, 1, 1]), 12);

    [Fact]
    public void The_gold_itself_scores_one() => Assert.Equal(1, StorySuite.BCubed(["A", "B", "A"], [7, 3, 7]), 12);
}
