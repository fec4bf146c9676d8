using Recoupe.Language.Neural;

namespace Recoupe.Language.Tests.Neural;

public sealed class ModelFileTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(path);

    [Fact]
    public void What_is_written_is_read_back_weights_to_half_precision()
    {
        var model = new ModelFile();
        model.Add("labels", ["nsubj", "été"]);
        model.Add("sizes", [1, -2]);
        model.Add("words", [ulong.MaxValue]);
        model.Add("w", [0.5f, 0.1f]);
        model.Write(path);
        var read = ModelFile.Read(path);
        Assert.Equal(["nsubj", "été"], read.Texts("labels"));
        Assert.Equal([1, -2], read.Numbers("sizes"));
        Assert.Equal([ulong.MaxValue], read.Keys("words"));
        Assert.Equal([0.5f, (float)(Half)0.1f], read.Weights("w", 2));
    }

    [Fact]
    public void A_part_that_is_missing_or_of_another_size_is_refused_by_name()
    {
        var model = new ModelFile();
        model.Add("w", [1f]);
        Assert.Contains("'w'", Assert.Throws<InvalidDataException>(() => model.Weights("w", 2)).Message, StringComparison.Ordinal);
        Assert.Contains("'v'", Assert.Throws<InvalidDataException>(() => model.Weights("v", 1)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no model at all")]
    [InlineData("RCPM\u0009\0\0\0")]
    [InlineData("RCPM\u0001\0\0\0\u0002\0\0\0\u0003")]
    public void Another_file_is_refused(string content)
    {
        File.WriteAllText(path, content);
        Assert.Throws<InvalidDataException>(() => ModelFile.Read(path));
    }
}
