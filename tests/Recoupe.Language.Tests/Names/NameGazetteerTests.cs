using Recoupe.Language.Names;

namespace Recoupe.Language.Tests.Names;

public sealed class NameGazetteerTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        var gazetteer = new NameGazetteer();
        gazetteer.Add("Port Louis", NameKnowledge.Town);
        using var stream = new MemoryStream();
        gazetteer.Write(stream);

        var read = NameGazetteer.Read(new MemoryStream(stream.ToArray()));

        var port = NameKey.Add(NameKey.Start(NameKey.Case.Capital), NameKey.Piece("port"));
        Assert.Equal(NameKnowledge.Continues, read[port]);
        Assert.Equal(NameKnowledge.Town, read[NameKey.Add(port, NameKey.Piece("louis"))]);
    }

    [Theory]
    [InlineData("Kémoh", "kemoh")]
    [InlineData("ÎLE", "ile")]
    public void Case_and_accents_do_not_matter(string one, string other) => Assert.Equal(NameKey.Piece(one), NameKey.Piece(other));

    [Fact]
    public void A_cut_file_is_refused() => Assert.Throws<EndOfStreamException>(() => NameGazetteer.Read(new MemoryStream([9, 0, 0, 0, 1, 2])));
}
