using Recoupe.Language.Quantities;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Model;

namespace Recoupe.Web.Tests.Samples;

/// <summary>A small record made by hand: invented outlets, our own wording.</summary>
internal static class SampleRecord
{
    private static readonly Actor UnitedStates = new("United States", "Q30", "Washington");
    private static readonly Actor Ukraine = new("Ukraine", "Q212", "l'Ukraine");
    private static readonly Actor Russia = new("Russia", "Q159", "Moscou");

    static SampleRecord()
    {
        var daily = new Telling(
            """
            Washington a livré vendredi à l'Ukraine environ 90 tonnes d'aide militaire, a annoncé l'ambassade américaine. La cargaison fait partie d'une enveloppe de 200 millions de dollars approuvée en décembre.

            Moscou dément vouloir attaquer son voisin. « Nous n'avons aucun projet d'invasion », a répété lundi un responsable du Kremlin, qui exige que l'Otan renonce à s'élargir.

            Des pourparlers entre les deux capitales sont prévus à Genève le 10 janvier 2022.
            """,
            "Une première cargaison d'aide américaine arrive à Kiev",
            "Le Courrier des Exemples",
            "2022-01-22",
            url: "https://exemples.invalid/kiev");
        Delivery = daily.Claim(
            "Washington a livré vendredi à l'Ukraine environ 90 tonnes d'aide militaire",
            ClaimKind.Aid,
            ClaimStatus.Happened,
            claim => claim with
            {
                Actor = [UnitedStates],
                Recipient = [Ukraine],
                Date = "2022-01-21",
                DateDetail = new DateDetail(DateRole.Delivered, DatePrecision.Day, "vendredi", DateHow.Relative),
                Amounts = [new Amount(90, "t", "environ 90 tonnes") { Approx = Approximation.About }],
                Items = [new Item("military aid", null, null)],
                Stage = Stage.Delivered,
                Source = [new Source("Embassy of the United States in Kyiv", null) { Mention = "l'ambassade américaine", Channel = Channel.Communique, Verb = "annoncer" }],
                Modality = new Modality(Polarity.Affirmed, Certainty.Certain, Realis.Real),
            });
        Package = daily.Claim(
            "une enveloppe de 200 millions de dollars approuvée en décembre",
            ClaimKind.Aid,
            ClaimStatus.Approved,
            claim => claim with
            {
                Actor = [UnitedStates],
                Recipient = [Ukraine],
                Date = "2021-12",
                DateDetail = new DateDetail(DateRole.Announced, DatePrecision.Month, "en décembre", DateHow.Relative),
                Amounts = [new Amount(200_000_000, "USD", "200 millions de dollars")],
                Stage = Stage.Approved,
            });
        Denial = daily.Claim(
            "Moscou dément vouloir attaquer son voisin",
            ClaimKind.Denial,
            ClaimStatus.Happened,
            claim => claim with { Actor = [Russia], Recipient = [Ukraine], Confidence = 0.81 });
        daily.Claim(
            "« Nous n'avons aucun projet d'invasion », a répété lundi un responsable du Kremlin, qui exige que l'Otan renonce à s'élargir",
            ClaimKind.Statement,
            ClaimStatus.Happened,
            claim => claim with
            {
                Actor = [new Actor("Russian official", null, "un responsable du Kremlin")],
                Date = "2022-01-17",
                DateDetail = new DateDetail(DateRole.Said, DatePrecision.Day, "lundi", DateHow.Relative),
                Source = [new Source("Russian official", null) { Anonymous = true, Channel = Channel.Speech }],
                Modality = new Modality(Polarity.Negated, Certainty.Certain, Realis.Future, ["n'", "aucun"]),
            });
        Demand = daily.Claim(
            "exige que l'Otan renonce à s'élargir",
            ClaimKind.Demand,
            ClaimStatus.Ongoing,
            claim => claim with { Actor = [Russia], Recipient = [new Actor("NATO", "Q7184", "l'Otan")] });
        daily.Claim(
            "Des pourparlers entre les deux capitales sont prévus à Genève le 10 janvier 2022",
            ClaimKind.Talks,
            ClaimStatus.Planned,
            claim => claim with
            {
                Actor = [UnitedStates, Russia],
                Date = "2022-01-10",
                DateDetail = new DateDetail(DateRole.Planned, DatePrecision.Day, "le 10 janvier 2022", DateHow.Explicit),
                Place = [new Place("Geneva", "Q71", "CH", 46.2, 6.15, "Genève")],
            });
        Daily = daily.Read;

        var copy = new Telling(
            "Washington a livré vendredi à l'Ukraine près de 100 tonnes d'aide militaire, d'après la Voix des Échantillons.",
            "Aide américaine : première livraison",
            "Gazette de Démonstration",
            "2022-01-23");
        Copied = copy.Claim(
            "Washington a livré vendredi à l'Ukraine près de 100 tonnes d'aide militaire",
            ClaimKind.Aid,
            ClaimStatus.Happened,
            claim => claim with
            {
                Actor = [UnitedStates],
                Recipient = [Ukraine],
                Date = "2022-01-21",
                DateDetail = new DateDetail(DateRole.Delivered, DatePrecision.Day, "vendredi", DateHow.Relative),
                Amounts = [new Amount(100, "t", "près de 100 tonnes") { Approx = Approximation.About }],
                Stage = Stage.Delivered,
                Source = [new Source("Voix des Échantillons", null) { Channel = Channel.Outlet, Verb = "d'après" }],
            });
        Copy = copy.Read;

        var wire = new Telling(
            "The United States approved a $20 million package for Ukraine in December, an official said on Friday. About 8,500 troops were put on alert.",
            "US aid to Ukraine: what is known",
            "The Sample Wire",
            "2022-01-21",
            "en");
        Smaller = wire.Claim(
            "The United States approved a $20 million package for Ukraine in December",
            ClaimKind.Aid,
            ClaimStatus.Approved,
            claim => claim with
            {
                Actor = [UnitedStates],
                Recipient = [Ukraine],
                Date = "2021-12",
                DateDetail = new DateDetail(DateRole.Event, DatePrecision.Month, "in December", DateHow.Relative),
                Amounts = [new Amount(20_000_000, "USD", "$20 million")],
                Stage = Stage.Approved,
            });
        wire.Claim(
            "About 8,500 troops were put on alert",
            ClaimKind.Deployment,
            ClaimStatus.Ordered,
            claim => claim with { Actor = [UnitedStates], Amounts = [new Amount(8500, "soldier", "About 8,500 troops") { Approx = Approximation.About }] });
        Wire = wire.Read;
    }

