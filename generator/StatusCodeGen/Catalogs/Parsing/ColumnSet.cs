using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Yaml;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>The header's columns.</summary>
/// <param name="Definitions">The columns that can be used.</param>
/// <param name="Keys">The keys of all columns, also of those with a fault: a row may have them.</param>
/// <param name="IsComplete">
/// Whether these are all columns that the author has meant. If not, a key of a row may be one of the others.
/// </param>
internal sealed record ColumnSet(List<ColumnDefinition> Definitions, string[] Keys, bool IsComplete)
{
    /// <summary>Keys of the format and of the columns: those that an entry may have.</summary>
    public string[] KeysWith(string[] keys) => Keys.Length == 0 ? keys : [.. keys, .. Keys];

    /// <summary>The columns without their places in the file.</summary>
    public EquatableArray<Column> Columns => Definitions.Select(static definition => definition.Column).ToEquatableArray();
}

/// <summary>A column, with what reading its values needs.</summary>
/// <param name="column">The column.</param>
/// <param name="span">Where the column's name is: its <c>identifier</c>, or else its key.</param>
internal sealed class ColumnDefinition(Column column, TextSpan span)
{
    public Column Column { get; set; } = column;

    public TextSpan Span { get; } = span;

    /// <summary>What a row has that says nothing; null if it must say something.</summary>
    public ColumnValue? Default { get; set; }

    /// <summary>The other code that a row refers to that says nothing.</summary>
    public YamlScalar? DefaultReference { get; set; }

    /// <summary>The words by their spelling.</summary>
    public Dictionary<string, int> Words { get; } = IndexOf(column.Words);

    /// <summary>The words that a fault omits: a row that has one of them is not one more fault.</summary>
    public HashSet<string> OmittedWords { get; set; } = [];

    private static Dictionary<string, int> IndexOf(EquatableArray<ColumnWord> words)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < words.Count; index++)
        {
            indexes.Add(words[index].Text, index);
        }

        return indexes;
    }
}
