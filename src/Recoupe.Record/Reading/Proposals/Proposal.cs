namespace Recoupe.Record.Reading.Proposals;

/// <summary>A claim as another reader proposes it: its words, not yet checked against the article.</summary>
/// <param name="Evidence">The quote that it goes by.</param>
/// <param name="Type">Kind, as the record's JSON writes it.</param>
/// <param name="Status">Status, as the record's JSON writes it.</param>
public sealed record Proposal(string Evidence, string Type, string Status)
{
    /// <summary>Names, canonical or as written.</summary>
    public IReadOnlyList<string> Actor { get; init; } = [];

    /// <summary>Names, canonical or as written.</summary>
    public IReadOnlyList<string> Recipient { get; init; } = [];

    /// <summary>Names, canonical or as written.</summary>
    public IReadOnlyList<string> Place { get; init; } = [];

    /// <summary>Names, canonical or as written, outermost first.</summary>
    public IReadOnlyList<string> Source { get; init; } = [];

    /// <summary>EDTF; null when none is proposed.</summary>
    public string? Date { get; init; }

    /// <summary>Values, each with its unit or null.</summary>
    public IReadOnlyList<ProposedAmount> Amounts { get; init; } = [];

    /// <summary>Words for what is given or moved.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];
}

/// <summary>An amount as another reader proposes it.</summary>
/// <param name="Value">Plain number.</param>
/// <param name="Unit">As <see cref="Model.Amount.Unit"/>; null when none is proposed.</param>
public sealed record ProposedAmount(decimal Value, string? Unit);
