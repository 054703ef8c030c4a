using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Changes;

/// <summary>Finds what has changed in the definitions of the columns. <see cref="ValueChanges"/> finds it in the rows.</summary>
internal static class ColumnChanges
{
    public static IEnumerable<Change> Find(Comparison comparison) =>
        comparison.Columns.Removed.Select(static column => new Change(
            ChangeKind.ColumnRemoved, Effect.Breaks, Subjects.Of(column, null), column.Key, New: null,
            $"Code that uses '{column.Property}' or '{column.Method}()' no longer compiles."))
        .Concat(comparison.Columns.Pairs.SelectMany(pair => Find(pair.Old, pair.New, comparison)))
        .Concat(comparison.Columns.Added.Select(static column => new Change(
            ChangeKind.ColumnAdded, Effect.Adds, Subjects.Of(null, column), Old: null, column.Key,
            $"Rows have '{column.Property}', and codes have '{column.Method}()'.")));

    private static IEnumerable<Change> Find(Column old, Column @new, Comparison comparison) =>
        FindNames(old, @new).Concat(FindTypes(old, @new, comparison)).Concat(FindTexts(old, @new)).Concat(WordChanges.Find(old, @new));

    private static IEnumerable<Change> FindNames(Column old, Column @new)
    {
        if (old.Identifier != @new.Identifier)
        {
            yield return new(
                ChangeKind.ColumnRenamed, Effect.Breaks, Subjects.Of(old, @new, "identifier"), old.Identifier, @new.Identifier,
                $"Code that uses '{old.Property}' or '{old.Method}()' no longer compiles; write '{@new.Property}' or '{@new.Method}()'.");
        }

        if (old.Key != @new.Key)
        {
            yield return new(
                ChangeKind.ColumnKeyChanged, Effect.Documentation, Subjects.Of(old, @new), old.Key, @new.Key,
                "The catalog has another key for the column, and C# has the same names.");
        }
    }

    private static IEnumerable<Change> FindTypes(Column old, Column @new, Comparison comparison)
    {
        if (old.Type != @new.Type)
        {
            yield return new(
                ChangeKind.ColumnTypeChanged, Effect.Breaks, Subjects.Of(old, @new, "type"), TypeOf(old), TypeOf(@new),
                $"'{@new.Property}' has another type, and code that uses it may no longer compile.");
        }
        else if (old.IsOptional != @new.IsOptional)
        {
            var (effect, sentence) = old.IsNullable == @new.IsNullable
                ? (Effect.Documentation, @new.IsOptional ? "Rows may have no value." : "Every row has a value.")
                : (Effect.Breaks, @new.IsNullable
                    ? $"'{@new.Property}' can be null, and code that takes a value from it no longer compiles."
                    : $"'{@new.Property}' is never null, and code that asks for its value no longer compiles.");
            yield return new(
                ChangeKind.ColumnOptionalChanged, effect, Subjects.Of(old, @new, "optional"), TypeOf(old), TypeOf(@new), sentence);
        }

        if (old.Type == ColumnType.Words && IsWide(old) != IsWide(@new))
        {
            yield return new(
                ChangeKind.ColumnTypeChanged, Effect.Breaks, Subjects.Of(old, @new, "any of"), EnumTypeOf(old), EnumTypeOf(@new),
                "The enum of the column has another underlying type, and assemblies that use it must be compiled again.");
        }

        if (old.Type == @new.Type && !new ColumnValues(old, @new).AreSame(old.Undeclared, @new.Undeclared))
        {
            yield return new(
                ChangeKind.ColumnUndeclaredChanged, Effect.Behaves, Subjects.Of(old, @new, "undeclared"),
                ColumnValues.Show(old, old.Undeclared, comparison.OldMembers),
                ColumnValues.Show(@new, @new.Undeclared, comparison.NewMembers),
                $"'{@new.Method}()' of an undeclared code returns another value.");
        }
    }

    private static IEnumerable<Change> FindTexts(Column old, Column @new)
    {
        if (old.Title != @new.Title)
        {
            yield return new(
                ChangeKind.TitleReworded, Effect.Documentation, Subjects.Of(old, @new, "title"), old.Title, @new.Title,
                "The documentation has another heading for the column.");
        }

        if (old.Description != @new.Description)
        {
            yield return new(
                ChangeKind.DescriptionReworded, Effect.Documentation, Subjects.Of(old, @new, "description"),
                old.Description, @new.Description,
                "The documentation has another text for the column.");
        }
    }

    /// <summary>Whether the bits of the words need a <c>long</c>.</summary>
    private static bool IsWide(Column column) => column.Words.Count > 31;

    private static string EnumTypeOf(Column column) => IsWide(column) ? "long" : "int";

    /// <summary>The type as a catalog writes it.</summary>
    private static string TypeOf(Column column)
    {
        var type = column.Type switch
        {
            ColumnType.Word => "a list of words",
            ColumnType.Words => "any of a list of words",
            _ => column.Type.ToString().ToLowerInvariant(),
        };
        return column.IsOptional ? type + (column.HasEnum ? ", optional" : "?") : type;
    }
}
