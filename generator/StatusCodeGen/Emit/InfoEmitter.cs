using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit;

/// <summary>Emits the struct that is one row of the page.</summary>
internal static class InfoEmitter
{
    public static SourceText Emit(ApiContext api)
    {
        var writer = api.Begin();
        writer.WriteSummary($"One row of {api.Catalog.Title}.");
        api.WriteAttributes(writer);
        writer
            .Write($"{api.Access} readonly struct {Keyword.EscapeType(api.Types.Info)} : global::System.IEquatable<{api.Info}>")
            .Open();
        var columns = RowColumn.Of(api);
        WriteConstructor(writer, api, columns);
        WriteProperties(writer, columns);
        WriteEquality(writer, api, columns);
        writer.Close();
        return api.End(writer);
    }

    private static void WriteConstructor(SourceWriter writer, ApiContext api, IReadOnlyList<RowColumn> columns)
    {
        foreach (var column in columns.Where(static column => column.Field.Length > 0))
        {
            writer.Write($"private readonly string{api.Nullable} {column.Field};");
        }

        var parameters = columns.Select(static column => $"{column.Type} {Keyword.EscapeMember(column.Parameter)}");
        var info = Keyword.EscapeType(api.Types.Info);
        writer.WriteLine().Write(columns.Count == RowColumn.BuiltInCount
            ? $"internal {info}({string.Join(", ", parameters)})"
            : $"internal {info}(\n    {string.Join(",\n    ", parameters)})").Open();
        foreach (var column in columns)
        {
            var member = column.Field.Length > 0 ? column.Field : Keyword.EscapeMember(column.Property);
            writer.Write($"{member} = {Keyword.EscapeMember(column.Parameter)};");
        }

        writer.Close();
    }

    private static void WriteProperties(SourceWriter writer, IReadOnlyList<RowColumn> columns)
    {
        foreach (var column in columns)
        {
            writer.WriteLine().WriteSummary(column.Summary);
            var property = $"public {column.Type} {Keyword.EscapeMember(column.Property)}";
            writer.Write(column.Field.Length > 0 ? $"{property} => {column.Field} ?? \"\";" : $"{property} {{ get; }}");
        }
    }

    private static void WriteEquality(SourceWriter writer, ApiContext api, IReadOnlyList<RowColumn> columns)
    {
        writer.WriteLine().Write($$"""
            /// <summary>Whether two rows are the same.</summary>
            public static bool operator ==({{api.Info}} left, {{api.Info}} right) => left.Equals(right);

            /// <summary>Whether two rows differ.</summary>
            public static bool operator !=({{api.Info}} left, {{api.Info}} right) => !left.Equals(right);

            /// <inheritdoc/>
            public bool Equals({{api.Info}} other) =>
                {{Equality(columns)}};

            /// <inheritdoc/>
            public override bool Equals(object{{api.Nullable}} obj) => obj is {{api.Info}} other && Equals(other);

            /// <inheritdoc/>
            public override int GetHashCode() => Code.GetHashCode();

            {{ToText(api)}}
            """);
    }

    private static string ToText(ApiContext api) => api.IsText
        ? $$"""
            /// <summary>The code and the name; only one of them if they are the same.</summary>
                public override string ToString()
                {
                    string text = {{api.Extensions}}.GetCode(Code);
                    return text == Name ? text : text + " " + Name;
                }
            """.Replace("\n    ", "\n")
        : $"""
            /// <summary>The number and the name.</summary>
            public override string ToString() =>
                (({api.Type})Code).ToString(global::System.Globalization.CultureInfo.InvariantCulture) + " " + Name;
            """;

    /// <summary>The comparisons of all properties, the built-in ones on the first line.</summary>
    private static string Equality(IReadOnlyList<RowColumn> columns)
    {
        List<string> comparisons = [.. columns.Select(static column => column.Property).Select(static property =>
            $"{(property == "other" ? "this." : "")}{Keyword.EscapeMember(property)} == other.{Keyword.EscapeMember(property)}")];
        var builtIn = string.Join(" && ", comparisons.Take(RowColumn.BuiltInCount));
        return string.Join("\n    && ", comparisons.Skip(RowColumn.BuiltInCount).Prepend(builtIn));
    }
}
