using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Options;
using StatusCodeGen.CodeFixes;
using StatusCodeGen.Tests.Exhaustiveness;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.CodeFixes;

/// <summary>A project in a workspace. Its switches can be fixed, and the code must compile after each fix.</summary>
internal sealed class FixableProject
{
    public const string Plainly = "Add the missing arms";

    public const string ByGroup = "Add the missing arms, one per group";

    public const string Jointly = "Add one arm that ends as the catch-all does";

    public const string Beside = "Name the missing codes beside the catch-all";

    public const string DoingNothing = "Handle the missing codes by doing nothing";

    /// <summary>The catalog of most tests.</summary>
    public const string Codes = """
        namespace Acme
        {
            [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
            public enum Code
            {
                [System.ComponentModel.Category("Good")] Finish,
                [System.ComponentModel.Category("Bad")] Refused,
                [System.ComponentModel.Category("Good")] Pending,
                Odd,
                [System.ComponentModel.Category("Bad")] @default,
            }
        }
        """;

    private readonly Project _project;

    public FixableProject(Project project) => _project = project;

    public Solution Solution => _project.Solution;

    /// <summary>The file that uses the codes.</summary>
    public Document Consumer => _project.Documents.Single(static file => file.Name == "Consumer.cs");

    public static FixableProject Create(
        string code,
        LanguageVersion language = LanguageVersion.Preview,
        string codes = Codes,
        OutputKind kind = OutputKind.DynamicallyLinkedLibrary) =>
        new(Add(new AdhocWorkspace().CurrentSolution, "Consumer", language, kind, ("Codes.cs", codes), ("Consumer.cs", code)));

    public static Project Add(
        Solution solution,
        string name,
        LanguageVersion language,
        OutputKind kind,
        params (string Name, string Text)[] files)
    {
        var id = ProjectId.CreateNewId();
        var nullable = language < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable;
        var project = solution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            name,
            name,
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(kind, nullableContextOptions: nullable),
            parseOptions: new CSharpParseOptions(language),
            metadataReferences: Target.Net10.References)).GetProject(id)!;
        return files.Aggregate(project, static (project, file) => project.AddDocument(file.Name, file.Text).Project);
    }

    /// <summary>Applies a fix to one diagnostic. Its number is its index in the order of the source.</summary>
    public static async Task<string> Fix(
        string code,
        string title = Plainly,
        int number = 0,
        LanguageVersion language = LanguageVersion.Preview,
        string codes = Codes,
        OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var project = Create(code, language, codes, kind);
        var before = await project.Analyze();
        var diagnostic = before[number];
        var action = (await project.ActionsFor(diagnostic)).Single(action => action.Title == title);
        var after = await project.Apply(action);

        // Only the fixed diagnostic is gone.
        var left = await after.Analyze();
        Assert.That(left.Select(NameOf), Is.EqualTo(before.Remove(diagnostic).Select(NameOf)));
        return await after.Text();
    }

    /// <summary>Does the same for a member of a class, in a file with the usual <c>using</c> directives.</summary>
    public static async Task<string> FixMember(
        string member,
        string title = Plainly,
        int number = 0,
        LanguageVersion language = LanguageVersion.Preview)
    {
        var (before, after) = ("using System;\nusing Acme;\n\nstatic class T\n{\n", "\n}\n");
        var text = await Fix(before + member + after, title, number, language);
        Assert.That(text, Does.StartWith(before).And.EndsWith(after));
        return text[before.Length..^after.Length];
    }

    public async Task<string[]> TitlesFor(int number = 0) =>
        [.. (await ActionsFor((await Analyze())[number])).Select(static action => action.Title)];

    public async Task<ImmutableArray<CodeAction>> ActionsFor(Diagnostic diagnostic)
    {
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        var document = _project.GetDocument(diagnostic.Location.SourceTree)!;
        await new MissingArmsFix().RegisterCodeFixesAsync(
            new(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions.ToImmutable();
    }

    /// <summary>The same project, with a reference.</summary>
    public FixableProject With(MetadataReference reference) => new(_project.AddMetadataReference(reference));

    /// <summary>The same project, with a formatting option.</summary>
    public FixableProject With(Option<bool> option, bool value) =>
        new(_project.Solution.WithOptions(_project.Solution.Options.WithChangedOption(option, value)).GetProject(_project.Id)!);

    public async Task<Compilation> Compile() => (await _project.GetCompilationAsync())!;

    /// <summary>The compiled project. The code must compile.</summary>
    public async Task<Stream> Emit()
    {
        var image = new MemoryStream();
        var result = (await Compile()).Emit(image);
        Assert.That(result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
        image.Position = 0;
        return image;
    }

    public FixableProject With(string name, string text) => new(_project.AddDocument(name, text, filePath: name).Project);

    /// <summary>The same project, with a second project in the solution.</summary>
    public FixableProject WithProject(string name, string code)
    {
        (string Name, string Text)[] files = [("Codes.cs", Codes), ("Consumer.cs", code)];
        var added = Add(_project.Solution, name, LanguageVersion.Preview, OutputKind.DynamicallyLinkedLibrary, files);
        return new(added.Solution.GetProject(_project.Id)!);
    }

    /// <summary>Another project of the solution.</summary>
    public FixableProject In(string name) => new(_project.Solution.Projects.Single(project => project.Name == name));

    public Task<FixableProject> FixAll(FixAllScope scope, string id, string key = "None") => FixAll(scope, [id], key);

    /// <summary>Fixes everything in the scope around the file <c>Consumer.cs</c>.</summary>
    public async Task<FixableProject> FixAll(FixAllScope scope, string[] ids, string key = "None")
    {
        var fix = new MissingArmsFix();
        var document = _project.Documents.Single(static file => file.Name == "Consumer.cs");
        var context = new FixAllContext(document, fix, scope, key, ids, new Reports(), CancellationToken.None);
        return await Apply((await fix.GetFixAllProvider().GetFixAsync(context))!);
    }

    /// <summary>The diagnostics, in the order of the source. The code must compile.</summary>
    public async Task<ImmutableArray<Diagnostic>> Analyze() =>
        (await AnalyzedCode.Of(await Compile())).Diagnostics;

    public async Task<FixableProject> Apply(CodeAction action)
    {
        var operation = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        return new(operation.ChangedSolution.GetProject(_project.Id)!);
    }

    public async Task<string> Text(string document = "Consumer.cs") =>
        (await _project.Documents.Single(file => file.Name == document).GetTextAsync()).ToString();

    private static string NameOf(Diagnostic diagnostic) =>
        $"{diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";

    private sealed class Reports : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            var diagnostics = await GetAllDiagnosticsAsync(document.Project, cancellationToken);
            return diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await new FixableProject(project).Analyze();
    }
}
