using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeGen.Emit;

/// <summary>
/// What the generated code may use, given the language version and the references of the consuming project.
/// </summary>
/// <param name="HasSpans">Whether there are spans.</param>
/// <param name="HasUtf8">Whether UTF-8 can be decoded without allocating.</param>
/// <param name="HasAscii">Whether UTF-8 can be compared with ASCII texts (.NET 8).</param>
/// <param name="HasJson">Whether System.Text.Json is referenced.</param>
/// <param name="HasJsonPropertyNames">Whether its converters can write dictionary keys (version 6).</param>
/// <param name="HasJsonEncoder">Whether texts can be encoded for JSON before they are written.</param>
/// <param name="HasJsonIsEscaped">Whether its reader says that a text has escapes (version 7).</param>
/// <param name="HasNullable">Whether the language has nullable annotations (C# 8).</param>
/// <param name="HasFileScopedNamespaces">Whether the language has namespaces without braces (C# 10).</param>
/// <param name="HasExtensionBlocks">Whether the language has extension blocks (C# 14).</param>
/// <param name="HasSpanFormattable">Whether types can format themselves into a span (.NET 6).</param>
/// <param name="HasUtf8SpanFormattable">Whether types can format themselves into UTF-8 (.NET 8).</param>
/// <param name="HasSpanParsable">Whether types can say that they parse a span (.NET 7 and C# 11).</param>
/// <param name="HasUtf8SpanParsable">Whether types can say that they parse UTF-8 (.NET 8 and C# 11).</param>
/// <param name="HasDynamicDependency">Whether members can say which type a trimmed application must keep (.NET 5).</param>
/// <param name="IsClsCompliant">Whether the assembly says that it is CLS-compliant.</param>
internal sealed record Capabilities(
    bool HasSpans,
    bool HasUtf8,
    bool HasAscii,
    bool HasJson,
    bool HasJsonPropertyNames,
    bool HasJsonEncoder,
    bool HasJsonIsEscaped,
    bool HasNullable,
    bool HasFileScopedNamespaces,
    bool HasExtensionBlocks,
    bool HasSpanFormattable,
    bool HasUtf8SpanFormattable,
    bool HasSpanParsable,
    bool HasUtf8SpanParsable,
    bool HasDynamicDependency,
    bool IsClsCompliant)
{
    /// <summary>Whether <c>#line</c> maps columns, and not only lines (C# 10).</summary>
    public bool HasSpanDirectives => HasFileScopedNamespaces;

    private const string Json = "System.Text.Json";
    private const string Encodings = "System.Text.Encodings.Web";
    private const string JsonConverter = $"{Json}.Serialization.JsonConverter`1";

    /// <param name="compilation">The project.</param>
    /// <param name="language">The C# version of the generated files. A compilation with no files has none.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static Capabilities Probe(Compilation compilation, LanguageVersion language, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var hasSpans = Find(compilation, "System.ReadOnlySpan`1") is not null
            && Find(compilation, "System.MemoryExtensions", "System.Memory") is { } extensions
            && Has(extensions, "AsSpan")
            && Has(extensions, "CompareTo")
            && Find(compilation, "System.Runtime.InteropServices.MemoryMarshal") is not null;
        var converter = hasSpans ? Find(compilation, JsonConverter, Json) : null;
        return new(
            hasSpans,
            hasSpans && Find(compilation, "System.Text.Unicode.Utf8") is { } utf8 && Has(utf8, "ToUtf16"),
            hasSpans && Find(compilation, "System.Text.Ascii") is { } ascii && Has(ascii, "EqualsIgnoreCase"),
            converter is not null,
            converter is not null && Has(converter, "WriteAsPropertyName"),
            converter is not null && Find(compilation, $"{Encodings}.JavaScriptEncoder", Encodings) is not null,
            converter is not null && Find(compilation, $"{Json}.Utf8JsonReader", Json) is { } reader && Has(reader, "ValueIsEscaped"),
            language >= LanguageVersion.CSharp8,
            language >= LanguageVersion.CSharp10,
            IsCSharp14(language),
            hasSpans && Find(compilation, "System.ISpanFormattable") is not null,
            hasSpans && Find(compilation, "System.IUtf8SpanFormattable") is not null,
            hasSpans && language >= LanguageVersion.CSharp11 && Find(compilation, "System.ISpanParsable`1") is not null,
            hasSpans && language >= LanguageVersion.CSharp11 && Find(compilation, "System.IUtf8SpanParsable`1") is not null,
            Find(compilation, "System.Diagnostics.CodeAnalysis.DynamicDependencyAttribute") is not null,
            compilation.Assembly.GetAttributes().Any(static attribute =>
                attribute.AttributeClass?.ToDisplayString() == "System.CLSCompliantAttribute"
                && attribute.ConstructorArguments.FirstOrDefault().Value is true));
    }

    /// <summary>
    /// Whether the running compiler knows C# 14, and the project uses it. The Roslyn version that we reference has no
    /// constant for C# 14, and <c>preview</c> in an older compiler has no extension blocks.
    /// </summary>
    private static bool IsCSharp14(LanguageVersion language) =>
        LanguageVersionFacts.TryParse("14", out var version) && language >= version;

    /// <summary>
    /// A public type that <c>global::</c> reaches. Several references may have a type of this name; in some of them it
    /// is internal, or can be reached only through an extern alias.
    /// </summary>
    /// <remarks>
    /// Most are where <c>object</c> is, or in an assembly that is known. To look there first spares the first build of a process
    /// the way through the types of all references.
    /// </remarks>
    private static INamedTypeSymbol? Find(Compilation compilation, string name, string? assembly = null)
    {
        var core = compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly;
        var likely = assembly is null
            ? core
            : compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(reference => reference.Name == assembly);
        return likely?.GetTypeByMetadataName(name) is { } type && IsVisible(compilation, type)
            ? type
            : compilation.GetTypesByMetadataName(name).FirstOrDefault(type => IsVisible(compilation, type));
    }

    private static bool IsVisible(Compilation compilation, INamedTypeSymbol type) =>
        type.DeclaredAccessibility == Accessibility.Public && IsGlobal(compilation, type);

    private static bool IsGlobal(Compilation compilation, INamedTypeSymbol type) =>
        compilation.GetMetadataReference(type.ContainingAssembly)?.Properties.Aliases is not { IsDefaultOrEmpty: false } aliases
        || aliases.Contains(MetadataReferenceProperties.GlobalAlias);

    private static bool Has(INamedTypeSymbol type, string member) =>
        type.GetMembers(member).Any(static member => member.DeclaredAccessibility == Accessibility.Public);
}
