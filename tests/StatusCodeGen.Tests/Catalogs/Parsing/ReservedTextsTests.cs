using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs.Parsing;

/// <summary>Codes under <c>reserved</c> that are texts, and ranges of them.</summary>
public sealed class ReservedTextsTests
{
    private const string Kind = "A reserved entry must be a code, a range such as 23x, or a mapping with 'code' or 'name'";

    private const string Advice = "give this entry another one, or remove it from 'reserved'";

    [TestCase("[24000]", "2:12+5", "")]
    [TestCase("['24000']", "2:12+7", "")]
    [TestCase("[24x]", "2:12+3", "")]
    [TestCase("[2x, 24x]", "2:12+2", "")]
    [TestCase("[24xxx]", "2:12+5", "")]
    [TestCase("[24000x]", "2:12+6", "")]
    [TestCase("[{code: 24x, reason: of the standard}]", "2:19+3", " (of the standard)")]
    public void A_reserved_text_or_one_with_a_reserved_beginning_is_reported_and_kept(string reserved, string first, string reason)
    {
        foreach (var type in (string[])["char(5)", "char(8)", "text"])
        {
            var yaml = $"catalog: {{name: Code, type: {type}}}\nreserved: {reserved}\ncodes: [{{code: 24000, name: A}}]";

            Assert.That(
                Parsed.Diagnose(yaml),
                Is.EqualTo(new[] { $"SCG1015 3:16+5 first {first}: The code '24000' is reserved{reason}; {Advice}" }));
            Assert.That(Parsed.Parse(yaml).Catalog!.Codes.Select(static code => code.Spelling), Is.EqualTo(new[] { "24000" }));
        }
    }

    [TestCase("[]")]
    [TestCase("[25x, 23x, 240x1, 2400, '240000', 024000]")]
    [TestCase("[{name: 24000}]")]
    public void Other_texts_are_free(string reserved) =>
        Assert.That(
            Parsed.Diagnose($"catalog: {{name: Code, type: text}}\ncodes: [{{code: 24000, name: A}}]\nreserved: {reserved}"),
            Is.Empty);

    [Test]
    public void A_small_letter_before_the_x_makes_it_a_part_of_a_word()
    {
        const string yaml = """
            catalog: {name: Code, type: text}
            codes:
              - {code: tax}
              - {code: taxi}
              - {code: tax_rate}
              - {code: R01}
              - {code: R0x}
              - {code: card_lost}
              - {code: größe}
            reserved: [tax, R0x, card_x, grx, größx]
            """;

        Assert.That(Parsed.Diagnose(yaml).Select(static line => line[..line.IndexOf(" first", StringComparison.Ordinal)]), Is.EqualTo(new[]
        {
            "SCG1015 3:12+3", "SCG1015 6:12+3", "SCG1015 7:12+3", "SCG1015 8:12+9",
        }));
    }

    [Test]
    public void A_name_is_checked_if_the_code_is_free()
    {
        const string yaml = """
            catalog: {name: Code, type: char(5)}
            codes:
              - {code: HV000}
              - {code: A, name: Gone}
              - {code: B, aliases: [old]}
            reserved: [{name: HV000, reason: r}, {name: Gone}, {name: Old}]
            """;

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            $"SCG1015 3:12+5 first 6:19+5: The name 'HV000' is reserved (r); {Advice}",
            $"SCG1015 4:21+4 first 6:45+4: The name 'Gone' is reserved; {Advice}",
            $"SCG1015 5:25+3 first 6:59+3: The name 'old' is reserved; {Advice}",
        }));
    }

    [TestCase("char(5)", "['']", $"{Kind}, not ''")]
    [TestCase("char(5)", "[a b]", $"{Kind}, not 'a b'")]
    [TestCase("char(5)", "[ABCDEF]", $"{Kind}, not 'ABCDEF'")]
    [TestCase("text", "[[a]]", $"{Kind}, not a list")]
    [TestCase("text", "[{code: ''}]", "'code' must be a code or a range such as 23x, not ''")]
    public void A_faulty_entry_is_reported(string type, string reserved, string message) =>
        Assert.That(
            Parsed.Diagnose($"catalog: {{name: Code, type: {type}}}\ncodes: []\nreserved: {reserved}").Single(),
            Does.StartWith("SCG1005 3:1").And.EndWith($": {message}"));

    [Test]
    public void Any_number_of_nested_prefixes_is_searched_at_once()
    {
        var random = new Random(7);
        var texts = Enumerable.Range(0, 20_000)
            .Select(_ => new string([.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => "ABCxyz01"[random.Next(8)])]))
            .Distinct()
            .ToList();
        var prefixes = texts.Where(static text => text.Length > 1 && !text.EndsWith(RangeText.Any)).Take(200).ToList();
        foreach (var type in (CodeType[])[CodeType.Text, CodeType.Packed(5)])
        {
            var ranges = new ReservedRanges();
            foreach (var prefix in prefixes)
            {
                ranges.Add(RangeText.Parse(prefix + "x", type)!, new(new TextSpan(prefix.Length, 0), prefix));
            }

            ranges.Sort();
            foreach (var text in texts)
            {
                Assert.That(CodeSyntax.TryParse(text, type, out var number), Is.True);
                Assert.That(
                    ranges.TryFind(number, text, out _),
                    Is.EqualTo(prefixes.Exists(prefix => text.StartsWith(prefix, StringComparison.Ordinal))),
                    text);
            }
        }
    }
}
