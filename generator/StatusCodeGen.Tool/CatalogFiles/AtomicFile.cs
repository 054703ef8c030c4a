using System;
using System.IO;
using System.Text;
using System.Threading;

namespace StatusCodeGen.Tool.CatalogFiles;

/// <summary>Writes a file so that it is never seen half-written.</summary>
internal static class AtomicFile
{
    /// <summary>
    /// Writes a text in UTF-8 beside the file, and then moves it to its place. A file with a byte order mark keeps it, and its
    /// permissions. A link stays a link, also one to a file that does not exist yet.
    /// </summary>
    /// <exception cref="ToolException">The file cannot be written. It is then as it was.</exception>
    /// <exception cref="OperationCanceledException">The call was cancelled. The file is then as it was.</exception>
    public static void Write(string path, string text, CancellationToken cancellation)
    {
        var temporary = "";
        try
        {
            cancellation.ThrowIfCancellationRequested();
            var target = TargetOf(path);
            if (Path.GetDirectoryName(Path.GetFullPath(target)) is { } folder && !Directory.Exists(folder))
            {
                throw new ToolException($"Cannot write '{path}': the folder '{folder}' does not exist.");
            }

            temporary = $"{target}.{Guid.NewGuid():N}.tmp";
            File.WriteAllText(temporary, text, new UTF8Encoding(HasByteOrderMark(target)));
            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            }

            cancellation.ThrowIfCancellationRequested();
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"Cannot write '{path}': {exception.Message}", exception);
        }
        finally
        {
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }
        }
    }

    /// <summary>Whether there is a file at the end of a path. A link can lead to a file that is yet to be written.</summary>
    /// <exception cref="ToolException">The path leads in a circle.</exception>
    public static bool Exists(string path)
    {
        try
        {
            return File.Exists(TargetOf(path));
        }
        catch (IOException exception)
        {
            throw new ToolException($"Cannot write '{path}': {exception.Message}", exception);
        }
    }

    /// <summary>The file that a path leads to, over all links.</summary>
    private static string TargetOf(string path) => new FileInfo(path).LinkTarget is null
        ? path
        : File.ResolveLinkTarget(Path.GetFullPath(path), returnFinalTarget: true)?.FullName ?? path;

    private static bool HasByteOrderMark(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var file = File.OpenRead(path);
        return file.ReadByte() == 0xEF && file.ReadByte() == 0xBB && file.ReadByte() == 0xBF;
    }
}
