using NodaTime;

namespace Recoupe.Cli.Tests;

/// <summary>A clock that stands still.</summary>
internal sealed class StoppedClock : IClock
{
    public Instant GetCurrentInstant() => Instant.FromUtc(2022, 2, 1, 8, 0);
}
