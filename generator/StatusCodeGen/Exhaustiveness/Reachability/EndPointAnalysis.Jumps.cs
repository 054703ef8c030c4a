using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Reachability;

/// <summary>Where the jumps out of some statements lead.</summary>
internal sealed partial class EndPointAnalysis
{
    /// <summary>How statements end if each jump out of them is followed until its end.</summary>
    /// <param name="ends">How the statements end.</param>
    /// <param name="origin">One of the statements. All labels to which they can jump are around it.</param>
    private ExitKinds Follow(ExitKinds ends, IOperation origin)
    {
        var followed = new HashSet<ILabelSymbol>(SymbolEqualityComparer.Default);
        while (ends.Targets.FirstOrDefault() is { } target && !ends.IsNormal && !ends.Returns)
        {
            ends = ends.Without([target]);
            if (followed.Add(target))
            {
                ends = ends.Or(From(target, origin));
            }
        }

        return ends;
    }

    /// <summary>How the code at a label ends. The next iteration of a loop counts as a normal end.</summary>
    private ExitKinds From(ILabelSymbol label, IOperation origin)
    {
        var root = origin;
        for (; root.Parent is { } parent; root = parent)
        {
            switch (parent)
            {
                case ISwitchOperation statement when statement.ExitLabel.IsSame(label):
                case ILoopOperation loop when loop.ExitLabel.IsSame(label):
                    return Behind(parent);
                case ILoopOperation loop when loop.ContinueLabel.IsSame(label):
                    return ExitKinds.Normal;
                case ISwitchOperation statement when SectionAt(label, statement) is { } section:
                    return OfBody(section.Body);
            }
        }

        var labeled = root.Descendants().OfType<ILabeledOperation>().FirstOrDefault(labeled => labeled.Label.IsSame(label));
        return labeled is null || LeadsBack(labeled, origin) ? ExitKinds.Normal : OfBody([labeled]).Then(Behind(labeled));
    }

    /// <summary>Whether the statements after a label come to the origin again: they are a loop then.</summary>
    private static bool LeadsBack(ILabeledOperation labeled, IOperation origin) =>
        labeled.Syntax.SpanStart < origin.Syntax.SpanStart && BlockOf(labeled.Syntax) is { } block && block.Contains(origin.Syntax);

    private static SyntaxNode? BlockOf(SyntaxNode statement) =>
        statement.Parent is GlobalStatementSyntax global ? global.Parent : statement.Parent;

    private static ISwitchCaseOperation? SectionAt(ILabelSymbol label, ISwitchOperation statement) =>
        statement.Cases.FirstOrDefault(section => section.Clauses.Any(clause => clause.Label.IsSame(label)));

    /// <summary>
    /// How the code behind a statement ends: the rest of its block, then what is behind that block, and so on. The end of
    /// a function, or of an iteration of a loop, counts as a normal end.
    /// </summary>
    private ExitKinds Behind(IOperation statement)
    {
        var ends = ExitKinds.Normal;
        for (var inner = statement; ends.IsNormal && inner.Parent is { } outer; inner = outer)
        {
            switch (outer)
            {
                case IBlockOperation block:
                    ends = ends.Then(OfBody(After(inner, block.Operations)));
                    break;
                case ISwitchCaseOperation section:
                    ends = ends.Then(OfBody(After(inner, section.Body)));
                    break;
                case ITryOperation attempt when attempt.Finally != inner:
                    ends = ends.Then(Of(attempt.Finally));
                    break;
                case IConditionalOperation or ILabeledOperation or ICatchClauseOperation or IUsingOperation or ILockOperation
                    or IWhileLoopOperation { ConditionIsTop: false, Condition.ConstantValue: { HasValue: true, Value: false } }:
                case { Syntax: FixedStatementSyntax }:
                    break;
                default:
                    return ends;
            }
        }

        return ends;
    }

    private static List<IOperation> After(IOperation statement, IEnumerable<IOperation> statements) =>
        [.. statements.SkipWhile(other => other != statement).Skip(1)];
}
