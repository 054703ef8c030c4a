using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit.Texts;

/// <summary>The API of codes that are short ASCII texts.</summary>
public sealed class PackedTextTests
{
    private const string Yaml = SampleCatalogs.PackedTexts;

    private static readonly IReadOnlyList<Target> Targets = Target.Extremes;

    [TestCaseSource(nameof(Targets))]
    public void A_code_is_its_text(Target target) =>
        Assert.That(
            Evaluated.Evaluate(
                Yaml,
                target,
                "SqlState.UniqueViolation.GetCode()",
                "SqlState.Odd.GetCode()",
                "SqlState.A.GetCode()",
                "default(SqlState).GetCode() == \"\"",
                "((SqlState)1).GetCode() == \"\"",
                "((SqlState)(-1)).GetCode() == \"\"",
                "((SqlState)0x3939393939).GetCode()",
                "SqlState.UniqueViolation.GetName()",
                "SqlState.SerializationFailure.GetName()",
                "((SqlState)0x3939393939).GetName()",
                "SqlState.UniqueViolation.ToString()"),
            Is.EqualTo(new[]
            {
                "23505", "~&<\"", "A", "True", "True", "True", "99999", "unique_violation", "40001", "99999", "UniqueViolation",
            }));

    [TestCaseSource(nameof(Targets))]
    public void A_code_is_found_by_its_text_if_it_is_declared(Target target) =>
        Assert.That(
            Evaluated.Evaluate(
                Yaml,
                target,
                "SqlStates.FromCode(\"23505\")",
                "SqlStates.FromCode(\"99999\")",
                "SqlStates.FromCode(null)",
                "SqlStates.TryFromCode(\"40P01\", out var code) + code.GetName()",
                "SqlStates.TryFromCode(\"40p01\", out _)",
                "SqlStates.IsDefined(\"A\")",
                "SqlStates.IsDefined(\"A \")",
                "SqlStates.IsDefined(\"235050\")",
                "SqlStates.IsDefined(\"\")",
                "SqlStates.IsDefined((string)null)",
                "SqlState.UniqueViolation.IsDefined()",
                "((SqlState)0x3939393939).IsDefined()",
                "default(SqlState).IsDefined()"),
            Is.EqualTo(new[]
            {
                "UniqueViolation", "ArgumentOutOfRangeException", "ArgumentNullException", "Truedeadlock_detected", "False",
                "True", "False", "False", "False", "False", "True", "False", "False",
            }));

    [TestCaseSource(nameof(Targets))]
    public void A_text_is_tried_as_a_code_then_as_a_name_an_alias_and_a_CSharp_name(Target target) =>
        Assert.That(
            Evaluated.Evaluate(
                Yaml,
                target,
                "SqlStates.Parse(\"23505\")",
                "SqlStates.Parse(\"duplicate_key\").GetCode()",
                "SqlStates.Parse(\"SerializationFailure\").GetCode()",
                "SqlStates.Parse(\"99999\")",
                "SqlStates.TryParse(\"40p01\", true, out var code) + code.GetCode()",
                "SqlStates.TryParse(\"UNIQUE_VIOLATION\", true, out var name) + name.GetCode()",
                "SqlStates.TryParse(\"4\", out _)"),
            Is.EqualTo(new[] { "UniqueViolation", "23505", "40001", "FormatException", "True40P01", "True23505", "False" }));

    [TestCaseSource(nameof(Targets))]
    public void The_order_of_codes_is_the_order_of_their_texts(Target target) =>
        Assert.That(
            Evaluated.Evaluate(
                Yaml,
                target,
                "string.Join(\" \", SqlStates.All.Select(info => info.Code).OrderBy(code => code).Select(code => code.GetCode()))",
                "SqlState.UniqueViolation > SqlState.IntegrityConstraintViolation"),
            Is.EqualTo(new[] { "00000 23000 23505 40001 40P01 A ~&<\"", "True" }));

    [TestCaseSource(nameof(Targets))]
    public void An_undeclared_text_is_in_the_group_whose_range_has_its_beginning(Target target) =>
        Assert.That(
            Evaluated.Evaluate(
                Yaml,
                target,
                "((SqlStateText)\"23999\").Code.GetGroup()",
                "((SqlStateText)\"24\").Code.GetGroup()",
                "((SqlState)0x2332000000).GetGroup()",
                "((SqlState)0x3233000001).GetGroup()",
                "default(SqlState).GetGroup()",
                "SqlState.DeadlockDetected.GetGroup()"),
            Is.EqualTo(new[] { "IntegrityConstraintViolation", "Unknown", "Unknown", "Unknown", "Unknown", "TransactionRollback" }));

    [TestCaseSource(nameof(Targets))]
    public void A_row_and_its_columns_are_those_of_the_code(Target target) =>
        Assert.That(
            Evaluated.Evaluate(
                Yaml,
                target,
                "SqlStates.All[2]",
                "SqlStates.All[5]",
                "SqlState.UniqueViolation.GetPrimary().Value.GetCode()",
                "SqlState.DeadlockDetected.IsRetriable()",
                "((SqlStateText)\"99999\").Code.GetSeverity()",
                "SqlStates.Unhandled(SqlState.UniqueViolation).Message",
                "SqlStates.Unhandled(((SqlStateText)\"99999\").Code).Message",
                "SqlStates.Unhandled(SqlState.A).Message"),
            Is.EqualTo(new[]
            {
                "23505 unique_violation", "A", "23000", "True", "Unknown", "The SqlState 23505 unique_violation is not handled.",
                "The SqlState '99999' is not handled: the catalog does not declare it.", "The SqlState A is not handled.",
            }));

