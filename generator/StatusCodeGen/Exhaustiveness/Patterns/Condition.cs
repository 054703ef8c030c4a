using System.Collections.Generic;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.Exhaustiveness.Patterns;

/// <summary>
/// What a pattern requires of the columns: tests, joined by <c>and</c> and <c>or</c>. A test of a part comes after a
/// test that its whole has that part, so evaluation from left to right never tests a part that does not exist.
/// </summary>
internal abstract class Condition
{
    /// <summary>The condition that always holds.</summary>
    public static Condition Always => AndSequence.Empty;

    /// <summary>The condition that never holds.</summary>
    public static Condition Never => OrSequence.Empty;

    /// <summary>A test of one column, which ignores the values that require no arm.</summary>
    public static Condition Test(Column column, ValueSet values) =>
        column.Required.IsSubsetOf(values) ? Always
        : !column.Required.Overlaps(values) ? Never
        : new ValueTest(column, values);

    public static Condition And(IReadOnlyList<Condition> conditions) => AndSequence.Of(conditions);

    public static Condition Or(IReadOnlyList<Condition> conditions) => OrSequence.Of(conditions);

    /// <summary>The condition that remains if a column holds one of some values that no test tells apart.</summary>
    public abstract Condition Given(Column column, ValueSet values);

    /// <summary>Values of a column outside which the condition cannot hold; null if no such bound is known.</summary>
    public abstract ValueSet? BoundOf(Column column);

    /// <summary>Adds the tests to a list, from left to right.</summary>
    public abstract void CollectTests(List<ValueTest> tests);
}
