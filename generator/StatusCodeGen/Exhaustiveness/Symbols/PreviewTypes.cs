using System;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Exhaustiveness.Symbols;

/// <summary>
/// Recognizes types of C# previews, whose patterns have rules of their own that are not analyzed. The oldest supported
/// Roslyn knows neither, and has no property to ask.
/// </summary>
internal static class PreviewTypes
{
    private static readonly Func<ITypeSymbol, bool>? AsksForUnion = Find("IsUnion");
    private static readonly Func<ITypeSymbol, bool>? AsksForClosed = Find("IsClosed");

    /// <summary>Whether a type is a union. A pattern on a union is a pattern on the value that the union holds.</summary>
    public static bool IsUnion(ITypeSymbol type) => AsksForUnion is not null && AsksForUnion(type);

    /// <summary>
    /// Whether a type is a closed class or derives from one. All classes that derive directly from a closed class are
    /// known, so that tests for all of them leave nothing.
    /// </summary>
    public static bool IsPartOfClosed(ITypeSymbol type)
    {
        if (AsksForClosed is null)
        {
            return false;
        }

        for (var next = type; next is not null; next = next.BaseType)
        {
            if (AsksForClosed(next))
            {
                return true;
            }
        }

        return false;
    }

    private static Func<ITypeSymbol, bool>? Find(string property) =>
        typeof(ITypeSymbol).GetProperty(property, typeof(bool))?.GetMethod is { } getter
            ? (Func<ITypeSymbol, bool>)getter.CreateDelegate(typeof(Func<ITypeSymbol, bool>))
            : null;
}
