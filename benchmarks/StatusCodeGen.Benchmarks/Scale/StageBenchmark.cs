using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;
using StatusCodeGen.Emit;
using StatusCodeGen.Lookups;
using YamlDotNet.Core;

namespace StatusCodeGen.Benchmarks.Scale;

/// <summary>
/// The stages of the generator, compared with a bare loop over YamlDotNet's events for the same text.
/// </summary>
internal static class StageBenchmark
{
    private const int Rounds = 25;
    private const int Warmups = 6;

    /// <summary>How many codes one measurement reads. Fewer would be too short for the clock and for the JIT.</summary>
    private const int CodesPerTime = 2_000;

    public const string Headings =
        "bare loop, ms | reading | + catalog | + lookups | + texts: all of it, × bare loop "
            + "| the compiler's parse of the texts | characters per code";

    public static string Measure(int count, Numbers numbers, bool hasColumns)
    {
        var yaml = CatalogText.Of(count, numbers, hasColumns);
        var source = SourceText.From(yaml);
        var repeats = Math.Max(1, CodesPerTime / count);
        var catalog = Parse(source);
        var lookups = CatalogLookups.Create(catalog, CancellationToken.None);
        var texts = Emit(catalog, lookups);
        var (bare, ratios) = Median.OfRatios(
            Rounds,
            Warmups,
            Repeated(() => LoopOverEvents(yaml)),
            Repeated(() => Read(yaml)),
            Repeated(() => Parse(source)),
            Repeated(() => CatalogLookups.Create(catalog, CancellationToken.None)),
            Repeated(() => Emit(catalog, lookups)),
            Repeated(() => texts.ForEach(static text => CSharpSyntaxTree.ParseText(text))));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{bare / repeats:F2} | {ratios[1]:F2} | {ratios[2]:F2} | {ratios[2] + ratios[3]:F2} "
                + $"| {ratios[2] + ratios[3] + ratios[4]:F2} | {ratios[5]:F2} "
                + $"| {texts.Sum(static text => text.Length) / count:N0}");

        Action Repeated(Action run) => () =>
        {
            for (var repeat = 0; repeat < repeats; repeat++)
            {
                run();
            }
        };
    }

    private static void LoopOverEvents(string yaml)
    {
        var parser = new Parser(new Scanner(new StringReader(yaml)));
        while (parser.MoveNext())
        {
        }
    }

    private static void Read(string yaml) =>
        YamlReader.Read(yaml, new DiagnosticCollector("vendor.codes.yaml", SourceText.From(yaml)), CancellationToken.None);

    private static Catalog Parse(SourceText source)
    {
        var parsed = CatalogParser.Parse("vendor.codes.yaml", source, "", CancellationToken.None);
        return parsed is { Catalog: { } catalog, Diagnostics.Count: 0 }
            ? catalog
            : throw new InvalidOperationException(parsed.Diagnostics[0].ToDiagnostic().ToString());
    }

    private static List<SourceText> Emit(Catalog catalog, CatalogLookups lookups) =>
        [.. ApiEmitter.Emit(new ApiContext(catalog, lookups, NewestCapabilities)).Select(static file => file.Text)];

    private static readonly Capabilities NewestCapabilities = new(
        HasSpans: true,
        HasUtf8: true,
        HasAscii: true,
        HasJson: true,
        HasJsonPropertyNames: true,
        HasJsonEncoder: true,
        HasJsonIsEscaped: true,
        HasNullable: true,
        HasFileScopedNamespaces: true,
        HasExtensionBlocks: true,
        HasSpanFormattable: true,
        HasUtf8SpanFormattable: true,
        HasSpanParsable: true,
        HasUtf8SpanParsable: true,
        HasDynamicDependency: true,
        IsClsCompliant: false);
}
