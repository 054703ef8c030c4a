using System.Collections.Generic;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Writing;

/// <summary>Writes the <c>columns</c> of a catalog's header.</summary>
internal static class ColumnWriter
{
    public static void Write(YamlWriter writer, IReadOnlyList<ColumnPlan> columns)
    {
        if (columns.Count == 0)
        {
            return;
        }

        writer.Line("columns:");
        writer.Indentation += 2;
        foreach (var column in columns)
        {
            if (IsShort(column))
            {
                writer.Line($"{column.Key}: {column.TypeText}");
            }
            else
            {
                WriteLong(writer, column);
            }
        }

        writer.Indentation -= 2;
    }

    private static void WriteLong(YamlWriter writer, ColumnPlan column)
    {
        writer.Line($"{column.Key}:");
        writer.Indentation += 2;
        writer.Line($"type: {column.TypeText}");
        if (column.IsTicked)
        {
            writer.Line("default: false");
        }
        else if (column is { Type: ColumnType.Word, IsOptional: true })
        {
            writer.Line("optional: true");
        }

        if (column.Identifier is { } identifier)
        {
            writer.Pair("identifier", identifier);
        }

        if (column.Title != column.Key && !string.IsNullOrWhiteSpace(column.Title))
        {
            writer.Pair("title", column.Title);
        }

        writer.Indentation -= 2;
    }

    /// <summary>Whether the type says everything.</summary>
    private static bool IsShort(ColumnPlan column) =>
        column.Identifier is null
        && column.Title == column.Key
        && (!column.IsOptional || (column.Type != ColumnType.Word && !column.IsTicked));
}
