using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Patterns;

/// <summary>The columns of one switch, created as its patterns mention them.</summary>
internal sealed class Columns
{
    private readonly Compilation _compilation;
    private readonly EnumDomains _enums;
    private readonly bool _requiresEveryNull;
    private readonly List<Column> _all = [];

    /// <summary>Creates an empty collection of columns.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="enums">Its enums.</param>
    /// <param name="requiresEveryNull">Whether null requires an arm wherever a type has null, even if unexpected.</param>
    public Columns(Compilation compilation, EnumDomains enums, bool requiresEveryNull = false) =>
        (_compilation, _enums, _requiresEveryNull) = (compilation, enums, requiresEveryNull);

    public IReadOnlyList<Column> All => _all;

    /// <summary>The columns that hold codes in scope: the arms are checked for all of these codes.</summary>
    public IEnumerable<Column> OfCodes => _all.Where(static column => column.Codes is not null);

    public bool HaveCodes => _all.Exists(static column => column.Codes is not null);

    /// <summary>Whether the values of every domain can be told apart.</summary>
    public bool AreExact => !_all.Any(static column => column.Domain is TypeDomain { IsTooLarge: true });

    /// <summary>Creates the column of the governing value.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="mayBeNull">Whether null requires an arm.</param>
    /// <param name="codes">The codes that it holds; required if it is a code that is cast to a number.</param>
    public Column AddRoot(ITypeSymbol type, bool mayBeNull, CodeDomain? codes = null) =>
        Add(null, ColumnPart.All, type, mayBeNull, codes);

    /// <summary>Creates an empty collection of columns for the same compilation.</summary>
    public Columns Apart() => new(_compilation, _enums);

    /// <summary>Finds or creates the column of a part. By default its type says whether it may be null.</summary>
    public Column GetPart(Column whole, ColumnPart part, ITypeSymbol type, bool? mayBeNull = null, CodeDomain? codes = null) =>
        whole.Find(part) ?? Add(whole, part, type, mayBeNull ?? Nullability.Allows(type), codes);

    /// <summary>
    /// Whether all values of a column except null are instances of a type. For a code, a number or a text, the compiler
    /// rejects tests for any other type, except for a type parameter.
    /// </summary>
    public bool AreAllOf(Column column, ITypeSymbol type) =>
        _compilation.ClassifyCommonConversion(column.Type, type) is { IsImplicit: true, IsNumeric: false, IsUserDefined: false };

    private Column Add(Column? whole, ColumnPart part, ITypeSymbol type, bool mayBeNull, CodeDomain? codes)
    {
        mayBeNull |= _requiresEveryNull && Nullability.HasNull(type);
        type = Nullability.Strip(type);
        var declared = _enums.Find(type);
        var column = new Column(whole, part, type, codes ?? declared ?? CreateDomain(type), mayBeNull)
        {
            Codes = codes ?? (declared is not null && _enums.IsInScope(declared) ? declared : null),
        };
        if (whole is null)
        {
            _all.Add(column);
            return column;
        }

        whole.Add(column, _all.Count);
        _all.Add(column);
        return column;
    }

    private Domain CreateDomain(ITypeSymbol type) => (type, type.SpecialType) switch
    {
        (_, SpecialType.System_Boolean) => new BooleanDomain(),
        (_, SpecialType.System_String) => new TextDomain(),
        (INamedTypeSymbol { EnumUnderlyingType: { } flags }, _) => new NumberDomain(flags.SpecialType),
        (_, >= SpecialType.System_Char and <= SpecialType.System_Double) => new NumberDomain(type.SpecialType),
        (_, SpecialType.System_IntPtr or SpecialType.System_UIntPtr) => new NumberDomain(type.SpecialType),
        _ => new TypeDomain(_compilation, type),
    };
}
