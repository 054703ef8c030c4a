using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace StatusCodeGen.CodeFixes;

/// <summary>
/// Completes all switches of a document in one edit. Separate edits of nested switches would conflict. A switch that the
/// kind of fix does not fit stays as it is.
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
        var fix = ArmFix.Parse(fixAllContext.CodeActionEquivalenceKey);
        var fitting = diagnostics.Where(diagnostic => FixKinds.Of(diagnostic.Id).Contains(fix.Kind)).ToImmutableArray();
        var edit = await DocumentEdit.CreateAsync(document, fitting, fixAllContext.CancellationToken).ConfigureAwait(false);
        return edit.Complete(fix);
    }
}
