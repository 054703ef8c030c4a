using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Domains;

/// <summary>The domains of the enums of a compilation, cached, and which enums are in scope.</summary>
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
        (_domains, _includesAll, _ignoresUndeclared, RequiresUndeclared) = (domains, includesAll, ignoresUndeclared, asksForUndeclared);

    /// <summary>Whether undeclared values require arms too.</summary>
    public bool RequiresUndeclared { get; }

    /// <summary>Domains with every enum in scope, for a switch that has already been reported.</summary>
    public static EnumDomains OfEveryEnum() =>
        new(new(SymbolEqualityComparer.Default), includesAll: true, ignoresUndeclared: false, asksForUndeclared: false);

    /// <summary>The same domains with the scope that the options of a file define.</summary>
    public EnumDomains WithScope(AnalyzerConfigOptions options) =>
        new(_domains, SwitchOptions.IncludesAll(options), SwitchOptions.IgnoresUndeclared(options), RequiresUndeclared);

    /// <summary>
    /// The same domains, except that undeclared values require arms too: such an enum is analyzed like its underlying
    /// number. Enums of groups and columns keep their domain. So do enums in scope if the options ignore undeclared codes.
    /// </summary>
    public EnumDomains WithUndeclared() => new(_domains, _includesAll, _ignoresUndeclared, asksForUndeclared: true);

    /// <summary>The domain of an enum; null for other types, flags enums, and enums analyzed like a number.</summary>
    public CodeDomain? Find(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named
        && _domains.GetOrAdd(named, static named => WellKnownAttributes.IsFlags(named) ? null : CodeDomain.Create(named)) is { } domain
        && (!RequiresUndeclared || domain.IsClosed || (_ignoresUndeclared && IsInScope(domain)))
            ? domain
            : null;

    public bool IsInScope(CodeDomain domain) => _includesAll || domain.IsMarked;

    /// <summary>Like <see cref="Find"/>, but null if switches over the enum are not in scope.</summary>
    public CodeDomain? FindInScope(ITypeSymbol? type) => Find(type) is { } domain && IsInScope(domain) ? domain : null;

    /// <summary>
    /// Like <see cref="FindInScope"/>, for a number that is only compared with members of the enum. Such a number may
    /// be anything, also where it is compared with groups.
    /// </summary>
    public CodeDomain? FindForNumber(ITypeSymbol type) => RequiresUndeclared && !_ignoresUndeclared ? null : FindInScope(type);
}
