using System.Xml;
using System.Xml.Linq;
using System.Xml.Serialization;

namespace Syncfy.StatusCodes.Tests.Xml;

/// <summary>Codes in XmlSerializer, which knows the declared members of an enum by their C# names and nothing else.</summary>
public sealed class XmlSerializerTests
{
    [Test]
    public void A_declared_code_is_written_and_read_by_its_identifier()
    {
        var xml = Write(new PlainReport { Status = CredentialStatusCode.UndergoingMaintenance });

        Assert.That(XElement.Parse(xml).Element("Status")!.Value, Is.EqualTo("UndergoingMaintenance"));
        Assert.That(Read<PlainReport>(xml).Status, Is.EqualTo(CredentialStatusCode.UndergoingMaintenance));
    }

    [Test]
    public void An_undeclared_code_cannot_be_written()
    {
        var exception = Assert.Throws<InvalidOperationException>(
            static () => Write(new PlainReport { Status = (CredentialStatusCode)205 }))!;

        Assert.That(exception.InnerException, Is.TypeOf<InvalidOperationException>().With.Message.Contain("'205'"));
    }

    [TestCase("205")]
    [TestCase("509")]
    [TestCase("Undergoing Maintenance")]
    public void A_number_and_the_pages_name_cannot_be_read(string text) =>
        Assert.That(() => Read<PlainReport>($"<PlainReport><Status>{text}</Status></PlainReport>"), Throws.InvalidOperationException);

    [TestCase(509)]
    [TestCase(205)]
    public void A_property_with_the_number_keeps_every_code(int number)
    {
        var xml = Write(new Report { Status = (CredentialStatusCode)number });

        Assert.That(XElement.Parse(xml).Element("Status")!.Value, Is.EqualTo($"{number}"));
        Assert.That(Read<Report>(xml).Status, Is.EqualTo((CredentialStatusCode)number));
    }

    private static string Write<T>(T report)
    {
        using var writer = new StringWriter();
        new XmlSerializer(typeof(T)).Serialize(writer, report);
        return writer.ToString();
    }

    private static T Read<T>(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml));
        return (T)new XmlSerializer(typeof(T)).Deserialize(reader)!;
    }
}
