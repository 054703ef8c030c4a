using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Patterns;

/// <summary>Answers questions about the form of patterns, not about the values that they match.</summary>
internal static class PatternShape
{
    /// <summary>
    /// The operands of a chain of one operator, from left to right. The parser nests a chain to the left, one level for
    /// each operator, so a recursive walk could overflow the stack.
    /// </summary>
    public static List<IPatternOperation> Operands(IBinaryPatternOperation chain)
    {
        var operands = new List<IPatternOperation>();
        var rest = new Stack<IPatternOperation>([chain]);
        while (rest.Count > 0)
        {
            if (rest.Pop() is var pattern && pattern is IBinaryPatternOperation binary && binary.OperatorKind == chain.OperatorKind)
            {
                rest.Push(binary.RightPattern);
                rest.Push(binary.LeftPattern);
            }
            else
            {
                operands.Add(pattern);
            }
        }

        return operands;
    }

    /// <summary>The top-level alternatives of a pattern.</summary>
    public static IReadOnlyList<IPatternOperation> Alternatives(IPatternOperation pattern) =>
        pattern is IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or ? Operands(or) : [pattern];

    /// <summary>Whether a pattern mentions a constant other than null.</summary>
    public static bool MentionsConstant(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => constant.Value.ConstantValue is not { HasValue: true, Value: null },
        INegatedPatternOperation negated => MentionsConstant(negated.Pattern),
        IBinaryPatternOperation binary => Operands(binary).Any(MentionsConstant),
        IRecursivePatternOperation recursive => recursive.DeconstructionSubpatterns.Any(MentionsConstant)
            || recursive.PropertySubpatterns.Any(static subpattern => MentionsConstant(subpattern.Pattern)),
        IDiscardPatternOperation or IDeclarationPatternOperation or ITypePatternOperation => false,
        _ => true,
    };

    /// <summary>Whether a pattern compares the value itself with constants, and tests neither a type nor a part.</summary>
    public static bool IsOfConstants(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation or IRelationalPatternOperation or IDiscardPatternOperation => true,
        INegatedPatternOperation negated => IsOfConstants(negated.Pattern),
        IBinaryPatternOperation binary => Operands(binary).All(IsOfConstants),
        IDeclarationPatternOperation declaration => declaration.MatchesNull,
        IRecursivePatternOperation { DeconstructSymbol: null } recursive =>
            recursive.DeconstructionSubpatterns.IsEmpty
            && recursive.PropertySubpatterns.IsEmpty
            && Nullability.Strip(recursive.MatchedType).IsSame(Nullability.Strip(recursive.InputType)),
        _ => false,
    };

    /// <summary>The variables that a pattern assigns the whole matched value to.</summary>
    public static IEnumerable<ISymbol> Bindings(IPatternOperation pattern) => pattern switch
    {
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and => Operands(and).SelectMany(Bindings),
        IDeclarationPatternOperation { DeclaredSymbol: { } variable } => [variable],
        IRecursivePatternOperation { DeclaredSymbol: { } variable } => [variable],
        _ => [],
    };

    /// <summary>Whether a pattern contains a list pattern, which is not analyzed.</summary>
    public static bool HasList(IPatternOperation pattern) => pattern switch
    {
        IListPatternOperation or ISlicePatternOperation => true,
        INegatedPatternOperation negated => HasList(negated.Pattern),
        IBinaryPatternOperation binary => Operands(binary).Any(HasList),
        IRecursivePatternOperation recursive => recursive.DeconstructionSubpatterns.Any(HasList)
            || recursive.PropertySubpatterns.Any(static subpattern => HasList(subpattern.Pattern)),
        _ => false,
    };

    /// <summary>The position of a tuple element, by either of its names; null for any other field.</summary>
    public static int? PositionOf(IFieldSymbol field)
    {
        if (field.ContainingType is not { IsTupleType: true } tuple)
        {
            return null;
        }

        var element = field.CorrespondingTupleField ?? field;
        var position = tuple.TupleElements.Select(static element => element.CorrespondingTupleField ?? element)
            .TakeWhile(other => !other.IsSame(element)).Count();
        return position < tuple.TupleElements.Length ? position : null;
    }
}
