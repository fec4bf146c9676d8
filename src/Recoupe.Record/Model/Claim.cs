using System.Text.Json.Serialization;

namespace Recoupe.Record.Model;

/// <summary>
/// One atomic thing that one article says, tied to the words that say it. What the text does not give is absent: null or an empty list.
/// </summary>
public sealed record Claim
{
    /// <summary>Stable id: see <see cref="ClaimId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>What it tells of.</summary>
    public required ClaimKind Type { get; init; }

    /// <summary>What the text says has come of it.</summary>
    public required ClaimStatus Status { get; init; }

    /// <summary>Who does it, or says it: `docs/record.md` has the table of roles.</summary>
    public IReadOnlyList<Actor> Actor { get; init; } = [];

    /// <summary>To whom.</summary>
    public IReadOnlyList<Actor> Recipient { get; init; } = [];

    /// <summary>Through whom (aid), for whom in the end (transfers), host or mediator (talks).</summary>
    public IReadOnlyList<Actor> ThirdParty { get; init; } = [];

    /// <summary>EDTF: "2022-01-21", "2021-12", "2022-01/2022-02", "2014/" for "since 2014". Never silently the publication date.</summary>
    public string? Date { get; init; }

    /// <summary>What lies behind <see cref="Date"/>.</summary>
    public DateDetail? DateDetail { get; init; }

    /// <summary>Where.</summary>
    public IReadOnlyList<Place> Place { get; init; } = [];

    /// <summary>How much, how many.</summary>
    public IReadOnlyList<Amount> Amounts { get; init; } = [];

    /// <summary>What is given or moved.</summary>
    public IReadOnlyList<Item> Items { get; init; } = [];

    /// <summary>Who says so, outermost first; empty = the outlet's own voice.</summary>
    public IReadOnlyList<Source> Source { get; init; } = [];

    /// <summary>How far aid or a transfer has come.</summary>
    public Stage? Stage { get; init; }

    /// <summary>Who reports the stage.</summary>
    public string? StageReporter { get; init; }

    /// <summary>For cumulative totals: the date or event they count from.</summary>
    public string? Baseline { get; init; }

    /// <summary>Aid instrument: "PDA", "USAI", "FMF", "EU facility" ...</summary>
    public string? Instrument { get; init; }

    /// <summary>Which one of a numbered series: 43 for "the 43rd drawdown".</summary>
    public int? Ordinal { get; init; }

    /// <summary>Where a movement starts.</summary>
    public IReadOnlyList<Place> From { get; init; } = [];

    /// <summary>Where a movement ends.</summary>
    public IReadOnlyList<Place> To { get; init; } = [];

    /// <summary>True for "supplémentaires / further / new", false for "in all", null otherwise.</summary>
    public bool? Additional { get; init; }

    /// <summary>Id of the claim denied, alleged, demanded or threatened, where the article states it.</summary>
    public string? About { get; init; }

    /// <summary>How the text commits itself.</summary>
    public Modality? Modality { get; init; }

    /// <summary>The words that say it.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Further places where the article repeats it.</summary>
    public IReadOnlyList<Repetition> Spans { get; init; } = [];

    /// <summary>0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Version of the program and models that read it.</summary>
    public required string Extractor { get; init; }

    /// <summary>Id of the article that makes the claim; not part of the claim's JSON, whose document carries it.</summary>
    [JsonIgnore]
    public string ArticleId { get; init; } = "";
}
