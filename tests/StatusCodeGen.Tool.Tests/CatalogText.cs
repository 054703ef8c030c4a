using System.Text;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tests.Hostile;
using StatusCodeGen.Tool.CatalogFiles;

namespace StatusCodeGen.Tool.Tests;

/// <summary>Reads catalogs that tests have as text.</summary>
internal static class CatalogText
{
    public static CatalogFile ReadFile(string yaml, string path = "codes.yaml") =>
        CatalogFile.Parse(path, SourceText.From(yaml, Encoding.UTF8), CancellationToken.None);

    /// <summary>Reads a catalog, which must have no fault.</summary>
    public static Catalog Read(string yaml)
    {
        var file = ReadFile(yaml);
        Assert.That(file.Diagnostics, Is.Empty, yaml);
        return file.Catalog!;
    }

    /// <summary>A random catalog of the whole format, whose codes are numbers.</summary>
    public static Catalog Random(int seed) => Read(new RandomCatalog(seed).Yaml);

    /// <summary>A random catalog of the whole format, whose codes are numbers or texts.</summary>
    public static Catalog RandomOfAnyType(int seed) => Read(new RandomCatalog(seed, mayHaveTexts: true).Yaml);
}
