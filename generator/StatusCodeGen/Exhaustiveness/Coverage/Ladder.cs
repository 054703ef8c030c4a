using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>An <c>if</c> statement with its else-ifs, from top to bottom.</summary>
/// <param name="First">The first <c>if</c>.</param>
/// <param name="Rungs">The conditions and their branches; at least one.</param>
/// <param name="Else">The final else; null if there is none.</param>
internal sealed record Ladder(IConditionalOperation First, IReadOnlyList<Rung> Rungs, IOperation? Else)
{
    public IEnumerable<IOperation> Conditions => Rungs.Select(static rung => rung.Condition);

    /// <summary>The ladder that begins at an operation; null for an else-if, and for anything but an <c>if</c> statement.</summary>
    public static Ladder? At(IOperation? operation) =>
        AsIf(operation) is { } first && !IsElseIf(first) ? From(first) : null;

    /// <summary>The ladder whose final else is a block; null if the block is anything else.</summary>
    public static Ladder? EndingIn(IOperation block)
    {
        var last = AsIf(block.Parent);
        if (last?.WhenFalse != block)
        {
            return null;
        }

        while (IsElseIf(last!))
        {
            last = ParentOf(last!);
        }

        return From(last!);
    }

    private static Ladder From(IConditionalOperation first)
    {
        var rungs = new List<Rung>();
        for (var rung = first; ;)
        {
            rungs.Add(new(rung.Condition, rung.WhenTrue));
            if (AsIf(rung.WhenFalse) is not { } next)
            {
                return new(first, rungs, rung.WhenFalse);
            }

            rung = next;
        }
    }

    private static bool IsElseIf(IConditionalOperation statement) => AsIf(ParentOf(statement)?.WhenFalse) == statement;

    /// <summary>The <c>if</c> that an <c>if</c> is a branch of; null if there is none.</summary>
    private static IConditionalOperation? ParentOf(IConditionalOperation statement) =>
        AsIf(statement.Parent is IBlockOperation { IsImplicit: true } block ? block.Parent : statement.Parent);

    /// <summary>An <c>else if</c> whose condition declares a variable is in a block of its own that nobody has written.</summary>
    private static IConditionalOperation? AsIf(IOperation? operation) => operation switch
    {
        IConditionalOperation { Syntax: IfStatementSyntax } statement => statement,
        IBlockOperation { IsImplicit: true, Operations: [var only] } => AsIf(only),
        _ => null,
    };
}

/// <summary>A condition of a ladder, and what runs if it holds.</summary>
internal sealed record Rung(IOperation Condition, IOperation Branch);
