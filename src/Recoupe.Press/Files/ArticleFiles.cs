namespace Recoupe.Press.Files;

/// <summary>Which files are articles.</summary>
public static class ArticleFiles
{
    private const string Readme = "README";

    /// <summary>Extensions that are read, lower case, with their dot.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".txt", ".json", ".md", ".html", ".htm"];

    /// <summary>
    /// Walks directories and keeps files as they are named. Inside a directory, files of other extensions, READMEs and hidden files are
    /// skipped and counted; links to directories are not followed. A path that does not exist is kept, for the reader to refuse.
    /// </summary>
    public static FoundFiles Enumerate(IEnumerable<string> paths)
    {
        var files = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var refusals = new List<Refusal>();
        var skipped = 0;
        foreach (var path in paths)
        {
            if (!Directory.Exists(path))
            {
                Add(path);
                continue;
            }

            foreach (var file in Walk(path, refusals).Order(StringComparer.Ordinal))
            {
                if (IsArticle(file)) Add(file);
                else skipped++;
            }
        }

        return new FoundFiles(files, skipped, refusals);

        void Add(string file)
        {
            if (known.Add(file.Contains('\0', StringComparison.Ordinal) ? file : Path.GetFullPath(file))) files.Add(file);
        }
    }

    internal static bool HasKnownExtension(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static bool IsArticle(string file) => HasKnownExtension(file)
        && !Path.GetFileName(file).StartsWith('.')
        && !Path.GetFileNameWithoutExtension(file).Equals(Readme, StringComparison.OrdinalIgnoreCase);

    private static List<string> Walk(string root, List<Refusal> refusals)
    {
        var files = new List<string>();
        var waiting = new Stack<string>([root]);
        while (waiting.TryPop(out var directory))
        {
            try
            {
                files.AddRange(Directory.EnumerateFiles(directory));
                foreach (var inner in new DirectoryInfo(directory).EnumerateDirectories())
                {
                    if (!inner.Attributes.HasFlag(FileAttributes.ReparsePoint) && !inner.Name.StartsWith('.')) waiting.Push(Path.Combine(directory, inner.Name));
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                refusals.Add(new Refusal(directory, null, $"a directory that cannot be listed ({error.Message.TrimEnd('.')})", "a readable directory"));
            }
        }

        return files;
    }
}
