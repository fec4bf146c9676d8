using Recoupe.Language;
using Recoupe.Language.Names;
using Recoupe.Record.Actors;

namespace Recoupe.Record.Tests.Actors;

public sealed class UnknownNamesTests
{
    private static readonly LanguageModel French = LanguageModel.Load("fr");
    private static readonly ActorReader Reader = new("fr");

    [Fact]
    public void Who_stands_in_no_table_is_an_entity_by_name()
    {
        var mention = Find("Le général Zorbek Talkhanov a quitté la capitale.", "Zorbek Talkhanov");

        Assert.Equal(EntityKind.Person, mention.Entity.Kind);
        Assert.Null(mention.Entity.Id);
    }

    [Fact]
    public void A_surname_means_the_person_named_in_full()
    {
        const string text = "Le général Zorbek Talkhanov a quitté la capitale. Talkhanov n'a rien dit.";

        Assert.Equal(2, Read(text).Count(m => m.Entity.Name == "Zorbek Talkhanov"));
    }

    [Fact]
    public void A_small_town_is_linked_in_its_country() =>
        Assert.Equal("UA", Find("L'Ukraine a repris le contrôle de la ville de Koupiansk.", "Koupiansk").Entity.Country);

    [Fact]
    public void A_unit_is_named_but_does_not_act()
    {
        var mention = Find("La 93e brigade mécanisée est arrivée près du front.", "93e brigade mécanisée");

        Assert.Equal(NameType.Unit, mention.Type);
        Assert.False(mention.Entity.Acts);
    }

    [Fact]
    public void A_person_named_like_a_country_is_a_person() =>
        Assert.Equal(EntityKind.Person, Find("L'anthropologue Paolo Israel en doute.", "Paolo Israel").Entity.Kind);

    private static Mention Find(string text, string words) => Assert.Single(Read(text), m => m.Span.In(text) == words);

    private static IReadOnlyList<Mention> Read(string text) => Reader.Read(text, French.Analyze(text), "2022-03-01").Mentions;
}
