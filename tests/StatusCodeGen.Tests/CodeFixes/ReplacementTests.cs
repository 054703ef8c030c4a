using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeGen.CodeFixes;

namespace StatusCodeGen.Tests.CodeFixes;

/// <summary>The fix that replaces a deprecated code by the code that its message names.</summary>
public sealed class ReplacementTests
{
    private const string Codes = """
        namespace Acme
        {
            [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
            public enum Code : long
            {
                Fine = 1,
                [System.Obsolete("Use Fine (1) instead: moved")] Old = 2,
                [System.Obsolete("Use Fine (1)")] Former = 1,
                [System.Obsolete("Use default (-3)")] Oldest = 3,
                @default = -3,
                [System.Obsolete("Use Old (2)")] Older = 4,
                [System.Obsolete("Use @or (5), please")] Other = 6,
                @or = 5,
            }

            public static class Extensions { public static string GetName(this Code code) => ""; }
        }
        """;

    [TestCase("Code F() => Code.Old;", "Code F() => Code.Fine;")]
    [TestCase("Code F() => Acme.Code.Old;", "Code F() => Acme.Code.Fine;")]
    [TestCase("Code F() => global::Acme.Code.Old;", "Code F() => global::Acme.Code.Fine;")]
    [TestCase("Code F() => Short.Old;", "Code F() => Short.Fine;")]
    [TestCase("Code F() => /* a */ Code . /* b */ Old /* c */ ;", "Code F() => /* a */ Code . /* b */ Fine /* c */ ;")]
    [TestCase("Code F() => Code.Oldest;", "Code F() => Code.@default;")]
    [TestCase("Code F() => Code.Older;", "Code F() => Code.Old;")]
    [TestCase("Code F() => Code.Other;", "Code F() => Code.or;")]
    [TestCase("Code F() => Code.@Old;", "Code F() => Code.Fine;")]
    [TestCase("string F() => Code.Old.GetName();", "string F() => Code.Fine.GetName();")]
    [TestCase("long F() => (long)Code.Old + 1;", "long F() => (long)Code.Fine + 1;")]
    [TestCase("bool F(Code c) => c == Code.Former;", "bool F(Code c) => c == Code.Fine;")]
    [TestCase("void F(Code c = Code.Old) { }", "void F(Code c = Code.Fine) { }")]
    [TestCase("Code F() => Old;", "Code F() => Fine;", true)]
    [TestCase("string F() => Old.GetName();", "string F() => Fine.GetName();", true)]
    [TestCase("Code F(int Fine) => Old;", "Code F(int Fine) => Short.Fine;", true)]
    [TestCase("Code F() => Oldest;", "Code F() => @default;", true)]
    [TestCase("Code F() => Other;", "Code F() => Short.or;", true)]
    public async Task The_name_is_replaced_and_keeps_its_qualification_and_trivia(string member, string expected, bool isStatic = false) =>
        Assert.That(await Fix(member, isStatic), Is.EqualTo(Around(expected, isStatic)));

    [TestCase("Use Missing (1)")]
    [TestCase("Use Fine (2)")]
    [TestCase("Use Fine")]
    [TestCase("Use Fine 1")]
    [TestCase("Use Fine ()")]
    [TestCase("Use Fine (1")]
    [TestCase("Use Fine (one)")]
    [TestCase("Use Fine (1.0)")]
    [TestCase("Use  (1)")]
    [TestCase("Use (1)")]
    [TestCase("use Fine (1)")]
    [TestCase("Please Use Fine (1)")]
    [TestCase("Use Fine (0x1)")]
    [TestCase("Use Fine (99999999999999999999999999999999)")]
    [TestCase("Use Old (2)")]
    [TestCase("Use Gone (9)")]
    [TestCase("Use ToString (1)")]
    [TestCase("")]
    public async Task Nothing_is_offered_if_the_message_names_no_other_code_with_its_number(string message)
    {
        var codes = $$"""
            namespace Acme
            {
                [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
                public enum Code { Fine = 1, [System.Obsolete("{{message}}")] Old = 2, [System.Obsolete("", true)] Gone = 9 }
            }
            """;

        Assert.That(await TitlesFor("Code F() => Code.Old;", codes), Is.Empty);
    }

