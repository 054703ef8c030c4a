using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeGen.Tests.Exhaustiveness;

/// <summary>
/// Each file in Cases contains switches. Its header states what is reported: <c>expect</c> lists the codes if a deliberate
/// catch-all counts as handling them, <c>strict</c> lists them if no catch-all counts, and <c>witness</c> is the
/// combination that the message about a composite shows.
/// </summary>
public sealed partial class CaseTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "StatusCodeGen.Tests", "Exhaustiveness", "Cases");

    /// <summary>The names of the files.</summary>
    public static IEnumerable<string> Cases =>
        Directory.GetFiles(Folder, "*.cs").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    [Test]
    public void All_cases_are_found() => Assert.That(Cases.Count(), Is.EqualTo(46));

    [TestCaseSource(nameof(Cases))]
    public async Task A_case_is_reported_as_its_header_says(string file)
    {
        var code = Read(file);
        var analyzed = await AnalyzedCode.Of(code);
        var expected = HeaderOf(code, "expect")!;

        Assert.That(Describe(analyzed, static id => id is "SCG2001" or "SCG2002"), Is.EqualTo(expected));
        Assert.That(
            Describe(analyzed, static id => id is "SCG2001" or "SCG2002" or "SCG2003"),
            Is.EqualTo(HeaderOf(code, "strict") ?? expected));
        if (HeaderOf(code, "witness") is { } witness)
        {
            var message = analyzed.Diagnostics.Single().GetMessage(System.Globalization.CultureInfo.InvariantCulture);
            Assert.That(Number().Replace(message, ""), Does.EndWith($", e.g. {witness}"));
        }
    }

    /// <summary>The missing members of each switch, in source order, as the headers write them.</summary>
    private static string Describe(AnalyzedCode analyzed, Func<string, bool> counts) =>
        string.Join(" | ", Keywords(analyzed.Compilation).Select(keyword =>
        {
            var missing = analyzed.Diagnostics
                .Where(diagnostic => counts(diagnostic.Id) && diagnostic.Location.SourceSpan == keyword.Span)
                .SelectMany(static diagnostic => diagnostic.Properties["Missing"]!.Split(','))
                .OrderBy(static name => name == "null")
                .ToArray();
            return missing.Length == 0 ? "none" : string.Join(", ", missing);
        }));

    private static IEnumerable<SyntaxToken> Keywords(Compilation compilation) =>
        compilation.SyntaxTrees.Single().GetRoot().DescendantTokens().Where(static token =>
            token.IsKind(SyntaxKind.SwitchKeyword) && token.Parent is SwitchStatementSyntax or SwitchExpressionSyntax);

    private static string? HeaderOf(string code, string name) =>
        Regex.Match(code, $"^// {name}: (.+?)\r?$", RegexOptions.Multiline) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"\d+ (?=[A-Z])")]
    private static partial Regex Number();
}
