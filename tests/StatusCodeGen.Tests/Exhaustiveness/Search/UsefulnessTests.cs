using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Coverage;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Search;

namespace StatusCodeGen.Tests.Exhaustiveness.Search;

/// <summary>
/// The search for values that no arm handles is limited by its fuel. If the fuel runs out, the message says that there may
/// be more.
/// </summary>
public sealed class UsefulnessTests
{
    private const string Enum =
        "[System.CodeDom.Compiler.GeneratedCode(\"StatusCodeGen\", \"1.0.0\")] "
        + "enum Code { A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, V, W, X }\n";

    [Test]
    public async Task A_search_for_a_hard_composite_is_given_up_and_the_message_says_so()
    {
        var analyzed = await AnalyzedCode.Of(Hard(columns: 8, arms: 60), mustCompile: false);

        Assert.That(analyzed.Diagnostics.Single().Id, Is.EqualTo("SCG2001"));
        Assert.That(analyzed.Words.Single(), Does.EndWith(", and perhaps more: it is too complex to be checked completely"));
        Assert.That(analyzed.Diagnostics.Single().Properties["Arms"], Is.Empty, "the arms would not complete the switch");
    }

    [Test]
    public void The_answer_is_the_same_with_any_amount_of_fuel_that_is_enough(
        [Values(2_000, Usefulness.DefaultFuel, 10 * Usefulness.DefaultFuel)] int fuel)
    {
        var coverage = Cover(Pairs(missing: "(Code.C, Code.D)"), fuel);

        Assert.That(coverage.IsComplete, Is.True);
        Assert.That(coverage.Gaps.Single().Missing.Select(static code => $"{code}"), Is.EqualTo(new[] { "2 C", "3 D" }));
    }

    [Test]
    public void A_search_without_enough_fuel_proves_nothing()
    {
        Assert.That(Cover(Pairs(missing: ""), fuel: 10), Has.Property("IsComplete").False.And.Property("IsProven").False);
        Assert.That(Cover(Pairs(missing: "")), Has.Property("IsComplete").True.And.Property("IsProven").True);
    }

    private static CoverageResult Cover(string code, int fuel = Usefulness.DefaultFuel)
    {
        var compilation = AnalyzedCode.Compile(code);
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var @switch = tree.GetRoot()
            .DescendantNodes()
            .Select(node => model.GetOperation(node))
            .OfType<ISwitchExpressionOperation>()
            .First();
        return SwitchCoverage.Analyze(compilation, new EnumDomains(), @switch, CancellationToken.None, fuel)!;
    }

    /// <summary>A switch over two codes with an arm for each pair except one.</summary>
    private static string Pairs(string missing)
    {
        var names = Enumerable.Range('A', 24).Select(static letter => $"Code.{(char)letter}").ToList();
        var pairs = names.SelectMany(left => names.Select(right => $"({left}, {right})")).Where(pair => pair != missing);
        var arms = string.Concat(pairs.Select(static pair => pair + " => 0, "));
        return $"{Enum}static class T {{ static int M(Code x, Code y) => (x, y) switch {{ {arms} }}; }}";
    }

    /// <summary>A switch whose arms each test at most two columns.</summary>
    private static string Hard(int columns, int arms)
    {
        var random = new Random(1);
        var parameters = string.Join(", ", Enumerable.Range(0, columns).Select(static column => $"Code c{column}"));
        var governing = string.Join(", ", Enumerable.Range(0, columns).Select(static column => $"c{column}"));
        var text = string.Concat(Enumerable.Range(0, arms).Select(arm =>
            string.Create(CultureInfo.InvariantCulture, $"({PatternsOf(arm)}) => {arm}, ")));
        return $"{Enum}static class T {{ static int M({parameters}) => ({governing}) switch {{ {text} }}; }}";

        string PatternsOf(int arm) => string.Join(", ", Enumerable.Range(0, columns).Select(column =>
            column == arm % columns || column == arm * 3 % columns ? $"{Pick()} or {Pick()}" : "_"));

        string Pick() => $"Code.{(char)('A' + random.Next(24))}";
    }
}
