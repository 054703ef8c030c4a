using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.Exhaustiveness.Reporting;

/// <content>The types of an object.</content>
internal sealed partial class WitnessFormatter
{
    /// <summary>Alternatives that together describe the objects of a set, each by type tests; none if it has all objects.</summary>
    private static List<List<(ITypeSymbol Type, bool IsOfIt)>> AnswersOf(TypeDomain types, ValueSet values)
    {
        var objects = values.Intersect(types.NotNull);
        if (types.NotNull.IsSubsetOf(objects) || objects.IsEmpty)
        {
            return [];
        }

        var (tests, others) = types.Summarize(objects);
        var single = tests.Select(static test => Enumerable.Repeat(test, 1));
        return [.. single.Concat(others.Values.Select(types.Describe)).Select(Enumerable.ToList)];
    }

    /// <summary>Writes type tests. No type pattern matches null, but each negated one does.</summary>
    private string WriteTypes(List<List<(ITypeSymbol Type, bool IsOfIt)>> answers, bool excludesNull) =>
        string.Join(" or ", answers.Select(answer =>
        {
            var names = answer.Select(test => test.IsOfIt ? NameOf(test.Type) : "not " + NameOf(test.Type));
            return string.Join(" and ", excludesNull && answer is not [(_, true), ..] ? names.Prepend("not null") : names);
        }));
}
