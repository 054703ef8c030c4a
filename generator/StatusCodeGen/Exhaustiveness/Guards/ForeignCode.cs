using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Guards;

/// <summary>
/// Recognizes operations that may run code which is not part of them: calls, accessors, operators, conversions,
/// constructors. That code may call any delegate that was stored before, and write to any field. An operation that is
/// not known counts as such. The generated API and the members of the built-in types run no code of others.
/// </summary>
internal static class ForeignCode
{
    /// <summary>Operations that run nothing but the operations inside them.</summary>
    private static readonly ImmutableHashSet<OperationKind> Inert = ImmutableHashSet.Create(
        OperationKind.Literal,
        OperationKind.LocalReference,
        OperationKind.ParameterReference,
        OperationKind.InstanceReference,
        OperationKind.ArrayElementReference,
        OperationKind.MethodReference,
        OperationKind.ConditionalAccess,
        OperationKind.ConditionalAccessInstance,
        OperationKind.Conditional,
        OperationKind.Coalesce,
        OperationKind.CoalesceAssignment,
        OperationKind.SimpleAssignment,
        OperationKind.Tuple,
        OperationKind.Argument,
        OperationKind.Parenthesized,
        OperationKind.IsType,
        OperationKind.IsPattern,
        OperationKind.ConstantPattern,
        OperationKind.DeclarationPattern,
        OperationKind.DiscardPattern,
        OperationKind.TypePattern,
        OperationKind.RelationalPattern,
        OperationKind.NegatedPattern,
        OperationKind.BinaryPattern,
        OperationKind.PropertySubpattern,
        OperationKind.SwitchExpression,
        OperationKind.SwitchExpressionArm,
        OperationKind.DefaultValue,
        OperationKind.TypeOf,
        OperationKind.SizeOf,
        OperationKind.NameOf,
        OperationKind.AddressOf,
        OperationKind.Discard,
        OperationKind.DeclarationExpression,
        OperationKind.DelegateCreation,
        OperationKind.AnonymousObjectCreation,
        OperationKind.ArrayCreation,
        OperationKind.ArrayInitializer,
        OperationKind.InterpolatedString,
        OperationKind.InterpolatedStringText,
        OperationKind.Throw,
        OperationKind.Block,
        OperationKind.Return,
        OperationKind.Empty,
        OperationKind.ExpressionStatement,
        OperationKind.VariableDeclarationGroup,
        OperationKind.VariableDeclaration,
        OperationKind.VariableDeclarator,
        OperationKind.VariableInitializer,
        OperationKind.Branch,
        OperationKind.Labeled,
        OperationKind.Switch,
        OperationKind.SwitchCase,
        OperationKind.CaseClause,
        OperationKind.Try,
        OperationKind.CatchClause);

