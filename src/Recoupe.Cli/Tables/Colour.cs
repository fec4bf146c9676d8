using Recoupe.Record.Model;
using Spectre.Console;

namespace Recoupe.Cli.Tables;

/// <summary>A colour for each family of kinds; on terminals only, and never the only sign.</summary>
internal static class Colour
{
    /// <summary>The colour of a kind.</summary>
    public static Color Of(ClaimKind kind) => kind switch
    {
        ClaimKind.Aid or ClaimKind.TransferAuthorization => Color.Green,
        ClaimKind.Deployment or ClaimKind.Withdrawal or ClaimKind.Exercise => Color.Yellow,
        ClaimKind.Talks or ClaimKind.Agreement => Color.Blue,
        ClaimKind.Attack or ClaimKind.Casualties or ClaimKind.Threat or ClaimKind.Sanction => Color.Red,
        _ => Color.Default,
    };
}
