using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Benchmarks.Scale;

/// <summary>
/// The whole compilation with the generator, compared with that of a hand-written enum of the same codes; the edit of
/// one line; and the resulting assembly, which is loaded again to measure each first lookup.
/// </summary>
internal static class BuildBenchmark
{
    private const int Rounds = 7;

    // The compiler from the package reaches the last JIT tier after a few dozen runs; that of the SDK is precompiled.
    private const int MinWarmups = 3;
    private const int MaxWarmups = 40;
    private const int WarmupCodes = 20_000;

    public const string Headings =
        "hand-written enum, ms | with the generator, × | one generation, ms | after an edit of one line, × "
            + "| enum, bytes per code | generated, bytes per code "
            + "| Enum.TryParse, the first, µs | TryParse, the first, µs | GetName, the first, µs";

    public static string Measure(int count, Numbers numbers, bool hasColumns)
    {
        var text = CatalogText.Of(count, numbers, hasColumns);
        var edited = text.Replace($"request {count / 2} was", "request was", StringComparison.Ordinal);
        var written = CatalogText.EnumOf(count, numbers);
        var empty = Compile();
        AdditionalText[] files = [new CatalogFile(text), new CatalogFile(edited)];
        GeneratorDriver driver = NewDriver(files[0]);
        driver = driver.RunGenerators(empty);
        var current = 0;
        byte[] enumImage = [], apiImage = [];
        var times = Median.Of(
            Rounds,
            Math.Clamp(WarmupCodes / count, MinWarmups, MaxWarmups),
            () => enumImage = Emit(Compile(CSharpSyntaxTree.ParseText(written))),
            () => apiImage = Emit(Generate(NewDriver(files[0]))),
            () => NewDriver(files[0]).RunGenerators(empty),
            () =>
            {
                driver = driver.ReplaceAdditionalText(files[current], files[1 - current]).RunGenerators(empty);
                current = 1 - current;
            });
        var firsts = Enumerable.Range(0, Rounds).Select(_ => FirstLookups.Measure(apiImage, CatalogText.NameOf(count / 2))).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{times[0]:F1} | {times[1] / times[0]:F2} | {times[2]:F1} | {times[3] / times[2]:F2} "
                + $"| {(double)enumImage.Length / count:F0} | {(double)apiImage.Length / count:F0} "
                + $"| {First(static first => first.EnumTryParse):F0} | {First(static first => first.TryParse):F0} "
                + $"| {First(static first => first.GetName):F0}");

        double First(Func<FirstLookups, double> time) => Median.Of([.. firsts.Select(time)]);
    }

    private static CSharpCompilation Compile(params SyntaxTree[] trees) =>
        CSharpCompilation.Create(
            "Vendor",
            trees,
            SystemReferences.All,
            new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));

    private static CSharpGeneratorDriver NewDriver(AdditionalText file) =>
        CSharpGeneratorDriver.Create([new StatusCodeGenerator().AsSourceGenerator()], [file]);

    private static Compilation Generate(CSharpGeneratorDriver driver)
    {
        driver.RunGeneratorsAndUpdateCompilation(Compile(), out var compilation, out var diagnostics);
        return diagnostics.IsEmpty ? compilation : throw new InvalidOperationException(diagnostics[0].ToString());
    }

    private static byte[] Emit(Compilation compilation)
    {
        using var image = new MemoryStream();
        return compilation.Emit(image) is { Success: true }
            ? image.ToArray()
            : throw new InvalidOperationException("It does not compile.");
    }

    private sealed class CatalogFile(string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => "vendor.codes.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
