using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>
/// The C# that a person has written in a <c>.razor</c> or <c>.cshtml</c> file. Razor copies it into a generated file, with
/// <c>#line</c> directives that say where it comes from. The code that Razor adds follows <c>#line hidden</c> or
/// <c>#line default</c>.
/// </summary>
internal static class RazorCode
{
    /// <summary>Whether a file has any such code.</summary>
    public static bool IsIn(SyntaxTree tree, CancellationToken cancellation) =>
        tree.GetLineMappings(cancellation).Any(static mapping => IsInRazorFile(mapping.MappedSpan));

    /// <summary>Whether a location is in such code.</summary>
    public static bool IsAt(Location location, CancellationToken cancellation) =>
        location.SourceTree is { } tree
        && IsInRazorFile(location.GetMappedLineSpan())
        && tree.GetLineVisibility(location.SourceSpan.Start, cancellation) != LineVisibility.Hidden;

    private static bool IsInRazorFile(FileLinePositionSpan span) =>
        span.HasMappedPath
        && (span.Path.EndsWith(".razor", StringComparison.OrdinalIgnoreCase)
            || span.Path.EndsWith(".cshtml", StringComparison.OrdinalIgnoreCase));
}
