using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeGen.Tests.Documentation;

/// <summary>
/// Plain English in messages, comments and pages: phrases that once made readers stumble do not come back. The list holds
/// what is almost never right.
/// </summary>
public sealed partial class WordingTests
{
    private static IEnumerable<string> Folders => ["generator", "codes", "samples", "benchmarks", "tests"];

    [TestCaseSource(typeof(MarkdownPage), nameof(MarkdownPage.Paths))]
    public void Pages_are_plain_English(string path) => Assert.That(Find(path, Prose(Repository.Read(path))), Is.Empty);

    [TestCaseSource(nameof(Folders))]
    public void Comments_and_messages_are_plain_English(string folder) =>
        Assert.That(
            Repository.Files(folder, "*.cs", SearchOption.AllDirectories)
                .Where(static path => !path.EndsWith("/WordingTests.cs", StringComparison.Ordinal))
                .SelectMany(static path => Find(path, Texts(Repository.Read(path)))),
            Is.Empty);

    [Test]
    public void Catalogs_schema_and_build_files_are_plain_English() =>
        Assert.That(
            new[] { "*codes.yaml", "*.schema.json", "*.props", "*.targets", "*.csproj" }
                .SelectMany(static pattern => Repository.Files(".", pattern, SearchOption.AllDirectories))
                .SelectMany(static path => Find(path, [Repository.Read(path)])),
            Is.Empty);

    [TestCase("205 is no declared code.", "is no declared")]
    [TestCase("A member that is called as a code.", "called as")]
    [TestCase("This is for who wants them all.", "for who")]
    [TestCase("Whoever asks for it.", "Whoever")]
    [TestCase("A fault that was mended.", "mended")]
    [TestCase("An int is wanted here.", "wanted")]
    [TestCase("All files but for those in bin.", "but for")]
    [TestCase("The number stands for a code.", "stands for")]
    public void A_phrase_that_stopped_a_reader_is_found(string text, string phrase) =>
        Assert.That(Find("page", [text]), Is.EqualTo(new[] { $"page: '{phrase}'" }));

    [TestCase("It is no longer used.")]
    [TestCase("There is no catch-all.")]
    [TestCase("This is not a declared code.")]
    public void A_plain_phrase_is_not_found(string text) => Assert.That(Find("page", [text]), Is.Empty);

    private static IEnumerable<string> Find(string path, IEnumerable<string> texts) => texts
        .SelectMany(static text => Phrase().Matches(text))
        .Select(match => $"{path}: '{Regex.Replace(match.Value, @"\s+", " ")}'");

    /// <summary>A page without its code blocks, which are held elsewhere, and without inline code.</summary>
    private static IEnumerable<string> Prose(string page) => [Code().Replace(page, "")];

    /// <summary>The comments and the texts of a C# file.</summary>
    private static IEnumerable<string> Texts(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
        return root.DescendantTrivia(descendIntoTrivia: false)
            .Where(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            .Select(static trivia => trivia.ToFullString().Replace("///", "", StringComparison.Ordinal))
            .Concat(root.DescendantTokens()
                .Where(static token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken)
                .Select(static token => token.ValueText));
    }

    [GeneratedRegex(
        """
        (?<!\bthere\s)\b(?:is|are)\s+no\s+(?!longer\b|more\b|less\b|need\b|way\b)\w+
        | \bcalled\s+as\b | \bfor\s+who\b | \bwhoever\b | \bmend(?:s|ed|ing)?\b | \bwanted\b | \bbut\s+for\b | \bstands?\s+for\b
        | \bshall\b | \bsuch\s+as\s+are\b | \bwhat\s+comes\s+of\b | \b(?:all\s+that|what)\s+there\s+is\b | \bis\s+told\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Phrase();

    [GeneratedRegex("^ *```.*?^ *```$|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
