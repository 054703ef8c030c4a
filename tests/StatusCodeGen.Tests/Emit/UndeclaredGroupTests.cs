using System.Globalization;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit;

/// <summary>The group of a number that the catalog does not declare, where the ranges of the groups decide it.</summary>
public sealed class UndeclaredGroupTests
{
    private const string Http = """
        catalog: { name: Reply, namespace: Acme, undeclared: by-range }
        groups:
          - { name: Informational, range: 1xx, codes: [{ code: 100, name: Continue }] }
          - { name: Client error, range: 4xx, codes: [{ code: 404, name: Not Found }] }
          - { name: Security, range: 490-510 }
          - { name: No range }
        """;

    private static readonly IReadOnlyList<Target> Targets = Target.Extremes;

    [TestCaseSource(nameof(Targets))]
    public void An_undeclared_number_is_in_the_only_group_whose_range_has_it(Target target)
    {
        var codes = new[] { 99, 100, 101, 199, 200, 400, 404, 489, 490, 499, 500, 510, 511, -1, int.MaxValue, int.MinValue };

        Assert.That(
            Evaluated.Evaluate(Http, target, [.. codes.Select(static code => $"((Reply){Literal(code)}).GetGroup()")]),
            Is.EqualTo(new[]
            {
                "Unknown", "Informational", "Informational", "Informational", "Unknown", "ClientError", "ClientError", "ClientError",
                "Unknown", "Unknown", "Security", "Security", "Unknown", "Unknown", "Unknown", "Unknown",
            }));
        Assert.That(
            Evaluated.Evaluate(Http, target, "((Reply)477).IsClientError()", "((Reply)477).IsDefined()", "((Reply)477).GetName()"),
            Is.EqualTo(new[] { "True", "False", "477" }));
    }

    [Test]
    public void Without_the_option_an_undeclared_number_is_in_no_group() =>
        Assert.That(
            Evaluated.Evaluate(
                "catalog: { name: Reply, namespace: Acme }\ngroups: [{ name: A, range: 1xx, codes: [{ code: 100, name: B }] }]",
                Target.Net10,
                "((Reply)101).GetGroup()"),
            Is.EqualTo(new[] { "Unknown" }));

    [Test]
    public void Many_ranges_of_every_type_give_what_a_search_through_all_of_them_gives()
    {
        var random = new Random(7);
        foreach (var type in new[] { "byte", "sbyte", "short", "ulong", "long", "uint", "int" })
        {
            var (min, max) = SampleCatalogs.Ends(type);
            var ranges = Enumerable.Range(0, 40).Select(_ => RandomRange(random, min, max)).ToList();
            var yaml = $"catalog: {{ name: Reply, namespace: Acme, type: {type}, undeclared: by-range }}\ngroups:\n"
                + string.Concat(ranges.Select(static (range, index) => string.Create(
                    CultureInfo.InvariantCulture,
                    $"  - {{ name: G{index}, range: {range.First}-{range.Last} }}\n")));
            decimal[] numbers =
            [
                min, max, .. ranges.SelectMany(static range => new[] { range.First - 1, range.First, range.Last, range.Last + 1 }),
            ];
            numbers = [.. numbers.Where(number => number >= min && number <= max)];

            Assert.That(
                Evaluated.Evaluate(yaml, Target.Net10, [.. numbers.Select(number => $"((Reply)({type})({number})).GetGroup()")]),
                Is.EqualTo(numbers.Select(number => NaiveGroup(ranges, number))),
                type);
        }
    }

    private static string NaiveGroup(List<(decimal First, decimal Last)> ranges, decimal number)
    {
        var found = Enumerable.Range(0, ranges.Count)
            .Where(index => ranges[index].First <= number && number <= ranges[index].Last)
            .ToList();
        return found is [var only] ? $"G{only}" : "Unknown";
    }

    private static (decimal First, decimal Last) RandomRange(Random random, decimal min, decimal max)
    {
        var first = decimal.Floor(min + ((decimal)random.NextDouble() * (max - min)));
        var last = decimal.Floor(first + ((decimal)random.NextDouble() * (max - first) / 8));
        return random.Next(8) switch { 0 => (min, last), 1 => (first, max), 2 => (first, first), _ => (first, last) };
    }

    private static string Literal(int number) => string.Create(CultureInfo.InvariantCulture, $"({number})");
}
