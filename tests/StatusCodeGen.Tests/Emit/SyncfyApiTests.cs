using System.Globalization;
using System.Reflection;
using System.Text;
using Syncfy;
using CategoryAttribute = System.ComponentModel.CategoryAttribute;
using DescriptionAttribute = System.ComponentModel.DescriptionAttribute;

namespace StatusCodeGen.Tests.Emit;

/// <summary>The generated API on every code of the Syncfy catalog, compared with the page's table and with reflection.</summary>
public sealed class SyncfyApiTests
{
    /// <summary>The page: numbers, names and sections.</summary>
    private static readonly Row[] Page =
    [
        new(100, "Register", CredentialStatusCodeGroup.ProgressInformation),
        new(101, "Starting", CredentialStatusCodeGroup.ProgressInformation),
        new(102, "Running", CredentialStatusCodeGroup.ProgressInformation),
        new(103, "TokenReceived", CredentialStatusCodeGroup.ProgressInformation),
        new(200, "Finish", CredentialStatusCodeGroup.Success),
        new(201, "Pending", CredentialStatusCodeGroup.Success),
        new(202, "NoTransactions", CredentialStatusCodeGroup.Success),
        new(203, "PartialTransactions", CredentialStatusCodeGroup.Success),
        new(204, "Incomplete", CredentialStatusCodeGroup.Success),
        new(206, "NoAccounts", CredentialStatusCodeGroup.Success),
        new(401, "Unauthorized", CredentialStatusCodeGroup.UserInteraction),
        new(403, "InvalidToken", CredentialStatusCodeGroup.UserInteraction),
        new(405, "Locked", CredentialStatusCodeGroup.UserInteraction),
        new(406, "Conflict", CredentialStatusCodeGroup.UserInteraction),
        new(408, "UserAction", CredentialStatusCodeGroup.UserInteraction),
        new(409, "WrongSite", CredentialStatusCodeGroup.UserInteraction),
        new(449, "DeprecatedSite", CredentialStatusCodeGroup.UserInteraction),
        new(410, "Waiting", CredentialStatusCodeGroup.MultiFactorAuthentication),
        new(411, "TwofaTimeout", CredentialStatusCodeGroup.MultiFactorAuthentication),
        new(413, "LoginError", CredentialStatusCodeGroup.MultiFactorAuthentication),
        new(500, "Error", CredentialStatusCodeGroup.ConnectionError),
        new(501, "Unavailable", CredentialStatusCodeGroup.ConnectionError),
        new(504, "ConnectionTimeout", CredentialStatusCodeGroup.ConnectionError),
        new(509, "Undergoing Maintenance", CredentialStatusCodeGroup.ConnectionError),
    ];

    private static IEnumerable<int> Undeclared() => Enumerable.Range(-1, 1002)
        .Except(Page.Select(static row => row.Number))
        .Append(int.MinValue)
        .Append(int.MaxValue);

    [Test]
    public void The_catalog_has_the_codes_of_the_page_in_the_same_order()
    {
        Assert.That(CredentialStatusCodes.Count, Is.EqualTo(24));
        Assert.That(
            CredentialStatusCodes.Values.ToArray().Select(static code => (int)code),
            Is.EqualTo(Page.Select(static row => row.Number)));
        Assert.That(
            CredentialStatusCodes.All.Select(static row => ((int)row.Code, row.Name, row.Group)),
            Is.EqualTo(Page.Select(static row => (row.Number, row.Name, row.Group))));
        Assert.That(Enum.GetValues<CredentialStatusCode>(), Is.EquivalentTo(CredentialStatusCodes.Values.ToArray()));
        Assert.That(
            Enum.GetValues<CredentialStatusCodeGroup>(),
            Is.EqualTo(Page.Select(static row => row.Group).Distinct().Prepend(CredentialStatusCodeGroup.Unknown)));
    }

