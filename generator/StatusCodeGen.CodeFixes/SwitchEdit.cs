using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Exhaustiveness.Coverage;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.CodeFixes;

/// <summary>The edits that handle the missing codes of one switch, with names that are valid inside that switch.</summary>
internal sealed class SwitchEdit
{
    private readonly InsertionPoint? _place;
    private readonly ArmPatterns? _arms;
    private readonly string? _exception;
    private readonly ArmEnding? _copied;
    private readonly NamesBesideCatchAll? _beside;
    private readonly bool _hasOr;

    private SwitchEdit(
        SwitchBlock block,
        CatchAllPlaces places,
        InsertionPoint? place,
        ArmPatterns patterns,
        string? exception,
        SourceText text,
        CSharpParseOptions options)
    {
        Block = block;
        _place = place;
        _exception = exception;
        _hasOr = options.LanguageVersion >= LanguageVersion.CSharp9;
        _arms = place is null ? null : place.HasNull ? patterns : patterns.WithoutNull;
        _beside = NamesBesideCatchAll.Of(block, places, patterns.All, options);
        _copied = EndingOf(block, _arms, places, text, options);
    }

    public SwitchBlock Block { get; }

    /// <summary>
    /// The edits that the diagnostics of a switch ask for; null if they do not fit the switch.
    /// </summary>
    public static SwitchEdit? Of(
        SwitchBlock block,
        IEnumerable<Diagnostic> diagnostics,
        DocumentStyle style,
        SemanticModel model,
        EnumDomains enums,
        CancellationToken cancellation)
    {
        var names = new ScopedNames(model, block.Position);
        return block.Node.SyntaxTree.Options is CSharpParseOptions options
            && ReportedGap.Read(diagnostics) is { } gap
            && model.GetOperation(block.Node, cancellation) is { } @switch
            && SwitchCoverage.FindCatchAlls(model.Compilation, enums, @switch) is { } places
            && ArmPatterns.Of(gap, @switch, names, style.Spacing, options) is { } patterns
                ? new(
                    block,
                    places,
                    InsertionPoint.Find(places, @switch),
                    patterns,
                    ExceptionName(model.Compilation, names, style.Spacing),
                    style.Text,
                    options)
                : null;
    }

    /// <summary>The columns that the missing codes have values in.</summary>
    public IEnumerable<string> Columns => _arms?.Columns ?? [];

    /// <summary>Whether the switch can be fixed in this way.</summary>
    public bool Can(ArmFix fix) => fix.Kind switch
    {
        FixKind.Beside => _beside is not null,
        FixKind.Joint => _copied is not null || _beside is { IsComplete: true },
        FixKind.Nothing => _arms is not null && Block.IsStatement,
        FixKind.ByColumn => _arms is not null && _exception is not null && _arms.Columns.Contains(fix.Column),
        _ => _arms is not null && _exception is not null,
    };

    /// <summary>
    /// Whether a fix is worth its own offer: arms by group or column differ from arms by code and from those of the offers
    /// before, and can be written.
    /// </summary>
    public bool Offers(ArmFix fix) => Can(fix) && (fix.Kind switch
    {
        FixKind.ByGroup => CanJoin && ArmPatterns.Differ(_arms!.ByGroup, _arms.Single),
        FixKind.ByColumn => CanJoin && _arms!.IsNew(fix.Column),
        _ => true,
    });

    /// <summary>Whether one arm can have several patterns.</summary>
    private bool CanJoin => _hasOr || Block.IsStatement;

    /// <summary>The layout of the new arms; null if there are none.</summary>
    public ArmLayout? LayOut(DocumentStyle style, ArmLayout? enclosing, ArmFix fix) =>
        fix.Kind == FixKind.Beside || (fix.Kind == FixKind.Joint && _copied is null)
            ? null
            : new(Block, _place!.Index, style.Text, style.Lines, enclosing);

    /// <summary>
    /// The text changes of a fix. Where the ending of a catch-all cannot be copied, the catch-all itself is the joint arm.
    /// </summary>
    public IEnumerable<TextChange> Complete(DocumentStyle style, ArmLayout? layout, ArmFix fix)
    {
        if (layout is null)
        {
            return _beside!.Add(style.Text, style.Lines);
        }

        var ending = fix.Kind switch
        {
            FixKind.Joint => _copied!,
            FixKind.Nothing => ArmEnding.DoingNothing(layout),
            _ => ArmEnding.Throwing(layout, Block.IsStatement, _exception!),
        };
        var arms = fix.Kind switch
        {
            FixKind.None => _arms!.Single,
            FixKind.ByGroup => _arms!.ByGroup,
            FixKind.ByColumn => _arms!.ByColumn(fix.Column),
            _ => [_arms!.All],
        };
        var writer = new ArmWriter(layout, Block.IsStatement, _hasOr, ending);
        return new ArmInsertion(Block, _place!.Index, layout, style.Text).Add(writer.Write(arms));
    }

    /// <summary>The ending of the catch-all that handles all of the arms; null if it cannot be copied.</summary>
    private static ArmEnding? EndingOf(
        SwitchBlock block,
        ArmPatterns? arms,
        CatchAllPlaces places,
        SourceText text,
        CSharpParseOptions options)
    {
        var handlers = arms?.All.Select(pattern => CatchAllPattern.HandlerOf(pattern, places, options)).Distinct().ToList();
        return handlers is [{ } handler] && CatchAllPattern.LabelOf(block, handler) is { } label
            ? CatchAllEnding.Of(label, text, options.LanguageVersion >= LanguageVersion.CSharp9)
            : null;
    }

    private static string? ExceptionName(Compilation compilation, ScopedNames names, Spacing spacing) =>
        compilation.GetTypeByMetadataName("System.NotImplementedException") is { } type && names.Of(type) is { } name
            ? $"{name}{spacing.BeforeArguments}()"
            : null;
}
