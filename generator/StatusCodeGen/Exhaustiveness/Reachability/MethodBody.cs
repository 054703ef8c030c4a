using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeGen.Exhaustiveness.Reachability;

/// <summary>The body of a method, a local function, an accessor, a constructor or an operator.</summary>
/// <param name="Declaration">The declaration that the body belongs to.</param>
/// <param name="Code">A block, or an expression after <c>=&gt;</c>.</param>
internal sealed record MethodBody(SyntaxNode Declaration, SyntaxNode Code)
{
    /// <summary>The body of a method of this compilation; null if it has none.</summary>
    public static MethodBody? Of(IMethodSymbol method)
    {
        var declaration = method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        var code = declaration switch
        {
            BaseMethodDeclarationSyntax member => (SyntaxNode?)member.Body ?? member.ExpressionBody?.Expression,
            LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody?.Expression,
            AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody?.Expression,
            ArrowExpressionClauseSyntax arrow => arrow.Expression,
            _ => null,
        };
        return code is null ? null : new(declaration!, code);
    }

    /// <summary>
    /// Whether the syntax alone shows that the method throws: at most declarations of locals come before the throw.
    /// </summary>
    public bool IsThrow => Code switch
    {
        BlockSyntax block =>
            block.Statements.FirstOrDefault(static statement => statement is not LocalDeclarationStatementSyntax) is ThrowStatementSyntax,
        _ => Code is ThrowExpressionSyntax,
    };

    public bool IsIterator => Own().Any(static node => node is YieldStatementSyntax);

    /// <summary>Whether the method has a loop or a jump, and no throw.</summary>
    public bool MayLoop =>
        Own().Any(static node => node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or GotoStatementSyntax)
        && !Own().Any(static node => node is ThrowStatementSyntax or ThrowExpressionSyntax);

    /// <summary>The statements and expressions of the body. They are empty where the compiler gives none.</summary>
    /// <remarks>
    /// The compilation that an analyzer works on keeps its semantic models. So does the driver, which asks them for the
    /// same bodies.
    /// </remarks>
    public IReadOnlyList<IOperation> Bind(Compilation compilation) =>
        compilation.GetSemanticModel(Declaration.SyntaxTree).GetOperation(Declaration) switch
        {
            IConstructorBodyOperation { Initializer: { } initializer } constructor => [initializer, .. BlockOf(constructor)],
            IMethodBodyBaseOperation method => BlockOf(method),
            ILocalFunctionOperation { Body: { } body } => [body],
            IBlockOperation block => [block],
            _ => [],
        };

    private static IReadOnlyList<IOperation> BlockOf(IMethodBodyBaseOperation method) =>
        (method.BlockBody ?? method.ExpressionBody) is { } block ? [block] : [];

    /// <summary>The nodes of the body, without those of the functions in it.</summary>
    private IEnumerable<SyntaxNode> Own() => Code.DescendantNodesAndSelf(static node =>
        node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax));
}
