using System.ComponentModel;
using System.Globalization;
using Syncfy;

namespace StatusCodeGen.Tests.Emit;

/// <summary>How System.ComponentModel reads and writes a code.</summary>
public sealed class TypeConverterTests
{
    private static readonly TypeConverter Converter = TypeDescriptor.GetConverter(typeof(CredentialStatusCode));

    [TestCase("Undergoing Maintenance", 509)]
    [TestCase("UndergoingMaintenance", 509)]
    [TestCase("undergoing maintenance", 509)]
    [TestCase("FINISH", 200)]
    [TestCase("509", 509)]
    [TestCase("205", 205)]
    [TestCase("-5", -5)]
    public void The_converter_reads_a_name_or_a_number(string text, int number) =>
        Assert.That(
            Converter.ConvertFromString(null, CultureInfo.GetCultureInfo("sv-SE"), text),
            Is.EqualTo((CredentialStatusCode)number));

    [TestCase("finis")]
    [TestCase(" Finish ")]
    [TestCase("+200")]
    [TestCase("Finish, Pending")]
    [TestCase("")]
    public void The_converter_refuses_anything_else(string text) =>
        Assert.That(() => Converter.ConvertFromString(text), Refuses($"'{text}'"));

    [Test]
    public void The_message_shows_no_long_text_and_no_characters_that_would_disturb_a_log()
    {
        Assert.That(static () => Converter.ConvertFromString(new string('x', 64)), Refuses($"'{new string('x', 64)}'"));
        Assert.That(static () => Converter.ConvertFromString(new string('x', 65)), Refuses("of 65 characters"));
        Assert.That(
            static () => Converter.ConvertFromString("a\r\nb\u2028c\u202Ed\u0085é"),
            Refuses("'a\uFFFD\uFFFDb\uFFFDc\uFFFDd\uFFFDé'"));
    }

    [Test]
    public void The_converter_writes_the_number_in_every_culture()
    {
        Assert.That(Converter.ConvertToString(null, CultureInfo.GetCultureInfo("sv-SE"), (CredentialStatusCode)(-5)), Is.EqualTo("-5"));
        Assert.That(Converter.ConvertToString(CredentialStatusCode.Finish), Is.EqualTo("200"));
        Assert.That(Converter.CanConvertFrom(typeof(string)), Is.True);
        Assert.That(Converter.CanConvertFrom(typeof(DateTime)), Is.False);
        Assert.That(
            static () => Converter.ConvertTo(CredentialStatusCode.Finish, typeof(DateTime)),
            Throws.TypeOf<NotSupportedException>());
    }

    private static NUnit.Framework.Constraints.EqualStringConstraint Refuses(string found) =>
        Throws.TypeOf<FormatException>()
            .With.Message.EqualTo($"The text {found} is not a CredentialStatusCode: expected an int or a declared name.");
}
