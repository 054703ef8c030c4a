using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.Exhaustiveness.Patterns;

/// <content>
/// Remembers whether a test for a derived type is on the way to the pattern that is read. A switch that reaches a code
/// only behind such a test, as in <c>case IOException { InnerException: SocketException { … } }</c>, is about types.
/// </content>
internal sealed partial class PatternReader
{
    private bool _isNarrowed;

    private Column GetPart(Column whole, ColumnPart part, ITypeSymbol type) =>
        _columns.GetPart(whole, part, type, isDirect: !_isNarrowed);

    /// <summary>Reads a chain of <c>and</c>: in <c>Circle and { Code: … }</c>, a type test is on the way to the code.</summary>
    private DeferredCondition ReadAnd(IBinaryPatternOperation and, Column column)
    {
        var isNarrowed = _isNarrowed;
        var operands = new List<DeferredCondition>();
        foreach (var operand in PatternShape.Operands(and))
        {
            operands.Add(ReadPart(operand, column));
            _isNarrowed = _isNarrowed || Narrows(operand, column);
        }

        _isNarrowed = isNarrowed;
        return Join(isAnd: true, operands);
    }

    /// <summary>Whether a pattern, if it matches, tells that a value is of a derived type.</summary>
    private bool Narrows(IPatternOperation pattern, Column column, bool isNegated = false) => pattern switch
    {
        _ when column.Domain is not TypeDomain => false,
        INegatedPatternOperation negated => Narrows(negated.Pattern, column, !isNegated),
        IBinaryPatternOperation { OperatorKind: var kind } binary => (kind == BinaryOperatorKind.And) != isNegated
            ? PatternShape.Operands(binary).Exists(operand => Narrows(operand, column, isNegated))
            : PatternShape.Operands(binary).TrueForAll(operand => Narrows(operand, column, isNegated)),
        ITypePatternOperation type => !isNegated && _columns.IsNarrowedBy(column, type.MatchedType),
        IDeclarationPatternOperation { MatchedType: { } type } => !isNegated && _columns.IsNarrowedBy(column, type),
        IRecursivePatternOperation { MatchedType: var type } => !isNegated && _columns.IsNarrowedBy(column, type),
        _ => false,
    };
}
