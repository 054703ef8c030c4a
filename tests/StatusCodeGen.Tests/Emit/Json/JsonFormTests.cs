using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit.Json;

/// <summary>What JSON has for codes and groups in the forms that a catalog can choose.</summary>
public sealed class JsonFormTests
{
    private const string Serialize = "System.Text.Json.JsonSerializer.Serialize";

    private static readonly string[] Numbers = ["4", "5", "6", "7", "8", "9", "(-7)", "int.MaxValue"];

    private static readonly IReadOnlyList<Target> Targets = [Target.Net10, Target.Net8, Target.Net8CSharp8];

    [TestCase("number", "6", "-7", "5")]
    [TestCase("string", "\"6\"", "\"-7\"", "\"5\"")]
    [TestCase("name", "\"Not \\u0022Found\\u0022\"", "-7", "5")]
    public void A_code_is_written_in_the_chosen_form(string form, string declared, string undeclared, string sharing)
    {
        foreach (var target in Targets)
        {
            Assert.That(
                Compile(form, target, $"{Serialize}((Answer)6)", $"{Serialize}((Answer)(-7))", $"{Serialize}((Answer)5)"),
                Is.EqualTo(new[] { declared, undeclared, sharing }),
                target.Name);
        }
    }

    [TestCase("number", "{\"6\":1,\"-7\":2}")]
    [TestCase("string", "{\"6\":1,\"-7\":2}")]
    [TestCase("name", "{\"Not \\u0022Found\\u0022\":1,\"-7\":2}")]
    public void A_key_is_the_number_or_the_name(string form, string json) =>
        Assert.That(
            Compile(
                form,
                Target.Net10,
                $"{Serialize}(new System.Collections.Generic.Dictionary<Answer, int> {{ [(Answer)6] = 1, [(Answer)(-7)] = 2 }})"),
            Is.EqualTo(new[] { json }));

    [TestCase("number")]
    [TestCase("string")]
    [TestCase("name")]
    public void Every_form_is_read_and_every_number_survives(string form)
    {
        const string deserialize = "System.Text.Json.JsonSerializer.Deserialize<Answer>";

        Assert.That(
            Compile(
                form,
                Target.Net10,
                [
                    $"(int){deserialize}(\"6\")",
                    $"(int){deserialize}(\"\\\"6\\\"\")",
                    $"(int){deserialize}(\"\\\"Found\\\"\")",
                    .. Numbers.Select(number => $"(int){deserialize}({Serialize}((Answer){number})) == {number}"),
                    $"{deserialize}(\"\\\"Lost\\\"\")",
                ]),
            Is.EqualTo(["6", "6", "4", .. Numbers.Select(static _ => "True"), "JsonException"]));
    }

    /// <summary>A key and the text of the type converter are numbers, also where another code has such a name.</summary>
    [TestCase("number", "7")]
    [TestCase("string", "\"7\"")]
    [TestCase("name", "7")]
    public void Every_number_survives_as_a_text_also_if_a_code_has_it_for_a_name(string form, string named)
    {
        const string dictionary = "System.Collections.Generic.Dictionary<Answer, int>";
        const string keys = $"System.Text.Json.JsonSerializer.Deserialize<{dictionary}>";
        const string converter = "new AnswerTypeConverter()";

        Assert.That(
            Compile(
                form,
                Target.Net10,
                [
                    $"{Serialize}((Answer)7)",
                    "(int)System.Text.Json.JsonSerializer.Deserialize<Answer>(\"\\\"8\\\"\")",
                    .. Numbers.Select(number =>
                        $"{keys}({Serialize}(new {dictionary} {{ [(Answer){number}] = 1 }})).ContainsKey((Answer){number})"),
                    .. Numbers.Select(number => $"(int)(Answer){converter}.ConvertFromInvariantString("
                        + $"{converter}.ConvertToInvariantString((Answer){number})) == {number}"),
                ]),
            Is.EqualTo([named, "8", .. Numbers.Concat(Numbers).Select(static _ => "True")]));
    }

    [Test]
    public void A_group_is_written_as_its_CSharp_name_and_read_as_name_or_number()
    {
        const string deserialize = "System.Text.Json.JsonSerializer.Deserialize<AnswerGroup>";

        Assert.That(
            Compile(
                "number",
                Target.Net10,
                $"{Serialize}(AnswerGroup.Good)",
                $"{Serialize}(AnswerGroup.Unknown)",
                $"{Serialize}((AnswerGroup)9)",
                $"{Serialize}(new System.Collections.Generic.Dictionary<AnswerGroup, int>"
                    + " { [AnswerGroup.@class] = 1, [(AnswerGroup)9] = 2 })",
                $"(int){deserialize}(\"\\\"Good\\\"\")",
                $"(int){deserialize}(\"\\\"class\\\"\")",
                $"(int){deserialize}(\"2\")",
                $"(int){deserialize}(\"\\\"-2\\\"\")",
                $"{deserialize}(\"\\\"Lost\\\"\")",
                $"{deserialize}(\"null\")",
                $"{deserialize}(\"1.5\")"),
            Is.EqualTo(new[]
            {
                "\"Good\"", "\"Unknown\"", "9", "{\"class\":1,\"9\":2}", "1", "2", "2", "-2", "JsonException", "JsonException",
                "JsonException",
            }));
    }

    [Test]
    public void A_catalog_that_chooses_neither_a_form_nor_numbers_of_groups_has_no_converter_of_groups()
    {
        const string yaml = "catalog: { name: Answer, namespace: Acme }\ngroups: [{ name: A, codes: [{ code: 1, name: B }] }]";

        Assert.That(GeneratedProject.Create(yaml).Files.Keys, Has.None.Contains("GroupJsonConverter"));
        Assert.That(
            GeneratedProject.Create(yaml.Replace("name: A,", "name: A, value: 1,", StringComparison.Ordinal)).Files.Keys,
            Has.One.EqualTo("Acme.AnswerGroupJsonConverter.g.cs"));
    }

    private static string[] Compile(string form, Target target, params string[] expressions) => Evaluated.Evaluate(
        $$"""
        catalog: { name: Answer, namespace: Acme, json: {{form}} }
        groups:
          - name: Good
            codes:
              - { code: 4, name: Found }
              - { code: 5, name: Found, identifier: FoundAgain }
              - { code: 6, name: 'Not "Found"', aliases: [Lost and found, { name: "9", identifier: Ninth }] }
          - { name: class, identifier: class, codes: [{ code: 7, name: "8" }] }
        """,
        target,
        expressions);
}
