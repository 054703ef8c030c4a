using System;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace StatusCodeGen.CodeFixes;

/// <summary>
/// Completes all switches of a document in one edit. Separate edits of nested switches would conflict.
/// </summary>
internal sealed class MissingArmsFixAll : DocumentBasedFixAllProvider
{
    public static readonly MissingArmsFixAll Instance = new();

    private MissingArmsFixAll()
    {
    }

    protected override async Task<Document?> FixAllAsync(
        FixAllContext fixAllContext,
        Document document,
        ImmutableArray<Diagnostic> diagnostics)
    {
        var grouping = Enum.TryParse<ArmGrouping>(fixAllContext.CodeActionEquivalenceKey, out var key) ? key : ArmGrouping.None;
        var edit = await DocumentEdit.CreateAsync(document, diagnostics, fixAllContext.CancellationToken).ConfigureAwait(false);
        return edit.Complete(grouping);
    }
}