    public static ReadArticle Daily { get; }

    public static ReadArticle Copy { get; }

    public static ReadArticle Wire { get; }

    public static IReadOnlyList<ReadArticle> All => [Daily, Copy, Wire];

    public static Claim Delivery { get; }

    public static Claim Package { get; }

    public static Claim Denial { get; }

    public static Claim Demand { get; }

    public static Claim Copied { get; }

    public static Claim Smaller { get; }

    /// <summary>What a careful reader would make of it.</summary>
    public static CrossChecked CrossChecked => new(
        [
            new Origin("o1", [Daily.Article.Id, Copy.Article.Id], "near-duplicate text", Daily.Article.Id),
            new Origin("o2", [Wire.Article.Id], "alone", null),
        ],
        [
            new Event(
                "e1",
                ClaimKind.Aid,
                new Dictionary<string, IReadOnlyList<FactValue>>(StringComparer.Ordinal)
                {
                    ["amount"] =
                    [
                        new FactValue("200 000 000 USD", [Package.Id], ["o1"], "2022-01-22", "2022-01-22", null),
                        new FactValue("20 000 000 USD", [Smaller.Id], ["o2"], "2022-01-21", "2022-01-21", null),
                    ],
                },
                new Grade(4, 'F', []),
                [Package.Id, Smaller.Id]),
            new Event(
                "e2",
                ClaimKind.Aid,
                new Dictionary<string, IReadOnlyList<FactValue>>(StringComparer.Ordinal),
                null,
                [Delivery.Id, Copied.Id]),
        ],
        [
            new Relation(Package.Id, Smaller.Id, RelationKind.Contradicts, "amount", "200 000 000 ÷ 20 000 000 = 10", 0.9),
            new Relation(Delivery.Id, Copied.Id, RelationKind.RoundsTo, null, "90 ≈ 100 (±10 %)", 0.8),
        ],
        [
            new LedgerRow(
                "e1",
                "United States",
                "Ukraine",
                "PDA",
                1,
                [
                    new LedgerStage(Stage.Approved, "2021-12", new Amount(200_000_000, "USD", "200 millions de dollars"), null),
                    new LedgerStage(Stage.Delivered, "2022-01-21", new Amount(90, "t", "environ 90 tonnes") { Approx = Approximation.About }, "Embassy of the United States in Kyiv"),
                ],
                [new Item("ammunition", null, null)],
                []),
        ]);
}
