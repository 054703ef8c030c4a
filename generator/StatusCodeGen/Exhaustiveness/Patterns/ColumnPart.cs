using System;
using Microsoft.CodeAnalysis;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Patterns;

/// <summary>Identifies the part of a whole that a column is.</summary>
internal sealed class ColumnPart : IEquatable<ColumnPart>
{
    /// <summary>The governing value itself.</summary>
    public static readonly ColumnPart All = new(null, 0, null);

    /// <summary>A variable that guards test beside the governing value.</summary>
    public static readonly ColumnPart Variable = new(null, -1, null);

    private ColumnPart(ISymbol? member, int position, ITypeSymbol? ownerType) =>
        (Member, Position, OwnerType) = (member, position, ownerType);

    /// <summary>
    /// The property, field or Deconstruct method, or the type of <see cref="As"/>; null for a tuple element.
    /// </summary>
    public ISymbol? Member { get; }

    /// <summary>The position in a tuple or a deconstruction.</summary>
    public int Position { get; }

    /// <summary>The type that the pattern requires of the whole.</summary>
    public ITypeSymbol? OwnerType { get; }

    /// <summary>The type that declares this part; null for a tuple element and for <see cref="As"/>.</summary>
    public ITypeSymbol? DeclaringType => Member switch
    {
        IMethodSymbol { IsExtensionMethod: true } method => method.Parameters[0].Type,
        null or ITypeSymbol => null,
        _ => Member.ContainingType,
    };

    public static ColumnPart Element(int position) => new(null, position, null);

    /// <summary>
    /// A position of a deconstruction. As in the compiler, it is never the same part as a property, even in a record:
    /// nothing guarantees that the two agree.
    /// </summary>
    public static ColumnPart Deconstructed(IMethodSymbol method, int position, ITypeSymbol ownerType) => new(method, position, ownerType);

    /// <summary>A property or field; an override is the same part as the property that it overrides.</summary>
    public static ColumnPart Of(ISymbol member, ITypeSymbol ownerType)
    {
        while (member is IPropertySymbol { OverriddenProperty: { } overridden })
        {
            member = overridden;
        }

        return new(member, 0, ownerType);
    }

    /// <summary>The whole, converted to a type: unboxed, for a value type.</summary>
    public static ColumnPart As(ITypeSymbol type) => new(type, 0, type);

    /// <summary>
    /// OwnerType is deliberately not compared: the same property reached through two types is one column.
    /// </summary>
    public bool Equals(ColumnPart? other) =>
        other is not null && Position == other.Position && Member.IsSame(other.Member);

    public override bool Equals(object? obj) => Equals(obj as ColumnPart);

    public override int GetHashCode() => (SymbolEqualityComparer.Default.GetHashCode(Member) * 31) + Position;
}