    [TestCaseSource(nameof(Page))]
    public void A_declared_code_has_its_row(Row row)
    {
        var code = (CredentialStatusCode)row.Number;
        var member = typeof(CredentialStatusCode).GetField(code.ToString())!;
        var description = member.GetCustomAttribute<DescriptionAttribute>()!.Description;

        Assert.That(code.GetName(), Is.EqualTo(row.Name));
        Assert.That(code.GetDescription(), Is.EqualTo(description));
        Assert.That(code.GetGroup(), Is.EqualTo(row.Group));
        Assert.That(member.GetCustomAttribute<CategoryAttribute>()!.Category, Is.EqualTo(row.Group.ToString()));
        Assert.That(code.IsDefined(), Is.True);
        Assert.That(code.TryGetInfo(out var info), Is.True);
        Assert.That((info.Code, info.Name, info.Description, info.Group), Is.EqualTo((code, row.Name, description, row.Group)));
        Assert.That(info.ToString(), Is.EqualTo($"{row.Number} {row.Name}"));
    }

    [TestCaseSource(nameof(Page))]
    public void A_declared_number_is_found(Row row)
    {
        Assert.That(CredentialStatusCodes.IsDefined(row.Number), Is.True);
        Assert.That(CredentialStatusCodes.TryFromCode(row.Number, out var code), Is.True);
        Assert.That(code, Is.EqualTo((CredentialStatusCode)row.Number));
        Assert.That(CredentialStatusCodes.FromCode(row.Number), Is.EqualTo(code));
    }

    [TestCaseSource(nameof(Page))]
    public void A_declared_code_is_found_by_name_identifier_and_number(Row row)
    {
        var code = (CredentialStatusCode)row.Number;
        foreach (var text in new[] { row.Name, code.ToString(), row.Number.ToString(CultureInfo.InvariantCulture) })
        {
            Assert.That(CredentialStatusCodes.Parse(text), Is.EqualTo(code));
            Assert.That(ParseEveryWay(text, ignoreCase: false), Is.All.EqualTo(code));
            Assert.That(ParseEveryWay(text.ToUpperInvariant(), ignoreCase: true), Is.All.EqualTo(code));
            Assert.That(ParseEveryWay(text.ToLowerInvariant(), ignoreCase: true), Is.All.EqualTo(code));
        }

        Assert.That(ParseEveryWay(row.Name.ToUpperInvariant(), ignoreCase: false), Is.All.Null);
    }

    [TestCaseSource(nameof(Page))]
    public void A_code_is_in_its_group_and_no_other(Row row)
    {
        var code = (CredentialStatusCode)row.Number;
        var predicates = new (CredentialStatusCodeGroup Group, bool Holds)[]
        {
            (CredentialStatusCodeGroup.ProgressInformation, code.IsProgressInformation()),
            (CredentialStatusCodeGroup.Success, code.IsSuccess()),
            (CredentialStatusCodeGroup.UserInteraction, code.IsUserInteraction()),
            (CredentialStatusCodeGroup.MultiFactorAuthentication, code.IsMultiFactorAuthentication()),
            (CredentialStatusCodeGroup.ConnectionError, code.IsConnectionError()),
        };

        Assert.That(
            predicates.Where(static predicate => predicate.Holds).Select(static predicate => predicate.Group),
            Is.EqualTo(new[] { row.Group }));
        Assert.That(CredentialStatusCodes.InGroup(row.Group).ToArray(), Does.Contain(code));
    }

