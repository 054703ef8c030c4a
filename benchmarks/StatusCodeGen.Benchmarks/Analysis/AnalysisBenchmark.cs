using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeGen.Exhaustiveness;

namespace StatusCodeGen.Benchmarks.Analysis;

/// <summary>
/// What the exhaustiveness analyzer costs: its execution time, as Roslyn measures it, next to the time to bind and emit
/// the same compilation without the analyzer. Both run on one thread.
/// </summary>
internal static class AnalysisBenchmark
{
    private const int Warmups = 3;

    private static readonly MetadataReference[] References =
    [
        .. SystemReferences.All,
        MetadataReference.CreateFromFile(typeof(Syncfy.CredentialStatusCode).Assembly.Location),
    ];

    /// <summary>What is analysed. The compiler's own time is quadratic in the number of codes, so those have fewer rounds.</summary>
    private static readonly (string Name, Func<string> Source, int Rounds)[] Lines =
    [
        ("2,000 switches over 24 codes", static () => SwitchSource.OfSyncfy(2000), 9),
        ("2,000 switches and 5,000 methods that only throw", static () => SwitchSource.OfThrowingMethods(2000, 5000, isMarked: false), 9),
        ("the same, with [DoesNotReturn] on each method", static () => SwitchSource.OfThrowingMethods(2000, 5000, isMarked: true), 9),
        ("one switch over 2,500 codes", static () => SwitchSource.OfHuge(2500), 5),
        ("one switch over 5,000 codes", static () => SwitchSource.OfHuge(5000), 5),
        ("one switch over 10,000 codes", static () => SwitchSource.OfHuge(10_000), 5),
        ("a hard one of 8 columns and 60 arms", static () => SwitchSource.OfHard(columns: 8, arms: 60), 9),
    ];

    /// <param name="word">A part of the names of the lines to run; empty for all lines.</param>
    public static async Task RunAsync(string word)
    {
        Console.WriteLine("| analysing | ms | binding and emitting, ms | ratio | the whole run, ms |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var (name, source, rounds) in Lines)
        {
            if (name.Contains(word, StringComparison.Ordinal))
            {
                await RunAsync(name, source(), rounds);
            }
        }
    }

    private static async Task RunAsync(string name, string source, int rounds)
    {
        var tree = CSharpSyntaxTree.ParseText(source);
        var analysing = new List<(double Analyzer, double Run)>();
        var compiling = await Median.OfAsync(
            rounds,
            Warmups,
            () =>
            {
                Compile(tree).Emit(Stream.Null);
                return Task.CompletedTask;
            },
            async () => analysing.Add(await AnalyseAsync(Compile(tree))));
        var analyzer = MedianOf(analysing.Select(static round => round.Analyzer));
        var run = MedianOf(analysing.Select(static round => round.Run));
        Console.WriteLine(FormattableString.Invariant(
            $"| {name} | {analyzer:F1} | {compiling[0]:F1} | {analyzer / compiling[0]:F3} | {run:F1} |"));

        double MedianOf(IEnumerable<double> all) => all.Skip(Warmups).Order().ElementAt(rounds / 2);
    }

    /// <summary>The milliseconds of the analyzer, and of the whole run: the driver binds each method for its analyzers.</summary>
    private static async Task<(double Analyzer, double Run)> AnalyseAsync(Compilation compilation)
    {
        var analyzer = new SwitchAnalyzer();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: static (exception, _, _) => throw new InvalidOperationException("The analyzer failed.", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: true);
        var start = Stopwatch.GetTimestamp();
        var result = await compilation
            .WithAnalyzers([analyzer], options)
            .GetAnalysisResultAsync(CancellationToken.None);
        var run = Stopwatch.GetElapsedTime(start);
        return (result.AnalyzerTelemetryInfo[analyzer].ExecutionTime.TotalMilliseconds, run.TotalMilliseconds);
    }

    private static CSharpCompilation Compile(SyntaxTree tree) => CSharpCompilation.Create(
        "Benchmark",
        [tree],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
}
