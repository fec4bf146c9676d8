using Recoupe.Evaluation.Names;
using Recoupe.Record.Actors;

namespace Recoupe.Evaluation.Tests.Names;

public sealed class LinkingTests
{
    [Fact]
    public void The_tables_know_ids_and_the_names_of_those_without_one()
    {
        Assert.True(KnownEntities.Contains("Q212"));
        Assert.True(KnownEntities.Contains("Houthis"));
        Assert.False(KnownEntities.Contains("Zorbek Talkhanov"));
    }

    [Fact]
    public void Every_id_of_the_gold_is_a_Wikidata_id_or_a_name_of_the_tables_or_of_roles()
    {
        var ids = from split in (string[])["dev", "held"]
                  from language in (string[])["fr", "en"]
                  from document in NameGold.Written(split, language)
                  from name in document.Names
                  where name.Id is not null && !name.Id.StartsWith('Q')
                  select name.Id;

        Assert.All(ids, id => Assert.True(KnownEntities.Contains(id) || id.StartsWith("Ministry of ", StringComparison.Ordinal), id));
    }

    [Fact]
    public void A_name_counts_once_and_an_unknown_id_as_nil()
    {
        var score = default(LinkScore).Add(linkable: true, right: true).Add(linkable: true, right: false).Add(linkable: false, right: true);

        Assert.Equal(0.5, score.Linkable.Share);
        Assert.Equal(new Tally(1, 1), score.Nil);
    }
}
