using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Guards;
using StatusCodeGen.Exhaustiveness.Patterns;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <content>Which codes a condition names, and whether it asks anything else about the value.</content>
internal sealed partial class LadderValue
{
    /// <summary>
    /// The values that a condition compares with the value, by <c>==</c>, <c>!=</c> or a constant pattern, whatever else it
    /// tests: the author thought of them. The bounds of a range are not named.
    /// </summary>
    public ValueSet NamedIn(IOperation condition) =>
        ValueSet.Union([.. condition.DescendantsAndSelf().SelectMany(NamedBy)]);

    private IEnumerable<ValueSet> NamedBy(IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary =>
            CodeComparison.Of(binary.LeftOperand, binary.RightOperand) is var (compared, constant) && IsAsked(compared)
                ? [EqualTo(constant)]
                : [],
        IIsPatternOperation test => IsAsked(test.Value) ? ConstantsIn(test.Pattern).Select(EqualTo) : [],
        _ when EqualityIn(operation) is { } equal => [equal],
        _ when IsNullTest(operation) => [ValueSet.Of(Codes.Null)],
        _ => [],
    };

    private static IEnumerable<IOperation> ConstantsIn(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => [constant.Value],
        INegatedPatternOperation negated => ConstantsIn(negated.Pattern),
        IBinaryPatternOperation binary => PatternShape.Operands(binary).SelectMany(ConstantsIn),
        _ => [],
    };

    private bool CanReadPart(IOperation part)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return IsLogic(part) ? part.ChildOperations.All(CanReadPart)
            : !IsReadIn(part)
            || (Evaluate(part) is not null && !IsHandedOnIn(part))
            || (IsCombination(part) && part.ChildOperations.All(CanReadPart));
    }

    /// <summary>
    /// Whether an operation is <c>!</c>, <c>&amp;&amp;</c> or <c>||</c>, which can be evaluated exactly if its operands can. To ask
    /// about the whole as well would look at a long chain once for each of its operators.
    /// </summary>
    private static bool IsLogic(IOperation operation) => operation
        is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null }
        or IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr, OperatorMethod: null };

    /// <summary>Whether an operation only combines conditions: each of its parts is a question of its own.</summary>
    private static bool IsCombination(IOperation operation) =>
        operation is IUnaryOperation or IBinaryOperation or IConditionalOperation or IIsPatternOperation or IConversionOperation
        && operation.Type is { } type && Nullability.Strip(type).SpecialType == SpecialType.System_Boolean;

    /// <summary>Whether a pattern assigns the value to another variable, which another part of the condition may test.</summary>
    private bool IsHandedOnIn(IOperation operation) => operation.DescendantsAndSelf()
        .OfType<IIsPatternOperation>()
        .Any(test => IsAsked(test.Value) && PatternShape.Bindings(test.Pattern).Any());

    /// <summary>The first part of an operation that reads the value; null if none does.</summary>
    public IOperation? ReadIn(IOperation operation) => operation.DescendantsAndSelf().FirstOrDefault(IsRead);

    private bool IsReadIn(IOperation operation) => ReadIn(operation) is not null;

    /// <summary>
    /// Whether an operation reads the value. The same property of an unknown object may be the value too, such as
    /// <c>Status</c> in <c>order?.Status</c> and in <c>order is { Status: … }</c>.
    /// </summary>
    public bool IsRead(IOperation operation) => ValuePath.Of(operation) is { } path
        ? path.Equals(Path)
        : operation is IMemberReferenceOperation reference
            && Code is IMemberReferenceOperation code
            && reference.Member.IsSame(code.Member);
}
