using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>The enums of a compilation as the analysis sees them, each looked at once.</summary>
internal sealed class EnumCatalog
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, CodeDomain?> _domains;

    public EnumCatalog()
        : this(new(SymbolEqualityComparer.Default), includesAll: false)
    {
    }

    private EnumCatalog(ConcurrentDictionary<INamedTypeSymbol, CodeDomain?> domains, bool includesAll) =>
        (_domains, IncludesAll) = (domains, includesAll);

    /// <summary>Whether every enum is in scope, and not only the generated ones.</summary>
    public bool IncludesAll { get; }

    /// <summary>The same enums with the scope that a file's options give.</summary>
    public EnumCatalog WithScope(AnalyzerConfigOptions options) => new(_domains, SwitchOptions.IncludesAll(options));

    /// <summary>The values that a type declares; null if it is no enum, or one whose values are combined.</summary>
    public CodeDomain? Find(ITypeSymbol? type) => type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named
        ? _domains.GetOrAdd(named, static named => Marker.IsFlags(named) ? null : CodeDomain.Create(named))
        : null;

    public bool IsInScope(CodeDomain domain) => IncludesAll || domain.IsMarked;

    /// <summary>The values that a type declares, if switches over it are in scope.</summary>
    public CodeDomain? FindInScope(ITypeSymbol? type) => Find(type) is { } domain && IsInScope(domain) ? domain : null;
}
