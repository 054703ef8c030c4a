using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit;
using StatusCodeGen.Lookups;

namespace StatusCodeGen.Tool.Tests.Changes;

/// <summary>Code that uses all members that are generated from a catalog, in their types.</summary>
internal static class ConsumerCode
{
    private static readonly CSharpParseOptions Newest = new(LanguageVersion.Preview);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is ['S', 'y', 's', 't', 'e', 'm', ..] or "netstandard.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The errors of code that uses all of the old API, against the new one.</summary>
    public static IReadOnlyList<string> Compile(Catalog old, Catalog @new)
    {
        var library = Create("Library", [.. Generate(@new)]);
        Assert.That(ErrorsOf(library), Is.Empty);

        // What is internal is used in the same project, and what is public in another one.
        var consumer = CSharpSyntaxTree.ParseText(Write(old), Newest);
        return ErrorsOf(old.IsPublic
            ? Create("Consumer", consumer).AddReferences(library.ToMetadataReference())
            : library.AddSyntaxTrees(consumer));
    }

    private static string Write(Catalog catalog)
    {
        var types = new ApiTypes(catalog);
        string[] uses = [.. UsesOfNames(catalog, types), .. UsesOfExtensions(types.Reference(types.Enum), new(catalog))];
        var (code, row) = (types.Reference(types.Enum), types.Reference(types.Info));
        return $$"""
            {{(catalog.Namespace.Length > 0 ? $"using {Keyword.EscapeNamespace(catalog.Namespace)};" : "")}}
            static class Consumer
            {
                static System.Func<{{catalog.Type.Keyword}}, {{code}}> F = {{types.Reference(types.Lookup)}}.FromCode;
                static object[] All({{code}} code, {{row}} row) => [{{string.Join(", ", uses)}}];
                {{string.Concat(catalog.Columns.SelectMany((column, index) => UsesOfColumn(column, index, catalog, types)))}}
            }
            """;
    }

    private static IEnumerable<string> UsesOfNames(Catalog catalog, ApiTypes types) =>
    [
        .. catalog.Identifiers.Select(member => $"{types.Reference(types.Enum)}.{Keyword.EscapeMember(member)}"),
        .. catalog.Groups.Select(group => $"{types.Reference(types.Group)}.{Keyword.EscapeMember(group.Identifier)}"),
        .. catalog.Groups.Select(group => $"{types.Reference(types.Extensions)}.Is{group.Identifier}(code)"),
        .. catalog.Json != JsonForm.Default || catalog.AreGroupsNumbered
            ? [$"typeof({types.Reference(types.GroupJsonConverter)})"]
            : Array.Empty<string>(),
    ];

    private static IEnumerable<string> UsesOfExtensions(string code, ExtensionMembers members) =>
    [
        .. members.OfCode.Select(static member => $"code.{member}"),
        .. members.OfColumns.Select(static column => $"code.{Keyword.EscapeMember(column.ExtensionProperty!)}"),
        .. members.OfEnum.Select(member => member switch
        {
            ExtensionMember.Parse => $"{code}.Parse(\"\")",
            ExtensionMember.FromCode => $"{code}.FromCode(1)",
            ExtensionMember.TryFromCode => $"{code}.TryFromCode(1, out var fromCode)",
            ExtensionMember.TryFromName => $"{code}.TryFromName(\"\", out var fromName)",
            ExtensionMember.All => $"{code}.All[0]",
            ExtensionMember.Values => $"{code}.Values[0]",
            _ => $"{code}.Count + 1L",
        }),
    ];

    private static IEnumerable<string> UsesOfColumn(Column column, int index, Catalog catalog, ApiTypes types)
    {
        var (code, type) = (types.Reference(types.Enum), TypeOf(column, catalog));
        return
        [
            $"static System.Func<{code}, {type}> F{index} = {types.Reference(types.Extensions)}.{column.Method};\n",
            $"static void Row{index}({types.Reference(types.Info)} row, System.Func<{type}> other) ",
            $"{{ var value = row.{Keyword.EscapeMember(column.Property)}; Same{index}(ref value, other); }}\n",
            $"static void Same{index}(ref {type} value, System.Func<{type}> other) => value = other();\n",
            .. column.Words.Select((word, at) => $"static object W{index}_{at} = "
                + $"{types.Reference(column.EnumOf(catalog.Name))}.{Keyword.EscapeMember(word.Identifier)};\n"),
        ];
    }

    private static string TypeOf(Column column, Catalog catalog)
    {
        var types = new ApiTypes(catalog);
        var type = column.Type switch
        {
            ColumnType.Text => "string",
            ColumnType.Duration => "System.TimeSpan",
            ColumnType.Code => types.Reference(types.Enum),
            ColumnType.Word or ColumnType.Words => types.Reference(column.EnumOf(catalog.Name)),
            _ => column.Type.ToString().ToLowerInvariant(),
        };
        return column.IsNullable ? type + "?" : type;
    }

    private static IEnumerable<SyntaxTree> Generate(Catalog catalog)
    {
        var capabilities = Capabilities.Probe(Create("Empty"), Newest.LanguageVersion, CancellationToken.None);
        var api = new ApiContext(catalog, CatalogLookups.Create(catalog, CancellationToken.None), capabilities);
        return ApiEmitter.Emit(api)
            .Select(static file => file.Text)
            .Append(SharedCode.Emit(capabilities))
            .Select(static text => CSharpSyntaxTree.ParseText(text, Newest));
    }

    private static CSharpCompilation Create(string name, params SyntaxTree[] trees) =>
        CSharpCompilation.Create(name, trees, References, new(OutputKind.DynamicallyLinkedLibrary));

    private static List<string> ErrorsOf(Compilation compilation) =>
    [
        .. compilation.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static diagnostic => diagnostic.ToString()),
    ];
}
