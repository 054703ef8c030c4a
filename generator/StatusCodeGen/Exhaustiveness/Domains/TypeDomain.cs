using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Domains;

/// <summary>
/// Objects, told apart by the types that the patterns test for: each value is one consistent set of answers to these
/// tests. As in the compiler, conversions decide how two types are related, and no type hierarchy is assumed to be
/// closed.
/// </summary>
internal sealed partial class TypeDomain : Domain
{
    /// <summary>With so many values, mostly due to tests for interfaces, the search would take too long.</summary>
    private const int Limit = 256;

    private readonly Compilation _compilation;
    private readonly ITypeSymbol _type;
    private readonly List<ITypeSymbol> _mentioned = [];
    private List<ValueSet>? _answers;
    private bool?[,] _relations = new bool?[0, 0];

    public TypeDomain(Compilation compilation, ITypeSymbol type)
    {
        _compilation = compilation;
        _type = type;
        IsOfUnion = PreviewTypes.IsUnion(type);
    }

    /// <summary>Whether the values are unions, whose patterns are not analyzed.</summary>
    public bool IsOfUnion { get; }

    /// <summary>Whether there are too many values to tell apart; type tests then match nothing.</summary>
    public bool IsTooLarge => Answers.Count >= Limit;

    public override int Null => Answers.Count;

    /// <summary>
    /// For each value, the indexes of the mentioned types that it is an instance of. Values that rarely exist are last,
    /// so that the search finds others first.
    /// </summary>
    private List<ValueSet> Answers => _answers ??= Enumerate();

    public override bool Accepts(object constant) => false;

    /// <summary>Whether an object here can be an instance of a type; always true for a test that compiles.</summary>
    public bool CanHold(ITypeSymbol type) => Is(_type, type) != false;

    /// <summary>Whether a test for a type depends on a hierarchy that is closed, which is not analyzed.</summary>
    public bool IsPartOfClosed(ITypeSymbol type) => PreviewTypes.IsPartOfClosed(type) || PreviewTypes.IsPartOfClosed(_type);

    public void Mention(ITypeSymbol type)
    {
        if (!_mentioned.Contains(type, SymbolEqualityComparer.Default))
        {
            _mentioned.Add(type);
        }
    }

    /// <summary>The values that are instances of a type.</summary>
    public ValueSet OfType(ITypeSymbol type)
    {
        var index = _mentioned.FindIndex(mentioned => mentioned.IsSame(type));
        return IsTooLarge
            ? ValueSet.Empty
            : ValueSet.Of(Enumerable.Range(0, Answers.Count).Where(value => Answers[value].Contains(index)));
    }

    public override ValueSet Matching(BinaryOperatorKind relation, object constant) => ValueSet.Empty;

    private List<ValueSet> Enumerate()
    {
        _relations = new bool?[_mentioned.Count, _mentioned.Count];
        List<List<int>> answers = [[]];
        for (var index = 0; index < _mentioned.Count && answers.Count < Limit; index++)
        {
            for (var other = 0; other < index; other++)
            {
                _relations[index, other] = Is(_mentioned[index], _mentioned[other]);
                _relations[other, index] = Is(_mentioned[other], _mentioned[index]);
            }

            var known = Is(_type, _mentioned[index]);
            List<List<int>> refined = [];
            foreach (var answer in answers)
            {
                if (known != false && IsConsistent(answer, index, isOfIt: true))
                {
                    refined.Add([.. answer, index]);
                }

                if (known != true && IsConsistent(answer, index, isOfIt: false))
                {
                    refined.Add(answer);
                }
            }

            answers = refined;
        }

        return [.. answers.Select(static answer => ValueSet.Of(answer)).OrderBy(RarityOf)];
    }

    private bool IsConsistent(List<int> answer, int index, bool isOfIt)
    {
        for (var other = 0; other < index; other++)
        {
            var conflict = (answer.Contains(other), isOfIt) switch
            {
                (true, _) => _relations[other, index] == !isOfIt,
                (false, true) => _relations[index, other] == true,
                (false, false) => false,
            };
            if (conflict)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether an object of one type is an instance of another: always, never, or perhaps (null). A boxed value has
    /// exactly one value type, even if that type can be converted to others.
    /// </summary>
    private bool? Is(ITypeSymbol type, ITypeSymbol other)
    {
        if (IsValue(type) && IsValue(other))
        {
            return type.IsSame(other);
        }

        var conversion = _compilation.ClassifyCommonConversion(type, other);
        return (conversion.IsIdentity || conversion.IsImplicit) && !conversion.IsUserDefined && !conversion.IsNumeric ? true
            : conversion.Exists && !conversion.IsUserDefined ? null
            : type.TypeKind == TypeKind.TypeParameter || other.TypeKind == TypeKind.TypeParameter ? null
            : false;
    }

    private static bool IsValue(ITypeSymbol type) => type is { IsValueType: true, TypeKind: not TypeKind.TypeParameter };
}
