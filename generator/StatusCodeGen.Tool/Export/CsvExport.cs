using System.Collections.Generic;
using System.IO;
using System.Linq;
using CsvHelper;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Export;

/// <summary>Exports the rows of a catalog as CSV, with a line for each code and a column for each of the catalog's.</summary>
/// <remarks>
/// A spreadsheet takes a cell that begins with a sign such as <c>=</c> for a formula, and a provider's page must not run one
/// on the machine of the person who opens the file. Such a text gets an apostrophe in front, as does one that begins with an
/// apostrophe: a program that reads the file removes one from each text that has it. Numbers stay as they are.
/// </remarks>
internal static class CsvExport
{
    private const char Guard = '\'';

    /// <summary>What begins a formula, in some spreadsheets also behind white space or as a full-width sign.</summary>
    private const string FormulaSigns = "=+-@|%\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static readonly string[] Heads = ["code", "name", "identifier", "group", "description", "deprecated", "aliases"];

    public static void Write(Catalog catalog, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        foreach (var head in Heads.Concat(catalog.Columns.Select(static column => Guarded(column.Key))))
        {
            csv.WriteField(head);
        }

        csv.EndRecord();
        var groups = NamesOf(catalog.Groups);
        var texts = new CodeTexts(catalog);
        foreach (var code in catalog.Codes)
        {
            WriteCode(csv, catalog, groups, texts, code);
            csv.EndRecord();
        }
    }

    private static void WriteCode(CsvWriter csv, Catalog catalog, List<string> groups, CodeTexts texts, Code code)
    {
        csv.WriteField(texts.AreTexts ? Guarded(code.Spelling) : texts.Of(code.Number));
        csv.WriteField(Guarded(code.Name));
        csv.WriteField(code.Identifier);
        csv.WriteField(code.Group is { } group ? Guarded(groups[group]) : "");
        csv.WriteField(Guarded(code.Description));

        // No catalog has the reason 'true'.
        csv.WriteField(Guarded(code.Deprecation is "" ? "true" : code.Deprecation ?? ""));
        csv.WriteField(Guarded(string.Join('\n', code.Aliases.Select(static alias => alias.Name))));
        foreach (var (column, index) in catalog.Columns.Select(static (column, index) => (column, index)))
        {
            var text = new ExportedValue(column, code.Values[index], texts, IsExact: true).Text;
            var isText = column.Type is ColumnType.Text or ColumnType.Word or ColumnType.Words
                || (column.Type == ColumnType.Code && texts.AreTexts);
            csv.WriteField(isText ? Guarded(text) : text);
        }
    }

    /// <summary>What the lines call the groups: by their headings, and by their C# names where several have one heading.</summary>
    private static List<string> NamesOf(EquatableArray<Group> groups)
    {
        var titles = groups.ToLookup(static group => group.Title);
        return [.. groups.Select(group => titles[group.Title].Skip(1).Any() ? group.Identifier : group.Title)];
    }

    private static string Guarded(string text) =>
        text.Length > 0 && (text[0] == Guard || FormulaSigns.Contains(text.TrimStart(' ') is [var first, ..] ? first : ' '))
            ? Guard + text
            : text;
}
