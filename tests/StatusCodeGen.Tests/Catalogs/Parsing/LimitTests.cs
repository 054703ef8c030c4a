using System.Globalization;
using System.Text;

namespace StatusCodeGen.Tests.Catalogs.Parsing;

public sealed class LimitTests
{
    private const int MaxFileSize = 4 * 1024 * 1024;

    [TestCase("-")]
    [TestCase("\u00E9", Description = "two bytes")]
    [TestCase("\u4E2D", Description = "three bytes")]
    [TestCase("\U0001F600", Description = "four bytes")]
    public void A_file_may_have_4_MiB_and_not_a_byte_more(string character)
    {
        var yaml = "catalog: {name: Code}\ncodes: [{code: 1, name: A}]\n#";
        var size = Encoding.UTF8.GetByteCount(character);
        var room = MaxFileSize - yaml.Length;
        var comment = new string('-', room % size) + Repeat(character, room / size);

        Assert.That(Parsed.Diagnose(yaml + comment), Is.Empty);
        Assert.That(Parsed.Keep(yaml + comment), Is.EqualTo(new[] { "1 A" }));
        Assert.That(Parsed.Diagnose(yaml + comment + "-"), Is.EqualTo(new[]
        {
            "SCG1012 1:1+0: The file exceeds the limit of 4 MiB; split the catalog",
        }));
        Assert.That(Parsed.Parse(yaml + comment + "-").Catalog, Is.Null);
    }

    [TestCase("description: '", "'", "SCG1012 6:18+65539: The text of 'description' exceeds the limit of 65,536 characters; shorten it")]
    [TestCase("description: ", "", "SCG1012 6:18+65537: The text of 'description' exceeds the limit of 65,536 characters; shorten it")]
    [TestCase("deprecated: ", "", "SCG1012 6:17+65537: The text of 'deprecated' exceeds the limit of 65,536 characters; shorten it")]
    public void A_text_may_have_65536_characters_and_one_more_drops_its_key(string key, string end, string diagnostic)
    {
        var text = new string('a', 65_536);
        var code = Parsed.Parse(Yaml(text)).Catalog!.Codes[0];

        Assert.That(Parsed.Diagnose(Yaml(text)), Is.Empty);
        Assert.That(code.Description + code.Deprecation, Is.EqualTo(text));
        Assert.That(Parsed.Diagnose(Yaml(text + "a")), Is.EqualTo(new[] { diagnostic }));

        var cut = Parsed.Parse(Yaml(text + "a")).Catalog!.Codes;
        Assert.That(
            cut.Select(static code => (code.Name, code.Description, code.Deprecation)),
            Is.EqualTo(new[] { ("A", "", null), ("B", "", (string?)null) }));

        string Yaml(string text) => Parsed.Codes($"code: 1\n    name: A\n    {key}{text}{end}", "{code: 2, name: B}");
    }

