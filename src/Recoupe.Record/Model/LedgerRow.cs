namespace Recoupe.Record.Model;

/// <summary>One aid event in the register.</summary>
/// <param name="Event">Id of the event.</param>
/// <param name="Donor">Who gives.</param>
/// <param name="Recipient">Who receives.</param>
/// <param name="Instrument">"PDA", "USAI" ...</param>
/// <param name="Ordinal">Which one of a numbered series.</param>
/// <param name="Stages">What was claimed at each stage; never added across stages.</param>
/// <param name="Items">What is given.</param>
/// <param name="Parts">Ids of events that are parts of this one.</param>
public sealed record LedgerRow(
    string Event,
    string Donor,
    string? Recipient,
    string? Instrument,
    int? Ordinal,
    IReadOnlyList<LedgerStage> Stages,
    IReadOnlyList<Item> Items,
    IReadOnlyList<string> Parts)
{
    /// <summary>Ids of the claims that the row stands on, earliest published first.</summary>
    public IReadOnlyList<string> Claims { get; init; } = [];
}

/// <summary>What was claimed of an aid event at one stage.</summary>
/// <param name="Stage">The stage; null where the text does not tell.</param>
/// <param name="Date">EDTF date of the stage, where told.</param>
/// <param name="Amount">The amount, where told.</param>
/// <param name="Reporter">Who reports it.</param>
public sealed record LedgerStage(Stage? Stage, string? Date, Amount? Amount, string? Reporter)
{
    /// <summary>When it was first told: the earliest publication date among its claims, EDTF; null where none is known.</summary>
    public string? Reported { get; init; }

    /// <summary>Ids of the claims that say so.</summary>
    public IReadOnlyList<string> Claims { get; init; } = [];
}
