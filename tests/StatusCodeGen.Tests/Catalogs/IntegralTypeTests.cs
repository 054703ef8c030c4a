using System.Globalization;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tests.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs;

public sealed class IntegralTypeTests
{
    [TestCase("sbyte", "0x7F", "127", "0x7F")]
    [TestCase("sbyte", "0x80", "-128", "unchecked((sbyte)0x80)")]
    [TestCase("sbyte", "0xFF", "-1", "unchecked((sbyte)0xFF)")]
    [TestCase("sbyte", "0x00ff", "-1", "unchecked((sbyte)0x00ff)")]
    [TestCase("short", "0xFFFE", "-2", "unchecked((short)0xFFFE)")]
    [TestCase("int", "0x7FFFFFFF", "2147483647", "0x7FFFFFFF")]
    [TestCase("int", "0x80000000", "-2147483648", "unchecked((int)0x80000000)")]
    [TestCase("int", "0x80004005", "-2147467259", "unchecked((int)0x80004005)")]
    [TestCase("long", "0x8000000000000000", "-9223372036854775808", "unchecked((long)0x8000000000000000)")]
    [TestCase("long", "0xFFFFFFFFFFFFFFFF", "-1", "unchecked((long)0xFFFFFFFFFFFFFFFF)")]
    [TestCase("long", "0x80004005", "2147500037", "0x80004005")]
    [TestCase("byte", "0xFF", "255", "0xFF")]
    [TestCase("uint", "0xFFFFFFFF", "4294967295", "0xFFFFFFFF")]
    [TestCase("ulong", "0xFFFFFFFFFFFFFFFF", "18446744073709551615", "0xFFFFFFFFFFFFFFFF")]
    [TestCase("int", "0x00000000000000000000000000000080004005", "-2147467259", "-2147467259")]
    public void A_hexadecimal_code_is_the_number_with_its_bits(string type, string code, string number, string literal)
    {
        var yaml = $"catalog: {{name: Code, type: {type}}}\ncodes: [{{code: {code}, name: A}}]";

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Parsed.Parse(yaml).Catalog!.Codes[0].Number.ToString(CultureInfo.InvariantCulture), Is.EqualTo(number));
        Assert.That(Parsed.Parse(yaml).Catalog!.Codes[0].Literal, Is.EqualTo(literal));
    }

    [TestCase("sbyte", "0x100")]
    [TestCase("short", "0x10000")]
    [TestCase("int", "0x100000000")]
    [TestCase("int", "0xFFFFFFFFFFFFFFFF")]
    [TestCase("long", "0x10000000000000000")]
    [TestCase("byte", "0x100")]
    public void A_hexadecimal_code_with_more_bits_than_its_type_does_not_fit(string type, string code) =>
        Assert.That(
            Parsed.Locate($"catalog: {{name: Code, type: {type}}}\ncodes: [{{code: {code}, name: A}}]"),
            Is.EqualTo(new[] { $"SCG1010 2:16+{code.Length}" }));

    [Test]
    public void Two_spellings_of_a_negative_number_are_duplicates() =>
        Assert.That(
            Parsed.Diagnose(Parsed.Codes("{code: -1, name: A}", "{code: 0xFFFFFFFF, name: B}")),
            Is.EqualTo(new[]
            {
                "SCG1007 5:12+10 first 4:12+2: Code '0xFFFFFFFF' is already 'A'; "
                    + "give this entry its own number, or list its name under 'aliases' of that code",
            }));

    [Test]
    public void Only_decimal_numbers_have_a_sign()
    {
        foreach (var type in IntegralType.All)
        {
            Assert.That(type.FromBits(0), Is.Zero);
            Assert.That(type.FromBits(type.Max), Is.EqualTo(type.Max));
            Assert.That(type.FromBits(type.Max + 1), Is.EqualTo(type.Min < 0 ? type.Min : type.Max + 1));
        }
    }
}
