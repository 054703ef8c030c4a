using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Patterns;
using StatusCodeGen.Exhaustiveness.Search;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Reporting;

/// <summary>Writes a witness as a pattern: for a person to read, or as C# that compiles everywhere.</summary>
internal sealed partial class WitnessFormatter
{
    private readonly Witness _witness;
    private readonly bool _isCode;

    private WitnessFormatter(Witness witness, bool isCode) => (_witness, _isCode) = (witness, isCode);

    /// <summary>Writes the number and the name of each code: <c>(413 LoginError, true)</c>.</summary>
    public static string ToText(Witness witness, Column governing) => new WitnessFormatter(witness, isCode: false).Write(governing);

    /// <summary>Writes fully qualified names: <c>(global::Syncfy.CredentialStatusCode.LoginError, true)</c>.</summary>
    public static string ToPattern(Witness witness, Column governing) => new WitnessFormatter(witness, isCode: true).Write(governing);

    private string Write(Column column)
    {
        var values = _witness[column];
        if (values.Equals(ValueSet.Of(column.Domain.Null)))
        {
            return "null";
        }

        var parts = column.Parts.Where(IsTold).ToList();
        if (column.Domain is TypeDomain types)
        {
            return WriteObject(column, types, values, parts);
        }

        return _witness.IsFree(column) ? "_" : WriteValues(column, values);
    }

    private bool IsTold(Column column) =>
        _witness.Has(column) && (!_witness.IsFree(column) || column.Parts.Any(IsTold));

    private string WriteObject(Column column, TypeDomain types, ValueSet values, List<Column> parts)
    {
        var isElements = column.Type is INamedTypeSymbol { IsTupleType: true, TupleElements.Length: > 1 };
        if (isElements && column.Parts.Any(static part => part.Part.Member is null) && (parts.Count > 0 || !values.Contains(types.Null)))
        {
            return WriteTuple(column);
        }

        if (parts is [{ Part.Member: ITypeSymbol } unboxed])
        {
            return Write(unboxed);
        }

        if (parts.Count > 0)
        {
            return WriteParts(column, types, values, parts);
        }

        var tests = WriteTypes(AnswersOf(types, values), column.MayBeNull && !values.Contains(types.Null));
        return tests.Length > 0 ? values.Contains(types.Null) ? $"null or {tests}" : tests
            : _witness.IsFree(column) ? "_"
            : "not null";
    }

    /// <summary>
    /// Writes the parts of an object behind the type that they are of. A pattern is bound to the type that the patterns
    /// before it in a chain of <c>and</c> test for, so tests for other types come last.
    /// </summary>
    private string WriteParts(Column column, TypeDomain types, ValueSet values, List<Column> parts)
    {
        var answers = AnswersOf(types, values);
        var owners = parts.Select(part => OwnerOf(part, column)).Distinct(SymbolEqualityComparer.Default).OfType<ITypeSymbol>().ToList();
        if (answers is [[(var only, true)]] && types.Implies(only) && owners.TrueForAll(owner => types.Implies(only, owner)))
        {
            return $"{NameOf(only)} {WriteParts(column, parts)}";
        }

        var owned = parts.GroupBy(part => OwnerOf(part, column), SymbolEqualityComparer.Default)
            .OrderBy(static part => part.Key is not null)
            .Select(part => (part.Key is ITypeSymbol owner ? NameOf(owner) + " " : "") + WriteParts(column, part));
        var others = answers.ConvertAll(answer => answer.FindAll(test => !test.IsOfIt || !owners.Exists(test.Type.IsSame)));
        var isImplied = others.Count == 0 || others.Exists(static answer => answer.Count == 0);
        var tests = isImplied ? "" : WriteTypes(others, excludesNull: false);
        return string.Join(" and ", isImplied ? owned : owned.Append(others.Count > 1 ? $"({tests})" : tests));
    }

    /// <summary>The type that a pattern must name to test a part; null if the column already has that type.</summary>
    private static ISymbol? OwnerOf(Column part, Column column) =>
        part.OwnerType is { } owner && !owner.IsSame(column.Type) ? owner : null;

    private string WriteTuple(Column column)
    {
        var elements = ((INamedTypeSymbol)column.Type).TupleElements.Select((_, position) => column.Find(ColumnPart.Element(position)));
        return $"({string.Join(", ", elements.Select(element => element is null ? "_" : Write(element)))})";
    }

    /// <summary>Writes the parts of one type; each further Deconstruct method needs its own pattern.</summary>
    private string WriteParts(Column column, IEnumerable<Column> parts)
    {
        var methods = parts.Select(static part => part.Part.Member)
            .OfType<IMethodSymbol>()
            .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default);
        var positions = methods.Select(method => WriteDeconstruction(column, method)).ToList();
        var properties = WriteProperties(parts);
        return properties.Length == 0 ? string.Join(" and ", positions)
            : string.Join(" and ", positions.Skip(1).Prepend(positions.Count > 0 ? $"{positions[0]} {properties}" : properties));
    }

    private string WriteDeconstruction(Column column, IMethodSymbol method)
    {
        var count = method.Parameters.Length - (method.IsExtensionMethod ? 1 : 0);
        var positions = Enumerable.Range(0, count).Select(position => column.Parts.FirstOrDefault(part =>
            part.Part.Position == position && part.Part.Member.IsSame(method)));
        return $"({string.Join(", ", positions.Select(part => part is null ? "_" : Write(part)))})";
    }

    private string WriteProperties(IEnumerable<Column> parts)
    {
        var properties = parts.Where(static part => part.Part.Member is null or IPropertySymbol or IFieldSymbol).ToList();
        return properties.Count == 0 ? "" : $"{{ {string.Join(", ", properties.Select(part => $"{NameOf(part.Part)}: {Write(part)}"))} }}";
    }

    private static string NameOf(ColumnPart part) =>
        part.Member is not { } member ? FormattableString.Invariant($"Item{part.Position + 1}")
        : SyntaxFacts.GetKeywordKind(member.Name) == SyntaxKind.None ? member.Name
        : "@" + member.Name;
}
