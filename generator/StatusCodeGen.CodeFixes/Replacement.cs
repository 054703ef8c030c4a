using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Exhaustiveness;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.CodeFixes;

/// <summary>
/// The code that a deprecated code names as its replacement, <c>[Obsolete("Use NotLeader (5) instead: …")]</c>, and the text
/// change that writes it.
/// </summary>
/// <param name="Code">The replacement.</param>
/// <param name="Change">The text change. It keeps the qualification of the old name.</param>
internal sealed record Replacement(IFieldSymbol Code, TextChange Change)
{
    private const string Use = "Use ";

    /// <summary>
    /// The replacement in the place of a diagnostic; null if the message names none. A code that is only handled there, or
    /// compared, is not replaced, because it still arrives, and <c>goto case</c> goes to where it is handled.
    /// </summary>
    public static Replacement? Of(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, CancellationToken cancellation) =>
        root.FullSpan.Contains(diagnostic.Location.SourceSpan)
        && DeprecatedName.Find(diagnostic, root) is { } name
        && !DeprecatedName.IsHandled(name)
        && name.FirstAncestorOrSelf<StatementSyntax>() is not GotoStatementSyntax
        && model.GetSymbolInfo(name, cancellation).Symbol is IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } type } old
        && GeneratedMarker.IsOn(type)
        && WellKnownAttributes.ArgumentOf(old, "ObsoleteAttribute", "System") is string message
        && Find(type, message) is { } code
        && !code.IsSame(old)
        && (!IsCompared(name) || Equals(code.ConstantValue, old.ConstantValue))
        && ChangeTo(code, name, model) is { } change
            ? new(code, change)
            : null;

    /// <summary>Whether an expression is an operand of <c>==</c> or <c>!=</c>, in parentheses or cast.</summary>
    private static bool IsCompared(ExpressionSyntax expression)
    {
        SyntaxNode node = expression;
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            node = node.Parent;
        }

        return node.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression };
    }

    /// <summary>The member whose name and code begin a message; null if the enum has no such member.</summary>
    private static IFieldSymbol? Find(INamedTypeSymbol type, string message)
    {
        var open = message.IndexOf(" (", StringComparison.Ordinal);
        if (open <= Use.Length || !message.StartsWith(Use, StringComparison.Ordinal))
        {
            return null;
        }

        var rest = message.Substring(open);
        return type.GetMembers(message.Substring(Use.Length, open - Use.Length).TrimStart('@'))
            .OfType<IFieldSymbol>()
            .FirstOrDefault(member => member.ConstantValue is { } value
                && rest.StartsWith($" ({CodeOf(type, value)})", StringComparison.Ordinal)
                && WellKnownAttributes.ObsolescenceOf(member) != Obsolescence.Error);
    }

    /// <summary>The code of a member as the message has it: a number, or a text where codes are texts.</summary>
    private static string CodeOf(INamedTypeSymbol type, object value)
    {
        var numbers = type.GetMembers().OfType<IFieldSymbol>()
            .Where(static member => member.HasConstantValue)
            .Select(static member => (decimal)OrderedDomain.KeyOf(member.ConstantValue!))
            .Distinct()
            .ToList();
        var number = (decimal)OrderedDomain.KeyOf(value);
        return CodeTexts.Of(type, numbers)?.TextOf(number) ?? number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// Replaces the last part of a qualified name. A name without qualification, from a <c>using static</c>, may mean
    /// something else here, and is then replaced by a longer one.
    /// </summary>
    private static TextChange? ChangeTo(IFieldSymbol code, ExpressionSyntax name, SemanticModel model) => name switch
    {
        MemberAccessExpressionSyntax access => new(access.Name.Span, ScopedNames.Escape(code.Name)),
        QualifiedNameSyntax qualified => new(qualified.Right.Span, ScopedNames.Escape(code.Name)),
        _ => new ScopedNames(model, name.SpanStart).Of(code) is { } written ? new(name.Span, written) : null,
    };
}
