using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit;

/// <summary>The API of codes with several names.</summary>
public sealed class AliasTests
{
    private const string Yaml = """
        catalog: { name: Reason, namespace: Acme, type: byte, identifiers: pascal, prefix: MQTT_ }
        codes:
          - code: 0
            name: MQTT_SUCCESS
            description: It worked.
            aliases: [Normal disconnection, { name: Granted QoS 0, deprecated: old }]
          - { code: 1, name: Granted QoS 1, deprecated: true, aliases: [{ name: QOS 1, identifier: Q1 }] }
        """;

    private static readonly IReadOnlyList<Target> Targets = Target.Extremes;

    [TestCaseSource(nameof(Targets))]
    public void An_alias_is_a_member_with_the_number_of_its_code_right_after_it(Target target) =>
        Assert.That(
            Evaluated.Evaluate(
                Yaml,
                target,
                """string.Join(" ", typeof(Reason).GetFields().Skip(1).Select(field => field.Name + "=" + field.GetRawConstantValue()))""",
                "Reasons.Count",
                "Reasons.All.Count"),
            Is.EqualTo(new[] { "Success=0 NormalDisconnection=0 GrantedQoS0=0 GrantedQoS1=1 Q1=1", "2", "2" }));

    [TestCaseSource(nameof(Targets))]
    public void Every_name_and_CSharp_name_is_parsed_and_GetName_gives_the_first_name(Target target) =>
        Assert.That(
            Evaluated.Evaluate(
                Yaml,
                target,
                "(int)Reasons.Parse(\"MQTT_SUCCESS\")",
                "(int)Reasons.Parse(\"Normal disconnection\")",
                "(int)Reasons.Parse(\"NormalDisconnection\")",
                "(int)Reasons.Parse(\"QOS 1\")",
                "(int)Reasons.Parse(\"Q1\")",
                "Reasons.TryParse(\"granted qos 0\", true, out var code) + \" \" + (int)code",
                "Reasons.TryParse(\"granted qos 0\", out _)",
                "Reason.NormalDisconnection.GetName()",
                "Reason.Q1.GetName()",
                "Reason.GrantedQoS0.GetDescription()",
                "new ReasonTypeConverter().ConvertFromInvariantString(\"QOS 1\").GetHashCode()"),
            Is.EqualTo(new[]
            {
                "0", "0", "0", "1", "1", "True 0", "False", "MQTT_SUCCESS", "Granted QoS 1", "It worked.", "1",
            }));

    [TestCaseSource(nameof(Targets))]
    public void Reflection_finds_the_same_description_for_every_name_and_the_deprecation_of_the_name(Target target) =>
        Assert.That(
            Evaluated.Evaluate(
                Yaml,
                target,
                """
                string.Join(" ", typeof(Reason).GetFields().Skip(1).Select(field => string.Join(",", field
                    .GetCustomAttributes(false)
                    .Where(attribute => attribute.GetType().Name != "DynamicDependencyAttribute")
                    .Select(attribute => attribute is ObsoleteAttribute obsolete ? "obsolete:" + obsolete.Message
                        : attribute is System.ComponentModel.DescriptionAttribute description ? description.Description
                        : attribute.ToString()))))
                """),
            Is.EqualTo(new[] { "It worked. It worked. It worked.,obsolete:old obsolete: " }));

    [Test]
    public void A_name_of_one_code_wins_over_an_alias_of_another_and_an_alias_over_a_CSharp_name()
    {
        const string yaml = """
            catalog: { name: Reason, namespace: Acme }
            codes:
              - { code: 1, name: A, aliases: [{ name: B, identifier: OneB }, { name: C, identifier: OneC }] }
              - { code: 2, name: B }
              - { code: 3, name: D, identifier: C }
            """;

        Assert.That(
            Evaluated.Evaluate(
                yaml,
                Target.Net10,
                "(int)Reasons.Parse(\"B\")",
                "(int)Reasons.Parse(\"C\")",
                "(int)Reasons.Parse(\"OneB\")"),
            Is.EqualTo(new[] { "2", "1", "1" }));
    }

    [Test]
    public void JSON_reads_an_alias_as_value_and_as_key() =>
        Assert.That(
            Evaluated.Evaluate(
                Yaml,
                Target.Net10,
                "(int)System.Text.Json.JsonSerializer.Deserialize<Reason>(\"\\\"QOS 1\\\"\")",
                "(int)System.Text.Json.JsonSerializer.Deserialize<System.Collections.Generic.Dictionary<Reason, int>>"
                    + "(\"{\\\"Normal disconnection\\\":7}\").Single().Key",
                "System.Text.Json.JsonSerializer.Serialize(Reason.Q1)"),
            Is.EqualTo(new[] { "1", "0", "1" }));

    [Test]
    public void The_extension_member_that_an_alias_hides_is_omitted()
    {
        const string yaml = """
            catalog: { name: Reason, namespace: Acme }
            codes:
              - { code: 1, name: A, aliases: [Count] }
            """;

        Assert.That(Evaluated.Evaluate(yaml, Target.Net10, "(int)Reason.Count", "Reasons.Count"), Is.EqualTo(new[] { "1", "1" }));
    }
}
