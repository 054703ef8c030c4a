using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Guards;

/// <summary>
/// Identifies a value by the path to it: a variable, <c>this</c> or a static member, then fields, properties, or the
/// group of a code. Two expressions with the same path have the same value, unless something writes to it in between.
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
        _ when GeneratedApi.OperandOfGroupAccess(expression!) is { } code => Of(code)?.Then(expression!.Type),
        IFieldReferenceOperation { Instance: var instance } field => OfMember(instance, field.Field),
        IPropertyReferenceOperation { Arguments.IsEmpty: true, Instance: var instance } property => OfMember(instance, property.Property),
        _ => null,
    };

    /// <summary>The variables, fields and properties that some operations write to.</summary>
    public static ISet<ISymbol> WrittenIn(IEnumerable<IOperation> operations) => new HashSet<ISymbol>(
        operations
            .SelectMany(static operation => operation.DescendantsAndSelf())
            .SelectMany(TargetsOf)
            .SelectMany(static target => target.DescendantsAndSelf())
            .Select(static target => Of(target)?._steps.Last())
            .OfType<ISymbol>(),
        SymbolEqualityComparer.Default);

    /// <summary>Whether a step of the path is written to.</summary>
    public bool IsTouchedBy(ISet<ISymbol> written) => _steps.Any(written.Contains);

    public bool Equals(ValuePath? other) => other is not null && _steps.SequenceEqual(other._steps, SymbolEqualityComparer.Default);

    public override bool Equals(object? obj) => Equals(obj as ValuePath);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(_steps[_steps.Length - 1]);

    private static ValuePath? OfMember(IOperation? instance, ISymbol member) => instance is null
        ? member.IsStatic ? new(ImmutableArray.Create(member)) : null
        : Of(instance)?.Then(member);

    private ValuePath? Then(ISymbol? step) => step is null ? null : new(_steps.Add(step));

    private static IEnumerable<IOperation> TargetsOf(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => [assignment.Target],
        IIncrementOrDecrementOperation step => [step.Target],
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => [argument.Value],
        IAddressOfOperation address => [address.Reference],
        _ => [],
    };
}
