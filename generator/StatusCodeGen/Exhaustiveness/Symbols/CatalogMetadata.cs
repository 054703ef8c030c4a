using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Exhaustiveness.Symbols;

/// <summary>
/// What an assembly says about its catalogs, because the members of an enum cannot hold it. The generator writes attributes
/// such as <c>[assembly: AssemblyMetadata("StatusCodeGen.Columns.1:Acme.JobCode", "…")]</c>. The 1 is the version of the
/// entry's format; an entry of any other version is ignored.
/// </summary>
internal sealed class CatalogMetadata
{
    private const string ColumnsKey = "StatusCodeGen.Columns.1:";

    private const string CodesKey = "StatusCodeGen.Codes.1:";

    /// <summary>An assembly has hundreds of attributes or more, so they are looked through once.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, CatalogMetadata> ByAssembly = new();

    private readonly Dictionary<string, string?> _columns = [];
    private readonly Dictionary<string, string?> _codes = [];

    private CatalogMetadata(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "AssemblyMetadataAttribute" } type
                && type.ContainingNamespace.ToDisplayString() == "System.Reflection"
                && attribute.ConstructorArguments is [{ Value: string key }, { Value: string entry }])
            {
                Add(_columns, ColumnsKey, key, entry);
                Add(_codes, CodesKey, key, entry);
            }
        }
    }

    /// <summary>The entries about columns, by the full name of the enum. Where two of them disagree, it has null.</summary>
    public IReadOnlyDictionary<string, string?> Columns => _columns;

    /// <summary>The entries about codes that are texts, in the same form.</summary>
    public IReadOnlyDictionary<string, string?> Codes => _codes;

    public static CatalogMetadata Of(IAssemblySymbol assembly) =>
        ByAssembly.GetValue(assembly, static assembly => new(assembly));

    /// <summary>The entry about an enum; null if there is none.</summary>
    /// <param name="entries">The entries of the enum's assembly.</param>
    /// <param name="codes">The enum.</param>
    public static string? Find(IReadOnlyDictionary<string, string?> entries, INamedTypeSymbol codes) =>
        entries.Count > 0 && codes.ContainingType is null && entries.TryGetValue(FullNameOf(codes), out var entry) ? entry : null;

    /// <summary>The name as the generator writes it: with its namespace, and without <c>@</c>.</summary>
    public static string FullNameOf(INamedTypeSymbol type)
    {
        var parts = new Stack<string>([type.Name]);
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            parts.Push(space.Name);
        }

        return string.Join(".", parts);
    }

    private static void Add(Dictionary<string, string?> entries, string prefix, string key, string entry)
    {
        if (key.StartsWith(prefix, StringComparison.Ordinal))
        {
            var name = key.Substring(prefix.Length);
            entries[name] = !entries.TryGetValue(name, out var other) || other == entry ? entry : null;
        }
    }
}
