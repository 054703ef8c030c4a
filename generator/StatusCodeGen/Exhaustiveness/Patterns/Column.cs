using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Patterns;

/// <summary>
/// A part of the governing value that patterns test: the value itself, an element, a property or a field of another
/// column, or another column converted to a type. It is a column of Maranget's matrix.
/// </summary>
internal sealed class Column
{
    private readonly List<Column> _parts = [];
    private bool _isCompared;

    public Column(Column? whole, ColumnPart part, ITypeSymbol type, Domain domain, bool mayBeNull)
    {
        Whole = whole;
        Part = part;
        OwnerType = part.OwnerType;
        Type = type;
        Domain = domain;
        MayBeNull = mayBeNull;
    }

    /// <summary>The column that this one is a part of; null for the governing value and for a variable.</summary>
    public Column? Whole { get; }

    /// <summary>The columns that this one is a part of, the nearest first.</summary>
    public IEnumerable<Column> Wholes
    {
        get
        {
            for (var whole = Whole; whole is not null; whole = whole.Whole)
            {
                yield return whole;
            }
        }
    }

    public bool IsWholeOf(Column part)
    {
        for (var whole = part.Whole; whole is not null; whole = whole.Whole)
        {
            if (whole == this)
            {
                return true;
            }
        }

        return false;
    }

    public ColumnPart Part { get; }

    /// <summary>The static type, without a <c>?</c>.</summary>
    public ITypeSymbol Type { get; }

    public Domain Domain { get; private set; }

    /// <summary>Whether null requires an arm.</summary>
    public bool MayBeNull { get; }

    public IReadOnlyList<Column> Parts => _parts;

    /// <summary>The index among all columns of the switch; a whole comes before its parts.</summary>
    public int Index { get; init; }

    /// <summary>
    /// Whether this is a variable that guards test beside the governing value. It splits the rows, but is not part of the
    /// value: no witness contains it, and no arm can test it by a pattern.
    /// </summary>
    public bool IsVariable => Whole is null && Part.Equals(ColumnPart.Variable);

    /// <summary>The codes in scope that this column holds; null if it holds something else.</summary>
    public CodeDomain? Held { get; set; }

    /// <summary>
    /// Whether some pattern reaches this column without a test for a derived type on the way. A switch that only reaches
    /// it through such a test is about the types.
    /// </summary>
    public bool IsReachedDirectly { get; set; }

    /// <summary>The codes of this column that require arms; null if none do.</summary>
    public CodeDomain? Codes => IsReachedDirectly ? Held : null;

    /// <summary>
    /// The enum whose members all constants are cast from that patterns compare this number with; null if there is none.
    /// </summary>
    public INamedTypeSymbol? ComparedEnum { get; private set; }

    /// <summary>Whether this is a number that is treated as a code, because it is compared only with codes.</summary>
    public bool IsNumberOfCodes { get; private set; }

    /// <summary>The type that the whole must be of to have this part; null if every whole has it.</summary>
    public ITypeSymbol? OwnerType { get; set; }

    /// <summary>The values of <see cref="Whole"/> that have this part.</summary>
    public ValueSet Owners => field ??= OwnerType is { } owner && Whole!.Domain is TypeDomain types && !owner.IsSame(Whole.Type)
        ? types.OfType(owner)
        : Whole!.Domain.NotNull;

    /// <summary>The values that require an arm.</summary>
    public ValueSet Required => field ??= MayBeNull ? Domain.Required.Union(ValueSet.Of(Domain.Null)) : Domain.Required;

    public Column? Find(ColumnPart part)
    {
        foreach (var column in _parts)
        {
            if (column.Part.Equals(part))
            {
                return column;
            }
        }

        return null;
    }

    public void Add(Column part) => _parts.Add(part);

    /// <summary>Remembers a constant that a pattern compares this number with.</summary>
    /// <param name="castFrom">The enum of the constant, as <see cref="CastConstant.EnumOf"/> returns it.</param>
    public void CompareWith(INamedTypeSymbol? castFrom)
    {
        ComparedEnum = !_isCompared || castFrom.IsSame(ComparedEnum) ? castFrom : null;
        _isCompared = true;
    }

    /// <summary>Treats this number as a code. Conditions that are created later are tests of the code.</summary>
    public void TreatAs(CodeDomain codes)
    {
        Domain = codes;
        Held = codes;
        IsNumberOfCodes = true;
    }
}
