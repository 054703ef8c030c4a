using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Exhaustiveness.Symbols;

/// <summary>
/// What an assembly says about the columns of its catalogs. The generator writes one attribute for each catalog,
/// <c>[assembly: AssemblyMetadata("StatusCodeGen.Columns.1:Acme.JobCode", "…")]</c>, because the members of an enum cannot
/// hold the values. The 1 is the version of the format; an attribute of any other version is ignored.
/// </summary>
internal sealed class ColumnMetadata
{
    private const string Key = "StatusCodeGen.Columns.1:";

    /// <summary>An assembly has hundreds of attributes or more, so they are looked through once.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, ColumnMetadata> ByAssembly = new();

    /// <summary>The entries by the full name of the enum. Where two of them disagree, none counts.</summary>
    private readonly Dictionary<string, string?> _entries = [];

    private ColumnMetadata(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "AssemblyMetadataAttribute" } type
                && type.ContainingNamespace.ToDisplayString() == "System.Reflection"
                && attribute.ConstructorArguments is [{ Value: string key }, { Value: string entry }]
                && key.StartsWith(Key, StringComparison.Ordinal))
            {
                var name = key.Substring(Key.Length);
                _entries[name] = !_entries.TryGetValue(name, out var other) || other == entry ? entry : null;
            }
        }
    }

    /// <summary>The columns of a generated enum; empty if it has none, or if they cannot be read.</summary>
    /// <param name="codes">The enum.</param>
    /// <param name="rows">How many distinct numbers it declares.</param>
    public static ImmutableArray<ColumnValues> Of(INamedTypeSymbol codes, int rows) =>
        ByAssembly.GetValue(codes.ContainingAssembly, static assembly => new(assembly))._entries is { Count: > 0 } entries
        && codes.ContainingType is null
        && entries.TryGetValue(FullNameOf(codes), out var entry)
        && entry is not null
            ? ColumnEntry.Read(entry, rows)
            : ImmutableArray<ColumnValues>.Empty;

    /// <summary>
    /// Whether an enum has the values of a column: its name is that of a generated enum, followed by the name of a column
    /// that the assembly describes.
    /// </summary>
    public static bool IsColumnEnum(INamedTypeSymbol type)
    {
        if (type.ContainingType is not null
            || ByAssembly.GetValue(type.ContainingAssembly, static assembly => new(assembly))._entries is not { Count: > 0 } entries)
        {
            return false;
        }

        var name = FullNameOf(type);
        return entries.Keys
            .Where(codes => name.Length > codes.Length && name.StartsWith(codes, StringComparison.Ordinal))
            .Select(codes => (Column: name.Substring(codes.Length), Codes: codes.Substring(codes.LastIndexOf('.') + 1)))
            .Any(named => type.ContainingNamespace.GetTypeMembers(named.Codes).Any(codes =>
                codes.TypeKind == TypeKind.Enum
                && GeneratedMarker.IsOn(codes)
                && codes.ContainingAssembly.IsSame(type.ContainingAssembly)
                && Of(codes, CountRows(codes)).Any(column => column.IsEnum && column.Name == named.Column)));
    }

    private static int CountRows(INamedTypeSymbol codes) => codes.GetMembers()
        .OfType<IFieldSymbol>()
        .Where(static field => field.HasConstantValue)
        .Select(static field => field.ConstantValue)
        .Distinct()
        .Count();

    /// <summary>The name as the generator writes it: with its namespace, and without <c>@</c>.</summary>
    private static string FullNameOf(INamedTypeSymbol type)
    {
        var parts = new Stack<string>([type.Name]);
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            parts.Push(space.Name);
        }

        return string.Join(".", parts);
    }
}
