using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit.Texts;

/// <summary>The API of codes that are any texts, and the struct that keeps an undeclared one.</summary>
public sealed class TextTests
{
    private const string Yaml = SampleCatalogs.Texts;

    private static readonly IReadOnlyList<Target> Targets = Target.Extremes;

    [TestCaseSource(nameof(Targets))]
    public void A_code_is_its_text_and_what_is_not_declared_is_one_member(Target target) =>
        Assert.That(
            Evaluated.Evaluate(
                Yaml,
                target,
                "PaymentError.CardDeclined.GetCode()",
                "PaymentError.LineEnd.GetCode() == \"line\\nend\"",
                "PaymentError._1E5.GetCode()",
                "PaymentError.No.GetName()",
                "PaymentError.TooManyRequests.GetName()",
                "PaymentError.Undeclared.GetCode() + PaymentError.Undeclared.GetName() == \"\"",
                "PaymentErrors.Count",
                "PaymentErrors.All.Any(info => info.Code == PaymentError.Undeclared)",
                "PaymentError.Undeclared.IsDefined()",
                "PaymentError.Undeclared.TryGetInfo(out _)",
                "PaymentError.Undeclared.GetGroup()",
                "PaymentError.Undeclared.IsRetriable()",
                "PaymentError.Undeclared.GetSeverity()",
                "(int)PaymentError.Undeclared",
                "(int)PaymentError.LineEnd"),
            Is.EqualTo(new[]
            {
                "card_declined", "True", "1E5", "no", "Too many requests", "True", "7", "False", "False", "False", "Unknown", "True",
                "Unknown", "0", "7",
            }));

    [TestCaseSource(nameof(Targets))]
    public void A_code_is_found_by_its_text_if_it_is_declared(Target target) =>
        Assert.That(
            Evaluated.Evaluate(
                Yaml,
                target,
                "PaymentErrors.FromCode(\"com.example/quota\")",
                "PaymentErrors.FromCode(\"größe \\\"\\\\\\\" 😀\")",
                "PaymentErrors.FromCode(\"card_limit\")",
                "PaymentErrors.FromCode(\"\")",
                "PaymentErrors.FromCode(null)",
                "PaymentErrors.TryFromCode(\"Too many requests\", out _)",
                "PaymentErrors.IsDefined(\"no\")",
                "PaymentErrors.IsDefined(\"NO\")",
                "PaymentErrors.Parse(\"card_limit\").GetCode()",
                "PaymentErrors.Parse(\"Undeclared\")",
                "PaymentErrors.TryParse(\"NO\", true, out var no) + no.GetCode()"),
            Is.EqualTo(new[]
            {
                "ComExampleQuota", "Size", "ArgumentOutOfRangeException", "ArgumentOutOfRangeException", "ArgumentNullException",
                "False", "True", "False", "card_velocity_exceeded", "FormatException", "Trueno",
            }));

    [TestCaseSource(nameof(Targets))]
    public void The_struct_keeps_any_text(Target target) =>
        Assert.That(
            Evaluated.Evaluate(
                Yaml,
                target,
                "((PaymentErrorText)\"new_error\").Text",
                "((PaymentErrorText)\"new_error\").Code",
                "((PaymentErrorText)\"card_declined\").Code",
                "((PaymentErrorText)PaymentError.CardDeclined).Text",
                "((PaymentErrorText)PaymentError.Undeclared) == default(PaymentErrorText)",
                "default(PaymentErrorText).Text == \"\"",
                "default(PaymentErrorText).Code",
                "new PaymentErrorText(\"x\") == (PaymentErrorText)\"x\"",
                "new PaymentErrorText(\"x\") == (PaymentErrorText)\"X\"",
                "new PaymentErrorText(\"\").Equals(default(PaymentErrorText))",
                "new PaymentErrorText(\"\").GetHashCode() == default(PaymentErrorText).GetHashCode()",
                "new PaymentErrorText(\"B\") < new PaymentErrorText(\"a\")",
                "new PaymentErrorText(null)",
                "PaymentErrorText.TryParse(null, out _)",
                "PaymentErrorText.Parse(\"card_declined\").IsDefined",
                "new PaymentErrorTextTypeConverter().ConvertFromInvariantString(\"23505\")",
                "new PaymentErrorTextTypeConverter().ConvertToInvariantString(new PaymentErrorText(\"a\"))",
                "((IComparable)new PaymentErrorText(\"a\")).CompareTo(5)"),
            Is.EqualTo(new[]
            {
                "new_error", "Undeclared", "CardDeclined", "card_declined", "True", "True", "Undeclared", "True", "False", "True",
                "True", "True", "ArgumentNullException", "False", "True", "23505", "a", "ArgumentException",
            }));

    [Test]
    public void JSON_of_the_enum_loses_an_undeclared_text_and_JSON_of_the_struct_keeps_it()
    {
        const string json = "System.Text.Json.JsonSerializer.";
        Assert.That(
            Evaluated.Evaluate(
                Yaml,
                Target.Net10,
                json + "Serialize(PaymentError.CardDeclined)",
                json + "Serialize(PaymentError.Undeclared)",
                json + "Deserialize<PaymentError>(\"\\\"new_error\\\"\")",
                json + "Deserialize<PaymentError>(\"\\\"card_limit\\\"\").GetCode()",
                json + "Deserialize<PaymentError>(\"5\")",
                json + "Deserialize<PaymentErrorText>(\"\\\"new_error\\\"\").Text",
                json + "Deserialize<PaymentErrorText>(\"\\\"card_declined\\\"\").Code",
                json + "Deserialize<PaymentErrorText>(\"null\")",
                json + "Deserialize<PaymentErrorText?>(\"null\") == null",
                json + "Serialize((PaymentErrorText)\"new\\n\")",
                json + "Serialize(default(PaymentErrorText))",
                json + "Serialize(new System.Collections.Generic.Dictionary<PaymentErrorText, int> { [(PaymentErrorText)\"a\"] = 1 })",
                json + "Deserialize<System.Collections.Generic.Dictionary<PaymentErrorText, int>>(\"{\\\"b\\\":1}\").Single().Key.Text"),
            Is.EqualTo(new[]
            {
                "\"card_declined\"", "JsonException", "Undeclared", "card_velocity_exceeded", "JsonException", "new_error",
                "CardDeclined", "JsonException", "True", "\"new\\n\"", "\"\"", "{\"a\":1}", "b",
            }));
    }

    [Test]
    public void The_struct_parses_and_formats_as_the_types_of_the_BCL_do() =>
        Assert.That(
            Evaluated.Evaluate(
                Yaml,
                Target.Net10,
                "PaymentErrorText.Parse(\"card_declined\".AsSpan(), null).Code",
                "PaymentErrorText.Parse(\"größe\"u8, null).Text",
                "PaymentErrorText.TryParse(new byte[] { 0xFF }, null, out _)",
                "PaymentErrorText.Parse(new byte[] { 0xFF }, null)",
                "$\"{new PaymentErrorText(\"a\"),3:X}\"",
                "new PaymentErrorText(\"abc\").TryFormat(new char[2], out var written) + \" \" + written",
                "new PaymentErrorText(\"abc\").TryFormat(new byte[3], out var bytes) + \" \" + bytes",
                "typeof(PaymentErrorText).GetInterfaces().Length"),
            Is.EqualTo(new[] { "CardDeclined", "größe", "False", "FormatException", "  a", "False 0", "True 3", "9" }));
}
