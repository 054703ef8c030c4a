using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.UserCode;

/// <summary>
/// Finds what the project's own code declares under a name that a catalog needs (SCG1018). The compiler would report it in the
/// generated files only (CS0101, CS0260, CS0262).
/// </summary>
/// <remarks>
/// This runs after every edit of the code. The names that the code declares are asked first, which the compiler keeps as a
/// set, and symbols only for the few names that are in it.
/// </remarks>
internal static class NamesInTheWay
{
    public static EquatableArray<NameInTheWay> Find(
        ImmutableArray<GeneratedNames> catalogs,
        Compilation compilation,
        CancellationToken cancellation)
    {
        var assembly = compilation.Assembly;
        var found = new List<NameInTheWay>();
        foreach (var names in catalogs)
        {
            cancellation.ThrowIfCancellationRequested();
            found.AddRange(InTheWayOf(names, assembly));
        }

        if (!catalogs.IsEmpty)
        {
            found.AddRange(InTheWayOf(GeneratedNames.OfShared(catalogs[0].Path), assembly));
        }

        return found.ToEquatableArray();
    }

    private static IEnumerable<NameInTheWay> InTheWayOf(GeneratedNames names, IAssemblySymbol assembly)
    {
        foreach (var type in names.Types)
        {
            var name = names.Namespace.Length > 0 ? $"{names.Namespace}.{type}" : type;
            if (assembly.TypeNames.Contains(type)
                && assembly.GetTypeByMetadataName(name) is { } own
                && !(type == names.PartialType && IsPartOf(own, names))
                && PlaceOf(own) is { } place)
            {
                yield return new(names.Path, $"The type '{Quotation.Visible(name)}' is declared in {Show(place)} as well", place);
            }

            if (assembly.NamespaceNames.Contains(type)
                && FindNamespace(assembly, name) is { } @namespace
                && PlaceOf(@namespace) is { } placeOfNamespace)
            {
                yield return new(
                    names.Path,
                    $"The type '{Quotation.Visible(name)}' would have the name of a namespace in {Show(placeOfNamespace)}",
                    placeOfNamespace);
            }
        }

        var parent = "";
        foreach (var part in names.Namespace.Split(['.'], StringSplitOptions.RemoveEmptyEntries))
        {
            parent += parent.Length > 0 ? "." + part : part;
            if (assembly.TypeNames.Contains(part)
                && assembly.GetTypeByMetadataName(parent) is { } own
                && PlaceOf(own) is { } place)
            {
                yield return new(
                    names.Path,
                    $"The namespace '{Quotation.Visible(parent)}' would have the name of a type in {Show(place)}",
                    place);
            }
        }
    }

    /// <summary>Whether a type of the project is another part of the generated class, and not in its way.</summary>
    private static bool IsPartOf(INamedTypeSymbol own, GeneratedNames names) =>
        own is { TypeKind: TypeKind.Class, IsRecord: false }
        && own.DeclaringSyntaxReferences.All(reference => UserPart.Fits(reference.GetSyntax(), names.IsPublic));

    /// <summary>Where a symbol is declared: the first of its places, by file and line.</summary>
    private static FileSpan? PlaceOf(ISymbol symbol) => symbol.Locations
        .Where(static location => location.SourceTree is not null)
        .Select(static location => FileSpan.Create(location.SourceTree!.FilePath, location.SourceTree.GetText(), location.SourceSpan))
        .OrderBy(static place => place.Path, StringComparer.Ordinal)
        .ThenBy(static place => place.Start)
        .FirstOrDefault();

    private static INamespaceSymbol? FindNamespace(IAssemblySymbol assembly, string name)
    {
        var current = (INamespaceSymbol?)assembly.GlobalNamespace;
        foreach (var part in name.Split('.'))
        {
            current = current?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
        }

        return current;
    }

    private static string Show(FileSpan place) => FormattableString.Invariant(
        $"{Quotation.Visible(Path.GetFileName(place.Path))}({place.StartLine + 1},{place.StartColumn + 1})");
}

/// <summary>Something that the project's own code declares under a name that a catalog needs.</summary>
/// <param name="Path">The catalog's file.</param>
/// <param name="What">What it is, as the beginning of a sentence.</param>
/// <param name="Place">Where it is declared.</param>
internal sealed record NameInTheWay(string Path, string What, FileSpan Place)
{
    /// <summary>The diagnostic, at the name of the catalog.</summary>
    public DiagnosticInfo? ToDiagnostic(EquatableArray<FileSpan> namesOfCatalogs) =>
        namesOfCatalogs.FirstOrDefault(name => name.Path == Path) is { } name
            ? new(Descriptors.NameInTheWay.Id, name, Place, new[] { What }.ToEquatableArray())
            : null;
}
