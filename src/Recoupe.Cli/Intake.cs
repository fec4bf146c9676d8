using Recoupe.Cli.Frame;
using Recoupe.Press;
using Recoupe.Press.Files;
using Recoupe.Store;

namespace Recoupe.Cli;

/// <summary>What came of taking files in: how many were new, known, read again, refused.</summary>
/// <param name="Taken">Each file, in order.</param>
/// <param name="Refusals">Every refusal, those of folders first.</param>
/// <param name="Skipped">Files of folders that are no articles by their name.</param>
internal sealed record Intake(IReadOnlyList<Taken> Taken, IReadOnlyList<Refusal> Refusals, int Skipped)
{
    /// <summary>Takes the files in under a progress bar. When it is stopped, what was finished is told first.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<Intake> RunAsync(Screen screen, Pipeline pipeline, FoundFiles found, CancellationToken cancellation)
    {
        var finished = 0;
        try
        {
            var taken = await Progressing.RunAsync(screen, screen.Text["add.progress"], found.Files.Count, step => pipeline.TakeInAsync(
                found.Files,
                _ =>
                {
                    Interlocked.Increment(ref finished);
                    step();
                },
                cancellation));
            return new Intake(taken, [.. found.Refusals, .. taken.Select(t => t.Refusal).OfType<Refusal>()], found.Skipped);
        }
        catch (OperationCanceledException)
        {
            await screen.Error.WriteLineAsync(screen.Text["add.stopped", finished, found.Files.Count]);
            throw;
        }
    }

    /// <summary>Prints the refusals, then the summary.</summary>
    public void Print(Screen screen)
    {
        Frame.Refusals.Print(screen, Refusals);
        if (Skipped > 0) screen.Error.WriteLine(screen.Text["add.skipped", Skipped, string.Join(", ", ArticleFiles.Extensions)]);
        screen.Out.WriteLine(screen.Text[
            "add.summary", Count(AddOutcome.New), Count(AddOutcome.Known), Count(AddOutcome.Reread), Refusals.Count, Taken.Sum(t => t.Claims)]);
    }

    private int Count(AddOutcome outcome) => Taken.Count(t => t.Outcome == outcome);
}
