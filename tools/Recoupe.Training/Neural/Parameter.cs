using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Recoupe.Training.Neural;

/// <summary>Weights with their gradient and what Adam remembers of it. Of a table only the rows that a batch touched are updated.</summary>
internal sealed class Parameter
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.98f;
    private const float Epsilon = 1e-8f;

    private readonly float[] first;
    private readonly float[] second;
    private readonly float[] average;
    private readonly int rowWidth;
    private readonly bool[] isTouched;
    private readonly List<int> touched = [];
    private int averaged;

    /// <summary>Weights of zero.</summary>
    /// <param name="name">Its name in the model.</param>
    /// <param name="length">Number of weights.</param>
    /// <param name="rowWidth">Width of a row of a table that is updated by row; 0 for weights that every batch touches.</param>
    public Parameter(string name, int length, int rowWidth = 0)
    {
        Name = name;
        Value = new float[length];
        Gradient = new float[length];
        first = new float[length];
        second = new float[length];
        average = new float[length];
        this.rowWidth = rowWidth;
        isTouched = rowWidth > 0 ? new bool[length / rowWidth] : [];
    }

    public string Name { get; }

    public float[] Value { get; }

    public float[] Gradient { get; }

    /// <summary>The mean of the values that were kept, or the value itself where none was.</summary>
    public float[] Mean => averaged == 0 ? Value : [.. average.Select(a => a / averaged)];

    /// <summary>Fills the weights with uniform noise of the given half width.</summary>
    public Parameter Scatter(Random random, double bound)
    {
        for (var i = 0; i < Value.Length; i++) Value[i] = (float)((random.NextDouble() * 2 - 1) * bound);
        return this;
    }

    public Parameter Fill(float value)
    {
        Array.Fill(Value, value);
        return this;
    }

    public ReadOnlySpan<float> Row(int row) => Value.AsSpan(row * rowWidth, rowWidth);

    /// <summary>The gradient of a row, which the next update will use.</summary>
    public Span<float> TouchRow(int row)
    {
        if (!isTouched[row])
        {
            isTouched[row] = true;
            touched.Add(row);
        }

        return Gradient.AsSpan(row * rowWidth, rowWidth);
    }

    public double SquaredNorm()
    {
        if (rowWidth == 0) return Square(Gradient);
        var sum = 0.0;
        foreach (var row in touched) sum += Square(Gradient.AsSpan(row * rowWidth, rowWidth));
        return sum;
    }

    /// <summary>One step of Adam; the gradient is cleared.</summary>
    public void Update(float rate, float scale, float decay, int step)
    {
        var correction1 = 1 - MathF.Pow(Beta1, step);
        var correction2 = 1 - MathF.Pow(Beta2, step);
        if (rowWidth == 0)
        {
            Update(0, Value.Length, rate, scale, decay, correction1, correction2);
            return;
        }

        foreach (var row in touched)
        {
            Update(row * rowWidth, rowWidth, rate, scale, 0, correction1, correction2);
            isTouched[row] = false;
        }

        touched.Clear();
    }

    public void Keep()
    {
        averaged++;
        Language.Neural.Lanes.Add(average.AsSpan(0, average.Length / 16 * 16), Value);
        for (var i = average.Length / 16 * 16; i < average.Length; i++) average[i] += Value[i];
    }

    private static double Square(ReadOnlySpan<float> values)
    {
        var whole = values.Length / 16 * 16;
        double sum = Language.Neural.Lanes.Dot(values[..whole], values[..whole]);
        for (var i = whole; i < values.Length; i++) sum += values[i] * values[i];
        return sum;
    }

    private void Update(int start, int length, float rate, float scale, float decay, float correction1, float correction2)
    {
        ref var value = ref MemoryMarshal.GetArrayDataReference(Value);
        ref var gradient = ref MemoryMarshal.GetArrayDataReference(Gradient);
        ref var m = ref MemoryMarshal.GetArrayDataReference(first);
        ref var v = ref MemoryMarshal.GetArrayDataReference(second);
        var i = start;
        var end = start + length;
        var rate1 = rate / correction1;
        var inverse2 = 1 / correction2;
        for (; i + 16 <= end; i += 16)
        {
            var at = (nuint)i;
            var g = Vector512.LoadUnsafe(ref gradient, at) * scale;
            var m1 = Vector512.LoadUnsafe(ref m, at) * Beta1 + g * (1 - Beta1);
            var v1 = Vector512.LoadUnsafe(ref v, at) * Beta2 + g * g * (1 - Beta2);
            m1.StoreUnsafe(ref m, at);
            v1.StoreUnsafe(ref v, at);
            var w = Vector512.LoadUnsafe(ref value, at);
            w -= m1 * rate1 / (Vector512.Sqrt(v1 * inverse2) + Vector512.Create(Epsilon)) + w * (rate * decay);
            w.StoreUnsafe(ref value, at);
            Vector512<float>.Zero.StoreUnsafe(ref gradient, at);
        }

        for (; i < end; i++)
        {
            var g = Gradient[i] * scale;
            first[i] = first[i] * Beta1 + g * (1 - Beta1);
            second[i] = second[i] * Beta2 + g * g * (1 - Beta2);
            Value[i] -= first[i] * rate1 / (MathF.Sqrt(second[i] * inverse2) + Epsilon) + Value[i] * rate * decay;
            Gradient[i] = 0;
        }
    }
}
