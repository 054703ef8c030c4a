using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Guards;

/// <summary>
/// Identifies a value by the path to it: a variable, <c>this</c> or a static member, then fields, properties, or the
/// group or a column of a code. Two expressions with the same path have the same value, unless something writes to it in between.
/// </summary>
internal sealed class ValuePath : IEquatable<ValuePath>
{
    private readonly ImmutableArray<ISymbol> _steps;

    private ValuePath(ImmutableArray<ISymbol> steps) => _steps = steps;

    /// <summary>Whether it is a local variable or a parameter, which only the function itself can write to.</summary>
    public bool IsVariable => _steps is [ILocalSymbol or IParameterSymbol];

    public static ValuePath OfVariable(ISymbol variable) => new(ImmutableArray.Create(variable));

    /// <summary>The path of an expression; null if its value is computed.</summary>
    public static ValuePath? Of(IOperation? expression) => expression switch
    {
        ILocalReferenceOperation local => OfVariable(local.Local),
        IParameterReferenceOperation parameter => OfVariable(parameter.Parameter),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance, Type: { } type } =>
            new(ImmutableArray.Create<ISymbol>(type)),
        _ when GeneratedApi.PartReadBy(expression!) is var (code, _) => Of(code)?.Then(expression!.Type),
        IFieldReferenceOperation { Instance: var instance } field => OfMember(instance, field.Field),
        IPropertyReferenceOperation { Arguments.IsEmpty: true, Instance: var instance } property => OfMember(instance, property.Property),
        _ => null,
    };

    /// <summary>The variable that the path begins with; null if it begins with <c>this</c> or a static member.</summary>
    public ISymbol? Variable => _steps[0] is ILocalSymbol or IParameterSymbol ? _steps[0] : null;

    /// <summary>
    /// Whether the path begins with something that only the functions of its member can write to. A <c>ref</c>,
    /// <c>in</c> or <c>out</c> parameter and a <c>ref</c> local denote a variable of somebody else, as <c>this</c> does in
    /// a struct, and a parameter of a primary constructor may be a field.
    /// </summary>
    public bool IsOwned => _steps[0] switch
    {
        ILocalSymbol local => local.RefKind == RefKind.None,
        IParameterSymbol parameter => parameter.RefKind == RefKind.None && !IsOfPrimaryConstructor(parameter),
        INamedTypeSymbol type => type.IsReferenceType,
        _ => true,
    };

    /// <summary>
    /// Whether no member in the path can be written to without writing to the variable that it begins with: each is
    /// read-only, or part of a struct that the variable holds.
    /// </summary>
    public bool HasOnlyReadOnlyMembers
    {
        get
        {
            var isInVariable = Variable is not null;
            foreach (var member in Variable is null ? _steps : _steps.RemoveAt(0))
            {
                isInVariable &= member is IFieldSymbol or IPropertySymbol && member.ContainingType.IsValueType;
                if (!(isInVariable && IsStored(member)) && !IsReadOnly(member))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Whether a step of the path is written to.</summary>
    public bool IsTouchedBy(ISet<ISymbol> written) => _steps.Any(written.Contains);

    public bool Contains(ISymbol step) => _steps.Contains(step, SymbolEqualityComparer.Default);

    public bool Equals(ValuePath? other) => other is not null && _steps.SequenceEqual(other._steps, SymbolEqualityComparer.Default);

    public override bool Equals(object? obj) => Equals(obj as ValuePath);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(_steps[_steps.Length - 1]);

    private static ValuePath? OfMember(IOperation? instance, ISymbol member) => instance is null
        ? member.IsStatic ? new(ImmutableArray.Create(member)) : null
        : Of(instance)?.Then(member);

    private ValuePath? Then(ISymbol? step) => step is null ? null : new(_steps.Add(step));

    private static bool IsStored(ISymbol member) => member is not IPropertySymbol property || ForeignCode.IsAutomatic(property);

    private static bool IsReadOnly(ISymbol member) => member switch
    {
        IFieldSymbol field => field.IsReadOnly || field.IsConst,
        IPropertySymbol { SetMethod: null or { IsInitOnly: true } } property => ForeignCode.IsAutomatic(property),
        _ => member is ITypeSymbol,
    };

    private static bool IsOfPrimaryConstructor(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: [var declaration] }
        && declaration.GetSyntax() is TypeDeclarationSyntax;
}
