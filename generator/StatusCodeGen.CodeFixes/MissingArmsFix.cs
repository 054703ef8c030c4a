using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.CodeFixes;

/// <summary>
/// Handles the codes that are reported as missing from a switch. Where a catch-all takes them already, the first offer
/// changes nothing at run time.
/// </summary>
/// <remarks>
/// The class has no <c>[Shared]</c> attribute, so that nothing here refers to System.Composition: each IDE has its own
/// version of it. Code fixes from packages are found by reflection, and created once.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingArmsFix))]
public sealed class MissingArmsFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Descriptors.Unhandled.Id, Descriptors.OnlyThrown.Id, Descriptors.OnlyCaught.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => MissingArmsFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var reported = ImmutableArray.Create(diagnostic);
            var edit = await DocumentEdit.CreateAsync(context.Document, reported, context.CancellationToken).ConfigureAwait(false);
            foreach (var fix in FixKinds.Offered(diagnostic.Id, edit))
            {
                Register(context, diagnostic, fix);
            }
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, ArmFix fix) =>
        context.RegisterCodeFix(
            CodeAction.Create(
                fix.Title,
                async cancellation =>
                {
                    var reported = ImmutableArray.Create(diagnostic);
                    var edit = await DocumentEdit.CreateAsync(context.Document, reported, cancellation).ConfigureAwait(false);
                    return edit.Complete(fix);
                },
                fix.Key),
            diagnostic);
}
