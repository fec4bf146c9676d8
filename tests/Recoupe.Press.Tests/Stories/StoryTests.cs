using Recoupe.Press.Stories;

namespace Recoupe.Press.Tests.Stories;

public sealed class StoryTests
{
    private static readonly (string Day, string Title)[] Titles =
    [
        ("2024-03-01", "Le Sénégal fixe la présidentielle au 24 mars"),
        ("2024-03-01", "Sécheresse : le barrage de Kariba au plus bas - L'Exemple du Matin"),
        ("2024-03-01", "Présidentielle au Sénégal : le scrutin fixé au 24 mars | Radio Modèle"),
        ("2024-03-02", "Zambie : le barrage de Kariba au plus bas depuis trente ans"),
        ("2024-03-02", "Sénégal : la présidentielle aura lieu le 24 mars"),
    ];

    [Fact]
    public void Headlines_of_one_thing_are_one_story()
    {
        var stories = Story.Of(Titles.Select(Of));

        Assert.Equal([3, 2], stories.Select(s => s.Articles.Count));
        Assert.All(stories[0].Articles, a => Assert.Contains("Sénégal", a.Title, StringComparison.Ordinal));
    }

    [Fact]
    public void A_short_word_meets_its_plural()
    {
        var stories = new StoryClusters("fr");
        stories.Add("Vote des dockers à Tarbelle", 0);
        stories.Add("Tarbelle : les votes du docker", 1);
        Assert.Equal(stories.Stories[0], stories.Stories[1]);
    }

    // Two beginnings of one story that a later title ties together.
    [Fact]
    public void Stories_that_turn_out_to_be_one_become_one()
    {
        var stories = new StoryClusters("fr");
        stories.Add("Incendie du moulin de Tarbelle", 0);
        stories.Add("Trois pompiers blessés cette nuit", 1);
        Assert.NotEqual(stories.Stories[0], stories.Stories[1]);
        stories.Add("Incendie du moulin de Tarbelle : trois pompiers blessés", 2);
        stories.Add("Trois pompiers blessés dans l'incendie du moulin de Tarbelle", 3);
        Assert.Single(stories.Stories.Distinct());
    }

    [Fact]
    public void The_order_in_which_articles_are_given_does_not_count()
    {
        var articles = Titles.Select(Of).ToList();

        Assert.Equal(Ids(Story.Of(articles)), Ids(Story.Of(Enumerable.Reverse(articles))));
    }

    [Fact]
    public void What_is_told_months_later_is_another_story() =>
        Assert.Equal(2, Story.Of([Of(Titles[0], 0), Of(("2024-09-01", Titles[0].Title), 1)]).Count);

    [Fact]
    public void Each_language_has_its_own_stories() =>
        Assert.Equal(2, Story.Of([Of(Titles[0], 0), Of(Titles[0], 1) with { Language = "en" }]).Count);

    [Fact]
    public void An_article_without_a_title_is_in_no_story() => Assert.Empty(Story.Of([Of(Titles[0], 0) with { Title = null }]));

    [Fact]
    public void The_name_of_the_outlet_is_no_part_of_a_title()
    {
        var terms = new TitleTerms("fr", 2);

        Assert.Equal(terms.Of("Kariba au plus bas").Keys, terms.Of("Kariba au plus bas - Radio Modèle").Keys);
        Assert.Equal(["radio", "modele"], terms.Of("Radio Modèle").Keys);
    }

    [Fact]
    public void A_capital_weighs_unless_all_words_have_one()
    {
        var terms = new TitleTerms("en", 1.4);

        Assert.True(terms.Of("Drought empties the Kariba dam")["kariba"] > terms.Of("Drought empties the Kariba dam")["dam"]);
        Assert.Equal(terms.Of("Drought Empties The Kariba Dam")["kariba"], terms.Of("Drought Empties The Kariba Dam")["dam"]);
    }

    private static Article Of((string Day, string Title) title, int number) => new("Un texte.")
    {
        Id = $"a{number}",
        Sha256 = $"{number}",
        Title = title.Title,
        Language = "fr",
        Published = new Published(title.Day, PublishedHow.Given),
    };

    private static string[] Ids(IReadOnlyList<Story> stories) => [.. stories.Select(s => string.Join(',', s.Articles.Select(a => a.Id)))];
}
