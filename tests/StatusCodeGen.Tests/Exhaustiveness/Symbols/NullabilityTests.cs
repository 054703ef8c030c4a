using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeGen.Exhaustiveness.Symbols;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Exhaustiveness.Symbols;

public sealed class NullabilityTests
{
    /// <summary>Roslyn refuses to change the annotation of such a type, which has no name.</summary>
    [TestCase("1.F()")]
    [TestCase("1.P")]
    [TestCase("int.S()")]
    public void The_type_of_an_extension_block_stays_as_it_is(string use)
    {
        Target.NeedCSharp14();
        var compilation = AnalyzedCode.Compile($$"""
            static class E
            {
                extension(int number)
                {
                    public bool F() => number > 0;
                    public bool P => number > 0;
                    public static bool S() => true;
                }

                static bool Use() => {{use}};
            }
            """);
        var tree = compilation.SyntaxTrees.Single();
        var expression = tree.GetRoot().DescendantNodes().OfType<ArrowExpressionClauseSyntax>().Last().Expression;
        var block = compilation.GetSemanticModel(tree).GetSymbolInfo(expression).Symbol!.ContainingType;

        Assert.That(Nullability.Strip(block), Is.EqualTo(block));
    }
}
