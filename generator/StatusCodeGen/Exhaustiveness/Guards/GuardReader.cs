using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Patterns;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Guards;

/// <summary>
/// Reads the guards of one switch as conditions. A guard may have several parts, joined by <c>&amp;&amp;</c>. One that tests
/// the code becomes a test of the governing column. One that compares other variables with constants becomes a test of a
/// column for each variable, which can have any value, but the same one in all guards: <c>A when f</c> and
/// <c>A when !f</c> handle A together.
/// </summary>
internal sealed class GuardReader
{
    private readonly Compilation _compilation;
    private readonly EnumDomains _enums;
    private readonly Columns _columns;
    private readonly Column _root;
    private readonly GuardTrust _trust;
    private readonly Dictionary<ValuePath, Column> _variables = [];

    public GuardReader(Compilation compilation, EnumDomains enums, Columns columns, Column root, GuardTrust trust) =>
        (_compilation, _enums, _columns, _root, _trust) = (compilation, enums, columns, root, trust);

    /// <summary>The condition of a guard; null if it tests anything else.</summary>
    /// <param name="guard">The guard.</param>
    /// <param name="asked">The paths of the expressions that hold the governing value.</param>
    /// <param name="step">The step of the guard, see <see cref="GuardTrust"/>.</param>
    public DeferredCondition? Read(IOperation guard, IReadOnlyCollection<ValuePath> asked, int step)
    {
        ValuePath[] trusted = [.. asked.Where(path => _trust.Holds(path, step))];
        return ReadPart(guard);

        // The group of the code is a variable too. As one, it would say nothing about the code.
        DeferredCondition? ReadPart(IOperation part) => ReadCode(part, trusted)
            ?? (part is IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.ConditionalAnd } and
                ? Join(and, ReadPart)
                : ReadVariables(part, asked, step));
    }

    private static DeferredCondition? Join(IBinaryOperation binary, Func<IOperation, DeferredCondition?> read) =>
        read(binary.LeftOperand) is { } left && read(binary.RightOperand) is { } right
            ? PatternReader.Join(binary.OperatorKind == BinaryOperatorKind.ConditionalAnd, [left, right])
            : null;

    private DeferredCondition? ReadCode(IOperation condition, ValuePath[] trusted) =>
        _root.Codes is { } codes && GuardEvaluator.Evaluate(_compilation, _enums, codes, trusted, condition) is { } values
            ? isNegated => Condition.Test(_root, isNegated ? values.Complement(codes.Size) : values)
            : null;

    private DeferredCondition? ReadVariables(IOperation condition, IReadOnlyCollection<ValuePath> asked, int step)
    {
        return Read(condition);

        DeferredCondition? Read(IOperation condition) => condition switch
        {
            _ when Tautology.Is(_compilation, _enums, condition) => PatternReader.Everything,
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not =>
                Read(not.Operand) is { } operand ? PatternReader.Not(operand) : null,
            IBinaryOperation
            {
                OperatorMethod: null,
                OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr,
            } binary => Join(binary, Read),
            _ => ReadVariable(condition, asked, step),
        };
    }

    private DeferredCondition? ReadVariable(IOperation condition, IReadOnlyCollection<ValuePath> asked, int step)
    {
        return condition switch
        {
            { Type.SpecialType: SpecialType.System_Boolean } when ColumnOf(condition) is { } flag =>
                isNegated => Condition.Test(flag, ValueSet.Of(isNegated ? 0 : 1)),
            IIsPatternOperation test when PatternShape.IsOfConstants(test.Pattern) && ColumnOf(test.Value) is { } column =>
                column.Domain is TypeDomain && PatternShape.MentionsConstant(test.Pattern)
                    ? null
                    : Checked(reader => reader.Read(test.Pattern, column)),
            IPropertyReferenceOperation { Property.Name: "HasValue", Instance: { Type: { } type } nullable }
                when Nullability.HasNull(type) && type.IsValueType && ColumnOf(nullable) is { } column =>
                isNegated => Condition.Test(column, isNegated ? ValueSet.Of(column.Domain.Null) : column.Domain.NotNull),
            IBinaryOperation { OperatorMethod: null } binary => ReadComparison(binary),
            _ => null,
        };

        DeferredCondition? ReadComparison(IBinaryOperation binary)
        {
            var right = GuardEvaluator.ConstantIn(binary.RightOperand);
            var constant = right ?? GuardEvaluator.ConstantIn(binary.LeftOperand);
            var kind = right is null ? Mirrored(binary.OperatorKind) : binary.OperatorKind;
            return constant is null
                || !IsComparison(kind, constant.ConstantValue.Value)
                || ColumnOf(right is null ? binary.RightOperand : binary.LeftOperand) is not { } column
                || (column.Domain is TypeDomain && constant.ConstantValue.Value is not null) ? null
                    : kind == BinaryOperatorKind.NotEquals ? Checked(reader => PatternReader.Not(reader.Read(constant, column)))
                    : Checked(reader => reader.Read(constant, kind, column));
        }

        Column? ColumnOf(IOperation operand)
        {
            while (operand is IConversionOperation { IsImplicit: true, OperatorMethod: null, Type: { } to } conversion
                && conversion.Operand.Type is { } from
                && Nullability.Strip(to).IsSame(Nullability.Strip(from)))
            {
                operand = conversion.Operand;
            }

            return operand.Type is { TypeKind: TypeKind.Enum or TypeKind.Struct or TypeKind.Class or TypeKind.Interface } type
                && ValuePath.Of(operand) is { HasOnlyReadOnlyMembers: true } path
                && !asked.Contains(path)
                && _trust.Holds(path, step)
                    ? Find(path, type)
                    : null;
        }
    }

    private Column Find(ValuePath path, ITypeSymbol type)
    {
        if (!_variables.TryGetValue(path, out var column))
        {
            _variables.Add(path, column = _columns.AddVariable(type));
        }

        return column;
    }

    /// <summary>A condition on a variable; null if its constants do not compare with the variable.</summary>
    private DeferredCondition? Checked(Func<PatternReader, DeferredCondition> read)
    {
        var reader = new PatternReader(_columns);
        var condition = read(reader);
        return reader.IsUnreadable ? null : condition;
    }

    /// <summary>
    /// Whether an operator compares as the pattern with the same constant does. The operators never hold for NaN, and the
    /// relational ones never for null.
    /// </summary>
    private static bool IsComparison(BinaryOperatorKind kind, object? constant) => constant is not (double.NaN or float.NaN) && kind switch
    {
        BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals => true,
        BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual => constant is not null,
        BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual => constant is not null,
        _ => false,
    };

    private static BinaryOperatorKind Mirrored(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };
}
