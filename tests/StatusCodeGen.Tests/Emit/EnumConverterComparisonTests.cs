using System.Collections;
using System.ComponentModel;
using System.ComponentModel.Design.Serialization;
using System.Globalization;
using Syncfy;

namespace StatusCodeGen.Tests.Emit;

/// <summary>
/// The generated type converter beside EnumConverter, which .NET has for every enum. Wherever the two differ, there is a reason.
/// </summary>
public sealed class EnumConverterComparisonTests
{
    private static readonly EnumConverter OfDotNet = new(typeof(CredentialStatusCode));
    private static readonly CredentialStatusCodeTypeConverter Generated = new();
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    private static readonly Dictionary<string, Func<TypeConverter, object?>> Calls = new()
    {
        ["can convert from a string"] = static converter => converter.CanConvertFrom(typeof(string)),
        ["can convert from an array"] = static converter => converter.CanConvertFrom(typeof(Enum[])),
        ["can convert from an instance descriptor"] = static converter => converter.CanConvertFrom(typeof(InstanceDescriptor)),
        ["can convert from a number"] = static converter => converter.CanConvertFrom(typeof(int)),
        ["can convert to a string"] = static converter => converter.CanConvertTo(typeof(string)),
        ["can convert to an array"] = static converter => converter.CanConvertTo(typeof(Enum[])),
        ["can convert to an instance descriptor"] = static converter => converter.CanConvertTo(typeof(InstanceDescriptor)),
        ["can convert to a number"] = static converter => converter.CanConvertTo(typeof(int)),
        ["can convert to nothing"] = static converter => converter.CanConvertTo(null),

        ["read a C# name"] = static converter => converter.ConvertFrom("Finish"),
        ["read a C# name in lower case"] = static converter => converter.ConvertFrom("finish"),
        ["read a C# name in upper case"] = static converter => converter.ConvertFrom("UNDERGOINGMAINTENANCE"),
        ["read a number"] = static converter => converter.ConvertFrom("200"),
        ["read a number in another culture"] = static converter => converter.ConvertFrom(null, Swedish, "-5"),
        ["read an undeclared number"] = static converter => converter.ConvertFrom("205"),
        ["read too large a number"] = static converter => converter.ConvertFrom("99999999999"),
        ["read no name"] = static converter => converter.ConvertFrom("Nothing"),
        ["read an empty text"] = static converter => converter.ConvertFrom(""),
        ["read null"] = static converter => converter.ConvertFrom(null!),
        ["read a boxed number"] = static converter => converter.ConvertFrom(200),
        ["read an array"] = static converter => converter.ConvertFrom(new Enum[] { CredentialStatusCode.Finish }),
        ["read an empty array"] = static converter => converter.ConvertFrom(Array.Empty<Enum>()),
        ["read an instance descriptor"] = static converter =>
            converter.ConvertFrom(converter.ConvertTo(CredentialStatusCode.Finish, typeof(InstanceDescriptor))!),
        ["read a page's name"] = static converter => converter.ConvertFrom("Undergoing Maintenance"),
        ["read two names"] = static converter => converter.ConvertFrom("Finish, Pending"),
        ["read a name with blanks"] = static converter => converter.ConvertFrom(" Finish "),
        ["read a number with a plus sign"] = static converter => converter.ConvertFrom("+200"),

        ["write a code"] = static converter => converter.ConvertTo(CredentialStatusCode.Finish, typeof(string)),
        ["write an undeclared code"] = static converter => converter.ConvertTo((CredentialStatusCode)205, typeof(string)),
        ["write a negative code"] = static converter =>
            converter.ConvertTo(null, Swedish, (CredentialStatusCode)(-5), typeof(string)),
        ["write a boxed number"] = static converter => converter.ConvertTo(200, typeof(string)),
        ["write null"] = static converter => converter.ConvertTo(null, typeof(string)),
        ["write to an array"] = static converter => converter.ConvertTo(CredentialStatusCode.Finish, typeof(Enum[])),
        ["write to an instance descriptor"] = static converter =>
            converter.ConvertTo(CredentialStatusCode.Finish, typeof(InstanceDescriptor)),
        ["write an undeclared code to an instance descriptor"] = static converter =>
            converter.ConvertTo((CredentialStatusCode)205, typeof(InstanceDescriptor)),
        ["write to a number"] = static converter => converter.ConvertTo(CredentialStatusCode.Finish, typeof(int)),
        ["write null to an array"] = static converter => converter.ConvertTo(null, typeof(Enum[])),
        ["write to no type"] = static converter => converter.ConvertTo(CredentialStatusCode.Finish, null!),

        ["standard values"] = static converter => converter.GetStandardValues(),
        ["standard values are supported"] = static converter => converter.GetStandardValuesSupported(),
        ["standard values are all"] = static converter => converter.GetStandardValuesExclusive(),
        ["is valid: a code"] = static converter => converter.IsValid(CredentialStatusCode.Finish),
        ["is valid: an undeclared code"] = static converter => converter.IsValid((CredentialStatusCode)205),
        ["is valid: a boxed number"] = static converter => converter.IsValid(200),
        ["is valid: a C# name"] = static converter => converter.IsValid("Finish"),
        ["is valid: a name in another case"] = static converter => converter.IsValid("finish"),
        ["is valid: a number of another type"] = static converter => converter.IsValid(200L),
        ["is valid: null"] = static converter => converter.IsValid(null!),
        ["properties"] = static converter => converter.GetPropertiesSupported(),
        ["create an instance"] = static converter => converter.GetCreateInstanceSupported(),
    };

