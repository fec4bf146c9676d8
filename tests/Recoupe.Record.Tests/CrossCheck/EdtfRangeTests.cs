using System.Globalization;
using Recoupe.Record.Model;

namespace Recoupe.Record.Tests.CrossCheck;

public sealed class EdtfRangeTests
{
    [Theory]
    [InlineData("2022-01-21", "2022-01-21", "2022-01-21")]
    [InlineData("2021-12", "2021-12-01", "2021-12-31")]
    [InlineData("2022", "2022-01-01", "2022-12-31")]
    [InlineData("2021-22", "2021-06-01", "2021-08-31")]
    [InlineData("2021-24", "2021-12-01", "2022-02-28")]
    [InlineData("2022-01/2022-02", "2022-01-01", "2022-02-28")]
    [InlineData("2022-01-21T10", "2022-01-21", "2022-01-21")]
    public void A_date_is_the_days_that_it_can_mean(string edtf, string first, string last)
    {
        var range = EdtfRange.Parse(edtf);
        Assert.Equal((first, last), (range!.First.ToString("O", CultureInfo.InvariantCulture), range.Last.ToString("O", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void An_open_interval_has_no_end()
    {
        Assert.Equal(DateOnly.MaxValue, EdtfRange.Parse("2014/")!.Last);
        Assert.True(EdtfRange.Parse("/2014")!.IsOpen);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("XXXX-08-01")]
    [InlineData("2022-13")]
    [InlineData("2022-02-30")]
    [InlineData("2022/2021")]
    [InlineData("/")]
    [InlineData("0000")]
    [InlineData("hier")]
    public void What_is_no_date_of_a_known_year_is_none(string? edtf) => Assert.Null(EdtfRange.Parse(edtf));

    [Fact]
    public void The_gap_counts_days_between_the_nearest_ends()
    {
        Assert.Equal(9, EdtfRange.Parse("2022-02-02")!.Gap(EdtfRange.Parse("2022-02-11")!));
        Assert.Equal(0, EdtfRange.Parse("2022-02")!.Gap(EdtfRange.Parse("2022-02-11")!));
    }
}
