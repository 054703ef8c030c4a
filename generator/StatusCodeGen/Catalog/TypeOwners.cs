using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs;

/// <summary>Which file makes which types, in which namespaces.</summary>
internal sealed class TypeOwners
{
    /// <summary>The types by their files: names that differ only in case are two types, but one file.</summary>
    private readonly Dictionary<string, ParsedCatalog> _files = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, ParsedCatalog> _types = new(StringComparer.Ordinal);

    /// <summary>The namespaces and those around them: none can be called as a type is (CS0101).</summary>
    private readonly Dictionary<string, ParsedCatalog> _namespaces = new(StringComparer.Ordinal);

    public void Add(ParsedCatalog file)
    {
        foreach (var type in TypesOf(file))
        {
            _files[type] = file;
            _types[type] = file;
        }

        foreach (var @namespace in NamespacesOf(file))
        {
            _namespaces[@namespace] = file;
        }
    }

    /// <summary>The diagnostic of a file that makes a type which an earlier one makes; null if it makes none such.</summary>
    public DiagnosticInfo? FindClash(ParsedCatalog file) =>
        FindClash(file, TypesOf(file), _files)
        ?? FindClash(file, TypesOf(file), _namespaces)
        ?? FindClash(file, NamespacesOf(file), _types);

    private static DiagnosticInfo? FindClash(ParsedCatalog file, IEnumerable<string> names, Dictionary<string, ParsedCatalog> owners)
    {
        foreach (var name in names)
        {
            if (owners.TryGetValue(name, out var owner))
            {
                var arguments = new[] { name, NameOf(owner, file) }.ToEquatableArray();
                return new(Descriptors.DuplicateType.Id, file.NameSpan, owner.NameSpan, arguments);
            }
        }

        return null;
    }

    private static IEnumerable<string> TypesOf(ParsedCatalog file)
    {
        if (file.Catalog is not { } catalog)
        {
            return [];
        }

        var types = new ApiTypes(catalog.Namespace, catalog.Name);
        return types.All.Select(types.QualifiedName);
    }

    private static IEnumerable<string> NamespacesOf(ParsedCatalog file)
    {
        var pieces = file.Catalog is { Namespace.Length: > 0 } catalog ? catalog.Namespace.Split('.') : [];
        return pieces.Select((_, index) => string.Join(".", pieces.Take(index + 1)));
    }

    /// <summary>The owner's file, with its folder where the name alone does not tell the two apart.</summary>
    private static string NameOf(ParsedCatalog owner, ParsedCatalog file)
    {
        if (owner.Catalog!.FileName != file.Catalog!.FileName)
        {
            return owner.Catalog.FileName;
        }

        var pieces = owner.NameSpan.Path.Split('/', '\\');
        return string.Join("/", pieces.Skip(Math.Max(0, pieces.Length - 2)));
    }
}
