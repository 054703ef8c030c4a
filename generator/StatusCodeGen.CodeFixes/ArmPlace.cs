using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeGen.CodeFixes;

/// <summary>Where among the arms of a switch new ones are tried after every guard and before the catch-all.</summary>
internal sealed class ArmPlace
{
    private readonly Compilation _compilation;

    private ArmPlace(Compilation compilation) => _compilation = compilation;

    /// <summary>The index of the first new arm.</summary>
    public int Index { get; private set; }

    /// <summary>
    /// Whether an arm for null may be added: not where a catch-all for all but null is followed by one that is left nothing
    /// but null, and would be left nothing at all.
    /// </summary>
    public bool HasNull { get; private set; } = true;

    /// <summary>The place for new arms; null if there is none.</summary>
    public static ArmPlace? Find(Compilation compilation, IOperation @switch)
    {
        var place = new ArmPlace(compilation);
        return @switch switch
        {
            ISwitchOperation statement => place.Find(statement.Cases),
            ISwitchExpressionOperation expression => place.Find(expression.Arms),
            _ => null,
        };
    }

    private ArmPlace Find(IReadOnlyList<ISwitchExpressionArmOperation> arms)
    {
        Index = IndexOf(arms, arm => TakesAll(arm.Guard, arm.Pattern));
        HasNull = !arms.Skip(Index + 1).Any(arm => TakesAll(arm.Guard, arm.Pattern));
        return this;
    }

    /// <summary>
    /// A <c>default</c> is tried last, wherever it stands: guarded labels may follow it, and a new arm before them would
    /// leave them nothing to take.
    /// </summary>
    private ArmPlace? Find(IReadOnlyList<ISwitchCaseOperation> sections)
    {
        var end = IndexOf(sections, TakesAll);
        HasNull = !sections.Skip(end + 1).Any(TakesAll);
        var byDefault = IndexOf(sections, static section => section.Clauses.Any(static clause => clause.CaseKind == CaseKind.Default));
        Index = byDefault < end && !sections.Skip(byDefault).Take(end - byDefault).Any(HasGuard) ? byDefault : end;
        return Index == end && end < sections.Count && HasGuard(sections[end]) ? null : this;
    }

    private bool TakesAll(ISwitchCaseOperation section) =>
        section.Clauses.Any(clause => clause is IPatternCaseClauseOperation label && TakesAll(label.Guard, label.Pattern));

    private static bool HasGuard(ISwitchCaseOperation section) =>
        section.Clauses.Any(static clause => clause is IPatternCaseClauseOperation { Guard: { } guard } && !IsTrue(guard));

    private static int IndexOf<T>(IReadOnlyList<T> arms, Func<T, bool> isSought) => arms.TakeWhile(arm => !isSought(arm)).Count();

    private static bool IsTrue(IOperation guard) => guard.ConstantValue is { HasValue: true, Value: true };

    private bool TakesAll(IOperation? guard, IPatternOperation pattern) => (guard is null || IsTrue(guard)) && TakesAll(pattern, nullToo: false);

    private bool TakesAll(IPatternOperation pattern, bool nullToo) => pattern switch
    {
        IDiscardPatternOperation => true,
        IDeclarationPatternOperation { MatchedType: null } => true,
        IDeclarationPatternOperation { MatchedType: { } type } => TakesAll(pattern.InputType, type, nullToo),
        ITypePatternOperation type => TakesAll(pattern.InputType, type.MatchedType, nullToo),
        IRecursivePatternOperation recursive => TakesAll(pattern.InputType, recursive.MatchedType, nullToo)
            && recursive.DeconstructionSubpatterns.All(part => TakesAll(part, nullToo: true))
            && recursive.PropertySubpatterns.All(part => TakesAll(part.Pattern, nullToo: true)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => TakesAll(or.LeftPattern, nullToo) || TakesAll(or.RightPattern, nullToo),
        IBinaryPatternOperation and => TakesAll(and.LeftPattern, nullToo) && TakesAll(and.RightPattern, nullToo),
        INegatedPatternOperation negated => TakesNothing(negated.Pattern, butNull: !nullToo),
        _ => false,
    };

    private bool TakesNothing(IPatternOperation pattern, bool butNull) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => butNull,
        INegatedPatternOperation negated => TakesAll(negated.Pattern, nullToo: !butNull),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => TakesNothing(or.LeftPattern, butNull) && TakesNothing(or.RightPattern, butNull),
        IBinaryPatternOperation and => TakesNothing(and.LeftPattern, butNull) || TakesNothing(and.RightPattern, butNull),
        _ => false,
    };

    private bool TakesAll(ITypeSymbol input, ITypeSymbol matched, bool nullToo)
    {
        var isNullable = input.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        var type = isNullable ? ((INamedTypeSymbol)input).TypeArguments[0] : input;
        var conversion = _compilation.ClassifyConversion(type, matched);
        return conversion.IsImplicit && !conversion.IsUserDefined && !(nullToo && (isNullable || !input.IsValueType));
    }
}
