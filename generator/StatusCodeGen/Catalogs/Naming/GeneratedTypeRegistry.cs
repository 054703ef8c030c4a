using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Naming;

/// <summary>Records which catalog generates which files and types, in which namespaces.</summary>
internal sealed class GeneratedTypeRegistry
{
    /// <summary>
    /// The generated files, of which the lookup class has two or, with translations, three. Two types may have names that
    /// differ only in case, but two files may not.
    /// </summary>
    private readonly Dictionary<string, Owner> _files = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, Owner> _types = new(StringComparer.Ordinal);

    /// <summary>The namespaces and their parents: no type can have the name of a namespace (CS0101).</summary>
    private readonly Dictionary<string, Owner> _namespaces = new(StringComparer.Ordinal);

    /// <summary>Records the types of a catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="nameSpan">Where its name is.</param>
    public void Add(Catalog catalog, FileSpan nameSpan)
    {
        var owner = new Owner(catalog, nameSpan);
        foreach (var (file, _) in FilesOf(catalog))
        {
            _files[file] = owner;
        }

        foreach (var type in TypesOf(catalog))
        {
            _types[type] = owner;
        }

        foreach (var @namespace in NamespacesOf(catalog))
        {
            _namespaces[@namespace] = owner;
        }
    }

    /// <summary>The diagnostic for a catalog that clashes with an earlier one; null if there is no clash.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="nameSpan">Where its name is.</param>
    public DiagnosticInfo? FindClash(Catalog catalog, FileSpan nameSpan)
    {
        var owner = new Owner(catalog, nameSpan);
        return FindClash(owner, FilesOf(catalog), _files)
            ?? FindClash(owner, TypesOf(catalog).Select(static type => (type, type)), _namespaces)
            ?? FindClash(owner, NamespacesOf(catalog).Select(static name => (name, name)), _types);
    }

    private static DiagnosticInfo? FindClash(
        Owner file,
        IEnumerable<(string Name, string Reported)> names,
        Dictionary<string, Owner> owners)
    {
        foreach (var (name, reported) in names)
        {
            if (owners.TryGetValue(name, out var owner))
            {
                var arguments = new[]
                {
                    $"type '{reported}'",
                    Quotation.Visible(NameOf(owner, file)),
                    "give this catalog another name or namespace",
                };
                return new(Descriptors.DuplicateType.Id, file.NameSpan, owner.NameSpan, arguments.ToEquatableArray());
            }
        }

        return null;
    }

    private static IEnumerable<string> TypesOf(Catalog catalog)
    {
        var types = new ApiTypes(catalog);
        return types.All.Select(types.QualifiedName);
    }

    /// <summary>The names of the generated files, and the type in each.</summary>
    private static IEnumerable<(string File, string Type)> FilesOf(Catalog catalog)
    {
        var types = new ApiTypes(catalog);
        return types.All.Select(type => (types.QualifiedName(type), types.QualifiedName(type)))
            .Append((types.QualifiedName(types.LookupTables), types.QualifiedName(types.Lookup)))
            .Append((types.QualifiedName(types.LookupLanguages), types.QualifiedName(types.Lookup)));
    }

    private static IEnumerable<string> NamespacesOf(Catalog catalog)
    {
        var pieces = catalog.Namespace.Length > 0 ? catalog.Namespace.Split('.') : [];
        return pieces.Select((_, index) => string.Join(".", pieces.Take(index + 1)));
    }

    /// <summary>The name of the owner's file, with its folder if both files have the same name.</summary>
    private static string NameOf(Owner owner, Owner file)
    {
        if (owner.Catalog.FileName != file.Catalog.FileName)
        {
            return owner.Catalog.FileName;
        }

        var pieces = owner.NameSpan.Path.Split('/', '\\');
        return string.Join("/", pieces.Skip(Math.Max(0, pieces.Length - 2)));
    }

    private sealed record Owner(Catalog Catalog, FileSpan NameSpan);
}
