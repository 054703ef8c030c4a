using StatusCodeGen.Tests.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Generality.Facts;

/// <summary>The property of each catalog of the field that makes it a useful test.</summary>
public sealed class PropertyTests
{
    [Test]
    public void Kafka_says_which_errors_a_client_may_retry() =>
        Assert.That(Of("kafka-protocol").Count(static fact => fact.Columns["retriable"] == "true"), Is.InRange(20, 60));

    [Test]
    public void MQTT_has_three_names_for_0() =>
        Assert.That(
            Of("mqtt").Single(static fact => fact.Number == 0).Aliases.Prepend("Success"),
            Is.EqualTo(new[] { "Success", "Normal disconnection", "Granted QoS 0" }));

    [Test]
    public void Vulkan_has_large_negative_numbers_and_aliases()
    {
        var results = Of("vulkan");

        Assert.That(results.Count(static fact => fact.Number < -1_000_000_000), Is.GreaterThan(10));
        Assert.That(results.Sum(static fact => fact.Aliases.Count), Is.EqualTo(8));
    }

    [TestCase("999")]
    [TestCase("1004")]
    [TestCase("1016")]
    [TestCase("2999")]
    public void A_number_that_WebSocket_sets_aside_cannot_become_a_code(string number)
    {
        var yaml = FactSheet.All.Single(static sheet => sheet.Name == "websocket").Yaml
            .Replace("code: 1000,", $"code: {number},", StringComparison.Ordinal)
            .Replace("code: 1000\n", $"code: {number}\n", StringComparison.Ordinal);

        Assert.That(Parsed.Diagnose(yaml), Has.One.StartsWith("SCG1015").And.One.Contains($"The number '{number}' is reserved"));
    }

    [Test]
    public void An_extended_code_of_SQLite_has_its_primary_in_its_lowest_byte() =>
        Assert.That(
            Of("sqlite").Where(static fact => fact.Columns.ContainsKey("primary")).ToList(),
            Has.Count.EqualTo(75).And.All.Matches<Fact>(static fact => fact.Columns["primary"] == $"{fact.Number & 0xFF}"));

    [Test]
    public void Most_HRESULT_values_are_negative_and_written_in_hexadecimal()
    {
        var numbers = Of("hresult").Select(static fact => fact.Number).ToList();

        Assert.That(numbers.Count(static number => number < 0), Is.GreaterThan(700));
        Assert.That(FactSheet.All.Single(static sheet => sheet.Name == "hresult").Yaml, Does.Contain("code: 0x80004005"));
    }

    [Test]
    public void No_name_of_MariaDB_becomes_a_shouting_CSharp_name() =>
        Assert.That(
            Parsed.Parse(FactSheet.All.Single(static sheet => sheet.Name == "mariadb").Yaml).Catalog!.Codes
                .Select(static code => code.Identifier)
                .Where(static identifier => identifier.Length > 3 && identifier.All(char.IsUpper)),
            Is.Empty);

    private static IReadOnlyList<Fact> Of(string name) => FactSheet.All.Single(sheet => sheet.Name == name).Facts;
}
