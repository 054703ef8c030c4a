using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Exhaustiveness.Symbols;

/// <summary>Finds the columns of a catalog in what its assembly says: <see cref="CatalogMetadata"/>.</summary>
internal static class ColumnMetadata
{
    /// <summary>The columns of a generated enum; empty if it has none, or if they cannot be read.</summary>
    /// <param name="codes">The enum.</param>
    /// <param name="rows">How many distinct numbers it declares.</param>
    public static ImmutableArray<ColumnValues> Of(INamedTypeSymbol codes, int rows) =>
        CatalogMetadata.Find(CatalogMetadata.Of(codes.ContainingAssembly).Columns, codes) is { } entry
            ? ColumnEntry.Read(entry, rows)
            : ImmutableArray<ColumnValues>.Empty;

    /// <summary>
    /// Whether an enum has the values of a column: its name is that of a generated enum, followed by the name of a column
    /// that the assembly describes.
    /// </summary>
    public static bool IsColumnEnum(INamedTypeSymbol type)
    {
        if (type.ContainingType is not null || CatalogMetadata.Of(type.ContainingAssembly).Columns is not { Count: > 0 } entries)
        {
            return false;
        }

        var name = CatalogMetadata.FullNameOf(type);
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
}
