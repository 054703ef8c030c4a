using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.CodeFixes;

/// <summary>What the switches of a document lack.</summary>
internal sealed class DocumentCompletion
{
    private readonly Document _document;
    private readonly SourceText _text;
    private readonly LineStyle _lines;
    private readonly ImmutableArray<SwitchCompletion> _switches;

    private DocumentCompletion(Document document, SourceText text, LineStyle lines, ImmutableArray<SwitchCompletion> switches) =>
        (_document, _text, _lines, _switches) = (document, text, lines, switches);

    /// <summary>Whether there is something to add.</summary>
    public bool CanAdd => !_switches.IsEmpty;

    /// <summary>Whether arms by group are others than arms by code.</summary>
    public bool DiffersByGroup => _switches.Any(static completion => completion.DiffersByGroup);

    /// <summary>Reads diagnostics of a document; those that do not fit it are left out.</summary>
    public static async Task<DocumentCompletion> CreateAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var lines = await LineStyle.OfAsync(document, text, cancellation).ConfigureAwait(false);
        var switches = ImmutableArray.CreateBuilder<SwitchCompletion>();
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
            && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model)
        {
            foreach (var reported in diagnostics.GroupBy(static diagnostic => diagnostic.Location.SourceSpan.Start).OrderBy(static reported => reported.Key))
            {
                cancellation.ThrowIfCancellationRequested();
                if (SwitchBlock.Find(root, reported.Key) is { } block && SwitchCompletion.Of(block, reported, model, cancellation) is { } completion)
                {
                    switches.Add(completion);
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

        // A keyword precedes those of the switches in its arms, so that each finds the layout of what is around it.
        foreach (var completion in _switches)
        {
            var layout = completion.LayOut(_text, _lines, Enclosing(completion.Block, broken));
            if (layout.IsBroken)
            {
                broken.Add(completion.Block.Node, layout);
            }

            changes.AddRange(completion.Complete(_text, layout, grouping));
        }

        return _document.WithText(_text.WithChanges(changes.OrderBy(static change => change.Span)));
    }

    private static ArmLayout? Enclosing(SwitchBlock block, Dictionary<SyntaxNode, ArmLayout> broken) =>
        block.Node.Ancestors().Where(broken.ContainsKey).Select(node => broken[node]).FirstOrDefault();
}
