namespace Recoupe.Press.Stories;

/// <summary>
/// Groups titles of one language into stories as they arrive: each joins the story that it is most like, by the cosine of its terms weighted by
/// how rare they have been so far, or begins one. Then the latest titles of the stories nearby may change sides, so that a story's first
/// words do not bind it; and stories that turn out to be as like each other as one story is to itself become one. Not thread-safe.
/// </summary>
public sealed class StoryClusters
{
    private const double LeastWeight = 0.05;

    // Titles are weighed anew each time their number has grown by a twentieth: rarity changes slowly after the first hundred.
    private const double Growth = 1.05;

    // Cosine of two stories from which on they are one; chosen on the first halves of OG2021's French and English titles together.
    private const double MergeFrom = 0.35;

    // Titles of a story that is still held against another one as a whole: the work for a title stays bounded.
    private const int MostMerged = 100;

    // As if so many titles of other things had come before: two of the first five titles that share a word do not make it a common one.
    private const int Before = 100;

    private readonly StorySettings settings;
    private readonly TitleTerms terms;
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<int> frequency = [];
    private readonly List<double> rarity = [];
    private readonly List<List<(int Title, int Position)>> postings = [];
    private readonly List<double> products = [];
    private readonly List<int> alike = [];
    private readonly List<Title> titles = [];
    private readonly List<Story> stories = [];
    private int weighedAt;

    /// <summary>No story yet.</summary>
    /// <param name="language">ISO 639-1 code of the titles' language.</param>
    /// <param name="settings">How titles are told to be of one story; by default those of the language.</param>
    public StoryClusters(string language, StorySettings? settings = null)
    {
        this.settings = settings ?? StorySettings.Of(language);
        terms = new TitleTerms(language, this.settings.Name);
    }

    /// <summary>The story of each title, in the order in which they were added: a number that only tells stories apart.</summary>
    public IReadOnlyList<int> Stories => [.. titles.Select(t => t.Story)];

    /// <summary>Adds a title; returns its place in <see cref="Stories"/>.</summary>
    /// <param name="title">The headline.</param>
    /// <param name="hours">When it came, in hours from any fixed moment; titles come in the order of their time.</param>
    public int Add(string title, double hours)
    {
        var index = titles.Count;
        titles.Add(Of(title, hours));
        if (titles.Count > weighedAt * Growth) Weigh();
        else Weigh(titles[index]);

        products.Add(0);
        var ranked = Rank(index);
        if (ranked.Count > 0 && ranked[0].Likeness >= settings.Threshold) Join(index, ranked[0]);
        else Begin(index);
        for (var i = 0; i < titles[index].Terms.Length; i++) postings[titles[index].Terms[i]].Add((index, i));
        foreach (var candidate in ranked.Take(settings.Rivals)) Reconsider(candidate.Story);
        foreach (var candidate in ranked.Take(settings.Rivals)) Merge(titles[index].Story, candidate.Story);
        return index;
    }

    private Title Of(string title, double hours)
    {
        var weighted = terms.Of(title);
        var termIds = new int[weighted.Count];
        var weights = new double[weighted.Count];
        var i = 0;
        foreach (var (term, weight) in weighted)
        {
            if (!ids.TryGetValue(term, out var id))
            {
                ids.Add(term, id = ids.Count);
                frequency.Add(0);
                rarity.Add(0);
                postings.Add([]);
            }

            frequency[id]++;
            (termIds[i], weights[i++]) = (id, weight);
        }

        return new Title(termIds, weights, hours);
    }

    private void Weigh()
    {
        weighedAt = titles.Count;
        for (var term = 0; term < rarity.Count; term++) rarity[term] = Rarity(term);
        foreach (var title in titles) title.Weigh(rarity);
        foreach (var story in stories) story.SquaredNorm = story.Titles.Count == 0 ? 0 : SquaredNorm(story);
    }

    private void Weigh(Title title)
    {
        foreach (var term in title.Terms)
            if (frequency[term] == 1) rarity[term] = Rarity(term);
        title.Weigh(rarity);
    }

    private double Rarity(int term) => Math.Max(LeastWeight, Math.Log((titles.Count + Before) / (frequency[term] + 0.5)));

    private double SquaredNorm(Story story) => SumOf(story).Values.Sum(weight => weight * weight);

    private SortedDictionary<int, double> SumOf(Story story)
    {
        var sum = new SortedDictionary<int, double>();
        foreach (var title in story.Titles.Select(t => titles[t]))
            for (var i = 0; i < title.Terms.Length; i++) sum[title.Terms[i]] = sum.GetValueOrDefault(title.Terms[i]) + title.Weights[i];
        return sum;
    }

