using FsCheck;
using FsCheck.Fluent;
using NodaTime.Text;

namespace Recoupe.Store.Tests;

public sealed class DayRangeTests
{
    [Theory]
    [InlineData("2022-01-21", "2022-01-21", "2022-01-21")]
    [InlineData("2022-01-21T20", "2022-01-21", "2022-01-21")]
    [InlineData("2022-01-21?", "2022-01-21", "2022-01-21")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2022", "2022-01-01", "2022-12-31")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("2022-01-XX", "2022-01-01", "2022-01-31")]
    [InlineData("2022-XX", "2022-01-01", "2022-12-31")]
    [InlineData("2022-21", "2022-03-01", "2022-05-31")]
    [InlineData("2022-24", "2022-12-01", "2023-02-28")]
    [InlineData("2022-34", "2022-04-01", "2022-06-30")]
    [InlineData("9999-24", "9999-12-01", "9999-12-31")]
    [InlineData("9999-36", "9999-10-01", "9999-12-31")]
    [InlineData("2022-01/2022-02", "2022-01-01", "2022-02-28")]
    [InlineData("2014/", "2014-01-01", "9999-12-31")]
    [InlineData("2014/..", "2014-01-01", "9999-12-31")]
    [InlineData("../2021-12-01", "0001-01-01", "2021-12-01")]
    public void An_EDTF_date_touches_days(string edtf, string first, string last)
    {
        var range = DayRange.Parse(edtf);

        Assert.Equal((first, last), (LocalDatePattern.Iso.Format(range!.Value.First), LocalDatePattern.Iso.Format(range.Value.Last)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2022-13")]
    [InlineData("2022-02-30")]
    [InlineData("2022-1-1")]
    [InlineData("0000")]
    [InlineData("vendredi")]
    [InlineData("2022-02/2022-01")]
    [InlineData("XXXX-02-10")]
    [InlineData("2022-01-21-03")]
    [InlineData("2022-99")]
    [InlineData("20٢2")]
    public void What_is_no_date_touches_no_day(string? text) => Assert.Null(DayRange.Parse(text));

    [Fact]
    public void No_text_breaks_it_and_no_range_ends_before_it_begins() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<string>(),
            (string text) => DayRange.Parse(text) is not { } range || range.First <= range.Last).QuickCheckThrowOnFailure();

    [Fact]
    public void Shuffled_pieces_of_dates_do_not_break_it() =>
        Prop.ForAll(
            Gen.Elements("2022", "-", "01", "31", "/", "..", "X", "9999", "36", "12", "T20", "?").ListOf().Select(string.Concat).ToArbitrary(),
            text => DayRange.Parse(text) is not { } range || range.First <= range.Last).QuickCheckThrowOnFailure();
}
