using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Domains;

/// <summary>The enums of a compilation as the analysis sees them, each looked at once.</summary>
internal sealed class EnumDomains
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, CodeDomain?> _domains;
    private readonly bool _includesAll;
    private readonly bool _ignoresUndeclared;

    public EnumDomains()
        : this(new(SymbolEqualityComparer.Default), includesAll: false, ignoresUndeclared: false, asksForUndeclared: false)
    {
    }

    private EnumDomains(
        ConcurrentDictionary<INamedTypeSymbol, CodeDomain?> domains,
        bool includesAll,
        bool ignoresUndeclared,
        bool asksForUndeclared) =>
        (_domains, _includesAll, _ignoresUndeclared, AsksForUndeclared) = (domains, includesAll, ignoresUndeclared, asksForUndeclared);

    /// <summary>Whether undeclared values want arms too.</summary>
    public bool AsksForUndeclared { get; }

    /// <summary>Enums of which every one is in scope, as for a switch that has been reported.</summary>
    public static EnumDomains OfEveryEnum() =>
        new(new(SymbolEqualityComparer.Default), includesAll: true, ignoresUndeclared: false, asksForUndeclared: false);

    /// <summary>The same enums with the scope that a file's options give.</summary>
    public EnumDomains WithScope(AnalyzerConfigOptions options) =>
        new(_domains, SwitchOptions.IncludesAll(options), SwitchOptions.IgnoresUndeclared(options), AsksForUndeclared);

    /// <summary>
    /// The same enums where undeclared values want arms too. Those of a group enum never do; those of codes do not if the
    /// options say so. Any other enum is then a number like any.
    /// </summary>
    public EnumDomains WithUndeclared() => new(_domains, _includesAll, _ignoresUndeclared, asksForUndeclared: true);

    /// <summary>The values that a type declares; null if it is no enum, or one whose values are combined.</summary>
    public CodeDomain? Find(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named
        && _domains.GetOrAdd(named, static named => WellKnownAttributes.IsFlags(named) ? null : CodeDomain.Create(named)) is { } domain
        && (!AsksForUndeclared || domain.IsGroups || (_ignoresUndeclared && IsInScope(domain)))
            ? domain
            : null;

    public bool IsInScope(CodeDomain domain) => _includesAll || domain.IsMarked;

    /// <summary>The values that a type declares, if switches over it are in scope.</summary>
    public CodeDomain? FindInScope(ITypeSymbol? type) => Find(type) is { } domain && IsInScope(domain) ? domain : null;
}
