using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeGen.Exhaustiveness;

namespace StatusCodeGen.CodeFixes;

/// <summary>
/// Replaces a deprecated code by the code that its message names. The compiler reports the deprecated code, CS0618.
/// </summary>
/// <remarks>Like <see cref="MissingArmsFix"/>, the class has no <c>[Shared]</c> attribute.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeprecatedCodeFix))]
public sealed class DeprecatedCodeFix : CodeFixProvider
{
    private static readonly FixAllProvider FixAll = FixAllProvider.Create(static async (context, document, diagnostics) =>
        await ReplaceAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS0618");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAll;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var reported = ImmutableArray.Create(diagnostic);
            var found = await FindAsync(context.Document, reported, context.CancellationToken).ConfigureAwait(false);
            if (found is [var replacement])
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Replace with {replacement.Code.ContainingType.Name}.{replacement.Code.Name}",
                        cancellation => ReplaceAsync(context.Document, reported, cancellation),
                        nameof(DeprecatedCodeFix)),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> ReplaceAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellation)
    {
        var replacements = await FindAsync(document, diagnostics, cancellation).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(replacements
            .Select(static replacement => replacement.Change)
            .Distinct()
            .OrderBy(static change => change.Span)));
    }

    /// <summary>
    /// The replacements for the diagnostics of a document. There are none in a Razor file: the document is generated from
    /// that file, so an edit of it would be lost.
    /// </summary>
    private static async Task<ImmutableArray<Replacement>> FindAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellation) =>
        await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
        && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
            ? diagnostics
                .Where(diagnostic => !RazorCode.IsAt(diagnostic.Location, cancellation))
                .Select(diagnostic => Replacement.Of(diagnostic, root, model, cancellation))
                .OfType<Replacement>()
                .ToImmutableArray()
            : ImmutableArray<Replacement>.Empty;
}
