using Recoupe.Language.Quantities;

namespace Recoupe.Language.Tests.Quantities;

public sealed class EnglishQuantityTests
{
    // Columns as in FrenchQuantityTests.
    public static TheoryData<string, string> Phrases => QuantityTable.Of("""
        nearly 200,000 pounds of lethal aid | 200000 lb about
        some 3,000 troops landed | 3000 soldier about
        about $8.7 billion in aid | 8700000000 USD about
        more than $31.7 billion | 31700000000 USD more_than
        at least 14,000 people | 14000 person at_least
        up to 30,000 Russian soldiers | 30000 soldier up_to
        up to thirty thousand men | 30000 person up_to
        Fewer than 1,000 U.S. personnel remain | 1000 soldier less_than
        as many as 500 fighters | 500 fighter up_to
        dozens of tanks | 24..99 tank about
        dozens of wounded | 24..99 injured about
        tens of thousands of soldiers | 20000..99999 soldier about
        hundreds of thousands of refugees | 200000..999999 refugee about
        hundreds of vehicles | 200..999 vehicle about
        several hundred paratroopers | 200..999 paratrooper about
        a few thousand residents | 2000..9999 person about
        scores of civilians | 40..99 civilian about
        millions of dollars | 2000000..9999999 USD about
        two thousand soldiers | 2000 soldier
        one and a half million refugees | 1500000 refugee
        a million and a half refugees | 1500000 refugee
        half a million people | 500000 person
        a dozen tanks | 12 tank about
        two dozen aircraft | 24 aircraft
        1.3 bn euros | 1300000000 EUR
        $1.3bn | 1300000000 USD
        $550 Mln in arms | 550000000 USD
        €150m in loans | 150000000 EUR
        £2.3 billion | 2300000000 GBP
        US$ 10 billion | 10000000000 USD
        C$500 million | 500000000 CAD
        A$100 million | 100000000 AUD
        100 million Canadian dollars | 100000000 CAD
        50 million Swiss francs | 50000000 CHF
        15 million rubles | 15000000 RUB
        10 billion hryvnias | 10000000000 UAH
        8,500 personnel | 8500 soldier
        40 000 soldiers | 40000 soldier
        1,500 tons of ammunition | 1500 ton
        180 metric tons of ammunition | 180 t
        400 400 million euros | 400000000 EUR slip
        between 50,000 and 100,000 troops | 50000..100000 soldier
        between $2 billion and $3 billion | 2000000000..3000000000 USD
        $2-3 billion | 2000000000..3000000000 USD
        2 to 3 million people | 2000000..3000000 person
        from 20 to 30 tanks | 20..30 tank
        15-20 armored vehicles | 15..20 armoured_vehicle
        two or three days | 2..3 day
        three or four warships | 3..4 warship
        between two and two and a half hours | 2..2.5 hour
        $200 million (175 million euros) | 200000000 USD; 175000000 EUR eq=0
        $60 million, or 52 million euros | 60000000 USD; 52000000 EUR eq=0
        12 km (7.5 miles) from the border | 12 km; 7.5 mile eq=0
        3,000 troops, of whom 1,700 go to Poland | 3000 soldier; 1700 soldier part=0
        3,000 troops, including 1,700 paratroopers | 3000 soldier; 1700 paratrooper part=0
        Of the 2,000 soldiers, 1,700 will go to Poland | 2000 soldier; 1700 soldier part=0
        40 wounded, among them five children | 40 injured; 5 child part=0
        $600 million, including $200 million in grants | 600000000 USD; 200000000 USD part=0
        75,000 rounds for 155mm artillery | 75000 round; 155 mm prop
        18 155mm howitzers | 18 howitzer; 155 mm prop
        a 500-pound bomb | 500 lb prop
        a six-mile stretch | 6 mile prop
        the 82nd Airborne Division | none
        the 3rd brigade | none
        on February 24, 2022 | none
        on Feb. 24 | none
        since the Feb. 24 invasion | none
        since 2014 | none
        in 2014, the war began | none
        Article 5 of the treaty | none
        Resolution 2202 | none
        an F-16 and an Su-25 | none
        four F-16s | 4 aircraft
        two F-35s in Bulgaria | 2 aircraft
        at 11:00 local time | none
        at 6 pm | none
        on 5/17/2018 | none
        20 percent of the stocks | 20 percent
        20% of the stocks | 20 percent
        twenty per cent of the budget | 20 percent
        nearly a third of the stocks | 0.3333333333 - about
        half of the tanks | 0.5 -
        more than half of the soldiers | 0.5 - more_than
        two thirds of the country | 0.6666666667 -
        three quarters of residents | 0.75 -
        double the amount | 2 times
        three times more ammunition | 3 times
        the first convoy and the second | none
        an hour and a half | 1.5 hour
        for an hour and a half | 1.5 hour
        after four hours of talks | 4 hour
        half an hour | 0.5 hour
        2 hours 30 minutes | 2.5 hour
        two weeks | 2 week
        the last two weeks | 2 week
        more than a month | 1 month more_than
        48 hours | 48 hour
        four days of talks | 4 day
        a trillion dollars | 1000000000000 USD
        500 meters | 500 m
        about 920 kilometers from the capital | 920 km about
        900 km/h | 900 km/h
        300 miles per hour | 300 mph
        1,200 hectares of forest | 1200 ha
        603,700 square kilometers | 603700 km2
        25 kg of explosives | 25 kg
        2 million pounds sterling | 2000000 GBP
        500,000 barrels | 500000 barrel
        35 dead and 134 wounded | 35 dead; 134 injured
        nine dead and 57 injured | 9 dead; 57 injured
        at least 32 dead and more than 200 wounded | 32 dead at_least; 200 injured more_than
        killed 84 men and 47 soldiers | 84 dead; 47 dead
        12 people were killed | 12 dead
        two civilians were killed | 2 dead
        35 civilians wounded | 35 injured
        killing at least 20 | 20 dead at_least
        seven prisoners | 7 prisoner
        twelve hostages were freed | 12 hostage
        16 settlements | 16 locality
        five transport helicopters | 5 helicopter
        14 Leopard 2 tanks and 31 Abrams tanks | 14 tank; 31 tank
        31 Abrams | 31 tank
        16 HIMARS to date | 16 launcher
        two large explosions | 2 explosion
        eight cruise missiles | 8 missile
        two short-range ballistic missiles | 2 missile
        300 Javelin missiles | 300 missile
        More than 140 warships and 10,000 soldiers | 140 warship more_than; 10000 soldier
        one of the S-400 systems | 1 air_defence_system
        two Patriot batteries | 2 air_defence_system
        one frigate | 1 frigate
        two frigates and a submarine | 2 frigate
        100 battalion tactical groups | 100 battalion
        seventeen flights | 17 flight
        twelve hundred peacekeepers | 1200 peacekeeper
        ninety-eight lawmakers | 98 deputy
        seventy-one countries | 71 country
        900 Americans | 900 person
        three thousand five hundred Ukrainians | 3500 person
        two senior U.S. officials | 2 official
        no fewer than 12 countries | 12 country at_least
        no more than 300 advisers | 300 adviser at_most
        a maximum of 5,000 men | 5000 person at_most
        a minimum of 60 days | 60 day at_least
        roughly 400 vehicles | 400 vehicle about
        around 90,000 troops | 90000 soldier about
        100,000 soldiers or more | 100000 soldier at_least
        exceeding 3 percent of GDP | 3 percent more_than
        in excess of 200 tanks | 200 tank more_than
        have passed $62 billion | 62000000000 USD more_than
        3,000 soldiers arrive, another 2,000 will leave | 3000 soldier; 2000 soldier
        exactly 300 tanks | 300 tank
        40 degrees Celsius | 40 °C
        3.5 MW | 3.5 MW
        $1 billion more in security assistance | 1000000000 USD
        a further $988 million in arms | 988000000 USD
        $1.2 billion over four years | 1200000000 USD; 4 year
        11 billion 500 million euros | 11500000000 EUR
        two hundred thousand euros | 200000 EUR
        15 dollars and 50 cents | 15.5 USD
        2 percentage points | 2 percentage_point
        70% for and 30% against | 70 percent; 30 percent
        flight 370 and page 12 | none
        a senior official | none
        the 30-nation alliance | none
        two tank battalions | 2 battalion
        over 5,000 Ukrainian civilians | 5000 civilian more_than
        under 100 aircraft | 100 aircraft less_than
        Niger Air Base 201 in Agadez | none
        """);

    [Theory]
    [MemberData(nameof(Phrases))]
    public void An_English_press_phrase_means_what_a_careful_reader_says(string phrase, string expected) =>
        Assert.Equal(expected, QuantityTable.Describe(QuantityRecognizer.For("en").Recognize(phrase)));

    [Theory]
    [InlineData("100 million dollars", "CA", "CAD")]
    [InlineData("$100 million", "AU", "AUD")]
    [InlineData("$100 million", "US", "USD")]
    [InlineData("$100 million", null, "USD")]
    [InlineData("2 million pounds", "GB", "GBP")]
    [InlineData("2,000 pounds of explosives", null, "lb")]
    public void The_outlet_s_country_tells_money_of_one_name_apart(string phrase, string? country, string unit) =>
        Assert.Equal(unit, Assert.Single(QuantityRecognizer.For("en").Recognize(phrase, country)).Unit);
}
