using System.Globalization;

namespace Recoupe.Press.Files;

/// <summary>The bytes of a file, never more than <see cref="ReadLimits.FileBytes"/>.</summary>
internal static class FileContent
{
    /// <summary>Refuses a path that names no file.</summary>
    /// <exception cref="RefusedException">The path names no file.</exception>
    public static void CheckExists(string path)
    {
        if (Directory.Exists(path)) throw new RefusedException(null, "a directory", "a file");
        if (!File.Exists(path)) throw new RefusedException(null, "no such file", "an existing file");
    }

    /// <summary>Refuses nothing at all, and more than the limit.</summary>
    /// <exception cref="RefusedException">The size is zero or beyond <see cref="ReadLimits.FileBytes"/>.</exception>
    public static void CheckSize(long bytes)
    {
        if (bytes == 0) throw new RefusedException(null, "an empty file", "an article");
        if (bytes > ReadLimits.FileBytes) throw TooLarge($"{Number(bytes)} bytes");
    }

    /// <summary>Reads a whole file; the length is looked at first, and a file that has none (a pipe) is read no further than the limit.</summary>
    /// <exception cref="RefusedException">The file is unreadable, empty or too large.</exception>
    public static byte[] Read(string path, CancellationToken cancel)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16);
            if (stream.CanSeek && stream.Length > 0) CheckSize(stream.Length);
            return ReadBounded(stream, cancel);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(null, $"a file that cannot be opened ({error.Message.TrimEnd('.')})", "a readable file");
        }
    }

    private static byte[] ReadBounded(FileStream stream, CancellationToken cancel)
    {
        using var content = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) is var count and > 0)
        {
            cancel.ThrowIfCancellationRequested();
            content.Write(buffer, 0, count);
            if (content.Length > ReadLimits.FileBytes) throw TooLarge($"more than {Number(ReadLimits.FileBytes)} bytes");
        }

        CheckSize(content.Length);
        return content.ToArray();
    }

    private static RefusedException TooLarge(string size) => new(null, size, $"at most {Number(ReadLimits.FileBytes)} bytes (10 MiB)");

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
