using System.Text.Json;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using StatusCodeGen.Tests.Diagnostics;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Documentation;

/// <summary>What the pages show is what happens: catalogs are parsed, programs analyzed and run, quotations looked up.</summary>
public sealed class ExampleTests
{
    private static IEnumerable<TestCaseData> Blocks => MarkdownPage.Paths
        .SelectMany(static path => PageExample.ReadAll(new MarkdownPage(path))
            .Where(example => !IsHeldElsewhere(path, example.Block))
            .Select(example => new TestCaseData(example).SetArgDisplayNames($"{path}({example.Block.Line}) {example.Block.Language}")));

    [TestCaseSource(nameof(Blocks))]
    public async Task Examples_are_true(PageExample example)
    {
        var block = example.Block;
        switch (block)
        {
            case { NotRun: { } reason }:
                Assert.That(reason, Has.Length.GreaterThan(10), "say why the block is not tested");
                break;
            case { Quoted: { } file }:
                Assert.That(QuotationOf(block.Text), Is.SubsetOf(LinesOf(Repository.Read(file))), $"{file} has these lines");
                AssertQuotes(file, block.Text);
                break;
            case { Language: "yaml" }:
                Assert.That(CatalogExample.Diagnose(example.WholeCatalog, code: ""), Is.EqualTo(example.Diagnostics));
                break;
            case { Language: "csharp" }:
                if (block.NeedsCSharp14)
                {
                    Target.NeedCSharp14();
                }

                await AssertProgram(example);
                break;
            case { Language: "xml" }:
                Assert.That(() => XElement.Parse($"<fragment>{block.Text}</fragment>"), Throws.Nothing);
                break;
            case { Language: "json" }:
                Assert.That(() => JsonDocument.Parse(block.Text), Throws.Nothing);
                break;
            case { Language: "ini" }:
                Assert.That(AnalyzerConfigKeys(block.Text), Is.Not.Empty);
                break;
            case { Language: "text" }:
                Assert.That(example.IsOutput, Is.True, "what prints this? It follows no code");
                break;
            default:
                Assert.That(block.Language, Is.AnyOf("sh", "console"), "say how a block of this language is tested");
                break;
        }
    }

    /// <summary>
    /// Whether CatalogPageTests, SwitchPageTests or SuppressionTests check a block. On the page of a rule, that is the first
    /// example and its fix.
    /// </summary>
    private static bool IsHeldElsewhere(string path, PageBlock block) =>
        path.StartsWith("docs/rules/SCG", StringComparison.Ordinal)
        && block.Line < Array.IndexOf(Repository.Read(path).Split('\n'), "## Why");

    private static async Task AssertProgram(PageExample example)
    {
        var program = new PageProgram(example);
        Assert.That(await program.Diagnose(), Is.EqualTo(example.Diagnostics));
        if (example.Diagnostics.Length > 0 && !program.IsExecutable)
        {
            return;
        }

        var run = program.Run();
        Assert.That(run.Values, Is.EqualTo(program.ExpectedValues));
        Assert.That(run.Printed, Is.EqualTo(example.Printed ?? run.Printed));
    }

    /// <summary>The lines of a quotation stand together in the file, in its order; a line <c>// …</c> parts two quotations.</summary>
    private static void AssertQuotes(string file, string block)
    {
        var text = string.Join('\n', LinesOf(Repository.Read(file))) + "\n";
        var place = 0;
        foreach (var piece in block.Split('\n').Select(static line => line.Trim()).Aggregate(
            new List<List<string>> { new() },
            static (pieces, line) =>
            {
                if (line is "// …")
                {
                    pieces.Add([]);
                }
                else if (line.Length > 0)
                {
                    pieces[^1].Add(line);
                }

                return pieces;
            }))
        {
            var lines = string.Join('\n', piece) + "\n";
            var found = text.IndexOf(lines, place, StringComparison.Ordinal);
            Assert.That(found, Is.Not.Negative, $"{file} has these lines together:\n{lines}");
            place = found + lines.Length;
        }
    }

    private static IEnumerable<string> QuotationOf(string block) => LinesOf(block).Where(static line => line is not "// …");

    private static IEnumerable<string> LinesOf(string text) =>
        text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0);

    private static IEnumerable<string> AnalyzerConfigKeys(string text)
    {
        var config = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(text, "/project/.editorconfig") });
        var options = config.GetOptionsForSourcePath("/project/Program.cs");
        return options.AnalyzerOptions.Keys.Concat(options.TreeOptions.Keys);
    }
}
