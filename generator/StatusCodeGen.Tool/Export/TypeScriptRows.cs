using System.IO;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Changes;

namespace StatusCodeGen.Tool.Export;

/// <summary>Writes the rows of a catalog as a list of TypeScript objects.</summary>
internal sealed class TypeScriptRows(Catalog catalog, TypeScriptNames names, string[] literals)
{
    private readonly CodeTexts _texts = new(catalog);

    private readonly string[] _codeSuffixes = [.. catalog.Columns.Select((_, index) => ExactNumbers.AreKept(catalog, index) ? "" : "n")];

    /// <summary>The type of a column's values.</summary>
    public static string TypeOf(Catalog catalog, int index)
    {
        var column = catalog.Columns[index];
        var words = string.Join(" | ", column.Words.Select(static word => TypeScriptText.Quote(word.Text)));
        var isKept = ExactNumbers.AreKept(catalog, index);
        var type = column.Type switch
        {
            ColumnType.Bool => "boolean",
            ColumnType.Int => "number",
            ColumnType.Code when catalog.Type.IsText => "string",
            ColumnType.Long or ColumnType.Code => isKept ? "number" : "bigint",
            ColumnType.Decimal => isKept ? "number" : "string",
            ColumnType.Word => words.Length > 0 ? words : "never",
            ColumnType.Words => $"readonly ({(words.Length > 0 ? words : "never")})[]",
            _ => "string",
        };
        var hasGaps = catalog.Codes.Any(code => !code.Values[index].IsPresent);
        return column.IsOptional || hasGaps ? type + " | null" : type;
    }

    public void Write(TextWriter output)
    {
        output.Write($"/** The rows, in the page's order. */\nexport const {names.Rows}: readonly {names.Row}[] = [\n");
        foreach (var (code, literal) in catalog.Codes.Zip(literals))
        {
            var group = code.Group is { } index ? TypeScriptText.Quote(catalog.Groups[index].Identifier) : "null";
            var aliases = string.Join(", ", code.Aliases.Select(static alias => TypeScriptText.Quote(alias.Name)));
            output.Write($"  {{\n    code: {literal},\n    name: {TypeScriptText.Quote(code.Name)},\n");
            output.Write($"    description: {TypeScriptText.Quote(code.Description)},\n    group: {group},\n");
            output.Write($"    deprecated: {(code.Deprecation is { } reason ? TypeScriptText.Quote(reason) : "null")},\n");
            output.Write($"    aliases: [{aliases}],\n");
            for (var column = 0; column < catalog.Columns.Count; column++)
            {
                output.Write($"    {TypeScriptText.Property(catalog.Columns[column].Key)}: {LiteralOf(code, column)},\n");
            }

            output.Write("  },\n");
        }

        output.Write("];\n\n");
    }

    private string LiteralOf(Code code, int index)
    {
        var (column, value) = (catalog.Columns[index], code.Values[index]);
        if (!value.IsPresent)
        {
            return "null";
        }

        var text = new ExportedValue(column, value, _texts, IsExact: true).Text;
        return column.Type switch
        {
            ColumnType.Bool or ColumnType.Int => text,
            ColumnType.Code when _texts.AreTexts => TypeScriptText.Quote(text),
            ColumnType.Long or ColumnType.Code => Subjects.Number(value.Number) + _codeSuffixes[index],
            ColumnType.Decimal => _codeSuffixes[index].Length == 0 ? text : TypeScriptText.Quote(text),
            ColumnType.Words => $"[{string.Join(", ", column.WordsOf(value).Select(word => Quote(column, word)))}]",
            _ => TypeScriptText.Quote(text),
        };
    }

    private static string Quote(Column column, int word) => TypeScriptText.Quote(column.Words[word].Text);
}
