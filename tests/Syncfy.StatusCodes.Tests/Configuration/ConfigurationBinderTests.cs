using System.Text;
using Microsoft.Extensions.Configuration;

namespace Syncfy.StatusCodes.Tests.Configuration;

/// <summary>Codes in the reflection-based binder of Microsoft.Extensions.Configuration, from each kind of source.</summary>
public sealed class ConfigurationBinderTests
{
    private const string Reason = " is not a CredentialStatusCode: expected an int or a declared name.";

    [TestCase("Undergoing Maintenance", 509)]
    [TestCase("UndergoingMaintenance", 509)]
    [TestCase("509", 509)]
    [TestCase("205", 205)]
    [TestCase("-1", -1)]
    public void A_code_is_read_from_every_source_by_name_identifier_or_number(string text, int number)
    {
        var code = (CredentialStatusCode)number;

        Assert.That(Bind(FromFile($$$"""{"Sync":{"Code":"{{{text}}}","Next":"{{{text}}}"}}""")), Is.EqualTo((code, code)));
        Assert.That(Bind(FromCommandLine("--Sync:Code", text, $"--Sync:Next={text}")), Is.EqualTo((code, code)));
        Assert.That(Bind(FromMemory(("Sync:Code", text), ("Sync:Next", text))), Is.EqualTo((code, code)));
        Assert.That(FromMemory(("Code", text)).GetValue<CredentialStatusCode>("Code"), Is.EqualTo(code));
    }

    [Test]
    public void A_code_is_read_from_a_JSON_number() =>
        Assert.That(
            Bind(FromFile("""{"Sync":{"Code":509,"Next":205}}""")),
            Is.EqualTo((CredentialStatusCode.UndergoingMaintenance, (CredentialStatusCode)205)));

    [Test]
    public void A_code_is_read_from_the_environment()
    {
        const string prefix = "StatusCodesTests_";
        Environment.SetEnvironmentVariable(prefix + "Sync__Code", "Undergoing Maintenance");
        Environment.SetEnvironmentVariable(prefix + "Sync__Next", "205");
        try
        {
            var configuration = new ConfigurationBuilder().AddEnvironmentVariables(prefix).Build();
            Assert.That(Bind(configuration), Is.EqualTo((CredentialStatusCode.UndergoingMaintenance, (CredentialStatusCode)205)));
        }
        finally
        {
            Environment.SetEnvironmentVariable(prefix + "Sync__Code", null);
            Environment.SetEnvironmentVariable(prefix + "Sync__Next", null);
        }
    }

    [Test]
    public void A_nullable_code_without_a_text_stays_null()
    {
        var expected = (CredentialStatusCode.Finish, (CredentialStatusCode?)null);

        Assert.That(Bind(FromMemory(("Sync:Code", "200"))), Is.EqualTo(expected));
        Assert.That(Bind(FromMemory(("Sync:Code", "200"), ("Sync:Next", ""))), Is.EqualTo(expected));
    }

    [Test]
    public void Lists_and_the_values_of_dictionaries_may_be_codes()
    {
        var options = FromFile("""{"Sync":{"Retry":["undergoing maintenance","501",205],"ByName":{"stop":"DeprecatedSite","wait":410}}}""")
            .GetRequiredSection("Sync").Get<Options>()!;

        Assert.That(options.Retry, Is.EqualTo(new[]
        {
            CredentialStatusCode.UndergoingMaintenance,
            CredentialStatusCode.Unavailable,
            (CredentialStatusCode)205,
        }));
        Assert.That(options.ByName, Is.EqualTo(new Dictionary<string, CredentialStatusCode>
        {
            ["stop"] = CredentialStatusCode.DeprecatedSite,
            ["wait"] = CredentialStatusCode.Waiting,
        }));
    }

    [Test]
    public void The_key_of_a_dictionary_is_parsed_by_the_binder_itself_by_identifier_or_number()
    {
        var options = FromFile("""{"Sync":{"Delays":{"UndergoingMaintenance":60,"205":5,"Undergoing Maintenance":1}}}""")
            .GetRequiredSection("Sync").Get<Options>()!;

        Assert.That(options.Delays, Is.EqualTo(new Dictionary<CredentialStatusCode, int>
        {
            [CredentialStatusCode.UndergoingMaintenance] = 60,
            [(CredentialStatusCode)205] = 5,
        }));
    }

    [TestCase("Code", "Finsh", "'Finsh'")]
    [TestCase("Next", "finsh", "'finsh'")]
    [TestCase("Code", "Finish,Pending", "'Finish,Pending'")]
    [TestCase("Code", "2147483648", "'2147483648'")]
    public void A_text_that_is_not_a_code_is_rejected_with_its_key(string key, string text, string found)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Bind(FromMemory(($"Sync:{key}", text))))!;

        Assert.That(exception.Message, Does.Contain($"'Sync:{key}'").And.Contain("Syncfy.CredentialStatusCode"));
        Assert.That(exception.InnerException, Is.TypeOf<FormatException>().With.Message.EqualTo($"The text {found}{Reason}"));
    }

    [Test]
    public void A_text_in_a_list_that_is_not_a_code_is_rejected_only_by_a_strict_binder()
    {
        var section = FromMemory(("Sync:Retry:0", "Finsh"), ("Sync:Retry:1", "Error")).GetRequiredSection("Sync");

        Assert.That(section.Get<Options>()!.Retry, Is.EqualTo(new[] { CredentialStatusCode.Error }));
        Assert.That(
            () => section.Get<Options>(static binder => binder.ErrorOnUnknownConfiguration = true),
            Throws.InvalidOperationException);
    }

    private static IConfiguration FromFile(string json) =>
        new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();

    private static IConfiguration FromCommandLine(params string[] arguments) =>
        new ConfigurationBuilder().AddCommandLine(arguments).Build();

    private static IConfiguration FromMemory(params (string Key, string Value)[] pairs) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(pairs.ToDictionary(static pair => pair.Key, static pair => (string?)pair.Value))
            .Build();

    private static (CredentialStatusCode Code, CredentialStatusCode? Next) Bind(IConfiguration configuration)
    {
        var options = configuration.GetRequiredSection("Sync").Get<Options>()!;
        return (options.Code, options.Next);
    }
}
