using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Patterns;

/// <summary>
/// Creates the condition that a pattern puts on the columns, or its negation. Call it only when all patterns of the
/// switch have been read, since their constants divide the domains.
/// </summary>
internal delegate Condition DeferredCondition(bool isNegated);

/// <summary>Reads the patterns of one switch (C# specification, "Patterns") and creates their columns.</summary>
internal sealed partial class PatternReader
{
    /// <summary>The condition that always holds.</summary>
    public static readonly DeferredCondition Everything = static isNegated => isNegated ? Condition.Never : Condition.Always;

    private readonly Columns _columns;

    public PatternReader(Columns columns) => _columns = columns;

    /// <summary>Whether a pattern does not compile or is not supported; then no condition is reliable.</summary>
    public bool IsUnreadable { get; private set; }

    /// <summary>The condition under which a pattern matches a column.</summary>
    public DeferredCondition Read(IPatternOperation pattern, Column column) => ReadPart(pattern, column);

    /// <summary>The condition under which a constant label matches a column.</summary>
    public DeferredCondition Read(IOperation constant, Column column) => Read(constant, BinaryOperatorKind.Equals, column);

    /// <summary>The condition under which a column is in a relation to a constant.</summary>
    public DeferredCondition Read(IOperation constant, BinaryOperatorKind relation, Column column) =>
        ReadConstant(constant, relation, column);

    private DeferredCondition ReadPart(IPatternOperation pattern, Column column) => pattern switch
    {
        IDiscardPatternOperation => Everything,
        IConstantPatternOperation constant => ReadConstant(constant.Value, BinaryOperatorKind.Equals, column),
        IRelationalPatternOperation relation => ReadConstant(relation.Value, relation.OperatorKind, column),
        IDeclarationPatternOperation { MatchesNull: true } => Everything,
        _ when column.Domain is TypeDomain { IsOfUnion: true } => Unreadable(),
        INegatedPatternOperation negated => Not(ReadPart(negated.Pattern, column)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and => ReadAnd(and, column),
        IBinaryPatternOperation or => Join(isAnd: false, PatternShape.Operands(or).Select(operand => ReadPart(operand, column))),
        ITypePatternOperation type => ReadType(type.MatchedType, column),
        IDeclarationPatternOperation { MatchedType: { } type } => ReadType(type, column),
        IRecursivePatternOperation recursive => ReadRecursive(recursive, column),
        _ => Unreadable(),
    };

    public static DeferredCondition Not(DeferredCondition condition) => isNegated => condition(!isNegated);

    public static DeferredCondition Join(bool isAnd, IEnumerable<DeferredCondition> operands)
    {
        DeferredCondition[] all = [.. operands];
        return isNegated =>
        {
            var conditions = Array.ConvertAll(all, operand => operand(isNegated));
            return isAnd != isNegated ? Condition.And(conditions) : Condition.Or(conditions);
        };
    }

    private static DeferredCondition Test(Column column, Func<ValueSet> values) => isNegated =>
        Condition.Test(column, isNegated ? values().Complement(column.Domain.Size) : values());

    /// <summary>Like <see cref="Test"/>, for values that no pattern read later can change.</summary>
    private static DeferredCondition Settled(Column column, ValueSet values) => isNegated =>
        Condition.Test(column, isNegated ? values.Complement(column.Domain.Size) : values);

    private static DeferredCondition NotNull(Column column) => column.MayBeNull ? TestNotNull(column) : Everything;

    private static DeferredCondition TestNotNull(Column column) => Test(column, () => column.Domain.NotNull);

    private DeferredCondition ReadConstant(IOperation operation, BinaryOperatorKind relation, Column column)
    {
        if (operation.ConstantValue is not { HasValue: true, Value: var value })
        {
            return Unreadable();
        }

        return column.Domain is TypeDomain { IsOfUnion: true } ? Unreadable()
            : value is null ? ReadNull(column)
            : column.Domain is TypeDomain ? ReadBoxed(operation, relation, column)
            : !column.Domain.Accepts(value) ? Unreadable()
            : column.Domain.IsSettled ? Settled(column, column.Domain.Matching(relation, value))
            : ReadMentioned(operation, value, relation, column);
    }

    private static DeferredCondition ReadNull(Column column) => Test(column, () => ValueSet.Of(column.Domain.Null));

    private static DeferredCondition ReadMentioned(IOperation operation, object value, BinaryOperatorKind relation, Column column)
    {
        column.CompareWith(CastConstant.EnumOf(operation));
        column.Domain.Mention(value);
        return Test(column, () => column.Domain.Matching(relation, value));
    }

    /// <summary>A constant pattern on an object tests its type, and then the value converted to that type.</summary>
    private DeferredCondition ReadBoxed(IOperation operation, BinaryOperatorKind relation, Column column)
    {
        if (TypeOf(operation) is not { } type || column.Part.Equals(ColumnPart.As(type)))
        {
            return Unreadable();
        }

        var unboxed = _columns.GetPart(column, ColumnPart.As(type), type, isDirect: false, mayBeNull: false);
        return Join(isAnd: true, [ReadType(type, column), ReadConstant(operation, relation, unboxed)]);
    }

    private DeferredCondition ReadType(ITypeSymbol type, Column column)
    {
        type = Nullability.Strip(type);
        if (type.TypeKind == TypeKind.Error)
        {
            return Unreadable();
        }

        if (type.IsSame(column.Type))
        {
            return NotNull(column);
        }

        if (column.Domain is not TypeDomain types)
        {
            return _columns.AreAllOf(column, type) ? NotNull(column) : Unreadable();
        }

        if (!types.CanHold(type) || types.IsPartOfClosed(type))
        {
            return Unreadable();
        }

        types.Mention(type);
        return Test(column, () => types.OfType(type));
    }

    private static ITypeSymbol? TypeOf(IOperation constant)
    {
        while (constant is IConversionOperation { IsImplicit: true, Operand: { ConstantValue.HasValue: true } operand })
        {
            constant = operand;
        }

        return constant.Type is { TypeKind: not TypeKind.Error } type ? type : null;
    }

    private DeferredCondition Unreadable()
    {
        IsUnreadable = true;
        return static _ => Condition.Never;
    }
}
