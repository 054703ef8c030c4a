using System.Collections.Generic;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.Exhaustiveness.Patterns;

/// <summary>A test that a column holds one of some values.</summary>
internal sealed class ValueTest : Condition
{
    public ValueTest(Column column, ValueSet values) => (Column, Values) = (column, values);

    public Column Column { get; }

    public ValueSet Values { get; }

    public override Condition Given(Column column, ValueSet values) =>
        column != Column ? this : values.Overlaps(Values) ? Always : Never;

    public override ValueSet? BoundOf(Column column) => column == Column ? Values : null;

    public override void CollectTests(List<ValueTest> tests) => tests.Add(this);
}