    // By the cosine of their sums, fading as a title's likeness does.
    private void Merge(int into, int from)
    {
        var (one, other) = (stories[into], stories[from]);
        if (into == from || one.SquaredNorm <= 0 || other.SquaredNorm <= 0 || Math.Max(one.Titles.Count, other.Titles.Count) > MostMerged) return;
        var fading = Math.Exp(-Math.Abs(one.Last - other.Last) / settings.Fading);
        if (fading < MergeFrom) return;
        var sum = SumOf(one);
        var product = SumOf(other).Sum(weight => weight.Value * sum.GetValueOrDefault(weight.Key));
        if (product / Math.Sqrt(one.SquaredNorm * other.SquaredNorm) * fading < MergeFrom) return;
        foreach (var title in other.Titles) titles[title].Story = into;
        one.Titles.AddRange(other.Titles);
        one.Titles.Sort();
        one.Last = Math.Max(one.Last, other.Last);
        one.SquaredNorm += other.SquaredNorm + (2 * product);
        other.Titles.Clear();
        other.SquaredNorm = 0;
    }

    // The stories by likeness to a title, which counts as no part of its own.
    private List<Candidate> Rank(int index)
    {
        var title = titles[index];
        var met = new Dictionary<int, (double Sum, double Greatest)>();
        FindAlike(index);
        foreach (var other in alike)
        {
            var (sum, greatest) = met.GetValueOrDefault(titles[other].Story);
            met[titles[other].Story] = (sum + products[other], Math.Max(greatest, products[other] / (title.Norm * titles[other].Norm)));
            products[other] = 0;
        }

        var ranked = new List<Candidate>();
        foreach (var (number, (sum, greatest)) in met)
        {
            var story = stories[number];
            var own = title.Story == number;
            var norm = Math.Sqrt(Math.Max(0, own ? story.SquaredNorm - (2 * sum) - (title.Norm * title.Norm) : story.SquaredNorm));
            var whole = norm > 0 ? sum / (norm * title.Norm) : 0;
            var age = own ? 0 : Math.Abs(title.Hours - story.Last);
            if (age <= 3 * settings.Fading)
                ranked.Add(new Candidate(number, sum, ((settings.Whole * whole) + ((1 - settings.Whole) * greatest)) * Math.Exp(-age / settings.Fading)));
        }

        ranked.Sort((a, b) => a.Likeness != b.Likeness ? b.Likeness.CompareTo(a.Likeness) : a.Story.CompareTo(b.Story));
        return ranked;
    }

    // The titles that share a term with one and are not too old, in their order, with the products of their terms.
    private void FindAlike(int index)
    {
        alike.Clear();
        var title = titles[index];
        for (var i = 0; i < title.Terms.Length; i++)
        {
            var posted = postings[title.Terms[i]];
            for (var p = posted.Count - 1; p >= 0; p--)
            {
                var (other, position) = posted[p];
                if (other == index) continue;
                if (title.Hours - titles[other].Hours > 6 * settings.Fading) break;
                if (products[other] == 0) alike.Add(other);
                products[other] += title.Weights[i] * titles[other].Weights[position];
            }
        }

        alike.Sort();
    }

    private void Begin(int index)
    {
        stories.Add(new Story());
        Join(index, new Candidate(stories.Count - 1, 0, 1));
    }

    // |s + t|^2 = |s|^2 + 2 s.t + |t|^2
    private void Join(int index, Candidate candidate)
    {
        var (title, story) = (titles[index], stories[candidate.Story]);
        title.Story = candidate.Story;
        story.Titles.Add(index);
        story.Last = Math.Max(story.Last, title.Hours);
        story.SquaredNorm += (2 * candidate.Sum) + (title.Norm * title.Norm);
    }

    private void Reconsider(int number)
    {
        foreach (var index in stories[number].Titles.TakeLast(settings.Reconsidered).ToList())
        {
            var ranked = Rank(index);
            if (ranked.Count == 0 || ranked[0].Story == number || ranked[0].Likeness < settings.Threshold) continue;
            var own = ranked.Find(candidate => candidate.Story == number);
            stories[number].Titles.Remove(index);
            stories[number].SquaredNorm -= (2 * own.Sum) + (titles[index].Norm * titles[index].Norm);
            Join(index, ranked[0]);
        }
    }

    // Sum: the product of the title with the sum of the story's titles.
    private readonly record struct Candidate(int Story, double Sum, double Likeness);

    private sealed class Title(int[] terms, double[] own, double hours)
    {
        public int[] Terms { get; } = terms;

        public double[] Weights { get; } = new double[terms.Length];

        public double Hours { get; } = hours;

        public double Norm { get; private set; }

        public int Story { get; set; } = -1;

        public void Weigh(List<double> rarity)
        {
            var squares = 0.0;
            for (var i = 0; i < Terms.Length; i++)
            {
                Weights[i] = own[i] * rarity[Terms[i]];
                squares += Weights[i] * Weights[i];
            }

            Norm = Math.Sqrt(squares);
        }
    }

    private sealed class Story
    {
        public List<int> Titles { get; } = [];

        public double Last { get; set; } = double.NegativeInfinity;

        public double SquaredNorm { get; set; }
    }
}
