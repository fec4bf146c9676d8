namespace Recoupe.Training.Neural;

/// <summary>An array that grows to the largest batch and is used again for the next.</summary>
internal sealed class Scratch
{
    private float[] values = [];

    /// <summary>At least <paramref name="length"/> floats with whatever they held.</summary>
    public float[] Take(int length)
    {
        if (values.Length < length) values = new float[length + length / 4];
        return values;
    }

    /// <summary>At least <paramref name="length"/> floats, that many of them zero.</summary>
    public float[] TakeClear(int length)
    {
        Take(length).AsSpan(0, length).Clear();
        return values;
    }
}
