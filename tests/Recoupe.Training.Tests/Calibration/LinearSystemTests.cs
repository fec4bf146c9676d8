using Recoupe.Training.Calibration;

namespace Recoupe.Training.Tests.Calibration;

public sealed class LinearSystemTests
{
    [Fact]
    public void Equations_are_solved_though_the_first_lacks_the_first_unknown()
    {
        var solution = LinearSystem.Solve(new double[,] { { 0, 2, 1 }, { 1, 1, 0 }, { 3, 0, -1 } }, [7, 3, 0]);

        Assert.Equal(1, solution[0], 9);
        Assert.Equal(2, solution[1], 9);
        Assert.Equal(3, solution[2], 9);
    }
}
