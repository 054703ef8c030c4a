using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Docs;
using StatusCodeGen.Tool.Recognition;

namespace StatusCodeGen.Tool.Comparison;

/// <summary>Holds the cells of a page's further columns against what the catalog's rows have there.</summary>
internal sealed class ColumnCells
{
    private static readonly char[] Separators = [',', ';', '\n'];

    private readonly CatalogSyntax _syntax;
    private readonly CodeSpellings _spellings;

    public ColumnCells(CatalogSyntax syntax) => (_syntax, _spellings) = (syntax, new(syntax.Catalog));

    /// <summary>Whether a cell says what a row has in a column.</summary>
    /// <param name="column">The index of the column.</param>
    /// <param name="row">The index of the row.</param>
    /// <param name="cell">The text of the cell.</param>
    public bool IsSame(int column, int row, string cell)
    {
        var definition = _syntax.Catalog.Columns[column];
        var value = _syntax.Catalog.Codes[row].Values[column];
        return CellText.Of(definition, value, _spellings) == cell
            || (IsEmpty(definition, cell) && !_syntax.Rows[row].Has(definition.Key))
            || (cell.Length > 0 && Read(column, cell) is { } read && read.Equals(value));
    }

    /// <summary>Whether a cell says that a row has no value. In a column of numbers, a dash does.</summary>
    public static bool IsEmpty(Column column, string cell) =>
        cell.Length == 0
        || (column.Type is ColumnType.Int or ColumnType.Long or ColumnType.Decimal && cell is "-" or "–" or "—");

    /// <summary>The words of a cell of a column of several words.</summary>
    public static IReadOnlyList<string> WordsOf(string cell) =>
        cell.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A cell as the file has the value of a column that has one word or number.</summary>
    public static string ToValue(Column column, string cell) =>
        column.Type == ColumnType.Bool && Truth.Find(cell) is { } isTrue ? (isTrue ? "true" : "false") : cell;

    /// <summary>The value that a cell says; null if it is not a value of the column.</summary>
    private ColumnValue? Read(int column, string cell)
    {
        var definition = _syntax.Header.Columns.Definitions[column];
        var diagnostics = new DiagnosticCollector(_syntax.File.Path, _syntax.File.Text);
        var value = new ColumnValueParser(_syntax.Catalog.Type, diagnostics).Read("", definition, NodeOf(definition.Column, cell));
        return diagnostics.ToEquatableArray().Count > 0 || value is null ? null
            : value is { Reference: { } reference } ? Find(reference.Text)
            : value.Value.Value;
    }

    private ColumnValue? Find(string reference) =>
        FindNumber(reference) is { } number ? ColumnValue.Of(number)
        : _syntax.Catalog.Codes.FirstOrDefault(code => ShownText.Line(code.Name) == reference) is { } named ? ColumnValue.Of(named.Number)
        : null;

    /// <summary>The number of the code that a text is. Any text could be a code, so that only those of the catalog are.</summary>
    private decimal? FindNumber(string reference) =>
        _syntax.Catalog.Type.IsText ? _syntax.Catalog.Codes.FirstOrDefault(code => ShownText.Line(code.Spelling) == reference)?.Number
        : CodeSyntax.TryParse(reference, _syntax.Catalog.Type, out var number) ? number
        : null;

    private static YamlNode NodeOf(Column column, string cell)
    {
        if (column.Type != ColumnType.Words)
        {
            return new(new YamlScalar(ToValue(column, cell), YamlStyle.Quoted, default));
        }

        var list = new YamlSequence();
        list.Items.AddRange(WordsOf(cell).Select(static word => new YamlNode(new YamlScalar(word, YamlStyle.Quoted, default))));
        return new(list, default(TextSpan));
    }
}
