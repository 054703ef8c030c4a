using System.Runtime.Serialization;
using System.Xml.Linq;

namespace Syncfy.StatusCodes.Tests.Xml;

/// <summary>Codes in DataContractSerializer, which knows the declared members of an enum by their C# names and nothing else.</summary>
public sealed class DataContractSerializerTests
{
    [Test]
    public void A_declared_code_is_written_and_read_by_its_identifier()
    {
        var xml = Write(new PlainReport { Status = CredentialStatusCode.UndergoingMaintenance });

        Assert.That(xml.Value, Is.EqualTo("UndergoingMaintenance"));
        Assert.That(Read<PlainReport>(xml).Status, Is.EqualTo(CredentialStatusCode.UndergoingMaintenance));
    }

    [Test]
    public void An_undeclared_code_cannot_be_written() => Assert.That(
        static () => Write(new PlainReport { Status = (CredentialStatusCode)205 }),
        Throws.TypeOf<SerializationException>().With.Message.Contain("'205'"));

    [TestCase("205")]
    [TestCase("509")]
    [TestCase("Undergoing Maintenance")]
    public void A_number_and_the_pages_name_cannot_be_read(string text)
    {
        var xml = Write(new PlainReport { Status = CredentialStatusCode.Finish });
        xml.Elements().Single().Value = text;

        Assert.That(() => Read<PlainReport>(xml), Throws.TypeOf<SerializationException>());
    }

    [TestCase(509)]
    [TestCase(205)]
    public void A_property_with_the_number_keeps_every_code(int number)
    {
        var xml = Write(new ReportContract { Status = (CredentialStatusCode)number });

        Assert.That(xml.Value, Is.EqualTo($"{number}"));
        Assert.That(Read<ReportContract>(xml).Status, Is.EqualTo((CredentialStatusCode)number));
    }

    private static XElement Write<T>(T report)
    {
        var document = new XDocument();
        using (var writer = document.CreateWriter())
        {
            new DataContractSerializer(typeof(T)).WriteObject(writer, report);
        }

        return document.Root!;
    }

    private static T Read<T>(XElement xml)
    {
        using var reader = xml.CreateReader();
        return (T)new DataContractSerializer(typeof(T)).ReadObject(reader)!;
    }
}
