namespace StatusCodeGen.Tests.Documentation;

/// <summary>A block of a page with what the blocks around it say about it.</summary>
/// <param name="Block">The block.</param>
/// <param name="Catalog">The last whole catalog above the block, which its code uses.</param>
/// <param name="Below">The output of the block that the page shows, or null.</param>
/// <param name="IsOutput">Whether the block itself is the output of the one above it.</param>
public sealed record PageExample(PageBlock Block, string Catalog, string? Below, bool IsOutput)
{
    private const string Header = "catalog: { name: Example }\n";

    /// <summary>The catalog of a page that has not shown one yet.</summary>
    private const string Default = Header + "codes: []\n";

    /// <summary>The diagnostics that the page shows below the block, as the compiler prints them.</summary>
    public string[] Diagnostics => Below is { } text && IsDiagnostics(text) ? text.Split('\n') : [];

    /// <summary>The lines that the program prints according to the page, or null.</summary>
    public string? Printed => Below is { } text && !IsDiagnostics(text) ? text : null;

    /// <summary>The text of a YAML block as a whole catalog: a fragment gets what is missing around it.</summary>
    public string WholeCatalog => IsWhole(Block) ? Block.Text
        : Block.Text.StartsWith("- ", StringComparison.Ordinal) ? Header + "codes:\n" + Block.Text
        : Header + Block.Text;

    public static IEnumerable<PageExample> ReadAll(MarkdownPage page)
    {
        var catalog = Default;
        PageBlock? above = null;
        var blocks = page.Blocks;
        for (var index = 0; index < blocks.Count; index++)
        {
            var block = blocks[index];
            var below = index + 1 < blocks.Count && IsShown(blocks[index + 1]) ? blocks[index + 1].Text : null;
            var isOutput = IsShown(block) && above is { Language: "csharp" or "yaml" or "xml" or "sh" };
            yield return new(
                block,
                block.Catalog is { } file ? Repository.Read(file) : catalog,
                block.Language is "csharp" or "yaml" ? below : null,
                isOutput);
            catalog = IsWhole(block) && (below is null || !IsDiagnostics(below)) ? block.Text : catalog;
            above = block;
        }
    }

    private static bool IsShown(PageBlock block) => block is { Language: "text", NotRun: null };

    private static bool IsWhole(PageBlock block) =>
        block is { Language: "yaml", NotRun: null, Quoted: null }
        && block.Text.Split('\n').FirstOrDefault(static line => !line.StartsWith('#')) is { } first
        && first.StartsWith("catalog:", StringComparison.Ordinal);

    private static bool IsDiagnostics(string text) => text.Split('\n').All(static line =>
        line.StartsWith("Program.cs(", StringComparison.Ordinal) || line.Contains(".yaml(", StringComparison.Ordinal));
}
