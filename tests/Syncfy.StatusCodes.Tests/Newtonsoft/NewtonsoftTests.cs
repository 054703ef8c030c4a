using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace Syncfy.StatusCodes.Tests.Newtonsoft;

/// <summary>Codes in Newtonsoft.Json, which uses neither of the generated converters.</summary>
public sealed class NewtonsoftTests
{
    private static readonly StringEnumConverter Names = new();

    private static readonly CodeConverter Codes = new();

    [Test]
    public void A_code_is_written_as_its_number_declared_or_not()
    {
        var declared = new Answer(CredentialStatusCode.UndergoingMaintenance, null);
        var undeclared = new Answer((CredentialStatusCode)205, CredentialStatusCode.Finish);

        Assert.That(JsonConvert.SerializeObject(declared), Is.EqualTo("""{"Code":509,"Next":null}"""));
        Assert.That(JsonConvert.SerializeObject(undeclared), Is.EqualTo("""{"Code":205,"Next":200}"""));
    }

    [Test]
    public void A_key_of_a_dictionary_is_written_by_identifier_and_an_undeclared_one_by_number()
    {
        var counts = new Dictionary<CredentialStatusCode, int>
        {
            [CredentialStatusCode.UndergoingMaintenance] = 1,
            [(CredentialStatusCode)205] = 2,
        };

        Assert.That(JsonConvert.SerializeObject(counts), Is.EqualTo("""{"UndergoingMaintenance":1,"205":2}"""));
    }

    [Test]
    public void StringEnumConverter_writes_identifiers_and_undeclared_numbers()
    {
        Assert.That(
            JsonConvert.SerializeObject(CredentialStatusCode.UndergoingMaintenance, Names),
            Is.EqualTo("\"UndergoingMaintenance\""));
        Assert.That(JsonConvert.SerializeObject((CredentialStatusCode)205, Names), Is.EqualTo("205"));
    }

    [TestCase("509", 509)]
    [TestCase("205", 205)]
    [TestCase("\"509\"", 509)]
    [TestCase("\"UndergoingMaintenance\"", 509)]
    [TestCase("\"undergoingmaintenance\"", 509)]
    public void A_code_is_read_from_a_number_or_an_identifier_with_and_without_StringEnumConverter(string json, int number)
    {
        Assert.That(JsonConvert.DeserializeObject<CredentialStatusCode>(json), Is.EqualTo((CredentialStatusCode)number));
        Assert.That(JsonConvert.DeserializeObject<CredentialStatusCode>(json, Names), Is.EqualTo((CredentialStatusCode)number));
    }

    [Test]
    public void The_pages_name_is_refused_with_and_without_StringEnumConverter()
    {
        const string Json = "\"Undergoing Maintenance\"";

        Assert.That(
            static () => JsonConvert.DeserializeObject<CredentialStatusCode>(Json),
            Throws.TypeOf<JsonSerializationException>());
        Assert.That(
            static () => JsonConvert.DeserializeObject<CredentialStatusCode>(Json, Names),
            Throws.TypeOf<JsonSerializationException>());
    }

    [TestCase("509", 509)]
    [TestCase("205", 205)]
    [TestCase("\"205\"", 205)]
    [TestCase("\"UndergoingMaintenance\"", 509)]
    [TestCase("\"Undergoing Maintenance\"", 509)]
    public void A_converter_of_your_own_reads_the_pages_name_too(string json, int number)
    {
        var answer = JsonConvert.DeserializeObject<Answer>($$"""{"Code":{{json}},"Next":{{json}}}""", Codes);

        Assert.That(answer, Is.EqualTo(new Answer((CredentialStatusCode)number, (CredentialStatusCode)number)));
        Assert.That(JsonConvert.SerializeObject(answer, Codes), Is.EqualTo($$"""{"Code":{{number}},"Next":{{number}}}"""));
    }

    [Test]
    public void A_converter_of_your_own_reads_null_where_a_code_may_be_absent()
    {
        Assert.That(
            JsonConvert.DeserializeObject<Answer>("""{"Code":200,"Next":null}""", Codes),
            Is.EqualTo(new Answer(CredentialStatusCode.Finish, null)));
        Assert.That(
            static () => JsonConvert.DeserializeObject<Answer>("""{"Code":null}""", Codes),
            Throws.TypeOf<JsonSerializationException>().With.Message.EqualTo("The value at 'Code' is not a CredentialStatusCode."));
    }

    [Test]
    public void A_converter_of_your_own_refuses_any_other_text() => Assert.That(
        static () => JsonConvert.DeserializeObject<Answer>("""{"Code":"Finsh"}""", Codes),
        Throws.TypeOf<FormatException>().With.Message.EqualTo(
            "The text 'Finsh' is not a CredentialStatusCode: expected an int or a declared name."));

    private sealed record Answer(CredentialStatusCode Code, CredentialStatusCode? Next);
}
