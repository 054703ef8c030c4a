using System.Linq;
using StatusCodeGen.Emit.Writing;
using StatusCodeGen.Lookups;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Writes the tables that have an entry for each number of a dense range, beside those that have one for each row.</summary>
internal static class ByNumberWriter
{
    /// <summary>
    /// The most codes whose names are listed for NameByNumber, as they are for TextTable. In a process that asks for a name and then
    /// parses, the JIT compiles both lists: for 62 codes this took as long as the loop that replaces the first, and for 200 a
    /// seventh longer.
    /// </summary>
    private const int MaxListed = 128;

    /// <summary>
    /// Writes tables with the name and the description of each number of a dense range. To go through the row instead
    /// takes two loads and a comparison for numbers without a row: a quarter more time for a name, and a third for a
    /// description.
    /// </summary>
    public static void Write(SourceWriter writer, ApiContext api)
    {
        if (api.Lookups.Numbers is not DenseNumbers numbers)
        {
            return;
        }

        WriteDefined(writer, api, numbers);
        WriteNames(writer, api, numbers);
        if (api.HasDescriptions)
        {
            writer.WriteLine().Write("// The description of each number from the least one on.");
            WriteSpreadTable(writer, "string", "DescriptionByNumber", "DescriptionTable", "\"\"");
        }

        if (api.HasDescriptions || !ListsNames(api))
        {
            WriteSpreadMethod(writer, api, numbers);
        }
    }

    /// <summary>
    /// Writes the table of names. Few names are listed here, though TextTable has them, too: so the first name of a process
    /// need not wait for TextTable, and for a loop, which the JIT takes longer to compile.
    /// </summary>
    private static void WriteNames(SourceWriter writer, ApiContext api, DenseNumbers numbers)
    {
        var type = $"string{api.Nullable}";
        writer.WriteLine().Write("// The name of each number from the least one on: one load, where the way by the row takes two.");
        if (!ListsNames(api))
        {
            WriteSpreadTable(writer, type, "NameByNumber", RowTableWriter.NameTable(api), "null");
            return;
        }

        writer.Write("private static class NameByNumber").Open();
        writer.Write($"public static readonly {type}[] Items = Create();").WriteLine();
        writer.Write($"private static {type}[] Create()").Open();
        writer.Write($"{type}[] items = new {type}[{ApiContext.Format(numbers.Rows.Count)}];");
        for (var index = 0; index < numbers.Rows.Count; index++)
        {
            if (numbers.Rows[index] is > 0 and var row)
            {
                var code = api.Codes[row - 1];
                writer.Write($"items[{ApiContext.Format(index)}] = {Literal.Of(code.Name, code.NeedsNoEscaping)};");
            }
        }

        writer.Write("return items;").Close().Close();
    }

    private static bool ListsNames(ApiContext api) => api.Codes.Count <= MaxListed;

    private static void WriteSpreadTable(SourceWriter writer, string type, string name, string table, string none) => writer.Write($$"""
        private static class {{name}}
        {
            public static readonly {{type}}[] Items = Spread({{table}}.Items, {{none}});
        }
        """);

    private static void WriteSpreadMethod(SourceWriter writer, ApiContext api, DenseNumbers numbers) =>
        writer.WriteLine().Write($$"""
            // The text of each number's row, and another where the catalog has no such number.
            private static string[] Spread(string[] texts, string{{api.Nullable}} none)
            {
                string[] spread = new string[{{ApiContext.Format(numbers.Rows.Count)}}];
                for (int index = 0; index < spread.Length; index++)
                {
                    int row = RowByNumber[index] - 1;
                    spread[index] = row < 0 ? none{{(api.Nullable.Length > 0 ? "!" : "")}} : texts[row];
                }

                return spread;
            }
            """);

    /// <summary>
    /// Writes which numbers of a dense range are declared. That a value is read, and not compared, spares a branch, which would often
    /// be predicted wrongly. As data of the assembly, the table needs nothing at the first question, but each later one takes a fifth
    /// more time on small catalogs. A small range is listed, so that the JIT need compile no conversion; a wide one would be long to
    /// read and to compile.
    /// </summary>
    private static void WriteDefined(SourceWriter writer, ApiContext api, DenseNumbers numbers)
    {
        writer.WriteLine().Write("// Whether each number is declared, from the least one on.");
        if (api.Capabilities.HasSpans && numbers.Rows.Count <= NumberLookup.SmallSpan)
        {
            writer.Write("internal static class DefinedByNumber").Open().Write("public static readonly bool[] Items =").Open();
            writer.WriteItems(numbers.Rows.Select(static row => row == 0 ? "false" : "true")).Close("};").Close();
            return;
        }

        writer.Write($$"""
            internal static class DefinedByNumber
            {
                public static readonly bool[] Items =
                    global::System.Array.ConvertAll(RowByNumber{{(api.Capabilities.HasSpans ? ".ToArray()" : "")}}, row => row != 0);
            }
            """);
    }
}
