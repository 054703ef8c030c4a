using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Exhaustiveness;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.CodeFixes;

/// <summary>The edit that handles the missing codes in the switches of a document.</summary>
internal sealed class DocumentEdit
{
    private readonly Document _document;
    private readonly DocumentStyle? _style;
    private readonly ImmutableArray<SwitchEdit> _switches;

    private DocumentEdit(Document document, DocumentStyle? style, ImmutableArray<SwitchEdit> switches) =>
        (_document, _style, _switches) = (document, style, switches);

    /// <summary>The columns that the missing codes have values in, in the order of the page.</summary>
    public IEnumerable<string> Columns => _switches.SelectMany(static edit => edit.Columns).Distinct();

    /// <summary>Whether a fix should be offered.</summary>
    public bool Offers(ArmFix fix) => _switches.Any(edit => edit.Offers(fix));

    /// <summary>
    /// Creates the edit for the diagnostics of a document. It ignores diagnostics that do not fit the document, and those
    /// of a Razor file: the document is generated from that file, so an edit of it would be lost.
    /// </summary>
    public static async Task<DocumentEdit> CreateAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellation)
    {
        if (diagnostics.IsEmpty
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return new(document, null, ImmutableArray<SwitchEdit>.Empty);
        }

        var style = await DocumentStyle.OfAsync(document, root, cancellation).ConfigureAwait(false);
        var switches = ImmutableArray.CreateBuilder<SwitchEdit>();
        var reportedBySwitch = diagnostics
            .Where(diagnostic => !RazorCode.IsAt(diagnostic.Location, cancellation))
            .GroupBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .OrderBy(static reported => reported.Key);
        var enums = EnumDomains.OfEveryEnum();
        foreach (var reported in reportedBySwitch)
        {
            cancellation.ThrowIfCancellationRequested();
            if (SwitchBlock.Find(root, reported.Key) is { } block
                && SwitchEdit.Of(block, reported, style, model, enums, cancellation) is { } edit)
            {
                switches.Add(edit);
            }
        }

        return new(document, style, switches.ToImmutable());
    }

    /// <summary>The document with the missing codes handled, wherever this fix is possible.</summary>
    public Document Complete(ArmFix fix)
    {
        if (_style is null)
        {
            return _document;
        }

        var broken = new Dictionary<SyntaxNode, ArmLayout>();
        var changes = new List<TextChange>();

        // A switch keyword precedes the switches in its arms, so the layout of an enclosing switch is known first.
        foreach (var edit in _switches.Where(edit => edit.Can(fix)))
        {
            var layout = edit.LayOut(_style, Enclosing(edit.Block, broken), fix);
            if (layout is { IsBroken: true })
            {
                broken.Add(edit.Block.Node, layout);
            }

            changes.AddRange(edit.Complete(_style, layout, fix));
        }

        return _document.WithText(_style.Text.WithChanges(changes.OrderBy(static change => change.Span)));
    }

    private static ArmLayout? Enclosing(SwitchBlock block, Dictionary<SyntaxNode, ArmLayout> broken) =>
        block.Node.Ancestors().Where(broken.ContainsKey).Select(node => broken[node]).FirstOrDefault();
}
