using StatusCodeGen.Catalogs;
using StatusCodeGen.Lookups;

namespace StatusCodeGen.Tests.Lookups;

/// <summary>The kind of lookup that a set of numbers gets.</summary>
public sealed class NumberLookupTests
{
    [Test]
    public void Consecutive_numbers_in_order_need_no_table() =>
        Assert.That(Create(7, 8, 9), Is.EqualTo(new ConsecutiveNumbers(7)));

    [Test]
    public void An_empty_set_of_numbers_is_consecutive() =>
        Assert.That(Create(), Is.EqualTo(new ConsecutiveNumbers(0)));

    [Test]
    public void Consecutive_numbers_out_of_order_have_a_table() =>
        Assert.That(Create(8, 7, 9), Is.EqualTo(new DenseNumbers(7, new[] { 2, 1, 3 }.ToEquatableArray())));

    [Test]
    public void A_gap_has_no_row() =>
        Assert.That(Create(-1, 2), Is.EqualTo(new DenseNumbers(-1, new[] { 1, 0, 0, 2 }.ToEquatableArray())));

    [Test]
    public void A_span_of_1024_has_a_table_for_any_count()
    {
        Assert.That(Create(0, 1023), Is.TypeOf<DenseNumbers>());
        Assert.That(Create(0, 1024), Is.TypeOf<HashedNumbers>());
    }

    [Test]
    public void A_span_of_ten_numbers_per_code_has_a_table()
    {
        decimal[] numbers = [.. Enumerable.Range(0, 1000).Select(static row => row * 10m)];

        Assert.That(Create([.. numbers, 10_009]), Is.TypeOf<DenseNumbers>());
        Assert.That(Create([.. numbers, 10_010]), Is.TypeOf<HashedNumbers>());
    }

    [Test]
    public void The_ends_of_the_largest_type_are_hashed() =>
        Assert.That(NumberLookup.Create([ulong.MinValue, ulong.MaxValue], IntegralType.All[7], default), Is.TypeOf<HashedNumbers>());

    [Test]
    public void Numbers_that_are_far_apart_have_one_slot_each([Values(1, 2, 30, 500, 1_800, 65_536)] int count)
    {
        decimal[] numbers =
            [.. Enumerable.Range(0, count).Select(static row => (decimal)unchecked((uint)row * 0x9E37_79B1u)), 0xFFFF_FFFF];

        var table = ((HashedNumbers)NumberLookup.Create([.. numbers.Distinct()], IntegralType.All[5], default)).Table;

        Assert.That(table.Keys.Distinct().Order(), Is.EqualTo(Enumerable.Range(0, numbers.Distinct().Count())));
        Assert.That(table.Keys.Count, Is.LessThanOrEqualTo(Math.Max(1024, 3 * numbers.Length)));
    }

    [Test]
    public void The_same_numbers_have_the_same_table()
    {
        var first = Create(1, 1_000_000, -5);
        var second = Create(1, 1_000_000, -5);

        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void Cancellation_ends_the_search() =>
        Assert.That(
            static () => NumberLookup.Create([0, 1_000_000], IntegralType.Int, new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());

    private static NumberLookup Create(params decimal[] numbers) => NumberLookup.Create(numbers, IntegralType.Int, default);
}