    [Test]
    public void An_undeclared_code_neither_throws_nor_loses_its_number()
    {
        foreach (var number in Undeclared())
        {
            var code = (CredentialStatusCode)number;
            var text = number.ToString(CultureInfo.InvariantCulture);

            Assert.That(code.GetName(), Is.EqualTo(text));
            Assert.That(code.GetDescription(), Is.Empty);
            Assert.That(code.GetGroup(), Is.EqualTo(CredentialStatusCodeGroup.Unknown));
            Assert.That(code.IsDefined(), Is.False);
            Assert.That(CredentialStatusCodes.IsDefined(number), Is.False);
            Assert.That(code.TryGetInfo(out var info), Is.False);
            Assert.That(info, Is.EqualTo(default(CredentialStatusCodeInfo)));
            Assert.That(CredentialStatusCodes.TryFromCode(number, out _), Is.False);
            Assert.That(ParseEveryWay(text, ignoreCase: true), Is.All.Null);
            Assert.That(code.IsProgressInformation() || code.IsSuccess() || code.IsUserInteraction(), Is.False);
            Assert.That(code.IsMultiFactorAuthentication() || code.IsConnectionError(), Is.False);
        }
    }

    [TestCase("205")]
    [TestCase(" 200 ")]
    [TestCase("200 ")]
    [TestCase("+200")]
    [TestCase("0200")]
    [TestCase("-200")]
    [TestCase("-0")]
    [TestCase("-")]
    [TestCase("2e2")]
    [TestCase("200.0")]
    [TestCase("4294967496")]
    [TestCase("18446744073709551816")]
    [TestCase("99999999999999999999999999")]
    [TestCase("Finish,Pending")]
    [TestCase("Finish ")]
    [TestCase("Finish\0")]
    [TestCase("")]
    [TestCase("٢٠٠")]
    [TestCase("Finıſh")]
    [TestCase(null)]
    public void Any_other_text_is_not_parsed(string? text) =>
        Assert.That(ParseEveryWay(text, ignoreCase: true), Is.All.Null);

    [Test]
    public void An_undeclared_code_is_refused_with_the_standard_exceptions()
    {
        var number = Assert.Throws<ArgumentOutOfRangeException>(static () => CredentialStatusCodes.FromCode(205))!;
        Assert.That((number.ParamName, number.ActualValue), Is.EqualTo(("code", (object)205)));
        Assert.That(number.Message, Does.StartWith("205 is not a declared CredentialStatusCode. (Parameter 'code')"));
        Assert.That(
            static () => CredentialStatusCodes.Parse("205"),
            Throws.TypeOf<FormatException>().With.Message.EqualTo("'205' is not a declared CredentialStatusCode."));
        Assert.That(static () => CredentialStatusCodes.Parse(null!), Throws.ArgumentNullException);
    }

    [Test]
    public void Bytes_that_are_not_UTF8_are_not_parsed()
    {
        byte[] overlong = [.. "Finis"u8, 0xC1, 0xA8];

        Assert.That(CredentialStatusCodes.TryParse([.. "Finish"u8, 0xFF], out _), Is.False);
        Assert.That(CredentialStatusCodes.TryParse(overlong, ignoreCase: true, out _), Is.False);
    }

    [Test]
    public void A_group_has_its_codes_in_order_and_an_undeclared_group_has_none()
    {
        Assert.That(
            CredentialStatusCodes.InGroup(CredentialStatusCodeGroup.MultiFactorAuthentication).ToArray(),
            Is.EqualTo(new[] { CredentialStatusCode.Waiting, CredentialStatusCode.TwofaTimeout, CredentialStatusCode.LoginError }));
        Assert.That(CredentialStatusCodes.InGroup(CredentialStatusCodeGroup.Unknown).Length, Is.Zero);
        Assert.That(CredentialStatusCodes.InGroup((CredentialStatusCodeGroup)99).Length, Is.Zero);
    }

    [TestCase(CredentialStatusCodeGroup.ProgressInformation, "Progress Information Codes")]
    [TestCase(CredentialStatusCodeGroup.Success, "Success Codes")]
    [TestCase(CredentialStatusCodeGroup.UserInteraction, "User Interaction Codes")]
    [TestCase(CredentialStatusCodeGroup.MultiFactorAuthentication, "Multi-Factor Authentication Codes")]
    [TestCase(CredentialStatusCodeGroup.ConnectionError, "Connection Error Codes")]
    [TestCase(CredentialStatusCodeGroup.Unknown, "")]
    [TestCase((CredentialStatusCodeGroup)99, "")]
    public void A_group_has_its_heading(CredentialStatusCodeGroup group, string title) =>
        Assert.That(group.GetTitle(), Is.EqualTo(title));

