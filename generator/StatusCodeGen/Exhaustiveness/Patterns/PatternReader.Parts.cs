using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Patterns;

/// <content>Reads patterns that look into a value, by position or by property.</content>
internal sealed partial class PatternReader
{
    private DeferredCondition ReadRecursive(IRecursivePatternOperation pattern, Column column)
    {
        var type = Nullability.Strip(pattern.MatchedType);
        var owner = column;
        if (column.Domain is TypeDomain && type.IsValueType && !type.IsSame(column.Type))
        {
            owner = _columns.GetPart(column, ColumnPart.As(type), type, isDirect: false, mayBeNull: false);
        }

        var isNarrowed = _isNarrowed;
        _isNarrowed = _isNarrowed || _columns.IsNarrowedBy(column, type);
        var condition = Join(
            isAnd: true,
            [ReadType(type, column), .. ReadPositions(pattern, type, owner), .. ReadProperties(pattern, type, owner)]);
        _isNarrowed = isNarrowed;
        return condition;
    }

    private IEnumerable<DeferredCondition> ReadPositions(IRecursivePatternOperation pattern, ITypeSymbol type, Column column)
    {
        var elements = type is INamedTypeSymbol { IsTupleType: true } tuple ? tuple.TupleElements : default;
        if (pattern.DeconstructSymbol is null
            && !elements.IsDefault
            && !pattern.DeconstructionSubpatterns.IsEmpty
            && pattern.DeconstructionSubpatterns.Length != elements.Length)
        {
            yield return Unreadable();
        }

        for (var position = 0; position < pattern.DeconstructionSubpatterns.Length; position++)
        {
            var subpattern = pattern.DeconstructionSubpatterns[position];
            if (pattern.DeconstructSymbol is IMethodSymbol method)
            {
                var parameter = method.Parameters.Length - pattern.DeconstructionSubpatterns.Length + position;
                var part = ColumnPart.Deconstructed(method, position, type);
                yield return parameter < 0
                    ? Unreadable()
                    : ReadPart(subpattern, GetPart(column, part, method.Parameters[parameter].Type));
            }
            else
            {
                yield return elements.IsDefault || position >= elements.Length
                    ? Unreadable()
                    : ReadPart(subpattern, GetPart(column, ColumnPart.Element(position), elements[position].Type));
            }
        }
    }

    private IEnumerable<DeferredCondition> ReadProperties(IRecursivePatternOperation pattern, ITypeSymbol type, Column column)
    {
        foreach (var subpattern in pattern.PropertySubpatterns)
        {
            if (subpattern.Member is IPropertyReferenceOperation { Property: var asked }
                && column.Domain is CodeDomain codes
                && FindPart(asked, codes) is { } name)
            {
                yield return ReadPartOfCode(subpattern.Pattern, name, asked.Type, column, codes);
                continue;
            }

            var part = subpattern.Member switch
            {
                IFieldReferenceOperation { Field: var field } when PatternShape.PositionOf(field) is { } position =>
                    ColumnPart.Element(position),
                IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } member => ColumnPart.Of(member.Member, type),
                _ => null,
            };
            var partType = (subpattern.Member as IMemberReferenceOperation)?.Member switch
            {
                IPropertySymbol property => property.Type,
                IFieldSymbol field => field.Type,
                _ => null,
            };
            yield return part is null || partType is null
                ? Unreadable()
                : ReadPart(subpattern.Pattern, GetPart(column, part, partType));
        }
    }
}
