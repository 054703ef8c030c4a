using System;
using System.IO;
using System.Text;
using System.Threading;

namespace StatusCodeGen.Tool.CatalogFiles;

/// <summary>Writes a file so that it is never seen half-written.</summary>
internal static class AtomicFile
{
    /// <summary>
    /// Writes a text in UTF-8 beside the file, and then moves it to its place. A file with a byte order mark keeps it.
    /// </summary>
    /// <exception cref="ToolException">The file cannot be written. It is then as it was.</exception>
    /// <exception cref="OperationCanceledException">The call was cancelled. The file is then as it was.</exception>
    public static void Write(string path, string text, CancellationToken cancellation)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            cancellation.ThrowIfCancellationRequested();
            File.WriteAllText(temporary, text, new UTF8Encoding(HasByteOrderMark(path)));
            cancellation.ThrowIfCancellationRequested();
            File.Move(temporary, path, overwrite: true);
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
