using Recoupe.Evaluation.Names;
using Recoupe.Record.Actors;

namespace Recoupe.Evaluation.Tests.Names;

public sealed class ReferenceCasesTests : IDisposable
{
    private readonly NameReader reader = NameReader.Load();

    public void Dispose() => reader.Dispose();

    [Fact]
    public void Nine_in_ten_pronouns_roles_and_metonyms_stand_for_whom_they_should()
    {
        var misses = new List<string>();
        var share = ReferenceCases.Coreference(reader, misses.Add, TestContext.Current.CancellationToken);
        Assert.True(share >= 0.9, string.Join('\n', misses));
    }

    [Fact]
    public void Each_office_of_the_table_is_held_by_its_holder_on_its_date()
    {
        var misses = new List<string>();
        ReferenceCases.Roles(reader, misses.Add, TestContext.Current.CancellationToken);
        Assert.Empty(misses);
    }
}
