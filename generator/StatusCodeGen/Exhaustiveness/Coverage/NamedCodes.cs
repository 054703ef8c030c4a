using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>
/// Recognizes the most common switch of all: it tests an enum, and names every member. Nothing is missing there, whatever its
/// other arms do. In a build, most of the time of the search is that of the JIT, for the first switch: this spares it.
/// </summary>
internal static class NamedCodes
{
    /// <summary>
    /// Whether each member of the enum that a switch tests is a constant of an arm without a guard. The result is false for
    /// any other switch, also if it is complete.
    /// </summary>
    /// <param name="operation">A switch statement or expression; the result is false for anything else.</param>
    public static bool AreAll(IOperation operation)
    {
        var governing = operation switch
        {
            ISwitchOperation statement => statement.Value,
            ISwitchExpressionOperation expression => expression.Value,
            _ => null,
        };
        return governing?.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type && HasAllOf(NamedBy(operation), type);
    }

    /// <summary>Whether a set has all values that an enum declares.</summary>
    private static bool HasAllOf(HashSet<object> named, INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: { } value } && !named.Contains(value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The constants of the arms without a guard.</summary>
    private static HashSet<object> NamedBy(IOperation operation)
    {
        var named = new HashSet<object>();
        if (operation is ISwitchOperation statement)
        {
            AddAll(named, statement);
        }
        else if (operation is ISwitchExpressionOperation expression)
        {
            AddAll(named, expression);
        }

        return named;
    }

    private static void AddAll(HashSet<object> named, ISwitchOperation statement)
    {
        foreach (var section in statement.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                if (clause is ISingleValueCaseClauseOperation { Value: var constant })
                {
                    Add(named, constant);
                }
                else if (clause is IPatternCaseClauseOperation { Guard: null, Pattern: var pattern })
                {
                    Add(named, pattern);
                }
            }
        }
    }

    private static void AddAll(HashSet<object> named, ISwitchExpressionOperation expression)
    {
        foreach (var arm in expression.Arms)
        {
            if (arm.Guard is null)
            {
                Add(named, arm.Pattern);
            }
        }
    }

    /// <summary>Adds the constants of a pattern like <c>A or B or C</c>, which is nested to the left.</summary>
    private static void Add(HashSet<object> named, IPatternOperation pattern)
    {
        while (pattern is IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or)
        {
            if (or.RightPattern is IConstantPatternOperation right)
            {
                Add(named, right.Value);
            }

            pattern = or.LeftPattern;
        }

        if (pattern is IConstantPatternOperation constant)
        {
            Add(named, constant.Value);
        }
    }

    private static void Add(HashSet<object> named, IOperation constant)
    {
        if (constant.ConstantValue is { HasValue: true, Value: { } value })
        {
            named.Add(value);
        }
    }
}