    /// <summary>Whether an operation may run other code by itself, not counting the operations inside it.</summary>
    public static bool MayRunIn(IOperation operation) => operation switch
    {
        { ConstantValue.HasValue: true } => false,
        IInvocationOperation call => !IsGenerated(call.TargetMethod)
            && !(IsBuiltIn(call.TargetMethod) && call.Arguments.All(static argument => IsPlain(argument.Value))),
        IPropertyReferenceOperation access => !IsKnown(access.Property, operation),
        IFieldReferenceOperation { Field: var field } => field.IsStatic && MayInitialize(field.ContainingType, operation),
        IBinaryOperation binary => !IsBuiltIn(binary.OperatorMethod)
            || (binary is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String }
                && !(IsPlain(binary.LeftOperand) && IsPlain(binary.RightOperand))),
        IUnaryOperation unary => !IsBuiltIn(unary.OperatorMethod) || IsDynamic(unary.Operand),
        IIncrementOrDecrementOperation step => !IsBuiltIn(step.OperatorMethod) || IsDynamic(step.Target),
        ICompoundAssignmentOperation assignment => !IsBuiltIn(assignment.OperatorMethod)
            || !IsPlain(assignment.Value)
            || assignment.InConversion.IsUserDefined
            || assignment.OutConversion.IsUserDefined,
        IConversionOperation conversion => !IsBuiltIn(conversion.OperatorMethod) || IsDynamic(conversion.Operand),
        IDeconstructionAssignmentOperation assignment => assignment.Value.Type is not { IsTupleType: true },
        IRecursivePatternOperation pattern => pattern.DeconstructSymbol is IMethodSymbol method && !ReadsRecord(method),
        IInterpolationOperation hole => !IsPlain(hole.Expression),
        IWhileLoopOperation or IForLoopOperation => false,
        _ => !Inert.Contains(operation.Kind),
    };

    private static bool IsKnown(IPropertySymbol property, IOperation access) =>
        property.ContainingType.IsAnonymousType
        || IsGenerated(property)
        || IsPrimitive(property.ContainingType)
        || property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        || (IsAutomatic(property) && !(property.IsStatic && MayInitialize(property.ContainingType, access)));

    /// <summary>Whether a method is what the compiler makes for the parameters of a record, and reads only their properties.</summary>
    private static bool ReadsRecord(IMethodSymbol deconstruct) =>
        deconstruct is { IsImplicitlyDeclared: true, ContainingType: { IsRecord: true } record }
        && deconstruct.Parameters.All(parameter => record.GetMembers(parameter.Name) switch
        {
            [IPropertySymbol property] => IsAutomatic(property),
            [IFieldSymbol] => true,
            _ => false,
        });

    private static bool IsGenerated(ISymbol member) =>
        GeneratedMarker.IsOn(member.ContainingType) || GeneratedMarker.IsOn(member.ContainingType.ContainingType);

    private static bool IsBuiltIn(IMethodSymbol? method) =>
        method is null || method.ContainingType is { SpecialType: SpecialType.System_Enum } || IsPlain(method.ContainingType);

    /// <summary>
    /// Whether the accessors of a property do nothing but read and write its field: neither has a body, and no derived
    /// type can override them.
    /// </summary>
    public static bool IsAutomatic(IPropertySymbol property) =>
        (property.ContainingType.IsSealed || property is { IsVirtual: false, IsOverride: false })
        && property is { IsAbstract: false, IsExtern: false, DeclaringSyntaxReferences: [var declaration] }
        && property.ContainingType.TypeKind != TypeKind.Interface
        && declaration.GetSyntax() switch
        {
            ParameterSyntax => true,
            PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } syntax =>
                accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null })
                && !syntax.Modifiers.Any(static modifier => modifier.ValueText == "partial"),
            _ => false,
        };

    /// <summary>
    /// Whether an access to a static member may be the first one, which runs the initializers of its type. Inside the
    /// type they have run before.
    /// </summary>
    private static bool MayInitialize(INamedTypeSymbol type, IOperation access) =>
        !IsPrimitive(type)
        && type.TypeKind != TypeKind.Enum
        && (type.DeclaringSyntaxReferences.IsEmpty || !type.StaticConstructors.IsEmpty)
        && !TypesAround(access).Any(around => around.OriginalDefinition.IsSame(type.OriginalDefinition));

    private static IEnumerable<INamedTypeSymbol> TypesAround(IOperation operation)
    {
        var around = operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart)?.ContainingType;
        for (; around is not null; around = around.ContainingType)
        {
            yield return around;
        }
    }

    /// <summary>Whether an operand carries no code: a number, a text, an enum, a type, or a constant.</summary>
    private static bool IsPlain(IOperation operand)
    {
        while (operand is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion)
        {
            operand = conversion.Operand;
        }

        return operand is ITypeOfOperation or IDiscardOperation or IDeclarationExpressionOperation
            || operand.ConstantValue.HasValue
            || IsPlain(operand.Type);
    }

    private static bool IsPlain(ITypeSymbol? type) =>
        type is not null && Nullability.Strip(type) is var plain && (plain.TypeKind == TypeKind.Enum || IsPrimitive(plain));

    /// <summary>From Boolean to String and the native integers, and DateTime.</summary>
    private static bool IsPrimitive(ITypeSymbol type) =>
        type.SpecialType is (>= SpecialType.System_Boolean and <= SpecialType.System_UIntPtr) or SpecialType.System_DateTime;

    private static bool IsDynamic(IOperation operand) => operand.Type is { TypeKind: TypeKind.Dynamic };
}
