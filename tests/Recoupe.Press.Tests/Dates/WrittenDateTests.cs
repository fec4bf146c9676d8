using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using Recoupe.Press.Dates;

namespace Recoupe.Press.Tests.Dates;

public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("2022-01-22", "2022-01-22")]
    [InlineData(" 2022-01-22 ", "2022-01-22")]
    [InlineData("2022-01", "2022-01")]
    [InlineData("2022", "2022")]
    [InlineData("20220122", "2022-01-22")]
    [InlineData("2022-01-22T23:30:00-05:00", "2022-01-22")]
    [InlineData("2022-01-22 18:30", "2022-01-22")]
    [InlineData("22 janvier 2022", "2022-01-22")]
    [InlineData("1er février 2022", "2022-02-01")]
    [InlineData("samedi 22 janv. 2022 à 18h30", "2022-01-22")]
    [InlineData("January 22nd, 2022", "2022-01-22")]
    [InlineData("Sat, 22 Jan 2022 10:00:00 GMT", "2022-01-22")]
    [InlineData("Aug. 3, 2022", "2022-08-03")]
    [InlineData("22/01/2022", "2022-01-22")]
    [InlineData("01/22/2022", "2022-01-22")]
    [InlineData("02.02.2022", "2022-02-02")]
    [InlineData("01/02/2022", null)]
    [InlineData("2022-02-29", null)]
    [InlineData("2022-13-01", null)]
    [InlineData("31 avril 2022", null)]
    [InlineData("22 brumaire 2022", null)]
    [InlineData("hier", null)]
    [InlineData("du 22 janvier 2022 au 3 mars 2022", null)]
    [InlineData("", null)]
    public void A_value_is_read_to_the_day_it_writes(string value, string? date) => Assert.Equal(date, WrittenDate.Read(value));

    [Theory]
    [InlineData(true, "2022-02-01")]
    [InlineData(false, "2022-01-02")]
    public void Day_and_month_are_told_apart_by_who_writes(bool dayFirst, string date) => Assert.Equal(date, WrittenDate.Read("01/02/2022", dayFirst));

    [Fact]
    public void Every_day_that_ISO_8601_writes_is_read_as_written() => Prop.ForAll(
        Gen.Choose(0, 400_000).ToArbitrary(),
        days =>
        {
            var iso = LocalDatePattern.Iso.Format(new LocalDate(1000, 1, 1).PlusDays(days));
            return WrittenDate.Read(iso) == iso;
        }).QuickCheckThrowOnFailure();
}
