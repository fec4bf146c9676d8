namespace Recoupe.Training.Calibration;

/// <summary>Systems of as many linear equations as unknowns.</summary>
internal static class LinearSystem
{
    /// <summary>The x of matrix x = right, by Gaussian elimination with partial pivoting; both are overwritten.</summary>
    public static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(row => Math.Abs(matrix[row, column]));
            for (var k = 0; k < size; k++) (matrix[column, k], matrix[pivot, k]) = (matrix[pivot, k], matrix[column, k]);
            (right[column], right[pivot]) = (right[pivot], right[column]);
            for (var row = column + 1; row < size; row++)
            {
                var factor = matrix[row, column] / matrix[column, column];
                for (var k = column; k < size; k++) matrix[row, k] -= factor * matrix[column, k];
                right[row] -= factor * right[column];
            }
        }

        for (var row = size - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < size; k++) right[row] -= matrix[row, k] * right[k];
            right[row] /= matrix[row, row];
        }

        return right;
    }
}
