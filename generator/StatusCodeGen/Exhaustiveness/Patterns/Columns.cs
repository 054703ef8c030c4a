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

    /// <summary>The columns whose codes require arms.</summary>
    public IEnumerable<Column> OfCodes => _all.Where(static column => column.Codes is not null);

    /// <summary>Whether some codes require arms.</summary>
    public bool HaveCodes => _all.Exists(static column => column.Codes is not null);

    /// <summary>Whether some column holds codes in scope, even if they require no arms.</summary>
    public bool HoldCodes => _all.Exists(static column => column.Held is not null);

    /// <summary>Whether the values of every domain can be told apart.</summary>
    public bool AreExact => !_all.Any(static column => column.Domain is TypeDomain { IsTooLarge: true });

    /// <summary>Creates the column of the governing value.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="mayBeNull">Whether null requires an arm.</param>
    /// <param name="codes">The codes that it holds; required if it is a code that is cast to a number.</param>
    public Column AddRoot(ITypeSymbol type, bool mayBeNull, CodeDomain? codes = null) =>
        Add(null, ColumnPart.All, type, mayBeNull, codes);

    /// <summary>
    /// Creates the column of a variable that guards test beside the governing value. None of its codes requires an arm,
    /// so all of its values count, undeclared ones and null too.
    /// </summary>
    public Column AddVariable(ITypeSymbol type)
    {
        var stripped = Nullability.Strip(type);
        var domain = _enums.WithUndeclared().Find(stripped) ?? CreateDomain(stripped);
        var column = new Column(null, ColumnPart.Variable, stripped, domain, Nullability.HasNull(type)) { Index = _all.Count };
        _all.Add(column);
        return column;
    }

    /// <summary>Creates an empty collection of columns for the same compilation.</summary>
    public Columns Apart() => new(_compilation, _enums);

    /// <summary>Finds or creates the column of a part.</summary>
    /// <param name="whole">The column that it is a part of.</param>
    /// <param name="part">The part.</param>
    /// <param name="type">Its type.</param>
    /// <param name="isDirect">Whether no test for a derived type is on the way to it.</param>
    /// <param name="mayBeNull">Whether null requires an arm; by default the type decides.</param>
    /// <param name="codes">The codes that it holds; required if it is a code that is cast to a number.</param>
    public Column GetPart(
        Column whole,
        ColumnPart part,
        ITypeSymbol type,
        bool isDirect,
        bool? mayBeNull = null,
        CodeDomain? codes = null)
    {
        var column = whole.Find(part) ?? Add(whole, part, type, mayBeNull ?? Nullability.Allows(type), codes);
        column.IsReachedDirectly |= isDirect;
        ExtendOwners(column, whole, part);
        return column;
    }

    /// <summary>
    /// Whether all values of a column except null are instances of a type. For a code, a number or a text, the compiler
    /// rejects tests for any other type, except for a type parameter.
    /// </summary>
    public bool AreAllOf(Column column, ITypeSymbol type) => AreAllOf(column.Type, type);

    /// <summary>Whether a test for a type, if it succeeds, tells more than the column's own type does.</summary>
    public bool IsNarrowedBy(Column column, ITypeSymbol type) =>
        column.Domain is TypeDomain && !type.IsSame(column.Type) && !AreAllOf(column.Type, type);

    /// <summary>
    /// Treats numbers as codes that the patterns compare with codes alone, as in <c>case (int)Code.A:</c>. Call it when
    /// all patterns of the switch have been read, and no condition has been created.
    /// </summary>
    public void RecognizeNumbersOfCodes()
    {
        foreach (var column in _all)
        {
            if (column is { IsReachedDirectly: true, ComparedEnum: { } type }
                && _enums.FindForNumber(type) is { } codes
                && codes.IsToldApartBy(column.Type))
            {
                column.TreatAs(codes);
            }
        }
    }

    private Column Add(Column? whole, ColumnPart part, ITypeSymbol type, bool mayBeNull, CodeDomain? codes)
    {
        mayBeNull |= _requiresEveryNull && Nullability.HasNull(type);
        type = type.TypeKind == TypeKind.Dynamic ? _compilation.ObjectType : Nullability.Strip(type);
        var declared = _enums.Find(type);
        var column = new Column(whole, part, type, codes ?? declared ?? CreateDomain(type), mayBeNull)
        {
            Held = codes ?? (declared is not null && _enums.IsInScope(declared) ? declared : null),
            IsReachedDirectly = whole is null,
            Index = _all.Count,
        };
        whole?.Add(column);
        _all.Add(column);
        return column;
    }

    /// <summary>
    /// A part may be reached through several types: <c>{ Code: … }</c> and <c>Circle { Code: … }</c>. Every whole has it
    /// if its own type has it. Otherwise it is a part of the wider of two types, or of the type that declares it.
    /// </summary>
    private void ExtendOwners(Column column, Column whole, ColumnPart part)
    {
        if (part.OwnerType is not { } type || part.DeclaringType is not { } declaring || whole.Type.IsSame(column.OwnerType))
        {
            return;
        }

        if (type.IsSame(whole.Type) || (IsNarrowedBy(whole, type) && Has(whole.Type, declaring)))
        {
            column.OwnerType = whole.Type;
        }
        else if (!AreAllOf(type, column.OwnerType!))
        {
            column.OwnerType = AreAllOf(column.OwnerType!, type) ? type : declaring;
            (whole.Domain as TypeDomain)?.Mention(column.OwnerType);
        }
    }

    /// <summary>Whether the name of a member that a type declares means this member in another type too.</summary>
    private bool Has(ITypeSymbol type, ITypeSymbol declaring) =>
        AreAllOf(type, declaring) && (declaring.TypeKind == TypeKind.Interface) == (type.TypeKind == TypeKind.Interface);

    private bool AreAllOf(ITypeSymbol type, ITypeSymbol other) => type.IsSame(other)
        || _compilation.ClassifyCommonConversion(type, other) is { IsImplicit: true, IsNumeric: false, IsUserDefined: false };

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
