using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Exhaustiveness.Domains;

/// <content>Describes values by type tests.</content>
internal sealed partial class TypeDomain
{
    /// <summary>The types that a value is an instance of, and is not, without those that others imply.</summary>
    public IEnumerable<(ITypeSymbol Type, bool IsOfIt)> Describe(int value)
    {
        var least = LeastOf(Answers[value]);
        List<int> others = [.. Enumerable.Range(0, _mentioned.Count).Where(type => !Answers[value].Contains(type))];
        return least.Select(type => (_mentioned[type], true)).Concat(others
            .Where(other => !least.Exists(type => _relations[type, other] == false))
            .Where(other => !others.Exists(wider => wider != other && _relations[other, wider] == true))
            .Select(other => (_mentioned[other], false)));
    }

    /// <summary>Whether every object of a type is an instance of another; by default of the type that all objects have.</summary>
    public bool Implies(ITypeSymbol type, ITypeSymbol? other = null) => Is(type, other ?? _type) == true;

    /// <summary>
    /// Describes a set of values by tests for single types as far as possible: the types whose instances are all in the
    /// set, or else one type whose instances are the only ones that are not.
    /// </summary>
    /// <returns>The tests, and the values that they leave out.</returns>
    public (IReadOnlyList<(ITypeSymbol Type, bool IsOfIt)> Tests, ValueSet Others) Summarize(ValueSet values)
    {
        if (!values.IsEmpty && _mentioned.Find(type => NotNull.Except(OfType(type)).Equals(values)) is { } only)
        {
            return ([(only, false)], ValueSet.Empty);
        }

        var tests = new List<(ITypeSymbol, bool)>();
        var rest = values;
        foreach (var type in _mentioned.OrderByDescending(type => OfType(type).Count))
        {
            if (OfType(type) is var instances && instances.Overlaps(rest) && instances.IsSubsetOf(values))
            {
                tests.Add((type, true));
                rest = rest.Except(instances);
            }
        }

        return (tests, rest);
    }

    /// <summary>
    /// How unusual a value is. Most objects are instances of one of the types that patterns test for, and of those that
    /// this type implies. An object may also implement several interfaces that are unrelated, but <c>INamedTypeSymbol
    /// and IArrayTypeSymbol</c> is a poor example.
    /// </summary>
    public int RarityOf(int value) => value == Null ? 0 : RarityOf(Answers[value]);

    private int RarityOf(ValueSet answer) => Math.Max(0, LeastOf(answer).Count - 1);

    /// <summary>The types in an answer that no other type in it implies.</summary>
    private List<int> LeastOf(ValueSet answer)
    {
        List<int> types = [.. answer.Values];
        return types.FindAll(type => !types.Exists(other => other != type && _relations[other, type] == true));
    }
}
