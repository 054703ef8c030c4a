using System;
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
    private readonly ImmutableArray<MissingArm> _arms;

    private ArmPatterns(ImmutableArray<MissingArm> arms) => _arms = arms;

    /// <summary>Every pattern.</summary>
    public ImmutableArray<string> All => _arms.Select(static arm => arm.Pattern).ToImmutableArray();

    /// <summary>The same without null; null if nothing is left.</summary>
    public ArmPatterns? WithoutNull =>
        _arms.RemoveAll(static arm => arm.Pattern == "null") is { IsEmpty: false } arms ? new(arms) : null;

    /// <summary>The columns that the codes have values in.</summary>
    public IEnumerable<string> Columns => _arms.SelectMany(static arm => arm.Columns).Select(static value => value.Column).Distinct();

    /// <summary>One arm for each pattern.</summary>
    public IReadOnlyList<ImmutableArray<string>> Single => [.. _arms.Select(static arm => ImmutableArray.Create(arm.Pattern))];

    /// <summary>
    /// One arm for each group, in the order in which the groups appear; a code without a group has its own arm.
    /// </summary>
    public IReadOnlyList<ImmutableArray<string>> ByGroup => By(static arm => arm.Group);

    /// <summary>The same for each value of a column.</summary>
    public IReadOnlyList<ImmutableArray<string>> ByColumn(string column) => By(arm => arm.ValueIn(column));

    /// <summary>Whether the arms by a column differ from those by code, by group, and by each earlier column.</summary>
    public bool IsNew(string column) => Columns.TakeWhile(other => other != column)
        .Select(ByColumn)
        .Append(Single)
        .Append(ByGroup)
        .All(others => Differ(ByColumn(column), others));

    /// <summary>Whether two divisions of the patterns into arms differ. The order of the arms follows from that.</summary>
    public static bool Differ(IReadOnlyList<ImmutableArray<string>> arms, IReadOnlyList<ImmutableArray<string>> others) =>
        arms.Count != others.Count || arms.Zip(others, static (arm, other) => arm.SequenceEqual(other)).Contains(false);

    private IReadOnlyList<ImmutableArray<string>> By(Func<MissingArm, string> key) =>
        [.. _arms
            .GroupBy(arm => key(arm) is { Length: > 0 } shared ? shared : arm.Pattern + ",")
            .Select(static arms => arms.Select(static arm => arm.Pattern).ToImmutableArray())];

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
            : gap.Arms.Select(arm => (Pattern: MinimalPattern.Of(arm.Pattern, types, names, spacing, options), Arm: arm));
        var written = patterns?.Select(static written => written.Pattern is { } pattern ? written.Arm with { Pattern = pattern } : null)
            .ToImmutableArray() ?? ImmutableArray<MissingArm?>.Empty;
        return written.IsEmpty || written.Contains(null) ? null : new(written!);
    }

    private static IEnumerable<(string? Pattern, MissingArm Arm)>? OfCodes(
        ImmutableArray<MissingArm> codes,
        IOperation governing,
        SwitchTypes types,
        ScopedNames names,
        Spacing spacing)
    {
        var fields = codes.Where(static code => !IsNull(code)).Select(static code => code.Pattern.TrimStart('@')).ToList();
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
            .OrderBy(code => IsNull(code) ? int.MaxValue : members[code.Pattern.TrimStart('@')].Order)
            .Select(code => (
                IsNull(code) ? "null" : names.Of(members[code.Pattern.TrimStart('@')].Field) is { } name ? cast + name : null,
                code));
    }

    private static bool IsNull(MissingArm code) => code.Pattern == "null";

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
