using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Emit;

/// <summary>Emits the lookup class: the page's rows, and the ways to find one.</summary>
internal static class LookupEmitter
{
    public static string Emit(ApiContext api)
    {
        var writer = api.Begin();
        writer.WriteDoc("summary", $"{api.Catalog.Title}: {Count(api.Codes.Count)}, and the ways to find one.");
        api.WriteAttributes(writer);
        writer.Write($"{api.Access} static class {Keyword.EscapeType(api.Types.Lookup)}").Open();
        WriteRows(writer, api);
        WriteProperties(writer, api);
        if (api.Capabilities.HasSpans)
        {
            WriteInGroup(writer, api);
        }

        WriteByNumber(writer, api);
        WriteUnhandled(writer, api);
        TextLookup.Write(writer, api);
        WriteHelpers(writer, api);
        writer.Close();
        return api.End(writer);
    }

    private static void WriteRows(SourceWriter writer, ApiContext api)
    {
        writer.Write($"private static readonly {api.Info}[] RowTable =").Open();
        var separator = new Separator(writer);
        foreach (var section in api.Catalog.Sections.Where(static section => section.Codes.Count > 0))
        {
            separator.Next();
            if (!section.IsUnknown)
            {
                writer.Write($"// {DocComment.Fold(ApiContext.Heading(section))}");
            }

            WriteRows(writer, api, section.Identifier, section.Codes);
        }

        writer.Close("};").WriteLine();
        TextSearch.WriteIdentifiers(writer, api);
        writer.WriteLine().Write($$"""
            // The numbers in ascending order, and the row of each.
            private static readonly {{api.Type}}[] NumberTable = global::System.Array.ConvertAll(RowTable, row => ({{api.Type}})row.Code);
            private static readonly int[] RowOfNumber = SortWithRow(NumberTable);
            """);
        if (api.Capabilities.HasSpans)
        {
            writer.WriteLine().Write($"private static readonly {api.Enum}[] ValueTable = global::System.Array.ConvertAll(RowTable, row => row.Code);");
        }
    }

    private static void WriteRows(SourceWriter writer, ApiContext api, string group, IEnumerable<Code> codes)
    {
        foreach (var code in codes)
        {
            writer.Write($"Row({code.Literal}, {Literal.Of(code.Name)}, {Literal.Of(code.Description)}, {api.Group}.{Keyword.EscapeMember(group)}),");
        }
    }

    private static void WriteProperties(SourceWriter writer, ApiContext api)
    {
        writer.WriteLine().Write($$"""
            /// <summary>The number of codes: {{ApiContext.Format(api.Codes.Count)}}.</summary>
            public static int Count => RowTable.Length;
            """);
        if (api.Capabilities.HasSpans)
        {
            writer.WriteLine().Write($$"""
                /// <summary>The codes, in the page's order.</summary>
                public static global::System.ReadOnlySpan<{{api.Enum}}> Values => ValueTable;
                """);
        }

        writer.WriteLine().Write($$"""
            /// <summary>The page's rows, in its order.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<{{api.Info}}> All { get; } = global::System.Array.AsReadOnly(RowTable);
            """);
    }

    private static void WriteInGroup(SourceWriter writer, ApiContext api)
    {
        writer.WriteLine().Write($$"""
            /// <summary>The codes of a group, in the page's order; none if the group is not declared.</summary>
            public static global::System.ReadOnlySpan<{{api.Enum}}> InGroup({{api.Group}} group)
            """).Open();
        writer.Write("switch (group)").Open();
        var start = 0;
        foreach (var section in api.Catalog.Sections)
        {
            if (!(section.IsUnknown && api.IsUnknownScattered))
            {
                WriteSlice(writer, api, section.Identifier, start, section.Codes.Count);
            }

            start += section.Codes.Count;
        }

        if (api.IsUnknownScattered)
        {
            writer.Write($"""
                case {api.Group}.{Group.Unknown}:
                    return global::System.Array.FindAll(ValueTable, code => {api.Extensions}.GetGroup(code) == {api.Group}.{Group.Unknown});
                """);
        }

        writer.Write("""
            default:
                return default;
            """);
        writer.Close().Close();
    }

    private static void WriteSlice(SourceWriter writer, ApiContext api, string group, int start, int count)
    {
        if (count > 0)
        {
            writer.Write($"""
                case {api.Group}.{Keyword.EscapeMember(group)}:
                    return Values.Slice({ApiContext.Format(start)}, {ApiContext.Format(count)});
                """);
        }
    }

    private static void WriteByNumber(SourceWriter writer, ApiContext api)
    {
        writer.WriteLine().Write($$"""
            /// <summary>Whether the catalog declares a number.</summary>
            public static bool IsDefined({{api.Type}} code) => RowOf(code) >= 0;

            /// <summary>Makes a code of a number that the catalog declares.</summary>
            /// <param name="code">The number.</param>
            /// <param name="value">Its code; the default if the number is not declared.</param>
            /// <returns>Whether the catalog declares the number.</returns>
            public static bool TryFromCode({{api.Type}} code, out {{api.Enum}} value)
            {
                bool isDefined = IsDefined(code);
                value = isDefined ? ({{api.Enum}})code : default({{api.Enum}});
                return isDefined;
            }

            /// <summary>Makes a code of a number that the catalog declares.</summary>
            /// <exception cref="global::System.ArgumentOutOfRangeException">The catalog does not declare the number.</exception>
            public static {{api.Enum}} FromCode({{api.Type}} code) =>
                IsDefined(code)
                    ? ({{api.Enum}})code
                    : throw new global::System.ArgumentOutOfRangeException(nameof(code), code, {{Literal.Of($"The number is no declared {api.Types.Enum}.")}});
            """);
    }

    private static void WriteUnhandled(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        /// <summary>The exception for a code that a switch does not handle; it names the code.</summary>
        /// <example><c>_ => throw {{api.Types.Lookup}}.Unhandled(code),</c></example>
        public static global::System.Exception Unhandled({{api.Enum}} value)
        {
            string number = (({{api.Type}})value).ToString(global::System.Globalization.CultureInfo.InvariantCulture);
            return new global::System.InvalidOperationException(TryGetRow(({{api.Type}})value, out {{api.Info}} info)
                ? {{Literal.Of($"The {api.Types.Enum} ")}} + number + " " + info.Name + " is not handled."
                : {{Literal.Of($"The {api.Types.Enum} ")}} + number + " is not handled: the catalog does not declare it.");
        }
        """);

    private static void WriteHelpers(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        internal static bool TryGetRow({{api.Type}} code, out {{api.Info}} info)
        {
            int row = RowOf(code);
            info = row < 0 ? default({{api.Info}}) : RowTable[row];
            return row >= 0;
        }

        private static int RowOf({{api.Type}} code)
        {
            int index = global::System.Array.BinarySearch(NumberTable, code);
            return index < 0 ? -1 : RowOfNumber[index];
        }

        private static {{api.Info}} Row({{api.Type}} code, string name, string description, {{api.Group}} group) =>
            new {{api.Info}}(({{api.Enum}})code, name, description, group);

        private static int[] SortWithRow({{api.Type}}[] numbers)
        {
            int[] rows = new int[numbers.Length];
            for (int row = 0; row < rows.Length; row++)
            {
                rows[row] = row;
            }

            global::System.Array.Sort(numbers, rows);
            return rows;
        }
        """);

    private static string Count(int count) => count == 1 ? "its one code" : $"its {ApiContext.Format(count)} codes";
}
