using Recoupe.Press.Credits;

namespace Recoupe.Press.Tests.Credits;

public sealed class CreditLinesTests
{
    [Theory]
    [InlineData("Un texte.\n\nAvec AFP", "Avec AFP|AFP")]
    [InlineData("Un texte.\n\n(avec AFP et Reuters)", "(avec AFP et Reuters)|AFP|Reuters")]
    [InlineData("Un texte qui finit ainsi. (AFP)", "(AFP)|AFP")]
    [InlineData("Un texte qui finit ainsi (Agence Exemple).", "(Agence Exemple)|Agence Exemple")]
    [InlineData("GENEVA, Jan 21 (Reuters) - Talks went on.\nMore.", "(Reuters)|Reuters")]
    [InlineData("Kiev, 22 jan 2022 (AFP) – Un avion s’est posé.", "(AFP)|AFP")]
    [InlineData("(Agence) Le bilan est passé à douze blessés.", "(Agence)|Agence")]
    [InlineData("Par Jeanne Modèle avec Agence France-Presse\nUn texte.", "avec Agence France-Presse|AFP")]
    [InlineData("L’Exemple du Matin avec AFP", "avec AFP|AFP")]
    [InlineData("Source : AFP", "Source : AFP|AFP")]
    [InlineData("With AP and Reuters", "With AP and Reuters|AP|Reuters")]
    [InlineData("© Belga", "© Belga|Belga")]
    [InlineData("With Sample News Agency", "With Sample News Agency|Sample News Agency")]
    [InlineData("The Sample News Agency contributed to this report.", "The Sample News Agency contributed to this report|The Sample News Agency")]
    public void A_credit_is_kept_as_written_with_the_agencies_it_names(string text, string credits) =>
        Assert.Equal(credits.Split('|'), CreditLines.Find(text));

    [Theory]
    [InlineData("Un responsable l’a dit à Reuters.")]
    [InlineData("Selon l’AFP, un avion s’est posé.")]
    [InlineData("Il s’est entretenu avec Reuters.")]
    [InlineData("Le ministre a parlé pendant une heure, ce que confirme une note que nous avons pu lire et qu’il a remise avec AP")]
    [InlineData("L’avion (AN-124) s’est posé.")]
    [InlineData("")]
    [InlineData("\uD800 ((((((((((")]
    public void A_source_named_in_a_sentence_is_no_credit(string text) => Assert.Empty(CreditLines.Find(text));
}
