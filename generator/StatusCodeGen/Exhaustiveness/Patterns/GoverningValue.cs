using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Patterns;

/// <summary>Makes the governing expression of a switch the first of its columns.</summary>
internal static class GoverningValue
{
    /// <summary>Creates the column of a governing expression; null if no part of it can be in scope.</summary>
    /// <param name="columns">The columns of the switch.</param>
    /// <param name="enums">The enums.</param>
    /// <param name="expression">The governing expression.</param>
    /// <param name="labels">The constants and patterns of the arms; enumerated only for a number.</param>
    public static Column? AddTo(Columns columns, EnumDomains enums, IOperation expression, IEnumerable<IOperation> labels)
    {
        if (expression.Type is not { TypeKind: not (TypeKind.Error or TypeKind.TypeParameter or TypeKind.Dynamic) } type)
        {
            return null;
        }

        var stripped = Nullability.Strip(type);
        if (enums.Find(stripped) is { } codes)
        {
            return enums.IsInScope(codes) ? columns.AddRoot(type, Nullability.Allows(expression)) : null;
        }

        if (CastCodes(enums, expression) is { } cast)
        {
            return columns.AddRoot(type, Nullability.Allows(expression), cast);
        }

        if (IntegerRange.AtLeastOf(stripped.SpecialType) is not null)
        {
            // Most switches on a number are about no code: the first label says so.
            return CastConstant.EnumOfFirst(labels) is { } labelled && enums.FindForNumber(labelled) is not null
                ? columns.AddRoot(type, Nullability.Allows(expression))
                : null;
        }

        if (stripped.SpecialType is not (SpecialType.None or SpecialType.System_ValueType or SpecialType.System_Enum)
            || stripped.TypeKind == TypeKind.Enum)
        {
            return null;
        }

        var column = columns.AddRoot(type, Nullability.Allows(expression));
        AddElements(columns, enums, column, expression);
        return column;
    }

    /// <summary>The code in a cast like <c>(int)code</c>; the expression itself if it is not such a cast.</summary>
    public static IOperation WithoutCasts(EnumDomains enums, IOperation expression) => FindCast(enums, expression)?.Code ?? expression;

    /// <summary>The domain of the code in a cast like <c>(int)code</c>; null if it is not such a cast.</summary>
    private static CodeDomain? CastCodes(EnumDomains enums, IOperation expression) => FindCast(enums, expression)?.Codes;

    /// <summary>
    /// The outermost operand in a chain of conversions that is of an enum in scope, if each target type keeps its codes
    /// distinct: <c>code</c> in <c>(long)(int)code</c>, and <c>(Code)number</c> in <c>(int)(Code)number</c>.
    /// </summary>
    private static (IOperation Code, CodeDomain Codes)? FindCast(EnumDomains enums, IOperation expression)
    {
        var outer = new List<ITypeSymbol>();
        for (var inner = expression; inner is IConversionOperation { OperatorMethod: null } conversion;)
        {
            if (TypeOf(inner) is not { } type)
            {
                return null;
            }

            outer.Add(type);
            inner = conversion.Operand;
            if (enums.FindInScope(TypeOf(inner)) is { } codes)
            {
                return outer.TrueForAll(codes.IsToldApartBy) ? (inner, codes) : null;
            }
        }

        return null;
    }

    /// <summary>
    /// Creates a column for each element of a tuple, whether or not a pattern tests it. For a tuple literal, flow
    /// analysis knows more about the elements than their types say.
    /// </summary>
    private static void AddElements(Columns columns, EnumDomains enums, Column column, IOperation expression)
    {
        if (column.Type is not INamedTypeSymbol { IsTupleType: true } tuple)
        {
            return;
        }

        while (expression is IConversionOperation { Operand: ITupleOperation written })
        {
            expression = written;
        }

        var elements = (expression as ITupleOperation)?.Elements;
        for (var position = 0; position < tuple.TupleElements.Length; position++)
        {
            var type = tuple.TupleElements[position].Type;
            var element = elements?.Length == tuple.TupleElements.Length ? elements.Value[position] : null;
            var part = element is null
                ? columns.GetPart(column, ColumnPart.Element(position), type, isDirect: true)
                : columns.GetPart(
                    column,
                    ColumnPart.Element(position),
                    type,
                    isDirect: true,
                    Nullability.Allows(element),
                    CastCodes(enums, element));
            AddElements(columns, enums, part, element ?? expression);
        }
    }

    private static ITypeSymbol? TypeOf(IOperation operation) => operation.Type is { } type ? Nullability.Strip(type) : null;
}
