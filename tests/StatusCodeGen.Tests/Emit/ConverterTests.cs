using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Syncfy;

namespace StatusCodeGen.Tests.Emit;

/// <summary>How a code is read and written by System.Text.Json and System.ComponentModel.</summary>
public sealed class ConverterTests
{
    private static readonly TypeConverter Converter = TypeDescriptor.GetConverter(typeof(CredentialStatusCode));

    [TestCase("200", 200)]
    [TestCase("205", 205)]
    [TestCase("-1", -1)]
    [TestCase("2147483647", int.MaxValue)]
    [TestCase("\"Finish\"", 200)]
    [TestCase("\"Undergoing Maintenance\"", 509)]
    [TestCase("\"UndergoingMaintenance\"", 509)]
    [TestCase("\"\\u0046inish\"", 200)]
    [TestCase("\"200\"", 200)]
    [TestCase("\"205\"", 205)]
    [TestCase("\"-2147483648\"", int.MinValue)]
    public void JSON_reads_a_number_or_a_text(string json, int number) =>
        Assert.That((int)JsonSerializer.Deserialize<CredentialStatusCode>(json), Is.EqualTo(number));

    [TestCase("\"finish\"")]
    [TestCase("\" 200\"")]
    [TestCase("\"+200\"")]
    [TestCase("\"0200\"")]
    [TestCase("\"2147483648\"")]
    [TestCase("\"\"")]
    [TestCase("2147483648")]
    [TestCase("200.5")]
    [TestCase("null")]
    [TestCase("true")]
    [TestCase("[200]")]
    [TestCase("{}")]
    public void JSON_refuses_anything_else_with_the_path(string json) =>
        Assert.That(
            () => JsonSerializer.Deserialize<Dictionary<string, CredentialStatusCode>>($$"""{ "code": {{json}} }"""),
            Throws.TypeOf<JsonException>().With.Property(nameof(JsonException.Path)).EqualTo("$.code"));

    [Test]
    public void JSON_writes_the_number_declared_or_not() =>
        Assert.That(
            JsonSerializer.Serialize(new[] { CredentialStatusCode.Finish, (CredentialStatusCode)205, (CredentialStatusCode)(-1) }),
            Is.EqualTo("[200,205,-1]"));

    [Test]
    public void JSON_keys_are_the_number_and_are_read_as_texts_are()
    {
        var counts = new Dictionary<CredentialStatusCode, int> { [CredentialStatusCode.Finish] = 1, [(CredentialStatusCode)205] = 2 };

        var json = JsonSerializer.Serialize(counts);
        var read = JsonSerializer.Deserialize<Dictionary<CredentialStatusCode, int>>("""{"Finish":1,"205":2}""");

        Assert.That(json, Is.EqualTo("""{"200":1,"205":2}"""));
        Assert.That(read, Is.EqualTo(counts));
        Assert.That(static () => JsonSerializer.Deserialize<Dictionary<CredentialStatusCode, int>>("""{"finish":1}"""), Throws.TypeOf<JsonException>());
    }

    [Test]
    public void JSON_has_a_place_for_no_code() =>
        Assert.That(JsonSerializer.Deserialize<CredentialStatusCode?>("null"), Is.Null);

    [TestCase("Undergoing Maintenance", 509)]
    [TestCase("UndergoingMaintenance", 509)]
    [TestCase("509", 509)]
    [TestCase("205", 205)]
    [TestCase("-5", -5)]
    public void The_type_converter_reads_a_name_or_a_number(string text, int number) =>
        Assert.That(Converter.ConvertFromString(null, CultureInfo.GetCultureInfo("sv-SE"), text), Is.EqualTo((CredentialStatusCode)number));

    [TestCase("finish")]
    [TestCase("Finish, Pending")]
    [TestCase("")]
    public void The_type_converter_refuses_anything_else(string text) =>
        Assert.That(
            () => Converter.ConvertFromString(text),
            Throws.TypeOf<FormatException>().With.Message.EqualTo($"'{text}' is no CredentialStatusCode: neither a number nor a name that the catalog declares."));

    [Test]
    public void The_type_converter_writes_the_number_in_every_culture()
    {
        Assert.That(Converter.ConvertToString(null, CultureInfo.GetCultureInfo("sv-SE"), (CredentialStatusCode)(-5)), Is.EqualTo("-5"));
        Assert.That(Converter.ConvertToString(CredentialStatusCode.Finish), Is.EqualTo("200"));
        Assert.That(Converter.CanConvertFrom(typeof(string)), Is.True);
        Assert.That(Converter.CanConvertFrom(typeof(DateTime)), Is.False);
        Assert.That(static () => Converter.ConvertTo(CredentialStatusCode.Finish, typeof(DateTime)), Throws.TypeOf<NotSupportedException>());
    }
}
