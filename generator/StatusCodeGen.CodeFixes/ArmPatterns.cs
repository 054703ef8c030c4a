using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.CodeFixes;

/// <summary>The patterns of the arms that are missing from a switch. An arm is a list of alternatives.</summary>
internal sealed class ArmPatterns
{
    private readonly ImmutableArray<(string Pattern, string Group)> _patterns;

    private ArmPatterns(ImmutableArray<(string Pattern, string Group)> patterns) => _patterns = patterns;

    /// <summary>Every pattern.</summary>
    public ImmutableArray<string> All => _patterns.Select(static code => code.Pattern).ToImmutableArray();

    /// <summary>The same without null; null if nothing is left.</summary>
    public ArmPatterns? WithoutNull =>
        _patterns.RemoveAll(static code => code.Pattern == "null") is { IsEmpty: false } patterns ? new(patterns) : null;

    /// <summary>One arm for each pattern.</summary>
    public IReadOnlyList<ImmutableArray<string>> Single => [.. _patterns.Select(static code => ImmutableArray.Create(code.Pattern))];

    /// <summary>
    /// One arm for each group, in the order in which the groups appear; a code without a group has its own arm.
    /// </summary>
    public IReadOnlyList<ImmutableArray<string>> ByGroup =>
        [.. _patterns
            .GroupBy(static code => code.Group.Length > 0 ? code.Group : code.Pattern + ",")
            .Select(static group => group.Select(static code => code.Pattern).ToImmutableArray())];

    /// <summary>
    /// The patterns of the missing arms. Null if there are none, or if one cannot be written: the governing expression
    /// may have changed since the diagnostic was reported.
    /// </summary>
    public static ArmPatterns? Of(
        ReportedGap gap,
        IOperation @switch,
        ScopedNames names,
        Spacing spacing,
        CSharpParseOptions options)
    {
        var types = SwitchTypes.Of(@switch);
        var governing = @switch switch
        {
            ISwitchOperation statement => statement.Value,
            ISwitchExpressionOperation expression => expression.Value,
            _ => null,
        };
        var patterns = gap.Arms.IsEmpty
            ? governing is null ? null : OfCodes(gap.Codes, governing, types, names, spacing)
            : gap.Arms.Select(arm => (Pattern: MinimalPattern.Of(arm.Pattern, types, names, spacing, options), arm.Group));
        var written = patterns?.ToImmutableArray() ?? ImmutableArray<(string? Pattern, string Group)>.Empty;
        return written.IsEmpty || written.Any(static code => code.Pattern is null) ? null : new(written!);
    }

    private static IEnumerable<(string? Pattern, string Group)>? OfCodes(
        ImmutableArray<ReportedCode> codes,
        IOperation governing,
        SwitchTypes types,
        ScopedNames names,
        Spacing spacing)
    {
        var fields = codes.Where(static code => !code.IsNull).Select(static code => code.Name.TrimStart('@')).ToList();
        if (EnumBehind(governing, types, fields) is not { } type
            || governing.Type is null
            || CastTo(governing.Type, type, names, spacing) is not { } cast)
        {
            return null;
        }

        var members = type.GetMembers().OfType<IFieldSymbol>()
            .Select(static (field, order) => (Field: field, Order: order))
            .GroupBy(static member => member.Field.Name)
            .ToDictionary(static named => named.Key, static named => named.First());
        return codes
            .OrderBy(code => code.IsNull ? int.MaxValue : members[code.Name.TrimStart('@')].Order)
            .Select(code => (
                code.IsNull ? "null" : names.Of(members[code.Name.TrimStart('@')].Field) is { } name ? cast + name : null,
                code.Group));
    }

    /// <summary>
    /// The enum type of the governing expression, or of the operand that it converts to a number, or of the constants
    /// that the labels convert to one; null if the type lacks one of the members.
    /// </summary>
    private static INamedTypeSymbol? EnumBehind(IOperation governing, SwitchTypes types, List<string> fields)
    {
        for (var operation = governing; operation is not null; operation = (operation as IConversionOperation)?.Operand)
        {
            if (operation.Type is { } type && Nullability.Strip(type) is INamedTypeSymbol { TypeKind: TypeKind.Enum } named)
            {
                return HasAll(named) ? named : null;
            }
        }

        return types.Enums.FirstOrDefault(HasAll);

        bool HasAll(INamedTypeSymbol type) => fields.All(name => type.GetMembers(name).OfType<IFieldSymbol>().Any());
    }

    /// <summary>The cast before the name of a code; empty unless the governing expression is a number.</summary>
    private static string? CastTo(ITypeSymbol governing, ITypeSymbol type, ScopedNames names, Spacing spacing) =>
        Nullability.Strip(governing).IsSame(type) ? ""
        : names.Of(Nullability.Strip(governing)) is { } number ? $"({number}){spacing.AfterCast}"
        : null;
}
