using Microsoft.CodeAnalysis;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit;

/// <summary>The attribute that tells the analyzer, in any assembly, what the rows have in their columns.</summary>
public sealed class ColumnMetadataTests
{
    [TestCase("", "", "")]
    [TestCase("a: bool?, b: text?, c: int?, d: { any of: [X] }, e: decimal?", "d: [X]", "")]
    [TestCase("retriable: bool", "retriable: true", "5;IsRetriable:b:f1")]
    [TestCase("has retry: { type: bool, default: false }", "", "5;HasRetry:b:00")]
    [TestCase("severity: [Error, Warning]", "severity: Warning", "5;Severity:e:2*5")]
    [TestCase("severity: { type: [Error, Warning], optional: true }", "", "5;Severity:e:0*5")]
    [TestCase(
        "b: bool, t: [X], x: { type: [W], identifier: class, default: W }",
        "b: true, t: X",
        "5;IsB:b:f1;T:e:1*5;class:e:1*5")]
    public void It_has_the_bool_and_the_enum_columns(string columns, string values, string expected)
    {
        var codes = string.Concat(Enumerable.Range(1, 5).Select(code =>
            $"  - {{ code: {code}, name: N{code}, aliases: [A{code}]{(values.Length > 0 ? ", " : "")}{values} }}\n"));
        var project = GeneratedProject.Create(
            $"catalog: {{ name: Code, namespace: Acme.Errors, columns: {{ {columns} }} }}\ncodes:\n{codes}");

        Assert.That(project.Diagnose(), Is.Empty);
        Assert.That(
            EntriesOf(project.Compilation),
            Is.EqualTo(expected.Length > 0 ? new[] { ("StatusCodeGen.Columns.1:Acme.Errors.Code", expected) } : []));
    }

    [Test]
    public void Rows_are_in_the_pages_order_and_equal_neighbours_are_counted()
    {
        const string yaml = """
            catalog: { name: Größe, type: ulong, columns: { fatal: bool, level: [Low, High] } }
            codes:
              - { code: 9, name: A, fatal: true, level: Low }
              - { code: 8, name: B, fatal: false, level: Low }
              - { code: 7, name: C, fatal: false, level: High }
              - { code: 0xFFFFFFFFFFFFFFFF, name: D, fatal: true, level: Low }
              - { code: 5, name: E, fatal: false, level: Low }
              - { code: 4, name: F, fatal: true, level: Low }
            """;

        foreach (var target in Target.All)
        {
            Assert.That(
                EntriesOf(GeneratedProject.Create(yaml, target).Compilation),
                Is.EqualTo(new[] { ("StatusCodeGen.Columns.1:Größe", "6;IsFatal:b:92;Level:e:1*2,2,1*3") }));
        }
    }

    [Test]
    public void Each_catalog_has_its_own_entry()
    {
        var files = new[] { "A", "B" }.Select(static name => new CatalogFile(
            $"catalog: {{ name: {name}, columns: {{ fatal: bool }} }}\ncodes: [ {{ code: 1, name: One, fatal: true }} ]",
            $"/project/{name}.codes.yaml"));

        Assert.That(EntriesOf(GeneratedProject.Create(files).Compilation), Is.EqualTo(new[]
        {
            ("StatusCodeGen.Columns.1:A", "1;IsFatal:b:1"),
            ("StatusCodeGen.Columns.1:B", "1;IsFatal:b:1"),
        }));
    }

    private static IEnumerable<(string Key, string Value)> EntriesOf(Compilation compilation) => compilation.Assembly
        .GetAttributes()
        .Where(static attribute => attribute.AttributeClass?.Name == "AssemblyMetadataAttribute")
        .Select(static attribute => ((string)attribute.ConstructorArguments[0].Value!, (string)attribute.ConstructorArguments[1].Value!));
}
