using Spectre.Console;

namespace Recoupe.Cli.Frame;

/// <summary>Long work under a progress bar, on stderr and only where a person watches.</summary>
internal static class Progressing
{
    /// <summary>Runs <paramref name="work"/>, which calls its argument, from any thread, after each of <paramref name="total"/> steps.</summary>
    public static async Task<T> RunAsync<T>(Screen screen, string title, int total, Func<Action, Task<T>> work)
    {
        if (!screen.ErrorIsTerminal || total == 0) return await work(() => { });
        return await screen.Progress.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask(Markup.Escape(title), maxValue: total);
                return await work(() => task.Increment(1));
            });
    }
}