    [TestCase("code", "SCG1012 4:11+65537")]
    [TestCase("name", "SCG1012 4:11+65537")]
    public void An_entry_with_a_code_or_name_that_is_too_long_is_omitted(string key, string diagnostic)
    {
        var yaml = Parsed.Codes($"{key}: {new string('1', 65_537)}\n    {(key == "code" ? "name" : "code")}: 1", "{code: 2, name: B}");

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "2 B" }));
    }

    [Test]
    public void A_header_loses_only_its_title_if_that_is_too_long()
    {
        var yaml = Parsed.Header("title: " + new string('a', 65_537));

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { "SCG1012 3:10+65537" }));
        Assert.That(Parsed.Parse(yaml).Catalog!.Title, Is.EqualTo("Code"));
    }

    [Test]
    public void A_text_under_an_x_key_may_have_any_length() =>
        Assert.That(Parsed.Diagnose("x-a: " + new string('a', 100_000) + "\ncatalog: {name: Code}\ncodes: []"), Is.Empty);

    [TestCase("[", "]")]
    [TestCase("{a: ", "}")]
    public void Nesting_may_have_32_levels_including_the_root(string open, string close)
    {
        const string rest = "\ncatalog: {name: Code}\ncodes: [{code: 01, name: A}]";
        var column = 6 + (31 * open.Length);

        Assert.That(Parsed.Locate($"x-a: {Repeat(open, 31)}{Repeat(close, 31)}{rest}"), Is.EqualTo(new[] { "SCG1006 3:16+2" }));
        Assert.That(Parsed.Diagnose($"x-a: {Repeat(open, 32)}{Repeat(close, 32)}{rest}"), Is.EqualTo(new[]
        {
            $"SCG1012 1:{column}+1: The nesting exceeds the limit of 32 levels; put this value on a higher level",
        }));
        Assert.That(Parsed.Parse($"x-a: {Repeat(open, 32)}{Repeat(close, 32)}{rest}").Catalog, Is.Null);
    }

    [Test]
    public void Nesting_by_indentation_counts_like_nesting_by_brackets()
    {
        var lines = string.Concat(Enumerable.Range(0, 33).Select(static level => new string(' ', level) + "x-a:\n"));

        Assert.That(Parsed.Locate(lines), Is.EqualTo(new[] { "SCG1012 33:33+1" }));
        Assert.That(Parsed.Locate(Repeat("- ", 33)), Is.EqualTo(new[] { "SCG1012 1:65+1" }));
    }

    [Test, Category("Slow")]
    public void A_catalog_may_have_65536_codes()
    {
        var yaml = "catalog: {name: Code}\ncodes:\n" + Codes(0, 65_536);

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Parsed.Keep(yaml), Has.Length.EqualTo(65_536));
    }

    [Test, Category("Slow")]
    public void A_code_beyond_the_limit_stops_the_catalog_in_any_group_and_after_a_faulty_code()
    {
        var yaml = "catalog: {name: Code}\ngroups:\n- name: A\n  codes:\n" + Codes(0, 65_535)
            + "- name: B\n  codes:\n  - {code: 01, name: Faulty}\n  - {code: 65536, name: One}\n  - {code: 65537, name: Two}\n";

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            "SCG1006 65542:12+2: '01' is not a code; write a decimal number such as 205 or -1, or a hexadecimal one such as 0xCD, "
                + "or give the catalog 'type: char(2)' if its codes are texts",
            "SCG1012 65543:6+4: The number of codes exceeds the limit of 65,536; split the catalog",
        }));
        Assert.That(Parsed.Parse(yaml).Catalog, Is.Null);
    }

    [TestCase("[", 100_000, "SCG1012 1:33+1")]
    [TestCase("{", 100_000, "SCG1012 1:33+1")]
    [TestCase("- ", 100_000, "SCG1012 1:65+1")]
    [TestCase("a: ", 100_000, "SCG1001 1:5+1")]
    [TestCase("a", MaxFileSize, "SCG1005 1:1+4194304")]
    [TestCase("&a ", MaxFileSize / 3, "SCG1002 1:1+2", "SCG1004 1:1+0")]
    [TestCase("? ", MaxFileSize / 2, "SCG1012 1:65+1")]
    [TestCase("\"", MaxFileSize, "SCG1001 1:3+4194302")]
    [TestCase("\n", MaxFileSize, "SCG1004 1:1+0")]
    [TestCase("\"a", MaxFileSize / 2, "SCG1001 1:4+4194301")]
    [TestCase("[a, ", MaxFileSize / 4, "SCG1012 1:129+1")]
    public void A_file_that_only_repeats_one_sign_is_reported(string sign, int count, params string[] diagnostics) =>
        Assert.That(Parsed.Locate(Repeat(sign, count)), Is.EqualTo(diagnostics));

    private static string Codes(int first, int count) => string.Concat(Enumerable.Range(first, count)
        .Select(static code => string.Create(CultureInfo.InvariantCulture, $"  - {{code: {code}, name: A{code}}}\n")));

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