    [TestCaseSource(nameof(Targets))]
    public void The_converter_keeps_a_text_that_fits_and_refuses_any_other(Target target) =>
        Assert.That(
            Evaluated.Evaluate(
                Yaml,
                target,
                "new SqlStateTypeConverter().ConvertFromInvariantString(\"23505\")",
                "((SqlState)new SqlStateTypeConverter().ConvertFromInvariantString(\"unique_violation\")).GetCode()",
                "((SqlState)new SqlStateTypeConverter().ConvertFromInvariantString(\"0\")).GetCode()",
                "new SqlStateTypeConverter().ConvertToInvariantString(SqlState.UniqueViolation)",
                "new SqlStateTypeConverter().ConvertToInvariantString(default(SqlState)) == \"\"",
                "new SqlStateTypeConverter().ConvertFromInvariantString(\"235 5\")"),
            Is.EqualTo(new[] { "UniqueViolation", "23505", "0", "23505", "True", "FormatException" }));

    [Test]
    public void JSON_has_the_text_as_value_and_as_key()
    {
        const string json = "System.Text.Json.JsonSerializer.";
        Assert.That(
            Evaluated.Evaluate(
                Yaml,
                Target.Net10,
                json + "Serialize(SqlState.UniqueViolation)",
                json + "Serialize(((SqlStateText)\"99999\").Code)",
                json + "Serialize(SqlState.Odd)",
                json + "Serialize(SqlState.Odd, new System.Text.Json.JsonSerializerOptions"
                    + " { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })",
                json + "Serialize(default(SqlState))",
                json + "Deserialize<SqlState>(\"\\\"23505\\\"\")",
                json + "Deserialize<SqlState>(\"\\\"\\\\u003223505\\\"\").GetCode()",
                json + "Deserialize<SqlState>(\"\\\"\\\\u00323505\\\"\").GetCode()",
                json + "Deserialize<SqlState>(\"\\\"unique_violation\\\"\").GetCode()",
                json + "Deserialize<SqlState>(\"\\\"99999\\\"\").GetCode()",
                json + "Deserialize<SqlState>(\"23505\")",
                json + "Deserialize<SqlState>(\"null\")",
                json + "Serialize(new System.Collections.Generic.Dictionary<SqlState, int> { [SqlState.UniqueViolation] = 1 })",
                json + "Deserialize<System.Collections.Generic.Dictionary<SqlState, int>>(\"{\\\"99999\\\":1}\").Single().Key.GetCode()",
                json + "Serialize(SqlStateGroup.SuccessfulCompletion)"),
            Is.EqualTo(new[]
            {
                "\"23505\"", "\"99999\"", "\"~\\u0026\\u003C\\u0022\"", "\"~&<\\\"\"", "JsonException", "UniqueViolation",
                "JsonException", "23505", "23505", "99999", "JsonException", "JsonException", "{\"23505\":1}", "99999",
                "\"SuccessfulCompletion\"",
            }));
    }

    [Test]
    public void A_refused_text_is_told_what_fits() =>
        Assert.That(
            Evaluated.Evaluate(
                Yaml,
                Target.Net10,
                "((Func<string>)(() => { try { new SqlStateTypeConverter().ConvertFromInvariantString(\"235 5\"); return \"\"; }"
                    + " catch (FormatException e) { return e.Message; } }))()",
                "((Func<string>)(() => { try { System.Text.Json.JsonSerializer.Deserialize<SqlState>(\"5\"); return \"\"; }"
                    + " catch (System.Text.Json.JsonException e) { return e.Message; } }))()"),
            Is.EqualTo(new[]
            {
                "The text '235 5' is not a SqlState: expected a text of 1 to 5 printable ASCII characters, or a declared name.",
                "The JSON value '5' is not a SqlState: expected a text of 1 to 5 printable ASCII characters, or a declared name.",
            }));

    [Test]
    public void Every_text_that_fits_comes_back([Range(1, 8)] int length)
    {
        var yaml = $"catalog: {{ name: Code, namespace: Acme, type: char({length}) }}\ncodes: [{{ code: A }}]";
        var random = $$"""
            Enumerable.Range(0, 5000).All(seed =>
            {
                var random = new Random(seed);
                var characters = Enumerable.Range(0, 1 + random.Next({{length}})).Select(_ => (char)random.Next('!', '~' + 1));
                var text = new string(characters.ToArray());
                var code = ((CodeText)text).Code;
                return code.GetCode() == text && ((CodeText)code).Text == text && (long)code > 0
                    && (Code)new CodeTypeConverter().ConvertFromInvariantString(text) == code;
            })
            """;

        Assert.That(
            Evaluated.Evaluate(yaml, Target.Net10, random),
            Is.EqualTo(new[] { "True" }));
    }
}
