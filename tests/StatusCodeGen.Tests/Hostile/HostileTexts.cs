namespace StatusCodeGen.Tests.Hostile;

/// <summary>Texts that end a literal, a comment, a documentation line or a name, or that look like something else.</summary>
internal static class HostileTexts
{
    /// <summary>Texts that a file cannot contain, or that decoding changes.</summary>
    public static readonly IReadOnlyList<string> NoText = ["\0", "\uD83D", "\uDE00", "\uFFFD"];

    public static readonly IReadOnlyList<string> Signs =
    [
        "\"", "'", "\\", "\\\\", "{", "}", "{0}", "{{", "*/", "/*", "//", "///",
        "\"\"\"", "\"\"\"\"", "$\"", "@\"", "\\u0022", "\\u000A", "\\x22",
        "</summary>", "<summary>", "<see cref=\"X\"/>", "]]>", "<![CDATA[",
        "<!--", "-->", "<?xml?>", "&", "&amp;", "&#x0;", "&#10;", "<", ">",
        "#line 1 \"x\"", "#endif", "#error x", "#pragma warning restore", "#", "@", "$",
        "%s", "`", ";", ",", ")", "]", "[", "(", "=>", "-", "?", ":", "!", "|", "~",
        "\r", "\n", "\r\n", "\u0085", "\u2028", "\u2029", "\t", "\v", "\f", "\u00A0", "\u3000",
        "\u0001", "\u0008", "\u001B", "\u001F", "\u007F", "\u0080", "\u009F",
        "\u00AD", "\u200B", "\u200D", "\u200E", "\u202A", "\u202E", "\u2066", "\u2069", "\u061C", "\u180E", "\u2060", "\uFEFF", "\uFFF9",
        "\uFFFE", "\uFFFF", "\uFDD0", "\uE000", "\u0301", "\u0344", "\u034F",
        "\u115F", "\u3164", "\u1100\u1161\u11A8", "\u212B", "\uFB1D", "\u0958",
        "é", "e\u0301", "İ", "ı", "ß", "ſ", "\u212A", "ǅ", "Ⅷ", "٣", "‿", "日本", "😀", "𝟘", "\U000E0041", "\U0010FFFF",
        "value__", "Unknown", "Defined", "record", "class", "null", "true", "~",
    ];

    /// <summary>Values that are difficult for a YAML reader, as they are written in a file.</summary>
    public static readonly IReadOnlyList<string> YamlValues =
    [
        "|", ">", "|-", "|+2", ">9", "|0", "\"", "'", "\"\\", "\"\\x", "\"\\uD800\"",
        "\"\\uD83D\\uDE00\"", "\"\\U00110000\"", "\"\\0\"", "\"\\L\\P\\N\\_\"", "''", "\"\"",
        "[", "]", "{", "}", "[]", "{}", "[[]]", "{a: b}", "{a}", "{a: {b: [c, {d}]}}",
        "[a: b, c]", "{[a]: b}", "{? a : b}", "? a", "? [a]\n: b",
        "&a", "&a b", "*a", "*", "&", "!", "!!", "!!str a", "!!int 0x7", "!<tag:a> b",
        "!<", "!a!b c", "<<", "<<: *a", "-", "- ", "- - - a", ": ", ":", "::", "? ", "?",
        "# a", "a # b", "a: b: c", "%a", "@a", "`a", "---", "...", "--- a", "~", "null",
        "010", "0x", "0xFFFFFFFFFFFFFFFFF", "-0", "1e5", "99999999999999999999999", "-",
        "0x8000000000000000", "-9223372036854775809", "1xx", "5-4", "0x1-0x2", "--1", "9999999999999999999999xxxxxxxxxxxxxxxxxxxxxxxx",
        "char(1)", "char(5)", "char(8)", "char(9)", "text", "23x", "xx", "é", "40P01", "a b",
        "true", "TRUE", "false", "public", "internal", "ulong", "sbyte", "System", "Value", "a.b", "a..b", ".", "@class", "Is", "IsA",
    ];

    /// <summary>Lines to insert into a file.</summary>
    public static readonly IReadOnlyList<string> YamlLines =
    [
        "---", "...", "--- |", "%YAML 1.2", "%YAML 9.9", "%TAG ! tag:a", "%TAG !e! a", "%a", "#",
        "# a", "\t", " ", "  - ", "- a", "? a", ": a", "<<: *a", "<<: {a: b}", "&a", "*a", "!",
        "codes:", "codes: []", "groups:", "groups: {}", "catalog:", "catalog: {name: A}", "catalog: {}",
        "  name: A", "  code: 1", "  type: byte", "  namespace: a.b", "x-a: [", "x-a: {", "x-a: |", "\"", "'",
        "    identifier: value__", "    name: a", "  - {code: 1, name: A}",
        "  - {code: -1}", "  - {}", "  -", "]", "}", "]]", "a", "a: b", "\uFEFF", "\0",
    ];

    /// <summary>Composes a text of a few words and hostile signs.</summary>
    public static string Compose(Random random, IReadOnlyList<string> signs) =>
        string.Concat(Enumerable.Range(0, 1 + random.Next(6)).Select(_ =>
            random.Next(3) == 0 ? random.Pick(["a", "Word", " ", "some text", "1"]) : random.Pick(signs)));
}
