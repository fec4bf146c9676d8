using Microsoft.Data.Sqlite;
using Recoupe.Cli.Frame;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Reading;

namespace Recoupe.Cli.Tests;

/// <summary>A folder of its own for one test, and the command line run in it: the program's root command with its output captured.</summary>
internal sealed class Bench : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("recoupe-cli-").FullName;

    public string Database => Path.Combine(Folder, "recoupe.db");

    public IClaimReader Reader { get; set; } = new LineReader();

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Runs "recoupe ARGUMENTS"; {db} stands for the database and {dir} for the folder.</summary>
    public Task<Result> RunAsync(params string[] arguments) => RunAsync("en", TestContext.Current.CancellationToken, arguments);

    public async Task<Result> RunAsync(string language, CancellationToken cancellation, params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var screen = new Screen(output, error, new ScreenSetting(language, new StoppedClock()) { Columns = 160 });
        string[] real = [.. arguments.Select(a => a.Replace("{db}", Database, StringComparison.Ordinal).Replace("{dir}", Folder, StringComparison.Ordinal))];
        var code = await RecoupeCommand.RunAsync(real, screen, new Wiring(Reader, CrossChecker.Relate), cancellation);
        return new Result(code, output.ToString(), error.ToString());
    }

    public string[] Rows(string sql) => RowsOf("recoupe.db", sql);

    public string[] RowsOf(string database, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(Folder, database), Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i).ToString())));
        return [.. rows];
    }

    public void AssertSound()
    {
        Assert.Equal(["ok"], Rows("PRAGMA integrity_check"));
        Assert.Empty(Rows("PRAGMA foreign_key_check"));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>What a run of the program left behind.</summary>
internal sealed record Result(int Code, string Out, string Error);
