using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit;

/// <summary>The API of a page that mixes its groups.</summary>
public sealed class PageOrderTests
{
    private const string Yaml = """
        catalog: { name: Link, namespace: Acme }
        groups:
          - { name: Progress }
          - { name: End state, identifier: Final, range: 5-99, value: 40 }
          - { name: Empty }
        codes:
          - { code: 0, name: Created, group: Progress }
          - { code: 7, name: Prevented, group: End state }
          - { code: 3, name: Odd }
          - { code: 2, name: Waiting, group: Progress }
          - { code: 6, name: Connected, group: Final }
        """;

    private static readonly IReadOnlyList<Target> Targets = Target.Extremes;

    [TestCaseSource(nameof(Targets))]
    public void The_rows_keep_the_order_of_the_page_and_each_has_its_group(Target target) =>
        Assert.That(
            Evaluated.Evaluate(
                Yaml,
                target,
                "string.Join(\" \", Links.All.Select(row => row.Name + \":\" + row.Group))",
                "string.Join(\" \", Enum.GetValues(typeof(LinkGroup)).Cast<LinkGroup>().Select(group => group + \"=\" + (int)group))",
                "Link.Waiting.IsProgress()",
                "LinkExtensions.GetTitle(LinkGroup.Final)"),
            Is.EqualTo(new[]
            {
                "Created:Progress Prevented:Final Odd:Unknown Waiting:Progress Connected:Final",
                "Unknown=0 Progress=1 Empty=3 Final=40",
                "True",
                "End state",
            }));

    [Test]
    public void The_codes_of_a_group_are_a_span_although_they_are_not_adjacent()
    {
        foreach (var target in new[] { Target.Net10, Target.FrameworkWithJson })
        {
            Assert.That(
                Evaluated.Evaluate(
                    Yaml,
                    target,
                    "string.Join(\" \", Links.Values.ToArray())",
                    "string.Join(\" \", Links.InGroup(LinkGroup.Progress).ToArray())",
                    "string.Join(\" \", Links.InGroup(LinkGroup.Final).ToArray())",
                    "string.Join(\" \", Links.InGroup(LinkGroup.Unknown).ToArray())",
                    "Links.InGroup(LinkGroup.Empty).Length"),
                Is.EqualTo(new[]
                {
                    "Created Prevented Odd Waiting Connected", "Created Waiting", "Prevented Connected", "Odd", "0",
                }));
        }
    }
}
