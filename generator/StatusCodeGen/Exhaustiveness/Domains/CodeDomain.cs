using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Domains;

/// <summary>
/// The declared values of an enum, in ascending order. Undeclared values are not in the domain: a pattern may name one
/// or cover it with a range, but none requires an arm.
/// </summary>
internal sealed partial class CodeDomain : OrderedDomain
{
    private readonly decimal[] _keys;
    private readonly HashSet<decimal> _declared;

    private readonly CodeTexts? _texts;

    private CodeDomain(
        INamedTypeSymbol type,
        bool isMarked,
        ImmutableArray<DeclaredCode> codes,
        HashSet<decimal> declared,
        CodeTexts? texts)
    {
        _texts = texts;
        Type = type;
        IsMarked = isMarked;
        IsClosed = isMarked && (GeneratedMarker.IsGroupEnum(type) || ColumnMetadata.IsColumnEnum(type));
        Codes = codes;
        _declared = declared;
        _keys = [.. codes.Select(static code => code.Key)];
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>The name of the enum in a message.</summary>
    public string Name => field ??= Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>The name of the enum in code, with its namespaces.</summary>
    public string FullName => field ??= Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Whether the enum was generated from a catalog.</summary>
    public bool IsMarked { get; }

    /// <summary>
    /// Whether the values never come from outside, so that none is undeclared. That is so for the groups of a generated
    /// enum and for the values of a column: the generated API returns declared members only.
    /// </summary>
    public bool IsClosed { get; }

    /// <summary>The codes, ascending: the number of a value is its index in this array.</summary>
    public ImmutableArray<DeclaredCode> Codes { get; }

    public override int Null => _keys.Length;

    public override bool IsSettled => true;

    public static CodeDomain Create(INamedTypeSymbol type)
    {
        // In code that does not compile, a name may be declared twice: use the first declaration.
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue)
            .GroupBy(static field => field.Name)
            .Select(static fields => fields.First())
            .ToImmutableArray();
        var rows = RowsOf(members);
        var texts = CodeTexts.Of(type, [.. rows.OrderBy(static row => row.Value).Select(static row => row.Key)]);
        var codes = members
            .Select(static (field, order) => (
                Field: field,
                Key: KeyOf(field),
                Order: order,
                Obsolete: WellKnownAttributes.ObsolescenceOf(field)))
            .Where(static member => member.Obsolete != Obsolescence.Error)
            .GroupBy(static member => member.Key)
            .Select(static names => names.OrderBy(static member => member.Obsolete).ThenBy(static member => member.Order).First())
            .OrderBy(static member => member.Key)
            .Select(member => new DeclaredCode(
                member.Key,
                NameOf(member.Field),
                ShowText(texts, member.Key),
                GeneratedMarker.GroupOf(member.Field),
                member.Order,
                rows[member.Key]));
        return new(type, GeneratedMarker.IsOn(type), codes.ToImmutableArray(), new(rows.Keys), texts);
    }

    /// <summary>Whether the enum declares a value, even if only under an obsolete name.</summary>
    public bool Declares(object constant) => _declared.Contains((decimal)KeyOf(constant));

    public bool Has(DeclaredCode code) => Find(code.Key) is { } value && Codes[value] == code;

    /// <summary>The value that has a number; null if no code has it.</summary>
    public int? Find(decimal key) => Array.BinarySearch(_keys, key) is >= 0 and var value ? value : null;

    /// <summary>
    /// Whether a cast to a type keeps all codes distinct: to the enum, or to an integral type that holds every code.
    /// </summary>
    public bool IsToldApartBy(ITypeSymbol type) => type.IsSame(Type)
        || (IntegerRange.AtLeastOf(type.SpecialType) is { } range
            && (_keys.Length == 0 || (range.Least <= _keys[0] && _keys[_keys.Length - 1] <= range.Greatest)));

    public override bool Accepts(object constant) => constant is not (string or bool or float or double or decimal);

    public override ValueSet Matching(BinaryOperatorKind relation, object constant)
    {
        var index = KeyOf(constant) is decimal key ? Array.BinarySearch(_keys, key) : ~0;
        return index >= 0
            ? Matching(relation, index - 1, index, index + 1, Null - 1)
            : Matching(relation, ~index - 1, at: null, ~index, Null - 1);
    }

    /// <summary>The codes that satisfy a predicate.</summary>
    public ValueSet Where(Func<DeclaredCode, bool> predicate) =>
        ValueSet.Of(Enumerable.Range(0, Codes.Length).Where(number => predicate(Codes[number])));

    /// <summary>The value of a set that is declared first; null if the set has no value other than null.</summary>
    public int? FirstIn(ValueSet values) =>
        values.Intersect(NotNull).Values.OrderBy(value => Codes[value].Order).Select(static value => (int?)value).FirstOrDefault();

    /// <summary>The codes of a set in declaration order.</summary>
    public IEnumerable<DeclaredCode> InDeclarationOrder(ValueSet values) =>
        values.Intersect(NotNull).Values.Select(value => Codes[value]).OrderBy(static code => code.Order);

    /// <summary>The rows of the page: each number once, in the order of the declarations.</summary>
    private static Dictionary<decimal, int> RowsOf(ImmutableArray<IFieldSymbol> members)
    {
        var rows = new Dictionary<decimal, int>(members.Length);
        foreach (var key in members.Select(KeyOf))
        {
            if (!rows.ContainsKey(key))
            {
                rows.Add(key, rows.Count);
            }
        }

        return rows;
    }

    private static decimal KeyOf(IFieldSymbol field) => (decimal)KeyOf(field.ConstantValue!);

    private static string NameOf(IFieldSymbol field) =>
        SyntaxFacts.GetKeywordKind(field.Name) == SyntaxKind.None ? field.Name : "@" + field.Name;
}

/// <summary>A value that an enum declares.</summary>
/// <param name="Key">The value, as <see cref="OrderedDomain.KeyOf"/> returns it.</param>
/// <param name="Name">Its C# name: the first that is not obsolete, if any, with <c>@</c> if it is a keyword.</param>
/// <param name="Text">The code as a message shows it: its number, or its text where codes are texts. Empty for undeclared texts.</param>
/// <param name="Group">The member name of its group in the group enum; empty if it has none.</param>
/// <param name="Order">The index of that name among the declarations of its enum.</param>
/// <param name="Row">The index of its number among the distinct numbers of its enum, in the order of the declarations.</param>
internal sealed record DeclaredCode(decimal Key, string Name, string Text, string Group, int Order, int Row)
{
    /// <summary>The code for a person to read: <c>404 NotFound</c>.</summary>
    public override string ToString() => Text.Length == 0 ? $"{Name} (any other text)"
        : Text == Name ? Name
        : $"{Text} {Name}";
}
