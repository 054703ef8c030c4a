using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Hostile;

/// <summary>
/// The catalogs of the other tests, with bytes and YAML broken at random: no text crashes the generator or becomes code.
/// <code>SCG_FUZZ_SEED=7 SCG_FUZZ_COUNT=200000 dotnet test tests/StatusCodeGen.Tests --filter FullyQualifiedName~Hostile</code>
/// </summary>
public sealed class MutationTests
{
    private const int Shares = 4;

    /// <summary>One mutation in this many is compiled as a whole.</summary>
    private const int CompileEvery = 50;

    private static readonly int Seed = FuzzSetting.Seed;

    /// <summary>The mutations are divided into shares, which can run in parallel.</summary>
    [Test]
    public Task A_few_mutations_break_no_promise([Range(0, Shares - 1)] int share) => Judge(share, 500);

    [Test, Category("Slow")]
    public Task No_mutation_breaks_a_promise([Range(0, Shares - 1)] int share) => Judge(share, FuzzSetting.CountOr(5_000));

    [Test]
    public void The_seed_and_the_index_decide_the_mutation()
    {
        var mutations = Texts();

        Assert.That(Texts(), Is.EqualTo(mutations));
        Assert.That(mutations, Is.Unique);

        static List<string> Texts() => [.. Enumerable.Range(0, 100).Select(static index => Mutation.Create(3, index).ToString())];
    }

    private static async Task Judge(int share, int count)
    {
        var (catalogs, worst, greatest) = (0, (Time: TimeSpan.Zero, Index: 0), (Allocated: 0L, Index: 0));
        for (var index = share; index < count; index += Shares)
        {
            var judgement = Judge(index);
            catalogs += judgement.HasCatalog ? 1 : 0;
            worst = judgement.Time > worst.Time ? (judgement.Time, index) : worst;
            greatest = judgement.Allocated > greatest.Allocated ? (judgement.Allocated, index) : greatest;
        }

        await TestContext.Out.WriteLineAsync(
            $"seed {Seed}, share {share} of {count}: {catalogs} catalogs; "
            + $"the slowest took {worst.Time.TotalMilliseconds:0} ms ({worst.Index}), "
            + $"the largest {greatest.Allocated / 1024.0 / 1024:0.0} MiB ({greatest.Index})");
    }

    private static Judgement Judge(int index)
    {
        var text = Mutation.Create(Seed, index);
        var target = Target.All[index % Target.All.Count];
        var isCompiled = index / Shares % CompileEvery == 0;
        var judgement = Judge(text, target, isCompiled);
        if (judgement.Fault is { } fault)
        {
            var kind = KindOf(fault);
            var shortest = Shrinker.Shrink(
                text.ToString(),
                shorter => KindOf(Judge(SourceText.From(shorter, Encoding.UTF8), target, isCompiled).Fault) == kind);
            Assert.Fail(
                $"seed {Seed}, mutation {index}, {target}\n{fault}\n"
                + $"The shortest text that fails in the same way:\n{SymbolDisplay.FormatLiteral(shortest, quote: true)}");
        }

        return judgement;
    }

    private static Judgement Judge(SourceText text, Target target, bool isCompiled)
    {
        var judgement = Judgement.Of(text, target);
        return isCompiled && judgement is { Fault: null, HasCatalog: true }
            ? judgement with { Fault = Judgement.FindFaultInCompilation(text, target) }
            : judgement;
    }

    private static string? KindOf(string? fault) => fault?.Split(':')[0];
}
