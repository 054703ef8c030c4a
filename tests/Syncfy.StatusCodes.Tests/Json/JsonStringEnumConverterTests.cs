using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Syncfy.StatusCodes.Tests.Json;

/// <summary>Codes beside a global JsonStringEnumConverter, which is found before the attribute on the enum.</summary>
public sealed class JsonStringEnumConverterTests
{
    private static readonly JsonSerializerOptions Displaced = Create(EnumConverters.AddForEveryEnum);

    private static readonly JsonSerializerOptions Restored = Create(EnumConverters.AddForOtherEnums);

    [Test]
    public void A_global_converter_displaces_ours_and_writes_identifiers()
    {
        Assert.That(
            JsonSerializer.Serialize(new Shift(DayOfWeek.Monday, CredentialStatusCode.UndergoingMaintenance), Displaced),
            Is.EqualTo("""{"Day":"Monday","Code":"UndergoingMaintenance"}"""));
        Assert.That(
            JsonSerializer.Serialize(new Shift(DayOfWeek.Monday, (CredentialStatusCode)205), Displaced),
            Is.EqualTo("""{"Day":"Monday","Code":205}"""));

        var counts = new Dictionary<CredentialStatusCode, int> { [CredentialStatusCode.UndergoingMaintenance] = 1 };
        Assert.That(JsonSerializer.Serialize(counts, Displaced), Is.EqualTo("""{"UndergoingMaintenance":1}"""));
    }

    [TestCase("509")]
    [TestCase("\"UndergoingMaintenance\"")]
    public void A_global_converter_reads_numbers_and_identifiers(string json) => Assert.That(
        JsonSerializer.Deserialize<CredentialStatusCode>(json, Displaced),
        Is.EqualTo(CredentialStatusCode.UndergoingMaintenance));

    [Test]
    public void A_global_converter_refuses_the_pages_name() => Assert.That(
        static () => JsonSerializer.Deserialize<CredentialStatusCode>("\"Undergoing Maintenance\"", Displaced),
        Throws.TypeOf<JsonException>());

    [TestCase("509")]
    [TestCase("\"UndergoingMaintenance\"")]
    [TestCase("\"Undergoing Maintenance\"")]
    public void Our_converter_before_the_global_one_reads_everything_again(string json) => Assert.That(
        JsonSerializer.Deserialize<CredentialStatusCode>(json, Restored),
        Is.EqualTo(CredentialStatusCode.UndergoingMaintenance));

    [Test]
    public void Our_converter_before_the_global_one_leaves_other_enums_to_it() => Assert.That(
        JsonSerializer.Serialize(new Shift(DayOfWeek.Monday, CredentialStatusCode.UndergoingMaintenance), Restored),
        Is.EqualTo("""{"Day":"Monday","Code":509}"""));

    [Test]
    public void Our_converter_on_a_property_wins_over_the_global_one() => Assert.That(
        JsonSerializer.Serialize(new StrictShift(DayOfWeek.Monday, CredentialStatusCode.UndergoingMaintenance), Displaced),
        Is.EqualTo("""{"Day":"Monday","Code":509}"""));

    [Test]
    public void The_converter_for_names_on_a_property_wins_over_ours() => Assert.That(
        JsonSerializer.Serialize(new NamedShift(DayOfWeek.Monday, CredentialStatusCode.UndergoingMaintenance), Restored),
        Is.EqualTo("""{"Day":"Monday","Code":"UndergoingMaintenance"}"""));

    /// <summary>With reflection, which is off in this project by default.</summary>
    private static JsonSerializerOptions Create(Action<JsonSerializerOptions> add)
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        add(options);
        return options;
    }
}
