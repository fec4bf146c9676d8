using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Recoupe.Cli.Tests;

/// <summary>The rules of docs/decisions/001-one-house.md.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Recoupe.Language"] = [],
        ["Recoupe.Press"] = [],
        ["Recoupe.Record"] = ["Recoupe.Language", "Recoupe.Press"],
        ["Recoupe.Store"] = ["Recoupe.Record"],
        ["Recoupe.Evaluation"] = ["Recoupe.Language", "Recoupe.Press", "Recoupe.Record", "Recoupe.Store"],
        ["Recoupe.Web"] = ["Recoupe.Language", "Recoupe.Press", "Recoupe.Record", "Recoupe.Store", "Recoupe.Evaluation"],
        ["Recoupe.Cli"] = ["Recoupe.Language", "Recoupe.Press", "Recoupe.Record", "Recoupe.Store", "Recoupe.Evaluation", "Recoupe.Web"],
    };

    public static TheoryData<string> Projects() => [.. Allowed.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_those_on_its_left(string project)
    {
        var references = XDocument.Load(Path.Combine(Source, project, project + ".csproj")).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.All(references, r => Assert.Contains(r, Allowed[project]));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_folders_of_a_project_form_no_circle(string project)
    {
        var edges = Directory.EnumerateFiles(Path.Combine(Source, project), "*.cs", SearchOption.AllDirectories)
            .Select(file => (Folder: Folder(project, file), Text: File.ReadAllText(file)))
            .Where(f => f.Folder is not null)
            .SelectMany(f => Usings().Matches(f.Text).Select(m => m.Groups["used"].Value)
                .Where(used => used.StartsWith(project + ".", StringComparison.Ordinal))
                .Select(used => (From: f.Folder!, To: used[(project.Length + 1)..].Split('.')[0])))
            .Where(e => e.From != e.To).Distinct().ToLookup(e => e.From, e => e.To, StringComparer.Ordinal);
        Assert.All(edges.Select(e => e.Key), start => Assert.Empty(Circle(edges, start)));
    }

    private static IReadOnlyList<string> Circle(ILookup<string, string> edges, string start)
    {
        var paths = new Queue<List<string>>([[start]]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (paths.TryDequeue(out var path))
        {
            foreach (var next in edges[path[^1]])
            {
                if (next == start) return [.. path, next];
                if (seen.Add(next)) paths.Enqueue([.. path, next]);
            }
        }

        return [];
    }

    private static string? Folder(string project, string file)
    {
        var relative = Path.GetRelativePath(Path.Combine(Source, project), file).Replace('\\', '/');
        return relative.Contains('/', StringComparison.Ordinal) ? relative.Split('/')[0] : null;
    }

    private static string Source { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "src"));

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"^using (static )?(?<used>Recoupe\.[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Usings();
}
