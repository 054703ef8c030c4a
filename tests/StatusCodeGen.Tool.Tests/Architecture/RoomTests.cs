using StatusCodeGen.Tests.Architecture;

namespace StatusCodeGen.Tool.Tests.Architecture;

/// <summary>
/// Checks which namespaces of the tool refer to which, and which of them use a library, from the references of the compiled
/// types. A new dependency, or one that is gone, is a decision about the design: change the list here, or move the type.
/// </summary>
public sealed class RoomTests
{
    private static readonly SortedDictionary<string, string[]> Namespaces = NamespaceReferences.ToNamespaces(typeof(Program).Assembly);

    private static readonly SortedDictionary<string, string[]> ForeignTypes = NamespaceReferences.ToForeignTypes(typeof(Program).Assembly);

    /// <summary>The empty name is the root namespace of the generator. Commands may refer to everything.</summary>
    [TestCase("Tool", "Tool.Commands")]
    [TestCase("Tool.CatalogFiles", "", "Catalogs", "Catalogs.Naming", "Catalogs.Parsing", "Catalogs.Yaml", "Diagnostics", "Tool")]
    [TestCase("Tool.Changes", "", "Catalogs", "Catalogs.Naming", "Diagnostics", "Tool.CatalogFiles", "Tool.Pairs")]
    [TestCase("Tool.Export", "", "Catalogs", "Catalogs.Naming", "Diagnostics", "Tool.Changes", "Tool.Output")]
    [TestCase("Tool.Docs", "", "Catalogs", "Tool.Pages")]
    [TestCase(
        "Tool.Comparison",
        "", "Catalogs", "Catalogs.Naming", "Catalogs.Parsing", "Catalogs.Yaml", "Diagnostics", "Tool.CatalogFiles", "Tool.Docs",
        "Tool.Output", "Tool.Pages", "Tool.Pairs", "Tool.Recognition")]
    [TestCase(
        "Tool.Merging",
        "", "Catalogs", "Catalogs.Naming", "Catalogs.Parsing", "Catalogs.Yaml", "Diagnostics", "Tool", "Tool.CatalogFiles",
        "Tool.Comparison", "Tool.Docs", "Tool.Merging.Yaml", "Tool.Pages", "Tool.Writing")]
    [TestCase("Tool.Merging.Yaml", "Catalogs.Yaml", "Tool.CatalogFiles")]
    [TestCase(
        "Tool.Pages",
        "Catalogs", "Catalogs.Parsing", "Tool", "Tool.Pages.Csv", "Tool.Pages.Html", "Tool.Pages.Json", "Tool.Pages.Markdown")]
    [TestCase("Tool.Pages.Csv", "Tool", "Tool.Pages")]
    [TestCase("Tool.Pages.Html", "Tool.Pages", "Tool.Pages.Markup")]
    [TestCase("Tool.Pages.Json", "Tool", "Tool.Pages")]
    [TestCase("Tool.Pages.Markdown", "Tool", "Tool.Pages", "Tool.Pages.Html", "Tool.Pages.Markup")]
    [TestCase("Tool.Pages.Markup", "Tool", "Tool.Pages")]
    [TestCase("Tool.Pairs")]
    [TestCase("Tool.Recognition", "Catalogs", "Catalogs.Parsing", "Tool", "Tool.Pages")]
    [TestCase(
        "Tool.Writing",
        "Catalogs", "Catalogs.Naming", "Catalogs.Parsing", "Tool", "Tool.CatalogFiles", "Tool.Pages", "Tool.Recognition")]
    [TestCase(
        "Tool.Translating",
        "", "Catalogs", "Catalogs.Parsing", "Catalogs.Yaml", "Tool.CatalogFiles", "Tool.Docs", "Tool.Merging.Yaml")]
    [TestCase("Tool.Output", "Diagnostics", "Tool.CatalogFiles", "Tool.Changes")]
    public void A_namespace_refers_to_these_namespaces_alone(string name, params string[] namespaces) =>
        Assert.That(Namespaces[name], Is.SubsetOf(namespaces));

    [Test]
    public void Nothing_but_the_program_refers_to_the_commands() =>
        Assert.That(
            Namespaces.Where(static entry => entry.Value.Contains("Tool.Commands")).Select(static entry => entry.Key),
            Is.EqualTo(new[] { "Tool" }));

    [TestCase("System.CommandLine.", "Tool", "Tool.Commands")]
    [TestCase("Spectre.Console.", "Tool.Output", "Tool.Commands")]
    [TestCase("YamlDotNet.")]
    [TestCase("AngleSharp.", "Tool.Pages.Html")]
    [TestCase("Markdig.", "Tool.Pages.Markdown")]
    [TestCase("CsvHelper.", "Tool.Export", "Tool.Pages.Csv")]
    [TestCase("System.Net.")]
    [TestCase("System.Diagnostics.Process", "Tool.CatalogFiles", "Tool.Pages.Markdown")]
    public void A_library_is_used_only_in_these_namespaces(string library, params string[] namespaces) =>
        Assert.That(
            ForeignTypes.Where(entry => entry.Value.Any(type => type.StartsWith(library, StringComparison.Ordinal)))
                .Select(static entry => entry.Key),
            Is.SubsetOf(namespaces));
}
