using Newtonsoft.Json;

namespace PostgresRetry.Tests.Newtonsoft;

/// <summary>Codes that are texts in Newtonsoft.Json, which uses the type converter of the struct and none of the enum.</summary>
public sealed class NewtonsoftTests
{
    [TestCase("23505")]
    [TestCase("40P01")]
    [TestCase("99999")]
    [TestCase("not a state")]
    public void The_struct_is_its_text(string text)
    {
        var json = $"\"{text}\"";

        Assert.That(JsonConvert.SerializeObject((SqlStateText)text), Is.EqualTo(json));
        Assert.That(JsonConvert.DeserializeObject<SqlStateText>(json).Text, Is.EqualTo(text));
    }

    [Test]
    public void The_enum_takes_digits_for_a_number() =>
        Assert.That(JsonConvert.DeserializeObject<SqlState>("\"23505\""), Is.EqualTo((SqlState)23505L));
}
