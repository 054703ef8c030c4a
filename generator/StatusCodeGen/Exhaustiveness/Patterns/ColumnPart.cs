using System;
using Microsoft.CodeAnalysis;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Patterns;

/// <summary>Which part of a whole a column is.</summary>
internal sealed class ColumnPart : IEquatable<ColumnPart>
{
    /// <summary>The governing value itself.</summary>
    public static readonly ColumnPart All = new(null, 0, null);

    private ColumnPart(ISymbol? member, int position, ITypeSymbol? ownerType) =>
        (Member, Position, OwnerType) = (member, position, ownerType);

    /// <summary>The property or field, the Deconstruct method, or the type that it is taken as; null for an element of a tuple.</summary>
    public ISymbol? Member { get; }

    /// <summary>The position in a tuple or a deconstruction.</summary>
    public int Position { get; }

    /// <summary>The type that the whole must be of to have this part.</summary>
    public ITypeSymbol? OwnerType { get; }

    public static ColumnPart Element(int position) => new(null, position, null);

    /// <summary>
    /// A record's positional patterns and its property patterns are separate, as in the compiler: nothing says that
    /// they agree.
    /// </summary>
    public static ColumnPart Deconstructed(IMethodSymbol method, int position, ITypeSymbol ownerType) => new(method, position, ownerType);

    /// <summary>A property or field; one that overrides another is the same part.</summary>
    public static ColumnPart Of(ISymbol member, ITypeSymbol ownerType)
    {
        while (member is IPropertySymbol { OverriddenProperty: { } overridden })
        {
            member = overridden;
        }

        return new(member, 0, ownerType);
    }

    /// <summary>The whole, unboxed.</summary>
    public static ColumnPart As(ITypeSymbol type) => new(type, 0, type);

    /// <summary>The owner is no part of the identity: whoever asks for it, it is the same property.</summary>
    public bool Equals(ColumnPart? other) =>
        other is not null && Position == other.Position && Member.IsSame(other.Member);

    public override bool Equals(object? obj) => Equals(obj as ColumnPart);

    public override int GetHashCode() => (SymbolEqualityComparer.Default.GetHashCode(Member) * 31) + Position;
}
