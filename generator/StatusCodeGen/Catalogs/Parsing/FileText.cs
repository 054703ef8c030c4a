using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>Reads the YAML of a file. Reports a file that is too large, and one that is not UTF-8.</summary>
internal static class FileText
{
    public const int MaxSize = 4 * 1024 * 1024;

    /// <param name="text">The text of the file.</param>
    /// <param name="advice">What to do about a file that is too large.</param>
    /// <param name="diagnostics">Receives the faults.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The reader after it has read; null if the file is too large.</returns>
    public static YamlReader? Read(SourceText text, string advice, DiagnosticCollector diagnostics, CancellationToken cancellation)
    {
        var yaml = text.Length > MaxSize ? "" : text.ToString();
        if (text.Length > MaxSize || (yaml.Length > MaxSize / 3 && Encoding.UTF8.GetByteCount(yaml) > MaxSize))
        {
            diagnostics.Report(Descriptors.LimitPassed, default, "The file", "4 MiB", advice);
            return null;
        }

        if (FileEncoding.FindFault(text, yaml) is { } fault)
        {
            diagnostics.Report(Descriptors.NotUtf8, fault.Span, fault.What);
        }

        // YamlDotNet treats a NUL as the end of the file. What follows is rarely YAML: report no more faults.
        if (yaml.IndexOf('\0') >= 0)
        {
            diagnostics.Close();
            yaml = yaml.Replace('\0', '\uFFFD');
        }

        return YamlReader.Read(yaml, diagnostics, cancellation);
    }
}
