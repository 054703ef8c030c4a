using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.CodeFixes;

/// <summary>The edit that adds the missing arms to one switch, with names that are valid inside that switch.</summary>
internal sealed class SwitchEdit
{
    private readonly ArmPatterns _patterns;
    private readonly int _index;
    private readonly string _exception;
    private readonly LanguageVersion _language;

    private SwitchEdit(SwitchBlock block, ArmPatterns patterns, int index, string exception, LanguageVersion language)
    {
        Block = block;
        _patterns = patterns;
        _index = index;
        _exception = exception;
        _language = language;
    }

    public SwitchBlock Block { get; }

    /// <summary>Whether arms by group differ from arms by code, and the language version can express them.</summary>
    public bool DiffersByGroup => (HasOr || Block.IsStatement) && _patterns.ByGroup.Any(static arm => arm.Length > 1);

    private bool HasOr => _language >= LanguageVersion.CSharp9;

    /// <summary>
    /// The edit that the diagnostics of a switch ask for; null if they do not fit the switch, or if it has no place for
    /// new arms.
    /// </summary>
    public static SwitchEdit? Of(
        SwitchBlock block,
        IEnumerable<Diagnostic> diagnostics,
        SemanticModel model,
        EnumDomains enums,
        CancellationToken cancellation)
    {
        var names = new ScopedNames(model, block.Position);
        return block.Node.SyntaxTree.Options is CSharpParseOptions options
            && ReportedGap.Read(diagnostics) is { } gap
            && model.GetOperation(block.Node, cancellation) is { } @switch
            && InsertionPoint.Find(model.Compilation, enums, @switch) is { } place
            && ArmPatterns.Of(gap, @switch, names, options, place.HasNull) is { } patterns
            && model.Compilation.GetTypeByMetadataName("System.NotImplementedException") is { } type
            && names.Of(type) is { } exception
                ? new(block, patterns, place.Index, exception, options.LanguageVersion)
                : null;
    }

    /// <summary>The layout of the new arms.</summary>
    public ArmLayout LayOut(SourceText text, LineStyle lines, ArmLayout? enclosing) => new(Block, _index, text, lines, enclosing);

    /// <summary>The text changes that add the arms.</summary>
    public IEnumerable<TextChange> Complete(SourceText text, ArmLayout layout, ArmGrouping grouping)
    {
        var arms = grouping == ArmGrouping.ByGroup ? _patterns.ByGroup : _patterns.Single;
        var writer = new ArmWriter(layout, Block.IsStatement, HasOr, _exception);
        return new ArmInsertion(Block, _index, layout, text).Add(writer.Write(arms));
    }
}
