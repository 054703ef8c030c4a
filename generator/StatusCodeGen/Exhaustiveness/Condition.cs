using System.Collections.Generic;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>
/// What a pattern asks of the columns: tests under <c>and</c> and <c>or</c>. A test of a part stands behind one that
/// its whole has that part, so whoever decides a condition from left to right never looks at what is not there.
/// </summary>
internal abstract class Condition
{
    public static readonly Condition Always = new Junction(isAnd: true, []);

    public static readonly Condition Never = new Junction(isAnd: false, []);

    /// <summary>A test of one column, of whose values only the wanted are ever looked at.</summary>
    public static Condition Test(Column column, ValueSet values) =>
        column.Wanted.IsSubsetOf(values) ? Always
        : !column.Wanted.Overlaps(values) ? Never
        : new Test(column, values);

    public static Condition And(IReadOnlyList<Condition> conditions) => Junction.Create(isAnd: true, conditions);

    public static Condition Or(IReadOnlyList<Condition> conditions) => Junction.Create(isAnd: false, conditions);

    /// <summary>What remains to be asked once a column is known to hold one of some values, which no test parts.</summary>
    public abstract Condition Given(Column column, ValueSet values);

    /// <summary>The values of a column outside which the condition surely does not hold; null if there are none such.</summary>
    public abstract ValueSet? BoundOf(Column column);

    /// <summary>The tests, from left to right.</summary>
    public abstract void CollectTests(List<Test> tests);
}
