using Recoupe.Record.Actors;

namespace Recoupe.Record.Tests.Actors;

public sealed class EquipmentNamesTests
{
    [Theory]
    [InlineData("Javelin", "javelin")]
    [InlineData("Stingers", "stinger")]
    [InlineData("F-16s", "f16")]
    [InlineData("F-16V", "f16")]
    [InlineData("Mistral 3", "mistral")]
    [InlineData("Leopard 1", "leopard1")]
    [InlineData("Leopard 2A6", "leopard2")]
    [InlineData("M1 Abrams", "abrams")]
    public void A_model_a_variant_and_several_of_it_are_the_equipment(string name, string id) => Assert.Equal(id, EquipmentNames.Find(name)?.Id);

    [Theory]
    [InlineData("Rafale")]
    [InlineData("Mistral Gagnant")]
    [InlineData("F-35")]
    public void What_the_lexicon_does_not_have_is_no_equipment_of_it(string name) => Assert.Null(EquipmentNames.Find(name));
}
