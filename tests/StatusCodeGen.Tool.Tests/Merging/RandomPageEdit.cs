using System.Globalization;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Tests.Merging;

/// <summary>Changes a page at random, as a provider might: one of its texts, a row, a section, or an order.</summary>
internal static class RandomPageEdit
{
    private static readonly string[] Beginnings =
    [
        "New", "It's", "- a", "a: b", "[x]", "{y}", "\"q\"", "# no", "a #b", "true", "5", "*x", "C:\\", "é 😀", "no", "~", "%", "@x",
    ];

    private static readonly string[] Ends = ["", ":", " #x", "'", "\"", ", y", "]", "}"];

    public static PageCatalog Apply(PageCatalog page, Random random, StyledCatalog catalog)
    {
        for (var count = 1 + random.Next(4); count > 0; count--)
        {
            page = ApplyOne(page, random, catalog);
        }

        return page;
    }

    private static PageCatalog ApplyOne(PageCatalog page, Random random, StyledCatalog catalog) => random.Next(9) switch
    {
        0 => page with { Title = Text(random) },
        1 => page with { Description = Text(random) },
        2 when page.Groups.Count > 0 => EditGroup(page, random, catalog.Codes),
        3 => AddRow(page, random, catalog.Codes),
        4 when page.Rows.Count > 0 => RemoveRow(page, random.Next(page.Rows.Count)),
        5 when page.Rows.Count > 1 => MoveRow(page, random, catalog.IsNested),
        6 when page.Groups.Count > 1 && catalog.IsNested => SwapGroups(page, random.Next(page.Groups.Count - 1)),
        7 when page.Groups.Count > 0 => AddGroup(page, random, catalog.Codes),
        _ when page.Rows.Count > 0 => EditRow(page, random, catalog.Codes),
        _ => page,
    };

    private static PageCatalog EditGroup(PageCatalog page, Random random, StyledCodes codes)
    {
        var index = random.Next(page.Groups.Count);
        var group = page.Groups[index];
        var edited = random.Next(2) == 0
            ? group with { Title = Text(random) }
            : group with { Range = random.Pick([codes.OtherRange, ""]) };
        return page with { Groups = With(page.Groups, index, edited) };
    }

    private static PageCatalog AddRow(PageCatalog page, Random random, StyledCodes codes)
    {
        var place = random.Next(page.Rows.Count + 1);
        var group = page.Groups.Count == 0 ? null
            : place > 0 && page.Rows[place - 1].Group is { } before ? before
            : place < page.Rows.Count ? page.Rows[place].Group
            : (int?)0;
        var row = new PageRow(
            0,
            group,
            NewCode(page, random, codes),
            Text(random),
            random.Next(2) == 0 ? "" : Text(random),
            random.Next(3) == 0 ? Text(random) : null,
            random.Next(3) == 0 ? [Text(random), Text(random)] : [],
            Cells(page, random));
        return page with { Rows = [.. page.Rows.Take(place), row, .. page.Rows.Skip(place)] };
    }

    private static PageCatalog RemoveRow(PageCatalog page, int place) =>
        page with { Rows = [.. page.Rows.Take(place), .. page.Rows.Skip(place + 1)] };

    private static PageCatalog MoveRow(PageCatalog page, Random random, bool isNested)
    {
        var (from, to) = (random.Next(page.Rows.Count), random.Next(page.Rows.Count - 1));
        var row = page.Rows[from];
        var rest = page.Rows.Where((_, index) => index != from).ToList();
        rest.Insert(to, isNested && page.Groups.Count > 0 ? row with { Group = rest[to].Group } : row);
        return page with { Rows = rest };
    }

    private static PageCatalog SwapGroups(PageCatalog page, int first)
    {
        int? Swap(int? group) => group == first ? first + 1 : group == first + 1 ? first : group;
        var groups = page.Groups.ToList();
        (groups[first], groups[first + 1]) = (groups[first + 1], groups[first]);
        var rows = page.Rows.Select(row => row with { Group = Swap(row.Group) }).OrderBy(static row => row.Group);
        return page with { Groups = groups, Rows = [.. rows] };
    }

    /// <summary>Adds a section before another one, and gives it a new row and the first row of the other.</summary>
    private static PageCatalog AddGroup(PageCatalog page, Random random, StyledCodes codes)
    {
        var index = random.Next(page.Groups.Count + 1);
        var rows = page.Rows.Select(row => row.Group >= index ? row with { Group = row.Group + 1 } : row).ToList();
        var place = rows.FindIndex(row => row.Group >= index);
        place = place < 0 ? rows.Count : place;
        if (place < rows.Count && random.Next(2) == 0)
        {
            rows[place] = rows[place] with { Group = index };
        }

        rows.Insert(place, new(0, index, NewCode(page, random, codes), Text(random), "", null, [], Cells(page, random)));
        return page with { Groups = [.. page.Groups.Take(index), new(Text(random), "", ""), .. page.Groups.Skip(index)], Rows = rows };
    }

    private static PageCatalog EditRow(PageCatalog page, Random random, StyledCodes codes)
    {
        var index = random.Next(page.Rows.Count);
        var row = page.Rows[index];
        return page with
        {
            Rows = With(page.Rows, index, random.Next(7) switch
            {
                0 => row with { Name = Text(random) },
                1 => row with { Description = random.Next(3) == 0 ? "" : Text(random) },
                2 => row with { Code = NewCode(page, random, codes) },
                3 => row with { Deprecation = random.Next(3) switch { 0 => null, 1 => "", _ => Text(random) } },
                4 => row with { Aliases = [.. row.Aliases.Skip(random.Next(2)), .. random.Next(2) == 0 ? [Text(random)] : (string[])[]] },
                5 => row with
                {
                    Aliases = [.. row.Aliases.Select(alias => alias with
                    {
                        Deprecation = random.Next(3) switch { 0 => null, 1 => "", _ => Text(random) },
                    })],
                },
                _ => row with { Values = [.. row.Values.Zip(Cells(page, random), (old, @new) => random.Next(3) == 0 ? @new : old)] },
            }),
        };
    }

    private static string[] Cells(PageCatalog page, Random random) =>
        [.. page.Columns.Select(column => Cell(column.Title, random))];

    private static string Cell(string title, Random random) => title switch
    {
        "retriable" => random.Pick(["yes", "no"]),
        "kinds" => random.Pick(["", "A", "B, C"]),
        "http" => random.Next(2) == 0 ? "" : random.Next(600).ToString(CultureInfo.InvariantCulture),
        _ => random.Next(2) == 0 ? "" : Text(random),
    };

    private static string NewCode(PageCatalog page, Random random, StyledCodes codes)
    {
        var code = codes.Next(random, random.Next(10_000, 75_000));
        return page.Rows.Any(row => row.Code == code) ? NewCode(page, random, codes) : code;
    }

    private static string Text(Random random) => string.Create(
        CultureInfo.InvariantCulture,
        $"{random.Pick(Beginnings)} {random.Next(100_000)}{random.Pick(Ends)}");

    private static IReadOnlyList<T> With<T>(IReadOnlyList<T> list, int index, T item) =>
        [.. list.Take(index), item, .. list.Skip(index + 1)];
}
