using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit.Texts;

/// <summary>Codes that are short texts, with names that are short enough to be codes too: the converters lose no code.</summary>
public sealed class ShortNameTests
{
    private const string Yaml = """
        catalog: { name: Reply, namespace: Acme, type: char(5) }
        codes:
          - { code: '0', name: Lost, aliases: [Gone] }
          - { code: '1', name: Not found }
        """;

    private static readonly IReadOnlyList<Target> Targets = Target.Extremes;

    [TestCaseSource(nameof(Targets))]
    public void The_type_converter_takes_a_text_that_fits_for_itself_and_not_for_a_name(Target target) =>
        Assert.That(
            Evaluated.Evaluate(
                Yaml,
                target,
                "((Reply)new ReplyTypeConverter().ConvertFromInvariantString(\"Lost\")).GetCode()",
                "((Reply)new ReplyTypeConverter().ConvertFromInvariantString(\"Gone\")).GetCode()",
                "((Reply)new ReplyTypeConverter().ConvertFromInvariantString(\"1\")).GetCode()",
                "((Reply)new ReplyTypeConverter().ConvertFromInvariantString(\"Not found\")).GetCode()",
                "((Reply)new ReplyTypeConverter().ConvertFromInvariantString(\"NOT FOUND\")).GetCode()",
                "((Reply)new ReplyTypeConverter().ConvertFromInvariantString(\"NotFound\")).GetCode()",
                "Replys.Parse(\"Lost\").GetCode()"),
            Is.EqualTo(new[] { "Lost", "Gone", "1", "1", "1", "1", "0" }));

    [Test]
    public void JSON_keeps_an_undeclared_text_that_is_a_name()
    {
        const string json = "System.Text.Json.JsonSerializer.";
        Assert.That(
            Evaluated.Evaluate(
                Yaml,
                Target.Net10,
                json + "Deserialize<Reply>(" + json + "Serialize(((ReplyText)\"Lost\").Code)).GetCode()",
                json + "Deserialize<Reply>(\"\\\"\\\\u004cost\\\"\").GetCode()",
                json + "Deserialize<Reply>(\"\\\"Not found\\\"\").GetCode()",
                json + "Deserialize<System.Collections.Generic.Dictionary<Reply, int>>(\"{\\\"Gone\\\":1}\").Keys.Single().GetCode()"),
            Is.EqualTo(new[] { "Lost", "Lost", "1", "Gone" }));
    }
}
