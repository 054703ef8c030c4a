using System;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using StatusCodeGen.Tool.Pages.Csv;
using StatusCodeGen.Tool.Pages.Html;
using StatusCodeGen.Tool.Pages.Json;
using StatusCodeGen.Tool.Pages.Markdown;

namespace StatusCodeGen.Tool.Pages;

/// <summary>Reads a page from a file or from standard input.</summary>
internal static partial class PageSource
{
    /// <summary>The path that says standard input.</summary>
    public const string StandardInput = "-";

    /// <param name="path">The path of the page, or <c>-</c>.</param>
    /// <param name="kind">The kind of the page; null to find it.</param>
    /// <param name="standardInput">Opens the standard input.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ToolException">The page cannot be read.</exception>
    public static Page Read(string path, PageKind? kind, Func<Stream> standardInput, CancellationToken cancellation)
    {
        var (text, encoding) = Decode(ReadBytes(path, standardInput, cancellation));
        var page = Parse(text, kind ?? PageKinds.Of(path, text), cancellation);
        return encoding.Length == 0 ? page : page with { Notes = [$"Read the page as {encoding}, because it is not UTF-8."] };
    }

    /// <exception cref="ToolException">The page cannot be read.</exception>
    public static Page Parse(string text, PageKind kind, CancellationToken cancellation) => kind switch
    {
        PageKind.Html => HtmlReader.Read(text, cancellation),
        PageKind.Markdown => MarkdownReader.Read(text, cancellation),
        PageKind.Json => JsonPageReader.Read(text, cancellation),
        PageKind.Tsv => CsvPageReader.Read(text, '\t', cancellation),
        _ => CsvPageReader.Read(text, separator: null, cancellation),
    };

    private static byte[] ReadBytes(string path, Func<Stream> standardInput, CancellationToken cancellation)
    {
        try
        {
            using var stream = path == StandardInput ? standardInput() : File.OpenRead(path);
            using var bytes = new MemoryStream();
            var buffer = new byte[64 * 1024];
            int count;
            while ((count = stream.Read(buffer)) > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                bytes.Write(buffer, 0, count);
                if (bytes.Length > PageLimits.MaxSize)
                {
                    throw new ToolException(
                        $"'{path}' is larger than {PageLimits.MaxSize / (1024 * 1024)} MiB; cut the page down to the tables of codes.");
                }
            }

            return bytes.ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"Cannot read '{path}': {exception.Message}", exception);
        }
    }

    /// <summary>
    /// Decodes a page: by its byte order mark, as UTF-8, or by the encoding that it declares, which is that of Windows if it
    /// declares none. The name of the encoding is empty for UTF-8.
    /// </summary>
    private static (string Text, string Encoding) Decode(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            return (WithNewLines(reader.ReadToEnd()), "");
        }
        catch (DecoderFallbackException)
        {
            var begin = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 4096));
            var name = DeclaredEncoding().Match(begin) is { Success: true } match ? match.Groups[1].Value : "windows-1252";
            var isLatin = name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase);
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(isLatin ? "windows-1252" : name) ?? Encoding.Latin1;
            return (WithNewLines(encoding.GetString(bytes)), encoding.WebName);
        }
    }

    private static string WithNewLines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?([A-Za-z0-9_:.-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex DeclaredEncoding();
}
