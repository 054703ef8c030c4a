using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Patterns;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>
/// Code that does not compile, as an editor has it at most keystrokes. Nobody knows yet what such an arm will take: it
/// may be the very code that seems to be missing, and the compiler's error is enough to say of it.
/// </summary>
internal static class MalformedSwitch
{
    /// <summary>
    /// Whether a switch has an error of syntax anywhere, from which the parser recovers by a guess; or whether what it is
    /// on, a pattern or a guard does not bind. An error of meaning in what an arm does is of no matter.
    /// </summary>
    public static bool Is(IOperation governing, IEnumerable<SwitchArm> arms) =>
        governing.Syntax.Parent is { ContainsDiagnostics: true }
        || IsInvalid(governing)
        || arms.Any(static arm => IsInvalidPattern(arm.Pattern) || IsInvalid(arm.Constant) || IsInvalid(arm.Guard));

    /// <summary>The same of a ladder and its conditions.</summary>
    public static bool Is(IConditionalOperation ladder, IEnumerable<IOperation> conditions) =>
        ladder.Syntax.ContainsDiagnostics || conditions.Any(IsInvalid);

    /// <summary>Most patterns are constants that bind, and cost no more than a look.</summary>
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

    /// <summary>The type that an operation asks about, and is not of.</summary>
    private static ITypeSymbol? TypeIn(IOperation operation) => operation switch
    {
        IPatternOperation pattern => pattern.NarrowedType,
        IIsTypeOperation test => test.TypeOperand,
        ITypeOfOperation typeOf => typeOf.TypeOperand,
        _ => null,
    };

    private static bool IsError(ITypeSymbol? type) => type is { TypeKind: TypeKind.Error };
}
