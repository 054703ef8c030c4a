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

    public static async Task RunAsync()
    {
        Console.WriteLine("| analysing | ms | binding and emitting, ms | ratio |");
        Console.WriteLine("|---|---|---|---|");
        await RunAsync("2,000 switches over 24 codes", SwitchSource.OfSyncfy(2000));

        await RunAsync("2,000 switches and 5,000 methods that only throw", SwitchSource.OfThrowingMethods(switches: 2000, methods: 5000));

        // The compiler's own time is quadratic in the number of codes.
        await RunAsync("one switch over 2,500 codes", SwitchSource.OfHuge(2500), rounds: 5);
        await RunAsync("one switch over 5,000 codes", SwitchSource.OfHuge(5000), rounds: 5);
        await RunAsync("one switch over 10,000 codes", SwitchSource.OfHuge(10_000), rounds: 5);

        await RunAsync("a hard one of 8 columns and 60 arms", SwitchSource.OfHard(columns: 8, arms: 60));
    }

    private static async Task RunAsync(string name, string source, int rounds = 9)
    {
        var tree = CSharpSyntaxTree.ParseText(source);
        var analysing = new List<double>();
        var compiling = await Median.OfAsync(
            rounds,
            Warmups,
            () =>
            {
                Compile(tree).Emit(Stream.Null);
                return Task.CompletedTask;
            },
            async () => analysing.Add(await AnalyseAsync(Compile(tree))));
        var median = analysing.Skip(Warmups).Order().ElementAt(rounds / 2);
        Console.WriteLine(FormattableString.Invariant($"| {name} | {median:F1} | {compiling[0]:F1} | {median / compiling[0]:F3} |"));
    }

    private static async Task<double> AnalyseAsync(Compilation compilation)
    {
        var analyzer = new SwitchAnalyzer();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: static (exception, _, _) => throw new InvalidOperationException("The analyzer failed.", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: true);
        var result = await compilation
            .WithAnalyzers([analyzer], options)
            .GetAnalysisResultAsync(CancellationToken.None);
        return result.AnalyzerTelemetryInfo[analyzer].ExecutionTime.TotalMilliseconds;
    }

    private static CSharpCompilation Compile(SyntaxTree tree) => CSharpCompilation.Create(
        "Benchmark",
        [tree],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
}
