using System.Globalization;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Exhaustiveness.Fuzz;

/// <summary>
/// Random methods that call each other, with the C# compiler as the oracle. The analyzer says which of them only throw.
/// Those get <c>[DoesNotReturn]</c>, and the compiler must not warn that they return. A copy of each of the others gets the
/// attribute too, and the compiler must warn.
/// </summary>
public sealed class MethodFuzzTests
{
    private const int GroupCount = 10;

    /// <summary>How many methods call each other.</summary>
    private const int GroupSize = 12;

    private const int MethodCount = GroupCount * GroupSize;

    /// <summary>A method marked [DoesNotReturn] should not return.</summary>
    private const string Returns = "CS8763";

    [Test]
    public async Task Random_methods_are_judged_as_the_compiler_judges_the_attribute()
    {
        var random = new Random(FuzzSetting.Seed);
        var throwing = 0;
        var batches = Math.Max(1, FuzzSetting.CountOr(600) / MethodCount);
        for (var batch = 0; batch < batches; batch++)
        {
            throwing += await JudgeBatch(random);
        }

        await TestContext.Out.WriteLineAsync($"seed {FuzzSetting.Seed}: {batches * MethodCount} methods, {throwing} of them only throw");
    }

    private static async Task<int> JudgeBatch(Random random)
    {
        List<string> bodies = [.. Enumerable.Range(0, MethodCount)
            .Select(index => new RandomMethod(random, first: index / GroupSize * GroupSize, GroupSize).Body())];
        var throwing = await FindThrowing(Compile(bodies, []));
        var marked = Compile(bodies, throwing);
        var returning = marked.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Id == Returns)
            .Select(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line)
            .ToHashSet();

        using (Assert.EnterMultipleScope())
        {
            for (var index = 0; index < MethodCount; index++)
            {
                Assert.That(
                    returning.Contains(index),
                    Is.Not.EqualTo(throwing.Contains(index)),
                    $"seed {FuzzSetting.Seed}, F{Number(index)} of\n{Show(bodies, index / GroupSize * GroupSize)}");
            }

            Assert.That(await FindThrowing(marked), Is.EqualTo(throwing), "the attribute changes an answer");
        }

        return throwing.Count;
    }

    /// <summary>The methods that a catch-all calls, if its switch is reported as one that throws.</summary>
    private static async Task<HashSet<int>> FindThrowing(Compilation compilation) =>
    [
        .. (await AnalyzedCode.Of(compilation)).Diagnostics
            .Where(static diagnostic => diagnostic.Id == "SCG2002")
            .Select(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line - (2 * MethodCount)),
    ];

    /// <summary>A copy of each method, each method, and a switch that calls it: each on a line of its own.</summary>
    private static Compilation Compile(List<string> bodies, HashSet<int> marked)
    {
        const string attribute = "[System.Diagnostics.CodeAnalysis.DoesNotReturn] ";
        var copies = bodies.Select((body, index) => $"partial class C {{ {attribute}static object? Copy{Number(index)}() {body} }}");
        var methods = bodies.Select((body, index) =>
            $"partial class C {{ {(marked.Contains(index) ? attribute : "")}static object? F{Number(index)}() {body} }}");
        var switches = bodies.Select(static (_, index) => $"F{Number(index)}()").Select(static (call, index) =>
            $"partial class C {{ void M{Number(index)}(Code c) {{ switch (c) {{ case 0: return; default: {call}; break; }} }} }}");
        return AnalyzedCode.Compile(
            string.Join('\n', [
                .. copies,
                .. methods,
                .. switches,
                $"partial class C {{ {RandomMethod.Members} }}",
                "[System.CodeDom.Compiler.GeneratedCode(\"StatusCodeGen\", \"1.0.0\")] enum Code { A, B }"]),
            NullableContextOptions.Enable);
    }

    private static string Show(List<string> bodies, int first) =>
        string.Join('\n', Enumerable.Range(first, GroupSize).Select(index => $"F{Number(index)}() {bodies[index]}"));

    private static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);
}
