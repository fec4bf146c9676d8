using Recoupe.Language.Quantities;

namespace Recoupe.Language.Tests.Quantities;

public sealed class FrenchQuantityTests
{
    // Phrase | its quantities in order, separated by ';': value or low..high, unit, bound, part=i, eq=i, prop, slip.
    public static TheoryData<string, string> Phrases => QuantityTable.Of("""
        près de 200 000 livres d’aide létale | 200000 lb about
        quelque 3 000 soldats ont débarqué | 3000 soldier about
        environ 48,5 milliards de dollars depuis janvier | 48500000000 USD about
        plus de 28,4 milliards de dollars de matériel | 28400000000 USD more_than
        au moins 14 000 personnes | 14000 person at_least
        Quinze personnes, dont trois gardes, ont été tuées | 15 dead; 3 guard part=0
        Quinze personnes, dont trois gardes, attendent | 15 person; 3 guard part=0
        jusqu'à 30 000 soldats russes | 30000 soldier up_to
        jusqu’à trente mille hommes | 30000 person up_to
        moins de 1 000 militaires restent sur la base | 1000 soldier less_than
        une quinzaine de blindés | 15 armoured_vehicle about
        une trentaine de chars ont franchi le pont | 30 tank about
        des dizaines de milliers de soldats | 20000..99999 soldier about
        des dizaines de blessés | 20..99 injured about
        des centaines de véhicules | 200..999 vehicle about
        des centaines de milliers de réfugiés | 200000..999999 refugee about
        plusieurs centaines de parachutistes | 200..999 paratrooper about
        plusieurs milliers d’habitants | 2000..9999 person about
        des milliards d’euros | 2000000000..9999999999 EUR about
        quelques dizaines de conseillers | 20..99 adviser about
        deux mille soldats | 2000 soldier
        un million et demi de réfugiés | 1500000 refugee
        trois millions et demi d'euros | 3500000 EUR
        2,7 milliards de dollars | 2700000000 USD
        2,7 Md€ de prêts | 2700000000 EUR
        150 M€ débloqués | 150000000 EUR
        12 Mds€ sur trois ans | 12000000000 EUR; 3 year
        8.500 soldats en alerte | 8500 soldier
        8 500 soldats en alerte | 8500 soldier
        8 500 soldats en alerte | 8500 soldier
        1.500 tonnes de munitions | 1500 t
        400 400 millions d'euros | 400000000 EUR slip
        entre deux heures et deux heures et demie | 2..2.5 hour
        entre 50 000 et 100 000 hommes | 50000..100000 person
        entre 2 et 3 milliards d'euros | 2000000000..3000000000 EUR
        de 20 à 30 chars | 20..30 tank
        2 à 3 millions de personnes | 2000000..3000000 person
        15-20 blindés légers | 15..20 armoured_vehicle
        deux ou trois jours | 2..3 day
        trois ou quatre navires de guerre | 3..4 warship
        le budget est passé de 20 à 30 millions d'euros | 30000000 EUR
        200 millions de dollars (175 millions d’euros) | 200000000 USD; 175000000 EUR eq=0
        60 millions de dollars, soit 52 millions d'euros | 60000000 USD; 52000000 EUR eq=0
        un pont situé à 16 km (10 miles) | 16 km; 10 mile eq=0
        3 000 soldats, dont 1 700 en Pologne | 3000 soldier; 1700 soldier part=0
        27 personnes, dont deux civils | 27 person; 2 civilian part=0
        Sur les 2 000 soldats envoyés, 1 700 membres de la 82nd Airborne Division iront en Pologne | 2000 soldier; 1700 soldier part=0
        40 blessés, parmi lesquels cinq enfants | 40 injured; 5 child part=0
        sept civils tués, dont deux enfants | 7 dead; 2 child part=0
        600 millions d'euros, dont 200 millions d’euros de dons | 600000000 EUR; 200000000 EUR part=0
        des obus de 155 mm | 155 mm prop
        18 obusiers de 155 mm | 18 howitzer; 155 mm prop
        la 82e division aéroportée | none
        la 3e brigade et le 2e régiment | none
        le 1er bataillon | none
        le 10 février 2022 | none
        du 15 au 20 août | none
        en 2014 | none
        depuis 2014, la guerre continue | none
        l'exercice 2022 a commencé en janvier | none
        l’article 5 du traité | none
        la résolution 2202 du Conseil | none
        un F-16 et un Su-25 | none
        quatre F-16 | 4 aircraft
        à 11h00 heure locale | none
        entre 07h41 et 07h51 | none
        à 13h30 | none
        le 13/03/2022 | none
        20 % des stocks | 20 percent
        vingt pour cent du budget | 20 percent
        près d'un tiers des stocks | 0.3333333333 - about
        la moitié des chars | 0.5 -
        plus de la moitié des soldats | 0.5 - more_than
        les deux tiers du pays | 0.6666666667 -
        les trois quarts des habitants | 0.75 -
        le double de l'an dernier | 2 times
        trois fois plus de munitions | 3 times
        le premier convoi et le deuxième | none
        un demi-milliard d'euros | 500000000 EUR
        un demi-million de personnes | 500000 person
        une heure et demie | 1.5 hour
        pendant quatre heures d'entretiens | 4 hour
        trois quarts d'heure | 0.75 hour
        une demi-heure | 0.5 hour
        2 heures 30 minutes | 2.5 hour
        deux semaines | 2 week
        ces deux dernières semaines | 2 week
        plus d'un mois | 1 month more_than
        une dizaine de jours | 10 day about
        48 heures | 48 hour
        un billion de dollars | 1000000000000 USD
        500 mètres de profondeur | 500 m
        620 kilomètres | 620 km
        à quelque 40 km de Lviv | 40 km about
        à 20 km environ de la Pologne | 20 km about
        900 km/h | 900 km/h
        une vitesse de 5 000 km/h | 5000 km/h
        300 kilomètres par heure | 300 km/h
        1 200 hectares de forêt | 1200 ha
        603 700 km2 | 603700 km2
        180 tonnes de munitions | 180 t
        25 kg d'explosifs | 25 kg
        2 millions de livres sterling | 2000000 GBP
        2,3 milliards de livres | 2300000000 GBP
        500 000 barils | 500000 barrel
        15 millions de roubles | 15000000 RUB
        800 millions de francs CFA | 800000000 XOF
        10 milliards de hryvnias | 10000000000 UAH
        100 millions de dollars canadiens | 100000000 CAD
        50 millions de francs suisses | 50000000 CHF
        35 morts et 134 blessés | 35 dead; 134 injured
        neuf morts et 57 blessés | 9 dead; 57 injured
        au moins 18 morts et plus de 90 blessés | 18 dead at_least; 90 injured more_than
        une trentaine de morts ou de blessés graves | 30 dead_or_injured about
        deux civils tués dans les combats | 2 dead
        35 civils blessés | 35 injured
        avoir tué 84 hommes du groupe et 47 soldats des forces maliennes | 84 dead; 47 dead
        elle a perdu neuf combattants | 9 dead
        elle détient sept prisonniers | 7 prisoner
        douze otages ont été libérés | 12 hostage
        environ 7 000 habitants évacués de 16 localités | 7000 evacuee about; 16 locality
        cinq hélicoptères de transport Mi-17 | 5 helicopter
        14 Leopard 2A6 et 31 Abrams | 14 tank; 31 tank
        14 chars Leopard 2 | 14 tank
        16 Himars | 16 launcher
        deux fortes explosions | 2 explosion
        huit missiles de croisière | 8 missile
        deux missiles balistiques à courte portée | 2 missile
        trois cents missiles antichars Javelin | 300 missile
        Plus de 60 navires de guerre et 4 000 soldats | 60 warship more_than; 4000 soldier
        Un des systèmes S-400 russes | 1 air_defence_system
        trois systèmes antiaériens | 3 air_defence_system
        deux frégates et un sous-marin | 2 frigate
        une centaine de groupes tactiques | 100 battalion about
        dix-sept vols | 17 flight
        mille deux cents casques bleus | 1200 peacekeeper
        quatre-vingt-dix-huit députés | 98 deputy
        soixante et onze pays | 71 country
        900 Américains | 900 person
        trois mille cinq cents Ukrainiens | 3500 person
        trois sources diplomatiques | 3 source
        pas moins de 12 pays | 12 country at_least
        pas plus de 300 conseillers | 300 adviser at_most
        un maximum de 5 000 hommes | 5000 person at_most
        un minimum de 60 jours | 60 day at_least
        à peu près 400 véhicules | 400 vehicle about
        autour de 90 000 soldats | 90000 soldier about
        aux alentours de 100 morts | 100 dead about
        100 000 soldats au moins | 100000 soldier at_least
        300 blessés environ | 300 injured about
        5 000 hommes ou plus | 5000 person at_least
        dépassant 3 % du PIB | 3 percent more_than
        un bilan supérieur à 200 morts | 200 dead more_than
        2 000 autres partiront | 2000 -
        3 000 soldats arrivent, 2 000 autres partiront | 3000 soldier; 2000 soldier
        parle de 9 morts, avance le chiffre de 20 | 9 dead; 20 dead
        Deux missiles sont partis. Les deux engins ont parcouru 400 km | 2 missile; 2 missile; 400 km
        -20 degrés | -20 degree
        40 degrés Celsius | 40 °C
        3,5 MW | 3.5 MW
        une aide de 1,2 milliard d'euros sur quatre ans | 1200000000 EUR; 4 year
        11 milliards 500 millions d'euros | 11500000000 EUR
        deux cent mille euros | 200000 EUR
        15 dollars et 50 cents | 15.5 USD
        24 points de pourcentage | 24 percentage_point
        à 70 % pour et 30 % contre | 70 percent; 30 percent
        65 députés sur 120 | 65 deputy
        le vol 370 et la page 12 | none
        l’accord de Minsk 2 | none
        Un responsable américain | none
        a tué 15 personnes et blessé 53 autres | 15 dead; 53 injured
        de 10 à 15.000 enfants | 10000..15000 child
        demain, 20 h 30 en France | none
        38-40, rue de la Paix | none
        une attaque a visé un dépôt | none
        """);

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_French_press_phrase_means_what_a_careful_reader_says(string phrase, string expected) =>
        Assert.Equal(expected, QuantityTable.Describe(QuantityRecognizer.For("fr").Recognize(phrase)));

    [Theory]
    [InlineData("100 millions de dollars", "CA", "CAD")]
    [InlineData("100 millions de dollars", "AU", "AUD")]
    [InlineData("100 millions de dollars", "FR", "USD")]
    [InlineData("100 millions de dollars", null, "USD")]
    [InlineData("2 000 livres", "GB", "GBP")]
    [InlineData("2 000 livres d'explosifs", "FR", "lb")]
    [InlineData("3 000 francs", "CH", "CHF")]
    [InlineData("50 000 dinars", "DZ", "DZD")]
    public void The_outlet_s_country_tells_money_of_one_name_apart(string phrase, string? country, string unit) =>
        Assert.Equal(unit, Assert.Single(QuantityRecognizer.For("fr").Recognize(phrase, country)).Unit);

    [Theory]
    [InlineData("1 700 membres de la 82nd Airborne Division", "membres de la 82nd Airborne Division")]
    [InlineData("10 000 soldats ukrainiens sont engagés", "soldats ukrainiens")]
    [InlineData("200 000 livres d’aide létale", "aide létale")]
    public void The_counted_phrase_is_kept_as_written(string phrase, string of) =>
        Assert.Equal(of, Assert.Single(QuantityRecognizer.For("fr").Recognize(phrase)).Of);
}
