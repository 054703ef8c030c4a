namespace StatusCodeGen.Tests.Catalogs.Parsing;

/// <summary>
/// Makes every kind of typo that the format can detect in each code of a real page. Each typo is one diagnostic in the
/// lines of that code, and all other codes are kept.
/// </summary>
public sealed class SyncfyTypoTests
{
    /// <summary>The page. An indented line continues the line above it.</summary>
    private const string Page = """
        Progress Information|1xx
        100|Register|The API registers a new process (through a REST request)
        101|Starting|The process information was obtained to start operating
        102|Running|The process is running (login successful)
        103|TokenReceived|The process received the token
        Success|2xx
        200|Finish|The connection has been successful. Data has been extracted.
        201|Pending|The connection has been successful. We have partially extracted information,
          but data will still be extracted in background processes.
        202|NoTransactions|The connection has been successful. However, no transactions were found.
        203|PartialTransactions|The connection has been successful. However, more than one account does not have transactions.
        204|Incomplete|The connection has been successful. However, the data downloaded is incomplete.
        206|NoAccounts|The connection has been successful. However, there were no accounts linked to the given credentials.
        User Interaction|4xx
        401|Unauthorized|The value of one of the given authentication fields was not accepted by the institution.
          Please verify the information and try again.
        403|InvalidToken|The given token value entered was not accepted by the institution or the expiration time was reached.
        405|Locked|The institution has blocked the given credential.
          Please contact your institution and make sure your connection to the site is working properly before trying again.
        406|Conflict|The institution does not allow more than one user to be logged in.
          If you have logged in to your institution using another device, please make sure to log out before trying again.
        408|UserAction|The institution requires attention from the user.
          We advise you to log in to the institution to confirm everything is working properly. Upon confirmation, try again.
        409|WrongSite|The given credentials seem to be valid but they belong to a different site from the same organization.
        449|DeprecatedSite|The credential you are trying to sync belongs to a site that is no longer supported.
        Multi-Factor Authentication|4xx
        410|Waiting|Waiting for MFA (Multi-Factor Authentication) value from the user.
        411|TwofaTimeout|The time to enter the MFA value has been exceeded.
        413|LoginError|There is an error in the login process, please try again.
        Connection Error|5xx
        500|Error|An internal error has occurred while connecting to the institution.
        501|Unavailable|The institution has informed us that there was a problem in the connection.
          Please wait 15 minutes and try again. If the problem persists, contact Technical Support.
        504|ConnectionTimeout|An internal error has occurred while connecting to the institution.
        509|Undergoing Maintenance|The institution is under maintenance.
        """;

    private static readonly string[] Lines = WriteYaml();

    /// <summary>The index of the first line of each code. Its name and its description are on the next two lines.</summary>
    private static readonly int[] Entries =
        [.. Enumerable.Range(0, Lines.Length).Where(static index => Lines[index].Contains("- code:", StringComparison.Ordinal))];

    private static readonly string[] All = Parsed.Keep(string.Join('\n', Lines));

    [Test]
    public void The_page_without_a_typo_has_24_codes_in_5_groups()
    {
        var yaml = string.Join('\n', Lines);

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(
            Parsed.Parse(yaml).Catalog!.Codes.GroupBy(static code => code.Group).Select(static group => group.Count()),
            Is.EqualTo(new[] { 4, 6, 7, 3, 4 }));
        Assert.That(All, Has.Length.EqualTo(24));
        Assert.That(All, Has.Member("ConnectionError/509 UndergoingMaintenance"));
    }

