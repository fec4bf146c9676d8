namespace Recoupe.Record.CrossCheck.Origins;

/// <summary>What several voices have wrong alike.</summary>
/// <param name="Event">Id of the event that they tell.</param>
/// <param name="Origins">Ids of the voices, two at least, in order.</param>
/// <param name="Signal">The words.</param>
/// <param name="Confidence">0 to 1, that they depend on each other.</param>
internal sealed record SharedError(string Event, IReadOnlyList<string> Origins, string Signal, double Confidence);
