using System;
using System.IO;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Parsing;

namespace StatusCodeGen.Tool.CatalogFiles;

/// <summary>Reads the file of a catalog or of a translation, and no more of it than the parsers accept.</summary>
internal static class BoundedFile
{
    /// <summary>Three bytes of UTF-8 are at least one character: a file that is cut here is still too large for the parser.</summary>
    private const int MaxBytes = (3 * CatalogParser.MaxFileSize) + 4;

    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static SourceText Read(string path, CancellationToken cancellation)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"Cannot read '{path}': {exception.Message}", exception);
        }
    }

    /// <summary>Reads as much of a file as the parsers accept, and one character more.</summary>
    public static SourceText Read(Stream stream, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        while (bytes.Length < MaxBytes
            && stream.Read(buffer, 0, (int)Math.Min(buffer.Length, MaxBytes - bytes.Length)) is var count and > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            bytes.Write(buffer, 0, count);
        }

        bytes.Position = 0;
        return SourceText.From(bytes, Encoding.UTF8);
    }
}
