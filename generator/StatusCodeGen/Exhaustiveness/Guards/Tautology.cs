using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Patterns;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Guards;

/// <summary>
/// Recognizes conditions that hold whatever the values of their operands are: <c>true</c>, <c>x is var y</c>,
/// <c>x is { } or null</c>.
/// </summary>
internal static class Tautology
{
    public static bool Is(Compilation compilation, EnumDomains enums, IOperation condition)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return condition switch
        {
            { ConstantValue: { HasValue: true, Value: var value } } => value is true,
            IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.ConditionalAnd } and =>
                Is(compilation, enums, and.LeftOperand) && Is(compilation, enums, and.RightOperand),
            IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.ConditionalOr } or =>
                Is(compilation, enums, or.LeftOperand) || Is(compilation, enums, or.RightOperand),
            IIsPatternOperation test => MatchesAll(compilation, enums, test.Pattern, test.Value.Type),
            _ => false,
        };
    }

    /// <summary>Whether a pattern matches every value of a type. Undeclared codes count, and null even if unexpected.</summary>
    private static bool MatchesAll(Compilation compilation, EnumDomains enums, IPatternOperation pattern, ITypeSymbol? type)
    {
        if (pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true })
        {
            return true;
        }

        if (type is null or { TypeKind: TypeKind.Error or TypeKind.TypeParameter or TypeKind.Dynamic or TypeKind.Pointer }
            || PatternShape.HasList(pattern))
        {
            return false;
        }

        var columns = new Columns(compilation, enums.WithUndeclared(), requiresEveryNull: true);
        var reader = new PatternReader(columns);
        var read = reader.Read(pattern, columns.AddRoot(type, mayBeNull: Nullability.HasNull(type)));
        return !reader.IsUnreadable && columns.AreExact && read(isNegated: false) == Condition.Always;
    }
}
