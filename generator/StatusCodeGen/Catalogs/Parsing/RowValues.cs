using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>Reads what the rows have in the catalog's columns.</summary>
/// <param name="header">The header, with the columns.</param>
/// <param name="references">Receives the values that are other codes.</param>
/// <param name="codes">The rows, in which those values are set later.</param>
/// <param name="diagnostics">Receives the faults.</param>
internal sealed class RowValues(CatalogHeader header, CodeReferences references, List<Code> codes, DiagnosticCollector diagnostics)
{
    private readonly List<ColumnDefinition> _columns = header.Columns.Definitions;
    private readonly ColumnValueParser _parser = new(header.Type, diagnostics);

    /// <summary>The values that are other codes, in the order of the rows.</summary>
    private readonly List<(int Row, int Column, Reference Code)> _references = [];

    /// <summary>The code that rows of a column refer to that say nothing.</summary>
    private readonly Dictionary<int, Reference> _defaults = [];

    /// <summary>The values of an entry, one for each column.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="row">Its index among the rows.</param>
    public EquatableArray<ColumnValue> Read(MappingReader entry, int row)
    {
        if (_columns.Count == 0)
        {
            return EquatableArray<ColumnValue>.Empty;
        }

        var values = new ColumnValue[_columns.Count];
        var missing = new List<string>();
        for (var index = 0; index < values.Length; index++)
        {
            var column = _columns[index];
            if (entry.Find(column.Column.Key) is { } node)
            {
                values[index] = Read(column, node, row, index);
            }
            else if (column.Default is { } value)
            {
                values[index] = value;
                ReferToDefault(column, row, index);
            }
            else
            {
                missing.Add(column.Column.Key);
            }
        }

        if (missing.Count > 0)
        {
            entry.ReportMissing([.. missing]);
        }

        return values.ToEquatableArray();
    }

    /// <summary>Sets the values that are other codes, after the references have been resolved.</summary>
    public void SetReferences()
    {
        for (var index = 0; index < _references.Count;)
        {
            var row = _references[index].Row;
            var values = codes[row].Values.ToArray();
            for (; index < _references.Count && _references[index].Row == row; index++)
            {
                if (_references[index].Code.Number is { } number)
                {
                    values[_references[index].Column] = ColumnValue.Of(number);
                }
            }

            codes[row] = codes[row] with { Values = values.ToEquatableArray() };
        }
    }

    /// <summary>The value now; a reference is set later.</summary>
    private ColumnValue Read(ColumnDefinition column, YamlNode node, int row, int index)
    {
        var parsed = _parser.Read(column.Column.Key, column, node);
        if (parsed is { Reference: { } source })
        {
            _references.Add((row, index, Refer(source)));
        }

        return parsed?.Value ?? ColumnValue.Absent;
    }

    private void ReferToDefault(ColumnDefinition column, int row, int index)
    {
        if (column.DefaultReference is { } source)
        {
            if (!_defaults.TryGetValue(index, out var reference))
            {
                _defaults.Add(index, reference = Refer(source));
            }

            _references.Add((row, index, reference));
        }
    }

    private Reference Refer(YamlScalar source)
    {
        var reference = new Reference();
        references.Add(source, other => reference.Number = other.Number);
        return reference;
    }

    /// <summary>Another code, which is not known before all codes are read.</summary>
    private sealed class Reference
    {
        public decimal? Number { get; set; }
    }
}
