using System.Collections.Generic;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.Exhaustiveness.Patterns;

/// <summary>
/// What a pattern asks of the columns: tests under <c>and</c> and <c>or</c>. A test of a part stands behind one that
/// its whole has that part, so whoever decides a condition from left to right never looks at what is not there.
/// </summary>
internal abstract class Condition
{
    /// <summary>The condition that always holds.</summary>
    public static Condition Always => AndSequence.Empty;

    /// <summary>The condition that never holds.</summary>
    public static Condition Never => OrSequence.Empty;

    /// <summary>A test of one column, of whose values only the wanted are ever looked at.</summary>
    public static Condition Test(Column column, ValueSet values) =>
        column.Wanted.IsSubsetOf(values) ? Always
        : !column.Wanted.Overlaps(values) ? Never
        : new ValueTest(column, values);

    public static Condition And(IReadOnlyList<Condition> conditions) => AndSequence.Of(conditions);

    public static Condition Or(IReadOnlyList<Condition> conditions) => OrSequence.Of(conditions);

    /// <summary>What remains to be asked once a column is known to hold one of some values, which no test parts.</summary>
    public abstract Condition Given(Column column, ValueSet values);

    /// <summary>The values of a column outside which the condition surely does not hold; null if there are none such.</summary>
    public abstract ValueSet? BoundOf(Column column);

    /// <summary>The tests, from left to right.</summary>
    public abstract void CollectTests(List<ValueTest> tests);
}
