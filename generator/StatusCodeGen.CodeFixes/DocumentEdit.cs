using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.CodeFixes;

/// <summary>The edit that adds the missing arms to the switches of a document.</summary>
internal sealed class DocumentEdit
{
    private readonly Document _document;
    private readonly SourceText _text;
    private readonly LineStyle _lines;
    private readonly ImmutableArray<SwitchEdit> _switches;

    private DocumentEdit(Document document, SourceText text, LineStyle lines, ImmutableArray<SwitchEdit> switches) =>
        (_document, _text, _lines, _switches) = (document, text, lines, switches);

    /// <summary>Whether there are any arms to add.</summary>
    public bool CanAdd => !_switches.IsEmpty;

    /// <summary>Whether arms by group differ from arms by code.</summary>
    public bool DiffersByGroup => _switches.Any(static edit => edit.DiffersByGroup);

    /// <summary>
    /// Creates the edit for the diagnostics of a document. It ignores diagnostics that do not fit the document.
    /// </summary>
    public static async Task<DocumentEdit> CreateAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var lines = await LineStyle.OfAsync(document, text, cancellation).ConfigureAwait(false);
        var switches = ImmutableArray.CreateBuilder<SwitchEdit>();
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
            && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model)
        {
            var reportedBySwitch = diagnostics
                .GroupBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
                .OrderBy(static reported => reported.Key);
            var enums = EnumDomains.OfEveryEnum();
            foreach (var reported in reportedBySwitch)
            {
                cancellation.ThrowIfCancellationRequested();
                if (SwitchBlock.Find(root, reported.Key) is { } block
                    && SwitchEdit.Of(block, reported, model, enums, cancellation) is { } edit)
                {
                    switches.Add(edit);
                }
            }
        }

        return new(document, text, lines, switches.ToImmutable());
    }

    /// <summary>The document with the arms added.</summary>
    public Document Complete(ArmGrouping grouping)
    {
        var broken = new Dictionary<SyntaxNode, ArmLayout>();
        var changes = new List<TextChange>();

        // A switch keyword precedes the switches in its arms, so the layout of an enclosing switch is known first.
        foreach (var edit in _switches)
        {
            var layout = edit.LayOut(_text, _lines, Enclosing(edit.Block, broken));
            if (layout.IsBroken)
            {
                broken.Add(edit.Block.Node, layout);
            }

            changes.AddRange(edit.Complete(_text, layout, grouping));
        }

        return _document.WithText(_text.WithChanges(changes.OrderBy(static change => change.Span)));
    }

    private static ArmLayout? Enclosing(SwitchBlock block, Dictionary<SyntaxNode, ArmLayout> broken) =>
        block.Node.Ancestors().Where(broken.ContainsKey).Select(node => broken[node]).FirstOrDefault();
}
