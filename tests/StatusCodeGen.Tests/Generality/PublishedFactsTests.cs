using System.Net;

namespace StatusCodeGen.Tests.Generality;

/// <summary>The property of each published catalog that makes it a useful test.</summary>
public sealed class PublishedFactsTests
{
    [Test]
    public void HTTP_has_the_codes_of_System_Net_without_306_and_with_418_and_425()
    {
        var ours = PublishedCatalog.Http.Rows.Select(static row => (int)row.Number).ToList();
        var theirs = Enum.GetValues<HttpStatusCode>().Select(static code => (int)code).Distinct().ToList();

        Assert.That(ours, Has.Count.EqualTo(62).And.Ordered);
        Assert.That(theirs, Has.Count.EqualTo(61));
        Assert.That(theirs.Except(ours), Is.EqualTo(new[] { (int)HttpStatusCode.Unused }));
        Assert.That(ours.Except(theirs), Is.EqualTo(new[] { 418, 425 }));
    }

    [Test]
    public void HTTP_has_the_names_of_System_Net_except_for_three_newer_ones()
    {
        var differ = PublishedCatalog.Http.Rows
            .Where(static row => Enum.IsDefined((HttpStatusCode)row.Number))
            .Where(static row =>
                !Enum.TryParse<HttpStatusCode>(row.Identifier, ignoreCase: true, out var code) || (long)code != row.Number);

        Assert.That(differ.Select(static row => $"{row.Number} {row.Identifier}, not {(HttpStatusCode)row.Number}"), Is.EqualTo(new[]
        {
            "413 ContentTooLarge, not RequestEntityTooLarge",
            "414 URITooLong, not RequestUriTooLong",
            "416 RangeNotSatisfiable, not RequestedRangeNotSatisfiable",
        }));
    }

    [Test]
    public void The_codes_of_gRPC_are_0_to_16() =>
        Assert.That(
            PublishedCatalog.Grpc.Rows.Select(static row => row.Number),
            Is.EqualTo(Enumerable.Range(0, 17).Select(static number => (long)number)));

    [Test]
    public void Errno_is_nearly_dense() =>
        Assert.That(
            Enumerable.Range(1, 133).Except(PublishedCatalog.Errno.Rows.Select(static row => (int)row.Number)),
            Is.EqualTo(new[] { 41, 58 }));

    [Test]
    public void Kafka_has_negative_numbers_zero_and_positive_ones()
    {
        var numbers = PublishedCatalog.Kafka.Rows.Select(static row => row.Number).ToList();

        Assert.That(numbers, Has.Count.EqualTo(170).And.Ordered.And.Contains(0));
        Assert.That((numbers[0], numbers[^1], numbers.Count(static number => number < 0)), Is.EqualTo((-199, 129, 64)));
    }

    [Test]
    public void Two_codes_of_SIP_share_one_description()
    {
        var rows = PublishedCatalog.Sip.Rows;

        Assert.That(rows, Has.Count.EqualTo(71));
        Assert.That(
            rows.GroupBy(static row => row.Description)
                .Where(static same => same.Count() > 1)
                .Select(static same => $"{same.Key}: {string.Join(", ", same.Select(static row => row.Number))}"),
            Is.EqualTo(new[] { "Not Acceptable: 406, 606" }));
    }

    [Test]
    public void Most_NTSTATUS_values_are_above_the_greatest_int()
    {
        var numbers = PublishedCatalog.NtStatus.Rows.Select(static row => row.Number).ToList();

        Assert.That(numbers, Has.Count.EqualTo(1794).And.Ordered.And.All.InRange(0, uint.MaxValue));
        Assert.That(numbers.Count(static number => number > int.MaxValue), Is.EqualTo(1658));
    }
}
