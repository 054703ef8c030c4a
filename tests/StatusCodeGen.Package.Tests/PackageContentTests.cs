using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StatusCodeGen.Tests;

namespace StatusCodeGen.Package.Tests;

/// <summary>The content of the packages.</summary>
public sealed partial class PackageContentTests
{
    [Test]
    public void StatusCodeGen_contains_exactly_these_files() =>
        Assert.That(Entries("StatusCodeGen"), Is.EqualTo(new[]
        {
            "README.md",
            "StatusCodeGen.nuspec",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/StatusCodeGen.CodeFixes.dll",
            "analyzers/dotnet/cs/StatusCodeGen.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "build/StatusCodeGen.Editor.globalconfig",
            "build/StatusCodeGen.Schema.proj",
            "build/StatusCodeGen.Schema.targets",
            "build/StatusCodeGen.props",
            "build/StatusCodeGen.targets",
            "icon.png",
            "schema/statuscodegen.schema.json",
            "schema/statuscodegen.translation.schema.json",
        }));

    [Test]
    public void Syncfy_StatusCodes_contains_exactly_these_files() =>
        Assert.That(Entries("Syncfy.StatusCodes"), Is.EqualTo(new[]
        {
            "README.md",
            "Syncfy.StatusCodes.nuspec",
            "icon.png",
            "lib/net10.0/Syncfy.StatusCodes.dll",
            "lib/net10.0/Syncfy.StatusCodes.xml",
            "lib/net8.0/Syncfy.StatusCodes.dll",
            "lib/net8.0/Syncfy.StatusCodes.xml",
            "lib/netstandard2.0/Syncfy.StatusCodes.dll",
            "lib/netstandard2.0/Syncfy.StatusCodes.xml",
        }));

    [TestCase("StatusCodeGen")]
    [TestCase("Syncfy.StatusCodes")]
    public void A_package_has_the_metadata_that_a_user_looks_for(string id)
    {
        var metadata = Metadata(id);

        Assert.That((string?)metadata["license"], Is.EqualTo("MIT"));
        Assert.That((string?)metadata["icon"], Is.EqualTo("icon.png"));
        Assert.That((string?)metadata["readme"], Is.EqualTo("README.md"));
        Assert.That((string?)metadata["projectUrl"], Is.EqualTo("https://github.com/StatusCodeGen/StatusCodeGen"));
        Assert.That((string?)metadata["repository"].Attribute("url"), Is.EqualTo("https://github.com/StatusCodeGen/StatusCodeGen"));
        Assert.That((string?)metadata["releaseNotes"], Does.EndWith("/CHANGELOG.md"));
        Assert.That((string?)metadata["description"], Has.Length.GreaterThan(80));
        Assert.That((string?)metadata["tags"], Does.Contain("status-codes"));
    }

    [Test]
    public void StatusCodeGen_is_a_development_dependency_without_dependencies()
    {
        var metadata = Metadata("StatusCodeGen");

        Assert.That((string?)metadata["developmentDependency"], Is.EqualTo("true"));
        Assert.That(metadata.Keys, Has.None.EqualTo("dependencies"));
    }

    [Test]
    public void Syncfy_StatusCodes_passes_on_the_analyzers_of_StatusCodeGen_but_not_its_glob()
    {
        var groups = Metadata("Syncfy.StatusCodes")["dependencies"].Elements().ToArray();

        Assert.That(
            groups.Select(static group => (string?)group.Attribute("targetFramework")),
            Is.EquivalentTo(new[] { ".NETStandard2.0", "net8.0", "net10.0" }));
        Assert.That(groups.Select(static group => group.Elements().Single()), Has.All.Matches((XElement dependency) =>
            (string?)dependency.Attribute("id") == "StatusCodeGen"
            && (string?)dependency.Attribute("version") == PackedFeed.Version
            && (string?)dependency.Attribute("exclude") == "Runtime,Compile,Build,Native,BuildTransitive"));
    }

    [Test]
    public void The_readme_of_a_package_has_no_link_that_works_only_in_the_repository()
    {
        var links = Link().Matches(Text("StatusCodeGen", "README.md")).Select(static link => link.Groups[1].Value).ToArray();

        Assert.That(links, Is.Not.Empty);
        Assert.That(links, Has.All.StartsWith("https://").Or.StartsWith("#"));
    }

    [Test]
    public void No_packed_assembly_contains_a_folder_of_the_machine_that_built_it() =>
        Assert.Multiple(() =>
        {
            foreach (var (id, file) in new[]
            {
                ("StatusCodeGen", "analyzers/dotnet/cs/StatusCodeGen.dll"),
                ("StatusCodeGen", "analyzers/dotnet/cs/StatusCodeGen.CodeFixes.dll"),
                ("Syncfy.StatusCodes", "lib/net10.0/Syncfy.StatusCodes.dll"),
            })
            {
                Assert.That(Text(id, file), Does.Not.Contain(Repository.Root), file);
            }
        });

    [Test, Category("Slow")]
    public async Task Packing_again_gives_the_same_bytes()
    {
        var again = Path.Combine(PackedFeed.Folder, "again");
        await PackedFeed.PackAsync("generator/StatusCodeGen.Package", again, "--no-build");

        Assert.That(File.ReadAllBytes(Directory.GetFiles(again).Single()), Is.EqualTo(File.ReadAllBytes(FileOf("StatusCodeGen"))));
    }

    private static string FileOf(string id) => Path.Combine(PackedFeed.Packages, $"{id}.{PackedFeed.Version}.nupkg");

    private static ZipArchive Open(string id) => ZipFile.OpenRead(FileOf(id));

    /// <summary>The files, sorted, without those that the package format itself adds.</summary>
    private static string[] Entries(string id)
    {
        using var package = Open(id);
        return
        [
            .. package.Entries
                .Select(static entry => entry.FullName)
                .Where(static name => name is not "[Content_Types].xml")
                .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal))
                .Where(static name => !name.StartsWith("package/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Text(string id, string entry)
    {
        using var package = Open(id);
        using var reader = new StreamReader(package.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    private static Dictionary<string, XElement> Metadata(string id) =>
        XDocument.Parse(Text(id, id + ".nuspec")).Root!
            .Elements()
            .Single()
            .Elements()
            .ToDictionary(static element => element.Name.LocalName);

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}
