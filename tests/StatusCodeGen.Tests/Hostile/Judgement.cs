using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Diagnostics;
using StatusCodeGen.Emit;
using StatusCodeGen.Lookups;
using StatusCodeGen.Tests.Catalogs.Parsing;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Hostile;

/// <summary>
/// The result of the generator for a text, checked against its promises for any text: a catalog whose code the compiler
/// can parse, or errors inside the file; no exception, and no more memory and time than the limits allow.
/// </summary>
/// <param name="Fault">The broken promise, with details after a colon; null if there is none.</param>
/// <param name="HasCatalog">Whether there is a catalog.</param>
/// <param name="Errors">The ids of the errors.</param>
/// <param name="Allocated">The bytes that the generator allocated.</param>
/// <param name="Time">How long the generator took.</param>
internal sealed record Judgement(string? Fault, bool HasCatalog, IReadOnlyList<string> Errors, long Allocated, TimeSpan Time)
{
    /// <summary>The most that the generator may allocate for a mutated text. Only a part of it is in use at any time.</summary>
    private const long MaxAllocated = 256 * 1024 * 1024;

    /// <summary>Ten times what is promised, because the machine that runs the tests may be busy.</summary>
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan SlowTime = TimeSpan.FromSeconds(0.2);

    private static readonly Dictionary<Target, Capabilities> CapabilitiesOf = Target.All.ToDictionary(
        static target => target,
        static target => Capabilities.Probe(GeneratedProject.Compile(target, ""), target.Language, CancellationToken.None));

    /// <summary>Judges a text only by the syntax of the generated code, which is much faster than compiling it.</summary>
    public static Judgement Of(SourceText text, Target target, long maxAllocated = MaxAllocated)
    {
        try
        {
            var (parsed, files, allocated, time) = Generate(text, target);
            if (time > SlowTime)
            {
                // The first run may include the JIT compiler, or other work of the machine.
                var again = Generate(text, target).Time;
                time = again < time ? again : time;
            }

            var fault = FindFault(parsed, text)
                ?? files.Select(file => FindFault(file, parsed.Catalog!, target)).FirstOrDefault(static fault => fault is not null)
                ?? (allocated > maxAllocated ? $"Memory: {allocated} bytes" : time > MaxTime ? $"Time: {time}" : null);
            return new(
                fault,
                parsed.Catalog is not null,
                [.. parsed.Diagnostics.Select(static diagnostic => diagnostic.Id)],
                allocated,
                time);
        }
        catch (Exception exception)
        {
            return new($"{exception.GetType().Name} thrown: {exception}", HasCatalog: false, [], 0, TimeSpan.Zero);
        }
    }

    /// <summary>
    /// The fault in the whole compilation: the generator throws, or the compiler reports something; null if there is none.
    /// </summary>
    public static string? FindFaultInCompilation(SourceText text, Target target)
    {
        var project = GeneratedProject.Create([new CatalogFile(text)], target);
        return project.Result.Exception is { } exception
            ? $"{exception.GetType().Name} thrown: {exception}"
            : project.Compilation.GetDiagnostics()
                .Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
                .Select(diagnostic => $"{diagnostic.Id} on {target}: {diagnostic}")
                .FirstOrDefault();
    }

    private static (ParsedCatalog Parsed, List<string> Files, long Allocated, TimeSpan Time) Generate(SourceText text, Target target)
    {
        var (allocated, watch) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        var parsed = CatalogParser.Parse(Parsed.Path, text, "Acme", CancellationToken.None);
        List<SourceText> files = [];
        if (parsed.Catalog is { } catalog)
        {
            var lookups = CatalogLookups.Create(catalog, CancellationToken.None);
            var context = new ApiContext(catalog, lookups, CapabilitiesOf[target]);
            files = [.. ApiEmitter.Emit(context).Select(static file => file.Text)];
        }

        (allocated, var time) = (GC.GetAllocatedBytesForCurrentThread() - allocated, watch.Elapsed);
        return (parsed, [.. files.Select(static file => file.ToString())], allocated, time);
    }

    private static string? FindFault(ParsedCatalog parsed, SourceText text) =>
        parsed.Catalog is null && parsed.Diagnostics.Count == 0 ? "Silence: neither a catalog nor an error"
        : parsed.Diagnostics.Select(diagnostic => FindFault(diagnostic, text)).FirstOrDefault(static fault => fault is not null);

    private static string? FindFault(DiagnosticInfo diagnostic, SourceText text)
    {
        foreach (var span in diagnostic.First is { } first ? [diagnostic.Span, first] : (FileSpan[])[diagnostic.Span])
        {
            if (span.Start < 0 || span.Length < 0 || span.Start + span.Length > text.Length)
            {
                return $"Place outside the file: {diagnostic}";
            }

            var lines = text.Lines.GetLinePositionSpan(new TextSpan(span.Start, span.Length));
            if (lines != new LinePositionSpan(new(span.StartLine, span.StartColumn), new(span.EndLine, span.EndColumn)))
            {
                return $"Line and column of another place: {diagnostic}";
            }
        }

        var message = diagnostic.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);
        return message.Any(IsInvisible) ? $"Message with an invisible character: {message}" : null;

        static bool IsInvisible(char character) =>
            char.IsControl(character)
            || char.GetUnicodeCategory(character)
                is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
    }

    private static string? FindFault(string file, StatusCodeGen.Catalogs.Catalog catalog, Target target)
    {
        if (file.IndexOfAny(['\r', '\u0085', '\u2028', '\u2029', '\0']) >= 0)
        {
            return $"Raw line end in code: {file}";
        }

        var tree = CSharpSyntaxTree.ParseText(file, new CSharpParseOptions(target.Language, DocumentationMode.Diagnose));
        if (tree.GetDiagnostics().FirstOrDefault() is { } diagnostic)
        {
            return $"{diagnostic.Id} on {target}: {diagnostic}\n{file}";
        }

        // If a text had become code, there would be another type or member.
        var types = tree.GetRoot()
            .DescendantNodes(static node => node is not BaseTypeDeclarationSyntax)
            .OfType<BaseTypeDeclarationSyntax>()
            .ToList();
        return types is not [var type] ? $"Types: {types.Count}\n{file}"
            : type is EnumDeclarationSyntax { Members.Count: var count }
                && type.Identifier.ValueText == catalog.Name
                && count != catalog.Identifiers.Count() ? $"Members: {count}\n{file}"
            : null;
    }
}
