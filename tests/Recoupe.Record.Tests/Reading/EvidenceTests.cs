using FsCheck;
using FsCheck.Fluent;

namespace Recoupe.Record.Tests.Reading;

public sealed class EvidenceTests(ReadingFixture fixture) : IClassFixture<ReadingFixture>
{
    private static readonly string[] Sentences =
    [
        "La Russie a déployé 100 000 soldats près de l'Ukraine, selon CNN.", "« Nous livrerons des missiles », a déclaré Joe Biden.", "Moscou nie tout projet d'attaque.",
        "The U.S. announced $200 million in military aid to Ukraine on Wednesday.", "[ad_1]", "\ud800", "Lire aussi : notre dossier", "💥💥", "\u202eRussie", "M. Poutine", "\n\n",
    ];

    [Fact]
    public void The_evidence_of_every_claim_is_an_exact_piece_of_the_article_whatever_the_article() =>
        Prop.ForAll(Gen.ListOf(Gen.Elements(Sentences)).ToArbitrary(), parts =>
        {
            var text = string.Join(' ', parts);
            return fixture.Claims(text, "2022-01-28", "fr").All(c => text[c.Evidence.Start..c.Evidence.End] == c.Evidence.Exact && c.Evidence.Exact.Length > 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_words_of_every_role_stand_in_the_article() =>
        Prop.ForAll(Gen.ListOf(Gen.Elements(Sentences)).ToArbitrary(), parts =>
        {
            var text = string.Join(' ', parts);
            return fixture.Claims(text, "2022-01-28", "fr").All(c =>
                c.Actor.Concat(c.Recipient).All(a => a.Mention is null || text.Contains(a.Mention, StringComparison.Ordinal))
                && c.Amounts.All(a => text.Contains(a.AsWritten, StringComparison.Ordinal)));
        }).QuickCheckThrowOnFailure();
}
