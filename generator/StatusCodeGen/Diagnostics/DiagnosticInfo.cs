using System.Linq;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Diagnostics;

/// <summary>A diagnostic as a value: the pipeline caches it in place of a <see cref="Diagnostic"/>.</summary>
/// <param name="Id">The id of its descriptor, one of <see cref="Descriptors"/>.</param>
/// <param name="Span">Where the fault is.</param>
/// <param name="First">Where the earlier entry is that it clashes with; null if it is not a clash.</param>
/// <param name="Arguments">The arguments of the descriptor's message.</param>
internal sealed record DiagnosticInfo(string Id, FileSpan Span, FileSpan? First, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptors.ById[Id],
        Span.ToLocation(),
        First is null ? null : [First.ToLocation()],
        Arguments.ToArray<object>());
}
