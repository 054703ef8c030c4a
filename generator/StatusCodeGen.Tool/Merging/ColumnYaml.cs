using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Comparison;
using StatusCodeGen.Tool.Merging.Yaml;

namespace StatusCodeGen.Tool.Merging;

/// <summary>Writes the cells of a page's further columns as values of a catalog.</summary>
internal static class ColumnYaml
{
    /// <summary>A value for a new row; null if the row needs none.</summary>
    /// <param name="definition">The column.</param>
    /// <param name="isRequired">Whether a row must have a value.</param>
    /// <param name="cell">The cell.</param>
    public static NewValue? Of(Column definition, bool isRequired, string cell) =>
        ColumnCells.IsEmpty(definition, cell) && !isRequired ? null
        : definition.Type == ColumnType.Words ? new NewYaml(Words(cell))
        : new NewText(ColumnCells.ToValue(definition, cell));

    /// <summary>Sets what a row has in a column.</summary>
    public static void Set(MappingEditor row, Column definition, bool isRequired, string cell)
    {
        if (ColumnCells.IsEmpty(definition, cell) && !isRequired)
        {
            row.Remove(definition.Key);
        }
        else if (definition.Type == ColumnType.Words)
        {
            row.SetRaw(definition.Key, Words(cell));
        }
        else
        {
            row.Set(definition.Key, ColumnCells.ToValue(definition, cell));
        }
    }

    private static string Words(string cell) => $"[{string.Join(", ", ColumnCells.WordsOf(cell)
        .Select(static word => ScalarText.Write(word, ScalarStyle.Plain, isInFlow: true)))}]";
}
