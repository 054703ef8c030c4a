using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Patterns;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Guards;

/// <summary>
/// Evaluates a condition that tests one value, by constants, patterns or the generated API, and nothing else. It then
/// holds for exactly the values that pass the test.
/// </summary>
internal sealed class GuardEvaluator
{
    private readonly Compilation _compilation;
    private readonly EnumDomains _enums;
    private readonly CodeDomain _codes;
    private readonly IReadOnlyCollection<ValuePath> _asked;

    private GuardEvaluator(Compilation compilation, EnumDomains enums, CodeDomain codes, IReadOnlyCollection<ValuePath> asked)
    {
        _compilation = compilation;
        _enums = enums;
        _codes = codes;
        _asked = asked;
    }

    /// <summary>The values for which a condition holds; null if it tests anything else.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="enums">Its enums.</param>
    /// <param name="codes">The codes that the value holds.</param>
    /// <param name="asked">The paths of the expressions that hold the value.</param>
    /// <param name="condition">The condition.</param>
    public static ValueSet? Evaluate(
        Compilation compilation,
        EnumDomains enums,
        CodeDomain codes,
        IReadOnlyCollection<ValuePath> asked,
        IOperation condition) => asked.Count == 0 ? null : new GuardEvaluator(compilation, enums, codes, asked).Evaluate(condition);

    private ValueSet? Evaluate(IOperation condition) => condition switch
    {
        { ConstantValue: { HasValue: true, Value: bool value } } => value ? Everything : ValueSet.Empty,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not =>
            Evaluate(not.Operand)?.Complement(_codes.Size),
        IBinaryOperation { OperatorMethod: null } binary => EvaluateBinary(binary),
        IIsTypeOperation { IsNegated: false } test => EvaluateType(test),
        IIsPatternOperation test => EvaluatePattern(test.Value, (reader, column) => reader.Read(test.Pattern, column))
            ?? (Tautology.Is(_compilation, _enums, test) ? Everything : null),
        IInvocationOperation invocation => EvaluateCall(invocation),
        _ => null,
    };

    private ValueSet Everything => ValueSet.Between(0, _codes.Null);

    private ValueSet? EvaluateBinary(IBinaryOperation binary)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return binary.OperatorKind switch
        {
            BinaryOperatorKind.ConditionalAnd =>
                Evaluate(binary.LeftOperand) is { } left && Evaluate(binary.RightOperand) is { } right ? left.Intersect(right) : null,
            BinaryOperatorKind.ConditionalOr =>
                Evaluate(binary.LeftOperand) is { } left && Evaluate(binary.RightOperand) is { } right ? left.Union(right) : null,
            BinaryOperatorKind.Equals => EvaluateEquality(binary),
            BinaryOperatorKind.NotEquals => EvaluateEquality(binary)?.Complement(_codes.Size),
            _ => null,
        };
    }

    private ValueSet? EvaluateEquality(IBinaryOperation binary)
    {
        var (left, right) = (ConstantIn(binary.LeftOperand), ConstantIn(binary.RightOperand));
        return right is not null ? EvaluatePattern(binary.LeftOperand, (reader, column) => reader.Read(right, column))
            : left is not null ? EvaluatePattern(binary.RightOperand, (reader, column) => reader.Read(left, column))
            : null;
    }

    private ValueSet? EvaluateType(IIsTypeOperation test) =>
        IsAsked(test.ValueOperand) && test.TypeOperand.IsSame(_codes.Type) ? _codes.NotNull : null;

    /// <summary>The values for which a pattern matches the code, its group, a column of it, or the answer to a test of it.</summary>
    private ValueSet? EvaluatePattern(IOperation asked, Func<PatternReader, Column, DeferredCondition> read)
    {
        if (IsAsked(asked))
        {
            var columns = new Columns(_compilation, _enums);
            return PatternReader.Solve(columns, columns.AddRoot(_codes.Type, mayBeNull: true, _codes), read);
        }

        if (GeneratedApi.PartReadBy(asked) is var (code, part) && IsAsked(code) && asked.Type is { } values)
        {
            return PatternReader.CodesOf(_codes, new Columns(_compilation, _enums), part, values, read);
        }

        return asked.Type is { SpecialType: SpecialType.System_Boolean } type && Evaluate(asked) is { } holding
            ? EvaluateAnswer(holding, type, read)
            : null;
    }

    /// <summary>The values for which a pattern matches the answer to a test: <c>code.IsPaid() is false</c>.</summary>
    private ValueSet? EvaluateAnswer(ValueSet values, ITypeSymbol type, Func<PatternReader, Column, DeferredCondition> read)
    {
        var columns = new Columns(_compilation, _enums);
        return PatternReader.Solve(columns, columns.AddRoot(type, mayBeNull: false), read) is { } answers
            ? ValueSet.Union([
                answers.Contains(1) ? values : ValueSet.Empty,
                answers.Contains(0) ? values.Complement(_codes.Size) : ValueSet.Empty])
            : null;
    }

    private ValueSet? EvaluateCall(IInvocationOperation call) =>
        GeneratedApi.QuestionOf(call, _codes.Type) is not var (asked, predicate) || !IsAsked(asked) ? null
        : predicate is null ? _codes.NotNull
        : predicate == GeneratedApi.IsDefined ? _codes.Defined
        : _codes.FindCodes(predicate);

    private bool IsAsked(IOperation operation) =>
        ValuePath.Of(GoverningValue.WithoutCasts(_enums, operation)) is { } path && _asked.Contains(path);

    /// <summary>The constant inside implicit conversions, such as to a nullable type; null if there is none.</summary>
    public static IOperation? ConstantIn(IOperation operation)
    {
        while (!operation.ConstantValue.HasValue && operation is IConversionOperation { IsImplicit: true } conversion)
        {
            operation = conversion.Operand;
        }

        return operation.ConstantValue.HasValue ? operation : null;
    }
}
