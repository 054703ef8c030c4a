using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>The name of a catalog's enum, and its namespace.</summary>
/// <param name="Name">The enum's name; null if it is missing or unusable.</param>
/// <param name="Span">Where the name is.</param>
/// <param name="Namespace">The namespace, empty for the global namespace; null if it is unusable.</param>
internal readonly record struct CatalogName(string? Name, TextSpan Span, string? Namespace)
{
    /// <summary>
    /// The limit of .NET metadata (1,023 bytes), less room for the dot and the longest suffix of a generated type.
    /// </summary>
    private const int MaxQualifiedUtf8Length = 1000;

    /// <summary>Reads <c>name</c> and <c>namespace</c>, and reports what is wrong with them.</summary>
    /// <param name="header">The mapping that has both.</param>
    /// <param name="rootNamespace">The project's RootNamespace, the default for the namespace; may be empty.</param>
    /// <param name="diagnostics">Receives the faults.</param>
    public static CatalogName Read(MappingReader header, string rootNamespace, DiagnosticCollector diagnostics)
    {
        var (name, span) = ReadName(header, diagnostics);
        var @namespace = ReadNamespace(header, rootNamespace, diagnostics);
        if (name is not null && @namespace is not null && FaultIn(@namespace, name) is { } fault)
        {
            Report(diagnostics, span, fault);
            name = null;
        }

        return new(name, span, @namespace);
    }

    private static (string? Name, TextSpan Span) ReadName(MappingReader header, DiagnosticCollector diagnostics)
    {
        if (!header.Has("name"))
        {
            header.ReportMissing("name");
            return default;
        }

        if (header.Text("name") is not { } name)
        {
            return default;
        }

        var identifier = Identifier.Check(name.Text);
        if (identifier.Fault is { } fault)
        {
            diagnostics.Report(Descriptors.UnusableIdentifier, name.Span, fault, "write the C# name of the enum");
        }
        else if (Keyword.IsReserved(identifier.Text))
        {
            Report(diagnostics, name.Span, $"'{identifier.Text}' is a keyword of C#");
        }
        else if (ApiTypes.HasMemberOfItsName(identifier.Text))
        {
            Report(diagnostics, name.Span, $"'{identifier.Text}' would generate a class with a member of the same name (CS0542)");
        }
        else
        {
            return (identifier.Text, name.Span);
        }

        return default;
    }

    private static string? ReadNamespace(MappingReader header, string rootNamespace, DiagnosticCollector diagnostics)
    {
        if (!header.Has("namespace"))
        {
            return Identifier.ToNamespace(rootNamespace);
        }

        if (header.Text("namespace") is not { } text)
        {
            return null;
        }

        var pieces = text.Text.Split('.').Select(Identifier.Check).ToList();
        if (pieces.Find(static piece => piece.Fault is not null).Fault is { } fault)
        {
            diagnostics.Report(Descriptors.UnusableIdentifier, text.Span, fault, "write a C# namespace such as Company.Product");
            return null;
        }

        return string.Join(".", pieces.Select(static piece => piece.Text));
    }

    /// <summary>
    /// What is wrong with a name that would hide a namespace of .NET, or that is too long for its metadata together with the
    /// catalog's namespace (CS7013).
    /// </summary>
    private static string? FaultIn(string @namespace, string name)
    {
        if (@namespace.Length == 0 && name is "System" or "Microsoft")
        {
            return $"'{name}' without a namespace would hide .NET's own namespace";
        }

        if (Encoding.UTF8.GetByteCount(@namespace) + Encoding.UTF8.GetByteCount(name) <= MaxQualifiedUtf8Length)
        {
            return null;
        }

        var limit = MaxQualifiedUtf8Length.ToString("N0", CultureInfo.InvariantCulture);
        return $"The name and its namespace are together longer than {limit} bytes";
    }

    private static void Report(DiagnosticCollector diagnostics, TextSpan span, string fault) =>
        diagnostics.Report(Descriptors.UnusableIdentifier, span, fault, "give the enum another name");
}
