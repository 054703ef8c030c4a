using System.Text.RegularExpressions;

namespace StatusCodeGen.Tool.Tests.Comparison;

/// <summary>Changes the text of the provider's page at random: so that a reader sees it, or so that no reader does.</summary>
internal static partial class EditedPage
{
    /// <summary>The page with one change of what it says.</summary>
    public static (string Text, string What) Edit(string page, Random random) => random.Next(9) switch
    {
        0 => (Replace(page, Pick(Codes().Matches(page), random), text => EditDigit(text, random)), "a digit of a code"),
        1 or 2 => (Replace(page, Pick(Texts().Matches(page), random), text => EditLetter(text, random)), "a letter of a cell"),
        3 => (Replace(page, Pick(Headings().Matches(page), random), text => EditLetter(text, random)), "a letter of a heading"),
        4 => (Replace(page, Pick(Ranges().Matches(page), random), text => EditDigit(text, random)), "a range"),
        5 => (Replace(page, Pick(Rows().Matches(page), random), static _ => ""), "a row less"),
        6 => (AddRow(page, random), "a row more"),
        7 => (SwapRows(page, random), "the order of two rows"),
        _ => (SwapSections(page, random), "the order of two sections"),
    };

    /// <summary>The page with one change that no reader sees.</summary>
    public static string EditUnseen(string page, Random random) => random.Next(8) switch
    {
        0 => Replace(page, Pick(Between().Matches(page), random), static _ => ">\n\t   <"),
        1 => Replace(page, Pick(Between().Matches(page), random), static _ => "><"),
        2 => page.Replace("<td>", "<td class=\"cell\" style='color: red'>", StringComparison.Ordinal),
        3 => page.Replace("\n", "\r\n", StringComparison.Ordinal),
        4 => Replace(page, Pick(Texts().Matches(page), random), Spread),
        5 => page.Replace("<b>", "<strong>", StringComparison.Ordinal).Replace("</b>", "</strong>", StringComparison.Ordinal),
        6 => Replace(page, Pick(Texts().Matches(page), random), static text => $"<span>{text}</span><!-- a remark -->"),
        _ => Replace(page, Pick(Texts().Matches(page), random), static text => $"&#{(int)text[0]};{text[1..]}"),
    };

    private static string Spread(string text) => $"\n   {text.Replace(" ", "  \n ", StringComparison.Ordinal)} ";

    private static Match Pick(MatchCollection matches, Random random) => matches[random.Next(matches.Count)];

    private static string Replace(string page, Match match, Func<string, string> edit)
    {
        var group = match.Groups["text"];
        return string.Concat(page.AsSpan(0, group.Index), edit(group.Value), page.AsSpan(group.Index + group.Length));
    }

    private static string EditDigit(string text, Random random)
    {
        var places = Enumerable.Range(0, text.Length).Where(index => char.IsAsciiDigit(text[index])).ToList();
        var place = places[random.Next(places.Count)];
        return text[..place] + (char)('0' + ((text[place] - '0' + random.Next(1, 10)) % 10)) + text[(place + 1)..];
    }

    private static string EditLetter(string text, Random random)
    {
        var place = random.Next(text.Length);
        while (!char.IsAsciiLetter(text[place]))
        {
            place = random.Next(text.Length);
        }

        var first = char.IsAsciiLetterLower(text[place]) ? 'a' : 'A';
        var letter = (char)(first + ((text[place] - first + random.Next(1, 26)) % 26));
        return text[..place] + letter + text[(place + 1)..];
    }

    private static string AddRow(string page, Random random)
    {
        var row = Pick(Rows().Matches(page), random);
        var added = $"\n        <tr>\n            <td>{random.Next(600, 1000)}</td>\n            <td>Another{random.Next(100)}</td>\n"
            + "            <td>Something.</td>\n        </tr>";
        return page.Insert(row.Index + row.Length, added);
    }

    private static string SwapRows(string page, Random random)
    {
        var rows = Rows().Matches(page);
        var (first, second) = (random.Next(rows.Count), random.Next(rows.Count - 1));
        second += second >= first ? 1 : 0;
        return Swap(page, rows[Math.Min(first, second)], rows[Math.Max(first, second)]);
    }

    private static string SwapSections(string page, Random random)
    {
        var sections = Sections().Matches(page);
        var first = random.Next(sections.Count - 1);
        return Swap(page, sections[first], sections[random.Next(first + 1, sections.Count)]);
    }

    private static string Swap(string page, Match first, Match second) =>
        page[..first.Index] + second.Value + page[(first.Index + first.Length)..second.Index] + first.Value
            + page[(second.Index + second.Length)..];

    [GeneratedRegex("<td>(?<text>[0-9]+)</td>")]
    private static partial Regex Codes();

    [GeneratedRegex("<td>(?<text>[A-Z][^<]*)</td>")]
    private static partial Regex Texts();

    [GeneratedRegex("^##+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex("(?<text>[0-9]xx)")]
    private static partial Regex Ranges();

    [GeneratedRegex("(?<text>\n        <tr>\n            <td>[0-9]+</td>.*?</tr>)", RegexOptions.Singleline)]
    private static partial Regex Rows();

    [GeneratedRegex("### .*?</table>", RegexOptions.Singleline)]
    private static partial Regex Sections();

    [GeneratedRegex(">(?<text>>\\s*<)|(?<text>>\\s+<)")]
    private static partial Regex Between();
}
