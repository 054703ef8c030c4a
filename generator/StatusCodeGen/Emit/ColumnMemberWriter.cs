using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Lookups;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit;

/// <summary>Writes the extension members that return what a code has in the page's further columns.</summary>
internal static class ColumnMemberWriter
{
    public static void WriteMethods(SourceWriter writer, ApiContext api)
    {
        var texts = new ColumnText(api.Catalog);
        foreach (var column in api.Catalog.Columns)
        {
            writer.WriteLine().WriteSummary(ColumnText.Summary(column)).WriteReturns(texts.Returns(column)).Write($"""
                public static {ColumnSyntax.TypeOf(api, column)} {column.Method}(this {api.Enum} value) =>
                    {api.Inner}.{FurtherColumnWriter.ClassOf(column)}.Of(({api.Type})value);
                """);
        }
    }

    /// <summary>Writes an extension property (C# 14), which calls the method.</summary>
    public static void WriteProperty(SourceWriter writer, ApiContext api, Column column) => writer
        .WriteSummary(ColumnText.Summary(column))
        .WriteReturns(new ColumnText(api.Catalog).Returns(column))
        .Write($"public {ColumnSyntax.TypeOf(api, column)} {Keyword.EscapeMember(column.Identifier)} => {column.Method}(value);");
}
