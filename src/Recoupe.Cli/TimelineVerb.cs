using Recoupe.Cli.Frame;
using Recoupe.Store;

namespace Recoupe.Cli;

/// <summary>`recoupe timeline`: the claims in the order of their own dates.</summary>
internal sealed class TimelineVerb(Screen screen) : ClaimListVerb(
    screen,
    "timeline",
    ClaimOrder.Timeline,
    "recoupe timeline",
    "recoupe timeline --from 2022-01-15 --to 2022-01-31 --kind aid",
    "recoupe timeline --actor Ukraine --json");
