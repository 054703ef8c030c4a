using StatusCodeGen.Tests.Catalogs.Schema;
using StatusCodeGen.Tests.Emit.Lookups;
using StatusCodeGen.Tests.Generality;
using StatusCodeGen.Tests.Generality.Facts;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Hostile;

/// <summary>The catalogs of the other tests, which the mutations start from.</summary>
internal static class Corpus
{
    /// <summary>Longer catalogs take more time, and break in no other way.</summary>
    private const int MaxLength = 24 * 1024;

    private static readonly IReadOnlyList<string> Samples =
    [
        SampleCatalogs.EveryFeature,
        SampleCatalogs.WholeFormat,
        SampleCatalogs.WholeFormat,
        SampleCatalogs.PackedTexts,
        SampleCatalogs.PackedTexts,
        SampleCatalogs.Texts,
        SampleCatalogs.Texts,
        SampleCatalogs.Bare,
        SampleCatalogs.CrossedNames,
        SampleCatalogs.Empty,
        .. new[] { "byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong" }.Select(SampleCatalogs.OfType),
        .. LookupCatalogs.All.Select(static catalog => catalog.Yaml).Where(static yaml => yaml.Length <= MaxLength / 8),
    ];

    /// <summary>Small catalogs, one for every rule of the format.</summary>
    private static readonly IReadOnlyList<string> Cases =
    [
        .. ValidCatalogs.All().Concat(FaultyCatalogs.All())
            .Select(static test => (string)test.Arguments[^1]!)
            .Where(static yaml => yaml.Length <= MaxLength),
    ];

    private static readonly IReadOnlyList<string> Pages =
    [
        Repository.Read("codes/Syncfy.StatusCodes/codes.yaml"),
        .. PublishedCatalog.All.Select(static catalog => catalog.Yaml)
            .Concat(FactSheet.All.Select(static sheet => sheet.Yaml))
            .Where(static yaml => yaml.Length <= MaxLength),
    ];

    public static string Pick(Random random) => random.Pick(random.Next(20) switch
    {
        0 => Pages,
        < 8 => Samples,
        _ => Cases,
    });
}
