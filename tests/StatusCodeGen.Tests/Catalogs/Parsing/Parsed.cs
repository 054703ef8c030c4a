using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs.Parsing;

/// <summary>Parses inline YAML and shows the result as lines of text.</summary>
internal static class Parsed
{
    public const string Path = "/project/codes.yaml";

    public static ParsedCatalog Parse(string yaml, string rootNamespace = "") =>
        CatalogParser.Parse(Path, SourceText.From(yaml), rootNamespace, CancellationToken.None);

    /// <summary>A catalog of a bare list: the first entry is on line 4, and its text begins in column 5.</summary>
    public static string Codes(params string[] entries) =>
        "catalog:\n  name: Code\ncodes:\n" + string.Concat(entries.Select(static entry => $"  - {entry}\n"));

    /// <summary>A catalog without codes whose header has one more line. It is line 3, and its text begins in column 3.</summary>
    public static string Header(string line) => $"catalog:\n  name: Code\n  {line}\ncodes: []\n";

    /// <summary>
    /// A catalog with columns: they are on line 3 and begin in column 12. The first entry is on line 5, and its text begins in
    /// column 5.
    /// </summary>
    public static string Columns(string columns, params string[] entries) =>
        $"catalog:\n  name: Code\n  columns: {columns}\n"
            + (entries.Length == 0 ? "codes: []\n" : "codes:\n" + string.Concat(entries.Select(static entry => $"  - {entry}\n")));

    /// <summary>What each row has in the columns, as <c>1 | some text | -</c>; a <c>-</c> where there is none.</summary>
    public static string[] Values(string yaml) =>
        [.. Parse(yaml).Catalog!.Codes.Select(static code => string.Join(" | ", code.Values.Select(Show)))];

    /// <summary>A value, as <see cref="Values"/> shows it.</summary>
    public static string Show(ColumnValue value) =>
        !value.IsPresent ? "-" : value.Text ?? value.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// The diagnostics as <c>SCG1007 4:11+3 first 2:11+3: message</c>. Lines and columns count from 1, and the length is
    /// in UTF-16 units.
    /// </summary>
    public static string[] Diagnose(string yaml, string rootNamespace = "") =>
        [.. Parse(yaml, rootNamespace).Diagnostics.Select(static diagnostic =>
        {
            var span = diagnostic.Span;
            var first = diagnostic.First is { } other ? $" first {other.StartLine + 1}:{other.StartColumn + 1}+{other.Length}" : "";
            var message = diagnostic.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);
            return $"{diagnostic.Id} {span.StartLine + 1}:{span.StartColumn + 1}+{span.Length}{first}: {message}";
        })];

    /// <summary>The diagnostics without their messages.</summary>
    public static string[] Locate(string yaml, string rootNamespace = "") =>
        [.. Diagnose(yaml, rootNamespace).Select(static line => line[..line.IndexOf(": ", StringComparison.Ordinal)])];

    /// <summary>The codes that are kept, as <c>100 Register</c> or, in a group, <c>Success/100 Register</c>.</summary>
    public static string[] Keep(string yaml, string rootNamespace = "") =>
        Parse(yaml, rootNamespace).Catalog is not { } catalog
            ? []
            : [
                .. catalog.Codes.Select(code =>
                    $"{(code.Group is { } group ? catalog.Groups[group].Identifier + "/" : "")}{code.Number} {code.Identifier}"),
            ];
}
