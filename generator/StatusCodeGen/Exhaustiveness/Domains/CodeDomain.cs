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
/// The declared values of an enum, by value. What lies in the gaps between them is no value of the domain: a pattern
/// may name it or span it, and no arm is ever wanted for it.
/// </summary>
internal sealed class CodeDomain : OrderedDomain
{
    private readonly decimal[] _keys;
    private readonly HashSet<decimal> _declared;

    private CodeDomain(INamedTypeSymbol type, bool isMarked, ImmutableArray<DeclaredCode> codes, HashSet<decimal> declared)
    {
        Type = type;
        IsMarked = isMarked;
        IsGroups = isMarked && GeneratedMarker.IsGroupEnum(type);
        Codes = codes;
        _declared = declared;
        _keys = [.. codes.Select(static code => code.Key)];
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>Whether the enum is one that a catalog generated.</summary>
    public bool IsMarked { get; }

    /// <summary>
    /// Whether this is the group enum of a generated enum, which no wire brings: it has that enum's name and
    /// <c>Group</c>, stands beside it, and is marked as it is.
    /// </summary>
    public bool IsGroups { get; }

    /// <summary>The codes, ascending: the number of a value is its index here.</summary>
    public ImmutableArray<DeclaredCode> Codes { get; }

    public override int Null => _keys.Length;

    public override bool IsSettled => true;

    public static CodeDomain Create(INamedTypeSymbol type)
    {
        // In code that does not compile a name may be declared twice: the first counts.
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue)
            .GroupBy(static field => field.Name)
            .Select(static fields => fields.First())
            .ToImmutableArray();
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
            .Select(static member => new DeclaredCode(
                member.Key,
                NameOf(member.Field),
                GeneratedMarker.GroupOf(member.Field),
                member.Order));
        return new(type, GeneratedMarker.IsOn(type), codes.ToImmutableArray(), new(members.Select(KeyOf)));
    }

    /// <summary>Whether the enum declares a value, be it by an obsolete name.</summary>
    public bool Declares(object constant) => _declared.Contains((decimal)KeyOf(constant));

    /// <summary>
    /// Whether a cast to a type tells all codes apart: to the enum, or to an integral type that holds every declared value.
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

    /// <summary>The codes of which something holds.</summary>
    public ValueSet Where(Func<DeclaredCode, bool> predicate) =>
        ValueSet.Of(Enumerable.Range(0, Codes.Length).Where(number => predicate(Codes[number])));

    /// <summary>The value of a set that is declared first; null if there is none but null in it.</summary>
    public int? FirstIn(ValueSet values) =>
        values.Intersect(NotNull).Values.OrderBy(value => Codes[value].Order).Select(static value => (int?)value).FirstOrDefault();

    /// <summary>The codes of a set in the order of their declarations.</summary>
    public IEnumerable<DeclaredCode> InDeclarationOrder(ValueSet values) =>
        values.Intersect(NotNull).Values.Select(value => Codes[value]).OrderBy(static code => code.Order);

    /// <summary>
    /// In the domain of a group enum, the value of a group by its member's name; of no group, that of <c>Unknown</c>.
    /// </summary>
    public int ValueOfGroup(string name)
    {
        var value = Codes.ToList().FindIndex(member => member.Name.TrimStart('@') == name);
        return value >= 0 ? value : Codes.ToList().FindIndex(static member => member.Key == 0);
    }

    private static decimal KeyOf(IFieldSymbol field) => (decimal)KeyOf(field.ConstantValue!);

    private static string NameOf(IFieldSymbol field) =>
        SyntaxFacts.GetKeywordKind(field.Name) == SyntaxKind.None ? field.Name : "@" + field.Name;
}

/// <summary>A value that an enum declares.</summary>
/// <param name="Key">The value, as <see cref="OrderedDomain.KeyOf"/> has it.</param>
/// <param name="Name">Its name in C#: the first that is not obsolete, with <c>@</c> where the language needs it.</param>
/// <param name="Group">The member name of its group in the group enum; empty if it has none.</param>
/// <param name="Order">Where among the declarations of its enum that name stands.</param>
internal sealed record DeclaredCode(decimal Key, string Name, string Group, int Order);
