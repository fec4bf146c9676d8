using Recoupe.Cli.Frame;
using Recoupe.Store;

namespace Recoupe.Cli;

/// <summary>`recoupe claims`: the claims as the articles tell them.</summary>
internal sealed class ClaimsVerb(Screen screen) : ClaimListVerb(
    screen,
    "claims",
    ClaimOrder.Reading,
    "recoupe claims",
    "recoupe claims --kind denial --actor Russia",
    "recoupe claims --db crisis.db --json");
