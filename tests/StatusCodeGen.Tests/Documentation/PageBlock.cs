using System.Text.RegularExpressions;

namespace StatusCodeGen.Tests.Documentation;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">The word behind the fence.</param>
/// <param name="Text">The lines between the fences.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Comments">The HTML comments directly above it, which tell the tests what the reader need not see.</param>
public sealed record PageBlock(string Language, string Text, int Line, IReadOnlyList<string> Comments)
{
    /// <summary>The file that the block quotes, from the root of the repository, or null.</summary>
    public string? Quoted => Comment("from ");

    /// <summary>Why the block is not tested, or null.</summary>
    public string? NotRun => Comment("not run: ");

    /// <summary>Statements that run before the block.</summary>
    public string Context => Comment("context: ") ?? "";

    /// <summary>Types that the block uses.</summary>
    public string Types => Comment("types: ") ?? "";

    /// <summary>The file of the catalog that the block uses, from the root of the repository, or null.</summary>
    public string? Catalog => Comment("catalog: ");

    /// <summary>Whether the block uses members that exist only in C# 14.</summary>
    public bool NeedsCSharp14 => Comments.Contains("needs: C# 14");

    /// <summary>A line of an .editorconfig that the analyzers read, <c>key = value</c>.</summary>
    public string? Option => Comment("option: ");

    private string? Comment(string prefix) =>
        Comments.SingleOrDefault(comment => comment.StartsWith(prefix, StringComparison.Ordinal))?[prefix.Length..];
}

/// <summary>The HTML comments of a page.</summary>
internal static partial class PageComment
{
    public static IEnumerable<string> ReadAll(string html) =>
        Comment().Matches(html).Select(static match => match.Groups["text"].Value.ReplaceLineEndings("\n"));

    [GeneratedRegex("<!-- *(?<text>.*?)\\s*-->", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