    /// <summary>The calls with another result: that of EnumConverter, that of the generated converter, and why.</summary>
    private static readonly Dictionary<string, (string OfDotNet, string Generated, string Reason)> Differences = new()
    {
        ["read a page's name"] = ("FormatException", "UndergoingMaintenance", "Data has the names of the page."),
        ["read two names"] = ("Pending", "FormatException", "Codes are not flags: 200 | 201 is another code."),
        ["read a name with blanks"] = ("Finish", "FormatException", "TryParse refuses blanks."),
        ["read a number with a plus sign"] = ("Finish", "FormatException", "TryParse has one spelling of each number."),
        ["write a code"] = ("\"Finish\"", "\"200\"", "A code keeps its number when the page renames it."),
        ["write an undeclared code"] = ("ArgumentException", "\"205\"", "No code is lost."),
        ["write a negative code"] = ("ArgumentException", "\"-5\"", "No code is lost, and the culture does not matter."),
        ["write a boxed number"] = ("\"Finish\"", "\"200\"", "As for a code."),
    };

    private static IEnumerable<string> Names => Calls.Keys;

    [TestCaseSource(nameof(Names))]
    public void A_call_has_the_result_of_EnumConverter_or_a_reason_to_differ(string name)
    {
        var ofDotNet = Show(Calls[name], OfDotNet);
        var generated = Show(Calls[name], Generated);

        if (Differences.TryGetValue(name, out var difference))
        {
            Assert.That((ofDotNet, generated), Is.EqualTo((difference.OfDotNet, difference.Generated)), difference.Reason);
        }
        else
        {
            Assert.That(generated, Is.EqualTo(ofDotNet));
        }
    }

    [Test]
    public void Each_difference_is_about_a_call() => Assert.That(Differences.Keys, Is.SubsetOf(Names));

    private static string Show(Func<TypeConverter, object?> call, TypeConverter converter)
    {
        try
        {
            return Show(call(converter));
        }
        catch (Exception exception)
        {
            return exception.GetType().Name;
        }
    }

    private static string Show(object? value) => value switch
    {
        string text => $"\"{text}\"",
        InstanceDescriptor descriptor => $"{descriptor.MemberInfo} {Show(descriptor.Arguments)}",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Show))}]",
        null => "null",
        _ => value.ToString()!,
    };
}
