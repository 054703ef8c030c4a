using System;
using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>Finds the tables that have codes. Where tables have numbers, those that have texts have to be as large and as clear.</summary>
internal static class CodeTables
{
    public static List<ColumnRoles> Find(IReadOnlyList<TableShape> shapes, RecognitionOptions options)
    {
        var found = shapes.Select(shape => ColumnRoles.Find(shape, options)).OfType<ColumnRoles>().ToList();
        if (found.TrueForAll(static table => table.Texts is null))
        {
            return found;
        }

        // One list can have a table whose texts happen to be numbers: those of the class 22 of SQLSTATE are 22012 and 22021.
        var texts = found.FindAll(static table => table.Texts is { IsHeaded: true, Width: > 0 });
        return found.ConvertAll(table => table.Texts is null && texts.Exists(other => AreOneList(table, other))
            ? ColumnRoles.Find(table.Shape, options with { AreTexts = true }) ?? table
            : table);
    }

    /// <summary>Whether the numbers of a table are texts of another one: both have one heading, and all codes have one width.</summary>
    private static bool AreOneList(ColumnRoles numbers, ColumnRoles texts) =>
        HeaderWords.Normalize(numbers.Code.Heading).Equals(HeaderWords.Normalize(texts.Code.Heading), StringComparison.Ordinal)
        && TextColumn.Of(numbers.Shape, numbers.Code).Width == texts.Texts!.Width;
}
