using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>Writes a combination as a pattern: for a person to read, or as C# that compiles wherever it is put.</summary>
internal sealed class CombinationWriter
{
    private readonly Combination _combination;
    private readonly bool _isCode;

    private CombinationWriter(Combination combination, bool isCode) => (_combination, _isCode) = (combination, isCode);

    /// <summary>With the number and the name of each code: <c>(413 LoginError, true)</c>.</summary>
    public static string ToText(Combination combination, Column governing) => new CombinationWriter(combination, isCode: false).Write(governing);

    /// <summary>With all names in full: <c>(global::Syncfy.CredentialStatusCode.LoginError, true)</c>.</summary>
    public static string ToPattern(Combination combination, Column governing) => new CombinationWriter(combination, isCode: true).Write(governing);

    private string Write(Column column)
    {
        var values = _combination[column];
        if (values.Equals(ValueSet.Of(column.Domain.Null)))
        {
            return "null";
        }

        var parts = column.Parts.Where(IsTold).ToList();
        if (column.Domain is TypeDomain types)
        {
            return WriteObject(column, types, values, parts);
        }

        return _combination.IsFree(column) ? "_" : WriteValues(column, values);
    }

    private bool IsTold(Column column) =>
        _combination.Has(column) && (!_combination.IsFree(column) || column.Parts.Any(IsTold));

    private string WriteObject(Column column, TypeDomain types, ValueSet values, List<Column> parts)
    {
        var isElements = column.Type is INamedTypeSymbol { IsTupleType: true };
        if (isElements && column.Parts.Any(static part => part.Part.Member is null) && (parts.Count > 0 || !values.Contains(types.Null)))
        {
            return WriteTuple(column);
        }

        var owner = parts.Select(static part => part.Part.OwnerType).FirstOrDefault(type => type is not null && !IsSame(type, column.Type));
        var type = WriteTypes(types, values.Intersect(types.NotNull), owner);
        if (parts.Count == 0)
        {
            return type.Length > 0 ? values.Contains(types.Null) ? $"null or {type}" : type
                : _combination.IsFree(column) ? "_"
                : "not null";
        }

        if (parts is [{ Part.Member: ITypeSymbol } unboxed])
        {
            return Write(unboxed);
        }

        var pattern = WriteDeconstruction(column, parts) + WriteProperties(parts);
        return type.Length == 0 ? pattern : IsName(type) ? $"{type} {pattern}" : $"{type} and {pattern}";
    }

    private static bool IsName(string type) => !type.Contains(' ');

    private string WriteTuple(Column column)
    {
        var elements = ((INamedTypeSymbol)column.Type).TupleElements.Select((_, position) => column.Find(ColumnPart.Element(position)));
        return $"({string.Join(", ", elements.Select(element => element is null ? "_" : Write(element)))})";
    }

    private string WriteDeconstruction(Column column, List<Column> parts)
    {
        if (parts.FirstOrDefault(static part => part.Part.Member is IMethodSymbol)?.Part.Member is not IMethodSymbol method)
        {
            return "";
        }

        var count = method.Parameters.Length - (method.IsExtensionMethod ? 1 : 0);
        var positions = Enumerable.Range(0, count).Select(position => column.Parts.FirstOrDefault(part =>
            part.Part.Position == position && SymbolEqualityComparer.Default.Equals(part.Part.Member, method)));
        return $"({string.Join(", ", positions.Select(part => part is null ? "_" : Write(part)))}) ";
    }

    private string WriteProperties(List<Column> parts)
    {
        var properties = parts.Where(static part => part.Part.Member is IPropertySymbol or IFieldSymbol).ToList();
        return properties.Count == 0 ? "" : $"{{ {string.Join(", ", properties.Select(part => $"{part.Part.Member!.Name}: {Write(part)}"))} }}";
    }

    private string WriteTypes(TypeDomain types, ValueSet values, ITypeSymbol? owner)
    {
        if (types.NotNull.IsSubsetOf(values) || values.IsEmpty)
        {
            return owner is null ? "" : NameOf(owner);
        }

        var answers = values.Values.Select(value => string.Join(" and ", types.Describe(value)
            .OrderByDescending(static answer => answer.IsOfIt)
            .Select(answer => answer.IsOfIt ? NameOf(answer.Type) : "not " + NameOf(answer.Type))));
        return string.Join(" or ", answers.Distinct());
    }

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
        var known = column.Domain.Wanted.IsSubsetOf(values) ? ["not null"] : texts.ToList();
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

    private string NameOf(CodeDomain codes, Code code, Column column)
    {
        if (!_isCode)
        {
            return FormattableString.Invariant($"{code.Key} {code.Name}");
        }

        var name = $"{NameOf(codes.Type)}.{code.Name}";
        return IsSame(codes.Type, column.Type) ? name : $"({NameOf(column.Type)}){name}";
    }

    private string NameOf(ITypeSymbol type) => type.ToDisplayString(_isCode ? SymbolDisplayFormat.FullyQualifiedFormat : SymbolDisplayFormat.MinimallyQualifiedFormat);

    private Func<IComparable, string> Literal(ITypeSymbol type) => value => (type, value) switch
    {
        ({ SpecialType: SpecialType.System_Char }, decimal number) => SymbolDisplay.FormatLiteral((char)number, quote: true),
        ({ SpecialType: SpecialType.System_Decimal }, decimal number) => number.ToString(CultureInfo.InvariantCulture) + "m",
        ({ TypeKind: TypeKind.Enum }, decimal number) => FormattableString.Invariant($"({NameOf(type)})({number})"),
        (_, double.NaN) => NameOf(type) + ".NaN",
        ({ SpecialType: SpecialType.System_Single }, double number) => ((float)number).ToString("R", CultureInfo.InvariantCulture) + "f",
        (_, double number) => number.ToString("R", CultureInfo.InvariantCulture) + "d",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static bool IsSame(ITypeSymbol left, ITypeSymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
