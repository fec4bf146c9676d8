using Recoupe.Press;

namespace Recoupe.Cli.Frame;

/// <summary>Tells the person which input was refused, and why.</summary>
internal static class Refusals
{
    /// <summary>One line each on stderr: file, where, found, expected.</summary>
    public static void Print(Screen screen, IEnumerable<Refusal> refusals)
    {
        foreach (var refusal in refusals)
        {
            var where = refusal.Where is null ? refusal.File : screen.Text["refusal.where", refusal.File, refusal.Where];
            screen.Error.WriteLine(Legible.Line(screen.Text["refusal.line", where, refusal.Found, refusal.Expected]));
        }
    }
}
