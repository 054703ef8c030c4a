using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>Says how the codes were found: what was taken, what was left out, and which option changes it.</summary>
internal sealed class RecognitionNotes
{
    /// <summary>The number of rows or tables that a sentence names.</summary>
    private const int MaxNamed = 4;

    private readonly List<string> _sentences = [];

    public RecognitionNotes(TableSelection selection, CodeType type, int codes, int groups, IReadOnlyList<SkippedRow> skipped)
    {
        var tables = selection.Tables;
        _sentences.Add(
            $"Took {Count(codes, "code")}{(groups > 0 ? $" in {Count(groups, "group")}" : "")} from {Name(tables)}: "
            + $"{ColumnsOf(tables[0])}. "
            + "--table and --columns choose others.");
        if (type.IsText)
        {
            _sentences.Add($"The codes are texts, as '{type.Keyword}'; --type chooses another type.");
        }

        foreach (var (column, why) in tables.SelectMany(static table => table.Skipped).DistinctBy(static column => column.Column.Heading))
        {
            _sentences.Add($"Left out {ColumnChoices.NameOf(column)}, because {why}.");
        }

        foreach (var rows in skipped.GroupBy(static row => row.Why))
        {
            _sentences.Add($"Skipped {Count(rows.Count(), rows.Key)}{Examples([.. rows])}.");
        }

        if (selection.Others.Count > 0)
        {
            var others = string.Join(
                " and ",
                selection.Others.Take(MaxNamed).Select(static table => $"table {table.Shape.Number} (line {table.Shape.Table.Line})"));
            var more = selection.Others.Count > MaxNamed ? $" and {selection.Others.Count - MaxNamed} others" : "";
            _sentences.Add($"Left out {others}{more}, which may have codes too; --table chooses them.");
        }
    }

    public IReadOnlyList<string> Sentences => _sentences;

    public void Add(string sentence) => _sentences.Add(sentence);

    private static string Name(IReadOnlyList<ColumnRoles> tables) => tables.Count switch
    {
        1 => $"table {tables[0].Shape.Number} (line {tables[0].Shape.Table.Line})",
        <= MaxNamed => "tables " + string.Join(" and ", tables.Select(static table => table.Shape.Number)),
        _ => $"{tables.Count} tables ({tables[0].Shape.Number} to {tables[^1].Shape.Number})",
    };

    private static string ColumnsOf(ColumnRoles table)
    {
        var name = table.Name is { } own ? $"name in {ColumnChoices.NameOf(own)}"
            : table.IsDescribed && table.Description is null ? "name and description beside the code"
            : table.Texts is { AreWords: true } ? "which is the name too"
            : table.IsCombined ? "name beside the code"
            : "without names";
        var parts = new List<string> { $"code in {ColumnChoices.NameOf(table.Code)}", name };
        (string Word, ColumnFacts? Column)[] others =
        [
            ("description", table.Description), ("aliases", table.Aliases), ("deprecated", table.Deprecated), ("group", table.Group),
        ];
        parts.AddRange(others
            .Where(static part => part.Column is not null)
            .Select(static part => $"{part.Word} in {ColumnChoices.NameOf(part.Column!)}"));
        parts.AddRange(table.Further.Take(MaxNamed).Select(static column => $"{ColumnChoices.NameOf(column)} as a further column"));
        if (table.Further.Count > MaxNamed)
        {
            parts.Add($"and {table.Further.Count - MaxNamed} others");
        }

        return string.Join(", ", parts);
    }

    private static string Examples(List<SkippedRow> rows)
    {
        var named = rows.Where(static row => row.Text.Trim().Length > 0)
            .Take(MaxNamed)
            .Select(static row => $"'{row.Text.Trim()}' in line {row.Line}")
            .ToList();
        return named.Count == 0 ? "" : ": " + string.Join(", ", named) + (rows.Count > named.Count ? " and others" : "");
    }

    private static string Count(int count, string one) => Count(count, new SkipReason(one, one + "s"));

    private static string Count(int count, SkipReason what) => count == 1 ? $"1 {what.One}" : $"{count} {what.Many}";
}
