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
/// What the generator makes of a text, held against what it promises for any: a catalog whose code the compiler can read,
/// or errors inside the file; no exception, and no more memory than an input within the limits may take.
/// </summary>
/// <param name="Fault">The promise that is broken, with details behind a colon; null if none is.</param>
/// <param name="HasCatalog">Whether there is a catalog.</param>
/// <param name="Errors">The ids of its errors.</param>
/// <param name="Allocated">The bytes that the generator allocated.</param>
/// <param name="Time">How long the generator took.</param>
internal sealed record Judgement(string? Fault, bool HasCatalog, IReadOnlyList<string> Errors, long Allocated, TimeSpan Time)
{
    /// <summary>The most that a mutated text may make the generator allocate. At no time is all of it in use.</summary>
    private const long MaxAllocated = 256 * 1024 * 1024;

    /// <summary>Ten times what is promised: the machine that runs the tests may have other things to do.</summary>
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan SlowTime = TimeSpan.FromSeconds(0.2);

    private static readonly Dictionary<Target, Capabilities> CapabilitiesOf = Target.All.ToDictionary(
        static target => target,
        static target => Capabilities.Probe(GeneratedProject.Compile(target, ""), target.Language, CancellationToken.None));

    /// <summary>Judges a text by its generated syntax alone, which is much faster than to compile it.</summary>
    public static Judgement Of(SourceText text, Target target, long maxAllocated = MaxAllocated)
    {
        try
        {
            var (parsed, files, allocated, time) = Generate(text, target);
            if (time > SlowTime)
            {
                // The first one may have paid for the JIT compiler, or for whatever else the machine did.
                var again = Generate(text, target).Time;
                time = again < time ? again : time;
            }

            var fault = FindFault(parsed, text)
                ?? files.Select(file => FindFault(file, parsed.Catalog!, target)).FirstOrDefault(static fault => fault is not null)
                ?? (allocated > maxAllocated ? $"Memory: {allocated} bytes" : time > MaxTime ? $"Time: {time}" : null);
            return new(fault, parsed.Catalog is not null, [.. parsed.Diagnostics.Select(static diagnostic => diagnostic.Id)], allocated, time);
        }
        catch (Exception exception)
        {
            return new($"{exception.GetType().Name} thrown: {exception}", HasCatalog: false, [], 0, TimeSpan.Zero);
        }
    }

    /// <summary>What is wrong with the whole compilation: the generator fails, or the compiler has anything to say.</summary>
    public static string? FindFaultInCompilation(SourceText text, Target target)
    {
        var project = GeneratedProject.Create([new CatalogFile(text)], target);
        return project.Result.Exception is { } exception ? $"{exception.GetType().Name} thrown: {exception}"
            : project.Compilation.GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden) is { } said ? $"{said.Id} on {target}: {said}"
            : null;
    }

    private static (ParsedCatalog Parsed, List<string> Files, long Allocated, TimeSpan Time) Generate(SourceText text, Target target)
    {
        var (allocated, watch) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        var parsed = CatalogParser.Parse(Parsed.Path, text, "Acme", CancellationToken.None);
        List<string> files = [];
        if (parsed.Catalog is { } catalog)
        {
            var lookups = CatalogLookups.Create(catalog, CancellationToken.None);
            files = [.. ApiEmitter.Emit(new ApiContext(catalog, lookups, CapabilitiesOf[target])).Select(static file => file.Text.ToString())];
        }

        return (parsed, files, GC.GetAllocatedBytesForCurrentThread() - allocated, watch.Elapsed);
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
        return message.Any(static character => char.IsControl(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            ? $"Message with something invisible: {message}"
            : null;
    }

    private static string? FindFault(string file, StatusCodeGen.Catalogs.Catalog catalog, Target target)
    {
        if (file.IndexOfAny(['\r', '\u0085', '\u2028', '\u2029', '\0']) >= 0)
        {
            return $"Raw line end in code: {file}";
        }

        var tree = CSharpSyntaxTree.ParseText(file, new CSharpParseOptions(target.Language, DocumentationMode.Diagnose));
        if (tree.GetDiagnostics().FirstOrDefault() is { } said)
        {
            return $"{said.Id} on {target}: {said}\n{file}";
        }

        // A text that had become code would have made another type or member.
        var types = tree.GetRoot().DescendantNodes(static node => node is not BaseTypeDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>().ToList();
        return types is not [var type] ? $"Types: {types.Count} of them\n{file}"
            : type is EnumDeclarationSyntax { Members.Count: var count } && type.Identifier.ValueText == catalog.Name && count != catalog.Codes.Count() ? $"Members: {count} of them\n{file}"
            : null;
    }
}