    [Test]
    public void The_exception_for_an_unhandled_code_names_it()
    {
        Assert.That(
            CredentialStatusCodes.Unhandled(CredentialStatusCode.UndergoingMaintenance),
            Is.TypeOf<InvalidOperationException>()
                .With.Message.EqualTo("The CredentialStatusCode 509 Undergoing Maintenance is not handled."));
        Assert.That(
            CredentialStatusCodes.Unhandled((CredentialStatusCode)205),
            Is.TypeOf<InvalidOperationException>()
                .With.Message.EqualTo("The CredentialStatusCode 205 is not handled: the catalog does not declare it."));
    }

    [Test]
    public void The_default_row_is_number_0_with_empty_texts()
    {
        var info = default(CredentialStatusCodeInfo);

        Assert.That(((int)info.Code, info.Name, info.Description, info.Group), Is.EqualTo((0, "", "", CredentialStatusCodeGroup.Unknown)));
        Assert.That(info, Is.EqualTo(new CredentialStatusCodeInfo()));
        Assert.That(info == CredentialStatusCodes.All[0], Is.False);
        Assert.That(info != CredentialStatusCodes.All[0], Is.True);
    }

    [Test]
    public void A_lookup_allocates_nothing()
    {
        Assert.That(LookEverythingUp(), Is.EqualTo(24 * 6));

        // The runtime optimizes the code in the background after some calls. From then on, nothing is allocated.
        Assert.That(CountAllocated, Is.Zero.After(delayInMilliseconds: 30_000, pollingInterval: 50));
    }

    private static long CountAllocated()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var call = 0; call < 50; call++)
        {
            LookEverythingUp();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static int LookEverythingUp()
    {
        Span<byte> utf8 = stackalloc byte[64];
        var found = 0;
        foreach (var code in CredentialStatusCodes.Values)
        {
            var name = code.GetName();
            found += code.GetGroup() == CredentialStatusCodeGroup.Unknown ? 0 : 1;
            found += code.GetDescription().Length > 0 ? 1 : 0;
            found += CredentialStatusCodes.IsDefined((int)code) ? 1 : 0;
            found += CredentialStatusCodes.TryParse(name, out _) ? 1 : 0;
            found += CredentialStatusCodes.TryParse(name.AsSpan(), ignoreCase: true, out _) ? 1 : 0;
            found += CredentialStatusCodes.TryParse(utf8[..Encoding.UTF8.GetBytes(name, utf8)], out _) ? 1 : 0;
        }

        return found;
    }

    /// <summary>The result of each overload for a text, or null where it finds nothing.</summary>
    private static CredentialStatusCode?[] ParseEveryWay(string? text, bool ignoreCase)
    {
        var utf8 = Encoding.UTF8.GetBytes(text ?? "");
        List<CredentialStatusCode?> results =
        [
            CredentialStatusCodes.TryParse(text, ignoreCase, out var value) ? value : null,
            CredentialStatusCodes.TryParse(text.AsSpan(), ignoreCase, out value) ? value : null,
            CredentialStatusCodes.TryParse(utf8, ignoreCase, out value) ? value : null,
        ];
        if (!ignoreCase)
        {
            results.Add(CredentialStatusCodes.TryParse(text, out value) ? value : null);
            results.Add(CredentialStatusCodes.TryParse(text.AsSpan(), out value) ? value : null);
            results.Add(CredentialStatusCodes.TryParse(utf8, out value) ? value : null);
        }

        return [.. results];
    }

    /// <summary>A row of the page.</summary>
    public sealed record Row(int Number, string Name, CredentialStatusCodeGroup Group)
    {
        public override string ToString() => Name;
    }
}
