using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Changes;

/// <summary>Finds what has changed in the rows' values of the columns that both catalogs have.</summary>
internal static class ValueChanges
{
    public static IEnumerable<Change> Find(Comparison comparison)
    {
        List<(int Old, int New, ColumnValues Values)> columns =
        [
            .. comparison.Columns.Indexes
                .Where(pair => comparison.Old.Columns[pair.Old].Type == comparison.New.Columns[pair.New].Type)
                .Select(pair => (
                    pair.Old,
                    pair.New,
                    new ColumnValues(comparison.Old.Columns[pair.Old], comparison.New.Columns[pair.New], comparison))),
        ];
        return
            from codes in comparison.Codes.Pairs
            from column in columns
            where !column.Values.AreSame(codes.Old.Values[column.Old], codes.New.Values[column.New])
            select Create(codes.Old, codes.New, comparison, column);
    }

    private static Change Create(Code old, Code @new, Comparison comparison, (int Old, int New, ColumnValues Values) column)
    {
        var (oldColumn, newColumn) = (comparison.Old.Columns[column.Old], comparison.New.Columns[column.New]);
        var (from, to) = (old.Values[column.Old], @new.Values[column.New]);

        // A row without a value has the same in C# as one with the neutral value of a type that is never null.
        var isSame = column.Values.AreSame(oldColumn.ToReturned(from), newColumn.ToReturned(to));
        return new(
            ChangeKind.ValueChanged,
            isSame ? Effect.Documentation : Effect.Behaves,
            Subjects.Of(old, @new, newColumn.Key),
            ColumnValues.Show(oldColumn, from, comparison.OldMembers),
            ColumnValues.Show(newColumn, to, comparison.NewMembers),
            $"'{newColumn.Method}()' returns {(isSame ? "the same value as before" : "another value")}.");
    }
}
