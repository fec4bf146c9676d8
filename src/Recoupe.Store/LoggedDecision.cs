using NodaTime;
using Recoupe.Record.Decisions;

namespace Recoupe.Store;

/// <summary>One line of the log of decisions.</summary>
/// <param name="Number">From 1, in order.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Decision">What was decided.</param>
public sealed record LoggedDecision(int Number, Instant At, string By, Decision Decision)
{
    /// <summary>Whether it holds: nothing that holds undoes it.</summary>
    public bool Holds { get; init; } = true;

    /// <summary>Words that it was about and that no claim has any more, in a newer reading; empty when it finds all that it means.</summary>
    public IReadOnlyList<string> Lost { get; init; } = [];
}