    [Test]
    public async Task Nothing_is_offered_for_an_enum_without_the_marker() => Assert.That(
        await TitlesFor("Code F() => Code.Old;", "namespace Acme { enum Code { Fine, [System.Obsolete(\"Use Fine (0)\")] Old } }"),
        Is.Empty);

    [TestCase("int F(Code c) => c switch { Code.Old => 1, _ => 2 };")]
    [TestCase("void F(Code c) { switch (c) { case Code.Old: break; } }")]
    [TestCase("void F(Code c) { if (c == Code.Old) { } }")]
    [TestCase("bool F(Code c) => c is Code.Old;")]
    [TestCase("bool F(Code c) => c == Code.Old;")]
    [TestCase("bool F(Code c) => (Code.Old) != c;")]
    [TestCase("bool F(int c) => c == (int)Code.Old;")]
    [TestCase("void F(Code c) { switch (c) { case Code.Old: break; default: goto case Code.Old; } }")]
    public async Task Nothing_is_offered_where_the_code_is_handled_because_it_still_arrives(string member) =>
        Assert.That(await TitlesFor(member, Codes), Is.Empty);

    [Test]
    public async Task The_title_names_the_new_code() =>
        Assert.That(await TitlesFor("Code F() => Code.Old;", Codes), Is.EqualTo(new[] { "Replace with Code.Fine" }));

    [Test]
    public async Task Fix_all_replaces_each_code_by_its_own()
    {
        var project = FixableProject.Create(
            Around("Code F(bool b) => b ? Code.Old : Code.Oldest; Code G(Code c) => c is Code.Old ? Code.Other : Old;", isStatic: true),
            codes: Codes);
        var context = new FixAllContext(
            project.Consumer,
            new DeprecatedCodeFix(),
            FixAllScope.Document,
            nameof(DeprecatedCodeFix),
            ["CS0618"],
            new Reports(),
            CancellationToken.None);
        var after = await project.Apply((await new DeprecatedCodeFix().GetFixAllProvider().GetFixAsync(context))!);

        Assert.That(await after.Text(), Is.EqualTo(Around(
            "Code F(bool b) => b ? Code.Fine : Code.@default; Code G(Code c) => c is Code.Old ? Code.or : Fine;",
            isStatic: true)));
    }

    private static string Around(string member, bool isStatic) =>
        $"using Acme;\n{(isStatic ? "using static Acme.Code;\n" : "")}using Short = Acme.Code;\n\nclass T\n{{\n    {member}\n}}\n";

    private static async Task<string> Fix(string member, bool isStatic)
    {
        var project = FixableProject.Create(Around(member, isStatic), codes: Codes);
        var after = await project.Apply((await ActionsFor(project)).Single());
        await (await after.Emit()).DisposeAsync();
        return await after.Text();
    }

    private static async Task<string[]> TitlesFor(string member, string codes)
    {
        var project = FixableProject.Create(Around(member, isStatic: false), codes: codes);
        return [.. (await ActionsFor(project)).Select(static action => action.Title)];
    }

    private static async Task<ImmutableArray<CodeAction>> ActionsFor(FixableProject project)
    {
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        foreach (var diagnostic in await DiagnosticsOf(project.Consumer))
        {
            await new DeprecatedCodeFix().RegisterCodeFixesAsync(
                new(project.Consumer, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return actions.ToImmutable();
    }

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsOf(Document document) =>
        (await document.GetSemanticModelAsync())!.GetDiagnostics().Where(static diagnostic => diagnostic.Id == "CS0618");

    private sealed class Reports : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken) =>
            DiagnosticsOf(document);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            DiagnosticsOf(project.Documents.Single(static document => document.Name == "Consumer.cs"));
    }
}
