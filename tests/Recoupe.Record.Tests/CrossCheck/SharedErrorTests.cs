using Recoupe.Record.CrossCheck;
using Recoupe.Record.Model;
using static Recoupe.Record.Tests.CrossCheck.Desk;

namespace Recoupe.Record.Tests.CrossCheck;

public sealed class SharedErrorTests
{
    private static readonly string[] outlets = ["Gazette exemple", "Courrier exemple", "Relais exemple", "Tribune exemple", "Phare exemple"];

    // Each outlet in its own words, so that no text is taken for a copy of another.
    private static readonly string[] openings =
    [
        "Le dépôt du port a brûlé toute la nuit.", "Une explosion a réveillé les quais.", "Les pompiers luttent encore contre le feu.", "Le bilan de la nuit est tombé ce matin.", "Sur le môle, la fumée ne retombe pas.",
    ];

    [Fact]
    public void Two_voices_with_one_wrong_figure_may_copy_each_other_and_still_count_as_two()
    {
        var record = Tolls(412, 412, 142, 142, 142);
        Assert.Equal(5, record.Origins.Count);
        var hinted = record.Origins.Where(o => o.Hints.Count > 0).ToList();
        Assert.Equal(2, hinted.Count);
        Assert.Equal("the same error: 412 dead against 142 dead, told by 3 other voices", Assert.Single(hinted[0].Hints).Signal);
        Assert.Equal(hinted[1].Id, Assert.Single(hinted[0].Hints[0].With));
        Assert.InRange(hinted[0].Hints[0].Confidence, 0.1, 0.5);
        Assert.Contains(record.Events, e => e.Grade!.Reasons.Contains(hinted[0].Hints[0].Signal));
    }

    [Fact]
    public void One_who_errs_alone_copies_nobody() => Assert.All(Tolls(412, 142, 142, 142, 142).Origins, o => Assert.Empty(o.Hints));

    [Fact]
    public void Where_as_many_say_otherwise_nobody_is_known_to_err() => Assert.All(Tolls(412, 412, 142, 142, 95).Origins, o => Assert.Empty(o.Hints));

    [Fact]
    public void Those_who_round_alike_share_no_error() => Assert.All(Tolls(200, 200, 142, 142, 142).Origins, o => Assert.Empty(o.Hints));

    [Fact]
    public void Two_who_relay_the_other_side_share_an_account_and_no_error() =>
        Assert.All(Relate([.. Enumerable.Range(0, 5).Select(i => Told(i, i < 2 ? 412 : 142, "2031-05-02", i < 2 ? $"Officer {i}" : null))]).Origins, o => Assert.Empty(o.Hints));

    [Fact]
    public void A_first_count_that_others_correct_later_is_no_error_to_copy() =>
        Assert.All(Relate([.. Enumerable.Range(0, 5).Select(i => Told(i, i < 2 ? 12 : 142, i < 2 ? "2031-05-02" : "2031-05-04"))]).Origins, o => Assert.Empty(o.Hints));

    [Fact]
    public void A_name_that_two_misspell_alike_is_a_sign_and_another_way_to_write_its_sounds_is_none()
    {
        Assert.Equal(2, Named("Kramartosk", "Kramatorsk").Origins.Count(o => o.Hints.Count > 0));
        Assert.Equal("the same error: \"Kramartosk\" against \"Kramatorsk\", told by 3 other voices", Named("Kramartosk", "Kramatorsk").Origins.First(o => o.Hints.Count > 0).Hints[0].Signal);
        Assert.All(Named("Lukashenko", "Loukachenko").Origins, o => Assert.Empty(o.Hints));
    }

    private static CrossChecked Tolls(params int[] dead) => Relate([.. dead.Select((count, i) => Told(i, count, "2031-05-02"))]);

    private static CrossChecked Named(string odd, string usual) =>
        Relate([.. Enumerable.Range(0, 5).Select(i => Told(i, 142, "2031-05-02", place: i < 2 ? odd : usual))]);

    private static ReadArticle Told(int outlet, decimal dead, string published, string? speaker = null, string place = "Odesa") =>
        Article(outlets[outlet], published, ($"{openings[outlet]} On y compte {dead} morts.", Claim(ClaimKind.Casualties, "Russia", "Ukraine", "2031-05-02") with
        {
            Amounts = [Amount(dead, "dead")], Place = [new Place("the town", "Q1", "UA", null, null, place)], Source = speaker is null ? [] : [new Source(speaker, null)],
        }));
}
