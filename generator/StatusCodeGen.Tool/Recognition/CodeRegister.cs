using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>Collects the codes of a page. A number that comes again with another name gives that name to the first.</summary>
/// <param name="type">The type of the codes.</param>
internal sealed class CodeRegister(IntegralType type)
{
    private readonly List<PageRow> _rows = [];
    private readonly List<int> _tables = [];
    private readonly Dictionary<decimal, int> _indexes = [];

    public IReadOnlyList<PageRow> Rows => _rows;

    /// <summary>The rows that were not taken as codes of their own, with why.</summary>
    public List<SkippedRow> Skipped { get; } = [];

    /// <summary>The first code that two tables give different names; null if there is none.</summary>
    public (int First, int Second, string Code)? Clash { get; private set; }

    public void Add(PageRow row, int table)
    {
        if (!CodeNumber.TryParse(row.Code, type, out var number) || !type.Contains(number))
        {
            Skipped.Add(new(row.Line, "code that fits no type together with the others", row.Code));
        }
        else if (_indexes.TryGetValue(number, out var index))
        {
            Repeat(index, row, table);
        }
        else
        {
            _indexes.Add(number, _rows.Count);
            _rows.Add(row);
            _tables.Add(table);
        }
    }

    /// <summary>Goes on with the description of the last code.</summary>
    public void Continue(string description)
    {
        if (_rows.Count > 0 && description.Length > 0)
        {
            var row = _rows[^1];
            _rows[^1] = row with { Description = row.Description.Length > 0 ? $"{row.Description}\n{description}" : description };
        }
    }

    private void Repeat(int index, PageRow row, int table)
    {
        var first = _rows[index];
        if (row.Name.Length == 0 || row.Name == first.Name || first.Aliases.Contains(row.Name))
        {
            Skipped.Add(new(row.Line, "row that repeats a code", $"{row.Code} {row.Name}"));
            _rows[index] = first.Description.Length == 0 ? first with { Description = row.Description } : first;
            return;
        }

        if (_tables[index] != table)
        {
            Clash ??= (_tables[index], table, row.Code);
        }

        Skipped.Add(new(row.Line, "other name of a code, taken as an alias", $"{row.Code} {row.Name}"));
        _rows[index] = first with { Aliases = [.. first.Aliases, row.Name] };
    }
}
