using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Patterns;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Reporting;

/// <content>The values of one column: codes, numbers, texts, and the names of types.</content>
internal sealed partial class WitnessFormatter
{
    private string WriteValues(Column column, ValueSet values)
    {
        var texts = column.Domain switch
        {
            CodeDomain codes => codes.InDeclarationOrder(values).Select(code => NameOf(codes, code, column)),
            BooleanDomain => values.Intersect(column.Domain.NotNull).Values.Select(static value => value == 1 ? "true" : "false"),
            TextDomain strings => WriteTexts(strings, values, column.MayBeNull),
            NumberDomain numbers => NumberRanges.Write(numbers, values, Literal(column.Type)),
            _ => ["_"],
        };
        var known = column.Domain.Required.IsSubsetOf(values) ? ["not null"] : texts.ToList();
        return string.Join(" or ", values.Contains(column.Domain.Null) ? known.Append("null") : known);
    }

    private static IEnumerable<string> WriteTexts(TextDomain texts, ValueSet values, bool mayBeNull)
    {
        if (!values.Contains(texts.Texts.Count))
        {
            return values.Intersect(texts.NotNull).Values.Select(value => SymbolDisplay.FormatLiteral(texts.Texts[value], quote: true));
        }

        var others = texts.NotNull.Except(values).Values.Select(value => SymbolDisplay.FormatLiteral(texts.Texts[value], quote: true));
        var not = string.Join(" or ", mayBeNull ? others.Append("null") : others);
        return [$"not ({not})"];
    }

    private string NameOf(CodeDomain codes, DeclaredCode code, Column column)
    {
        if (!_isCode)
        {
            return code.ToString();
        }

        var name = $"{codes.FullName}.{code.Name}";
        return codes.Type.IsSame(column.Type) ? name : $"({NameOf(column.Type)}){name}";
    }

    private string NameOf(ITypeSymbol type) => type.ToDisplayString(
        _isCode ? SymbolDisplayFormat.FullyQualifiedFormat : SymbolDisplayFormat.MinimallyQualifiedFormat);

    private Func<IComparable, string> Literal(ITypeSymbol type) => value => (type, value) switch
    {
        ({ SpecialType: SpecialType.System_Char }, decimal number) => SymbolDisplay.FormatLiteral((char)number, quote: true),
        ({ SpecialType: SpecialType.System_Decimal }, decimal number) => number.ToString(CultureInfo.InvariantCulture) + "m",
        ({ TypeKind: TypeKind.Enum }, decimal number) => FormattableString.Invariant($"({NameOf(type)})({number})"),
        (_, double.NaN) => NameOf(type) + ".NaN",
        (_, double.PositiveInfinity) => NameOf(type) + ".PositiveInfinity",
        (_, double.NegativeInfinity) => NameOf(type) + ".NegativeInfinity",
        ({ SpecialType: SpecialType.System_Single }, double number) => ((float)number).ToString("R", CultureInfo.InvariantCulture) + "f",
        (_, double number) => number.ToString("R", CultureInfo.InvariantCulture) + "d",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
