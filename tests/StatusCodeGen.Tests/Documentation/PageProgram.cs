using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeGen.Tests.Diagnostics;
using StatusCodeGen.Tests.Exhaustiveness;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Documentation;

/// <summary>A C# block of a page, as the <c>Program.cs</c> of a project named App that has the page's catalog.</summary>
internal sealed class PageProgram
{
    /// <summary>What the SDK adds to a project, and a console that keeps what is written: tests run side by side.</summary>
    private const string Around = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using App;

        namespace App
        {
            internal static class Root { }
        }

        internal static class Console
        {
            public static readonly System.Text.StringBuilder Printed = new();

            public static void WriteLine(object? value = null) => Printed.Append(value).Append('\n');
        }

        internal static class Page
        {
            public static readonly List<object?> Values = new();

            public static void Show(object? value) => Values.Add(value);

            public static void Catch(Action action)
            {
                try { action(); Values.Add("nothing was thrown"); }
                catch (Exception exception) { Values.Add(exception); }
            }
        }
        """;

    /// <summary>Pages do not document the types that they show.</summary>
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, DocumentationMode.Parse);

    private readonly PageExample _example;
    private readonly CompilationUnitSyntax _block;
    private readonly Lazy<(string Code, List<string> Expected)> _evaluated;

    public PageProgram(PageExample example)
    {
        _example = example;
        _block = CSharpSyntaxTree.ParseText(example.Block.Text, ParseOptions).GetCompilationUnitRoot();
        _evaluated = new(() => PageValues.Evaluate(_block));
    }

    /// <summary>Whether the block has statements that can run.</summary>
    public bool IsExecutable => _block.Members
        .OfType<GlobalStatementSyntax>()
        .Any(static member => member.Statement is not LocalFunctionStatementSyntax);

    /// <summary>The values that the comments behind the statements say.</summary>
    public List<string> ExpectedValues => _evaluated.Value.Expected;

    /// <summary>What the compiler and the analyzers report about the block, as the compiler prints it.</summary>
    /// <remarks>A block may leave a local function or a variable unused, and may have an expression only to show its value.</remarks>
    public async Task<string[]> Diagnose()
    {
        var compilation = Compile(PageValues.Discard(_block));
        var options = _example.Block.Option?.Split(" = ") is [var key, var value]
            ? new Dictionary<string, string> { [key] = value }
            : null;
        var reported = await compilation
            .WithAnalyzers(
                [.. AnalyzedCode.Analyzers, .. AnalyzedCode.Suppressors],
                new AnalyzerOptions([], new EditorConfig(options ?? [])))
            .GetAllDiagnosticsAsync();
        return
        [
            .. reported
                .Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden && diagnostic.Id is not ("CS8321" or "CS0219"))
                .OrderBy(static diagnostic => diagnostic.Location.GetMappedLineSpan().StartLinePosition)
                .Select(static diagnostic => diagnostic.ToString()),
        ];
    }

    /// <summary>Runs the block, if it has statements.</summary>
    /// <returns>The values of the statements that have one in a comment, as C# writes them, and what was printed.</returns>
    public (List<string> Values, string Printed) Run()
    {
        var compilation = Compile(_evaluated.Value.Code);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.That(result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
        image.Position = 0;
        var assembly = new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(image);
        if (assembly.EntryPoint is { } main && (IsExecutable || _example.Block.Context.Length > 0))
        {
            Invoke(main);
        }

        var values = (List<object?>)assembly.GetType("Page")!.GetField("Values")!.GetValue(null)!;
        return (
            [.. values.Zip(ExpectedValues, PageValues.Format)],
            assembly.GetType("Console")!.GetField("Printed")!.GetValue(null)!.ToString()!.TrimEnd('\n'));
    }

    private static void Invoke(MethodInfo main)
    {
        var result = main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        if (result is Task task)
        {
            task.GetAwaiter().GetResult();
        }
    }

    private Compilation Compile(string code)
    {
        var project = GeneratedProject.Create(CatalogExample.Files(_example.Catalog), rootNamespace: "App");
        var usings = CSharpSyntaxTree.ParseText(code, ParseOptions).GetCompilationUnitRoot().Usings;
        var end = usings.Count == 0 ? 0 : usings[^1].FullSpan.End;
        var line = code[..end].Count(static character => character == '\n') + 1;
        var types = _example.Block.Types;
        var program = CSharpSyntaxTree.ParseText(
            $"{code[..end]}\n{_example.Block.Context}\n#line {line} \"Program.cs\"\n{code[end..]}\n#line default\n{types}\n",
            ParseOptions,
            "Program.cs");
        var kind = program.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any()
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;
        return project.Compilation
            .WithOptions(project.Compilation.Options.WithOutputKind(kind))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(Around, ParseOptions, "Around.cs"), program);
    }
}
