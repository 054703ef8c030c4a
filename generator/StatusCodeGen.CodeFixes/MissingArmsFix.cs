using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.CodeFixes;

/// <summary>
/// Adds the arms that are reported as missing from a switch. Each arm throws until the author replaces it.
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
            if (edit.CanAdd)
            {
                Register(context, diagnostic, "Add the missing arms", ArmGrouping.None);
            }

            if (edit.CanAdd && edit.DiffersByGroup)
            {
                Register(context, diagnostic, "Add the missing arms, one per group", ArmGrouping.ByGroup);
            }
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, string title, ArmGrouping grouping) =>
        context.RegisterCodeFix(
            CodeAction.Create(
                title,
                async cancellation =>
                {
                    var reported = ImmutableArray.Create(diagnostic);
                    var edit = await DocumentEdit.CreateAsync(context.Document, reported, cancellation).ConfigureAwait(false);
                    return edit.Complete(grouping);
                },
                grouping.ToString()),
            diagnostic);
}