    // The code is on line 0 of its entry, the name on line 1, the description on line 2.
    [TestCase(0, "- code: 1O0", "SCG1006", 0, 15, 3)]
    [TestCase(0, "- code: 1_00", "SCG1006", 0, 15, 4)]
    [TestCase(0, "- code: 0100", "SCG1006", 0, 15, 4)]
    [TestCase(0, "- code: '1 00'", "SCG1006", 0, 15, 6)]
    [TestCase(0, "- code: [100]", "SCG1005", 0, 15, 5)]
    [TestCase(0, "- code: 100000000000", "SCG1010", 0, 15, 12)]
    [TestCase(0, "- code:", "SCG1004", 0, 9, 4)]
    [TestCase(0, "- cod: 100", "SCG1003", 0, 9, 3)]
    [TestCase(0, "-", "SCG1004", 1, 9, 4)]
    [TestCase(1, "  name: '?!'", "SCG1008", 1, 15, 4)]
    [TestCase(1, "  name: ''", "SCG1008", 1, 15, 2)]
    [TestCase(1, "  name: [a]", "SCG1005", 1, 15, 3)]
    [TestCase(1, "  name:", "SCG1004", 0, 9, 4)]
    [TestCase(1, "", "SCG1004", 0, 9, 4)]
    [TestCase(1, "  nmae: Register", "SCG1003", 1, 9, 4)]
    [TestCase(1, "  identifier: 1st # name", "SCG1008", 1, 21, 3)]
    [TestCase(2, "  descripton: x", "SCG1003", 2, 9, 10, true)]
    [TestCase(2, "  description: [x]", "SCG1005", 2, 22, 3, true)]
    [TestCase(2, "  note: x", "SCG1003", 2, 9, 4, true)]
    [TestCase(2, "  code: 1", "SCG1002", 2, 9, 4, true)]
    public void A_typo_in_any_code_is_one_diagnostic_and_all_other_codes_are_kept(
        int line, string typo, string id, int diagnosticLine, int column, int length, bool stays = false)
    {
        for (var code = 0; code < Entries.Length; code++)
        {
            var entry = Entries[code];
            var yaml = Replace(entry + line, "      " + typo);

            Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { $"{id} {entry + diagnosticLine + 1}:{column}+{length}" }), All[code]);
            Assert.That(Parsed.Keep(yaml), Is.EqualTo(All.Where((_, index) => stays || index != code)), All[code]);
        }
    }

    [Test]
    public void A_duplicate_number_is_reported_at_the_later_code()
    {
        for (var code = 1; code < Entries.Length; code++)
        {
            var first = Entries[code - 1];
            var yaml = Replace(Entries[code], Lines[first]);

            Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { $"SCG1007 {Entries[code] + 1}:15+3 first {first + 1}:15+3" }), All[code]);
            Assert.That(Parsed.Keep(yaml), Is.EqualTo(All.Where((_, index) => index != code)), All[code]);
        }
    }

    [Test]
    public void A_duplicate_name_is_reported_at_the_later_code()
    {
        for (var code = 1; code < Entries.Length; code++)
        {
            var first = Entries[code - 1];
            var yaml = Replace(Entries[code] + 1, Lines[first + 1]);
            var length = Lines[first + 1].Trim().Length - "name: ".Length;

            Assert.That(
                Parsed.Locate(yaml),
                Is.EqualTo(new[] { $"SCG1008 {Entries[code] + 2}:15+{length} first {first + 2}:15+{length}" }),
                All[code]);
            Assert.That(Parsed.Keep(yaml), Is.EqualTo(All.Where((_, index) => index != code)), All[code]);
        }
    }

    [Test]
    public void A_code_whose_first_line_is_missing_is_one_diagnostic_in_its_lines()
    {
        for (var code = 1; code < Entries.Length; code++)
        {
            if (Entries[code] != Entries[code - 1] + 3)
            {
                continue;
            }

            // The other lines of the code repeat the keys of the code above.
            Assert.That(Parsed.Locate(Replace(Entries[code], "")), Is.EqualTo(new[] { $"SCG1002 {Entries[code] + 2}:9+4" }), All[code]);
            Assert.That(Parsed.Keep(Replace(Entries[code], "")), Is.EqualTo(All.Where((_, index) => index != code)), All[code]);
        }
    }

    [Test]
    public void A_code_outside_the_range_of_its_group_is_one_diagnostic_and_is_kept()
    {
        for (var code = 0; code < Entries.Length; code++)
        {
            var yaml = Replace(Entries[code], "      - code: 7777");
            var name = All[code][(All[code].IndexOf(' ', StringComparison.Ordinal) + 1)..];

            Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { $"SCG1009 {Entries[code] + 1}:15+4" }), All[code]);
            Assert.That(Parsed.Keep(yaml), Has.Length.EqualTo(24));
            Assert.That(Parsed.Keep(yaml)[code], Does.EndWith($"/7777 {name}"));
        }
    }

    private static string Replace(int line, string text) =>
        string.Join('\n', Lines.Select((old, index) => index == line ? text : old));

    private static string[] WriteYaml()
    {
        var lines = new List<string> { "catalog:", "  name: CredentialStatusCode", "groups:" };
        var rows = Page.ReplaceLineEndings("\n").Replace("\n  ", " ", StringComparison.Ordinal).Split('\n');
        foreach (var cells in rows.Select(static row => row.Split('|')))
        {
            lines.AddRange(cells.Length == 2
                ? [$"  - name: {cells[0]}", $"    range: {cells[1]}", "    codes:"]
                : [$"      - code: {cells[0]}", $"        name: {cells[1]}", $"        description: {cells[2]}"]);
        }

        return [.. lines];
    }
}
