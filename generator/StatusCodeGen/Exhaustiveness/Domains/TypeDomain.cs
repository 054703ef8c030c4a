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
internal sealed class TypeDomain : Domain
{
    /// <summary>With so many values, mostly due to tests for interfaces, the search would take too long.</summary>
    private const int Limit = 256;

    private readonly Compilation _compilation;
    private readonly ITypeSymbol _type;
    private readonly List<ITypeSymbol> _mentioned = [];
    private List<ValueSet>? _answers;

    public TypeDomain(Compilation compilation, ITypeSymbol type) => (_compilation, _type) = (compilation, type);

    /// <summary>Whether there are too many values to tell apart; type tests then match nothing.</summary>
    public bool IsTooLarge => Answers.Count >= Limit;

    public override int Null => Answers.Count;

    /// <summary>For each value, the indexes of the mentioned types that it is an instance of.</summary>
    private List<ValueSet> Answers => _answers ??= Enumerate();

    public override bool Accepts(object constant) => false;

    /// <summary>Whether an object here can be an instance of a type; always true for a test that compiles.</summary>
    public bool CanHold(ITypeSymbol type) => Is(_type, type) != false;

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

    /// <summary>The types that a value is an instance of, and is not, without those that others imply.</summary>
    public IEnumerable<(ITypeSymbol Type, bool IsOfIt)> Describe(int value)
    {
        var types = _mentioned.Where((_, index) => Answers[value].Contains(index)).ToList();
        var others = _mentioned.Except(types, SymbolEqualityComparer.Default).Cast<ITypeSymbol>().ToList();
        var least = types.Where(type => !types.Any(other => !other.IsSame(type) && Is(other, type) == true)).ToList();
        return least.Select(static type => (type, true)).Concat(others
            .Where(other => !least.Any(type => Is(type, other) == false))
            .Where(other => !others.Any(wider => !other.IsSame(wider) && Is(other, wider) == true))
            .Select(static other => (other, false)));
    }

    public override ValueSet Matching(BinaryOperatorKind relation, object constant) => ValueSet.Empty;

    private List<ValueSet> Enumerate()
    {
        List<List<int>> answers = [[]];
        for (var index = 0; index < _mentioned.Count && answers.Count < Limit; index++)
        {
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

        return [.. answers.Select(static answer => ValueSet.Of(answer))];
    }

    private bool IsConsistent(List<int> answer, int index, bool isOfIt)
    {
        for (var other = 0; other < index; other++)
        {
            var conflict = (answer.Contains(other), isOfIt) switch
            {
                (true, _) => Is(_mentioned[other], _mentioned[index]) == !isOfIt,
                (false, true) => Is(_mentioned[index], _mentioned[other]) == true,
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
