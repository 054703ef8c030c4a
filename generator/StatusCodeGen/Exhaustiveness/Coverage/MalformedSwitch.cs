using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Patterns;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>
/// Recognizes code that does not compile, which an editor analyzes after most keystrokes. What an unfinished arm will
/// handle is not known yet: it may be the very code that seems to be missing. The error of the compiler is enough.
/// </summary>
internal static class MalformedSwitch
{
    /// <summary>
    /// Whether a switch has a syntax error anywhere, from which the parser recovers by guessing, or whether its
    /// governing expression, a pattern or a guard does not bind. Binding errors in the body of an arm do not matter.
    /// </summary>
    public static bool Is(IOperation governing, IEnumerable<SwitchArm> arms) =>
        governing.Syntax.Parent is { ContainsDiagnostics: true }
        || IsInvalid(governing)
        || arms.Any(static arm => IsInvalidPattern(arm.Pattern) || IsInvalid(arm.Constant) || IsInvalid(arm.Guard));

    /// <summary>Whether a ladder has a syntax error anywhere, or one of its conditions does not bind.</summary>
    public static bool Is(IConditionalOperation ladder, IEnumerable<IOperation> conditions) =>
        ladder.Syntax.ContainsDiagnostics || conditions.Any(IsInvalid);

    /// <summary>Whether a pattern does not bind. For constants that bind, as most are, the check is cheap.</summary>
    private static bool IsInvalidPattern(IPatternOperation? pattern) => pattern switch
    {
        IConstantPatternOperation constant => IsInvalid(constant.Value),
        IBinaryPatternOperation chain => PatternShape.Operands(chain).Exists(IsInvalidPattern),
        IRecursivePatternOperation recursive => HasErrorItself(recursive)
            || recursive.DeconstructionSubpatterns.Any(IsInvalidPattern)
            || recursive.PropertySubpatterns.Any(static subpattern =>
                IsInvalid(subpattern.Member) || IsInvalidPattern(subpattern.Pattern)),
        IDiscardPatternOperation => false,
        _ => IsInvalid(pattern),
    };

    private static bool IsInvalid(IOperation? operation) =>
        operation is not (null or { ConstantValue.HasValue: true })
        && operation.DescendantsAndSelf().Any(HasErrorItself);

    private static bool HasErrorItself(IOperation operation) =>
        operation.Kind == OperationKind.Invalid || IsError(operation.Type) || IsError(TypeIn(operation));

    /// <summary>A type that an operation names or tests for, which is not its own type.</summary>
    private static ITypeSymbol? TypeIn(IOperation operation) => operation switch
    {
        IPatternOperation pattern => pattern.NarrowedType,
        IIsTypeOperation test => test.TypeOperand,
        ITypeOfOperation typeOf => typeOf.TypeOperand,
        _ => null,
    };

    private static bool IsError(ITypeSymbol? type) => type is { TypeKind: TypeKind.Error };
}
