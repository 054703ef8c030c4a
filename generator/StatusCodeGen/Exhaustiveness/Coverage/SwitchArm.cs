using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>An arm of a switch expression, or a label of a switch statement together with its section.</summary>
/// <param name="Index">The index of the arm in its expression, or of the section in its statement.</param>
/// <param name="Pattern">Its pattern; null for a constant label and for <c>default</c>.</param>
/// <param name="Constant">Its constant, if it is a constant label.</param>
/// <param name="Guard">The condition after <c>when</c>, if there is one.</param>
/// <param name="Body">The statements of the section, or the single expression of the arm.</param>
internal sealed record SwitchArm(
    int Index,
    IPatternOperation? Pattern,
    IOperation? Constant,
    IOperation? Guard,
    IReadOnlyList<IOperation> Body)
{
    public bool IsDefault => Pattern is null && Constant is null;

    /// <summary>The arms in evaluation order: <c>default</c> is last, wherever it is written.</summary>
    public static IReadOnlyList<SwitchArm> Of(ISwitchOperation statement)
    {
        var (arms, defaults) = (new List<SwitchArm>(), new List<SwitchArm>());
        for (var index = 0; index < statement.Cases.Length; index++)
        {
            foreach (var clause in statement.Cases[index].Clauses)
            {
                var arm = Of(index, clause, statement.Cases[index].Body);
                (arm.IsDefault ? defaults : arms).Add(arm);
            }
        }

        arms.AddRange(defaults);
        return arms;
    }

    public static IReadOnlyList<SwitchArm> Of(ISwitchExpressionOperation expression)
    {
        var arms = new List<SwitchArm>(expression.Arms.Length);
        foreach (var arm in expression.Arms)
        {
            arms.Add(new(arms.Count, arm.Pattern, null, arm.Guard, [arm.Value]));
        }

        return arms;
    }

    private static SwitchArm Of(int index, ICaseClauseOperation clause, IReadOnlyList<IOperation> body) => clause switch
    {
        ISingleValueCaseClauseOperation constant => new(index, null, constant.Value, null, body),
        IPatternCaseClauseOperation pattern => new(index, pattern.Pattern, null, pattern.Guard, body),
        _ => new(index, null, null, null, body),
    };
}
