using System;
using System.Globalization;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit;

/// <summary>The C# type of a column, and its values as C# expressions.</summary>
internal static class ColumnSyntax
{
    /// <summary>The type that the generated members of a column return.</summary>
    public static string TypeOf(ApiContext api, Column column) => ValueTypeOf(api, column) + (column.IsNullable ? "?" : "");

    /// <summary>The type of the values, without a question mark.</summary>
    public static string ValueTypeOf(ApiContext api, Column column) => column.Type switch
    {
        ColumnType.Bool => "bool",
        ColumnType.Int => "int",
        ColumnType.Long => "long",
        ColumnType.Decimal => "decimal",
        ColumnType.Text => "string",
        ColumnType.Duration => "global::System.TimeSpan",
        ColumnType.Code => api.Enum,
        _ => api.Types.Reference(column.EnumOf(api.Catalog.Name)),
    };

    /// <summary>The value for a code that the catalog does not declare.</summary>
    public static string Undeclared(ApiContext api, Column column) => Of(api, column, column.ToReturned(column.Undeclared));

    /// <summary>A value as an expression. That of an absent value has no type.</summary>
    public static string Of(ApiContext api, Column column, ColumnValue value) => !value.IsPresent ? "null" : column.Type switch
    {
        ColumnType.Bool => value.Number == 1 ? "true" : "false",
        ColumnType.Int or ColumnType.Long => Format(value.Number),
        ColumnType.Decimal => value.Text + "m",
        ColumnType.Text => Literal.Of(value.Text!),
        ColumnType.Duration when value.Number == 0 => "global::System.TimeSpan.Zero",
        ColumnType.Duration => $"new global::System.TimeSpan({Format(value.Number)}L)",

        // The member may be obsolete, and a cast is never.
        ColumnType.Code => $"({api.Enum})({Format(value.Number)})",
        ColumnType.Word => Word(api, column, (int)value.Number - 1, Column.NoWord),
        ColumnType.Words when value.Number == 0 => Word(api, column, -1, Column.NoWords),
        ColumnType.Words => string.Join(" | ", column.WordsOf(value).Select(index => Word(api, column, index, ""))),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, message: null),
    };

    /// <summary>A number as C# writes it.</summary>
    public static string Format(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Word(ApiContext api, Column column, int index, string none) =>
        $"{ValueTypeOf(api, column)}.{(index < 0 ? none : Keyword.EscapeMember(column.Words[index].Identifier))}";
}
