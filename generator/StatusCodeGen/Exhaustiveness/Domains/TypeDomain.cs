using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Domains;

/// <summary>
/// Objects, told apart by which of the types that the patterns mention they are of: a value is one consistent answer
/// to all these questions. As in the compiler, types are related pairwise by the conversions between them, and no
/// hierarchy is taken as closed.
/// </summary>
internal sealed class TypeDomain : Domain
{
    /// <summary>So many answers, of interfaces for the most part, that telling them apart would not end in time.</summary>
    private const int Limit = 256;

    private readonly Compilation _compilation;
    private readonly ITypeSymbol _type;
    private readonly List<ITypeSymbol> _mentioned = [];
    private List<ValueSet>? _answers;

    public TypeDomain(Compilation compilation, ITypeSymbol type) => (_compilation, _type) = (compilation, type);

    /// <summary>Whether there are too many answers to tell apart; then type tests match nothing.</summary>
    public bool IsTooLarge => Answers.Count >= Limit;

    public override int Null => Answers.Count;

    /// <summary>Each value: the indexes of the mentioned types that it is of.</summary>
    private List<ValueSet> Answers => _answers ??= Enumerate();

    public override bool Accepts(object constant) => false;

    /// <summary>Whether some object here can be of a type; in code that compiles it is asked of no other.</summary>
    public bool CanHold(ITypeSymbol type) => Is(_type, type) != false;

    public void Mention(ITypeSymbol type)
    {
        if (!_mentioned.Contains(type, SymbolEqualityComparer.Default))
        {
            _mentioned.Add(type);
        }
    }

    /// <summary>The values that are of a type.</summary>
    public ValueSet OfType(ITypeSymbol type)
    {
        var index = _mentioned.FindIndex(mentioned => mentioned.IsSame(type));
        return IsTooLarge
            ? ValueSet.Empty
            : ValueSet.Of(Enumerable.Range(0, Answers.Count).Where(value => Answers[value].Contains(index)));
    }

    /// <summary>The types that a value is of and those that it is not, without what follows from the others.</summary>
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
    /// Whether an object of one type is of another: certainly, certainly not, or perhaps (null). A value in a box is of one
    /// value type only, whatever others it could be converted to.
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
